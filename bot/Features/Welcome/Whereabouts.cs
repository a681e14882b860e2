using System.Collections.Immutable;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features.Administer;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Welcome;

/// <summary>Keeps where the bot can speak. A place the bot is put into is welcomed in the same commit that remembers it.</summary>
sealed class Whereabouts(Desk desk, RosterRequests rosters)
{
    const int MostTries = 25;

    ImmutableDictionary<string, Versioned<Place>> Places => desk.Store.All(Kinds.Places);

    /// <summary>Somebody spoke here, so the bot is here; serviceUrl and names may have moved.</summary>
    public ValueTask Heard(Activity activity, CancellationToken cancel) =>
        activity is { PlaceId: { } id, ServiceUrl: not null, TenantId: not null }
            ? Write(id, before => PlaceRules.Heard(Seen(activity, before, id), before, activity.Timestamp), null, cancel)
            : ValueTask.CompletedTask;

    public async ValueTask Note(Activity activity, CancellationToken cancel)
    {
        if (activity is not { PlaceId: { } id, ServiceUrl: not null, TenantId: not null })
            return;
        var (team, channel) = (activity.ChannelData?.Team, activity.ChannelData?.Channel);
        if (activity.RemovesTheBot || activity.Action is "remove" or "remove-upgrade")
        {
            await Leave(team?.Id is { } left ? InTeam(left).Append(id) : [id], activity, cancel);
            return;
        }
        if (activity.AddsTheBot || activity.Action is "add" or "add-upgrade")
        {
            await Write(id, before => PlaceRules.Installed(Seen(activity, before, id), before, activity.Timestamp), activity, cancel);
            Ask(team?.Id);
            return;
        }

        switch (activity.ChannelData?.EventType)
        {
            case "channelCreated" or "channelRenamed" or "channelRestored" when channel?.Id is { } there:
                await Write(there, before => Seen(activity, before, there) with { Gone = false }, null, cancel);
                break;
            case "channelDeleted" when channel?.Id is { } there:
                await Leave([there], activity, cancel);
                break;
            case "teamRenamed" when team is { Id: { } renamed, Name: { } name }:
                foreach (var place in InTeam(renamed))
                    await Write(place, before => before! with { TeamName = name }, null, cancel);
                break;
            case "teamDeleted" or "teamHardDeleted" when team?.Id is { } deleted:
                await Leave(InTeam(deleted), activity, cancel);
                break;
            case "teamMemberAdded":
                Ask(team?.Id);
                break;
        }
    }

    void Ask(string? team)
    {
        if (team is not null)
            rosters.Ask(team);
    }

    string[] InTeam(string team) => [.. Places.Values.Where(p => p.Value.TeamId == team).Select(p => p.Value.Id)];

    async ValueTask Leave(IEnumerable<string> ids, Activity activity, CancellationToken cancel)
    {
        foreach (var id in ids.Distinct())
        {
            if (Places.ContainsKey(id))
                await Write(id, before => PlaceRules.Removed(before!, activity.Timestamp), null, cancel);
        }
    }

    /// <summary>A race for the same place is loaded and decided again, so that each install is welcomed, and welcomed once.</summary>
    async ValueTask Write(string id, Func<Place?, Place> decide, Activity? install, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (before, version) = Places.TryGetValue(id, out var known) ? known : default;
            var now = decide(before);
            if (now == before)
                return;

            var change = new Change("system", desk.Now).Write(Kinds.Places, now, version);
            if (before is null || before.Gone != now.Gone || before.Name != now.Name)
                change.Record(new PlaceRecorded(now.Id, now.Kind, now.Name, now.Gone));
            if (install is not null && now.Installs != (before?.Installs ?? 0))
                Welcome(change, now, install);
            if (await desk.Store.Commit(change, cancel) is Commit.Landed)
                return;
        }
    }

    /// <summary>Said where the person who installed the bot wanted it; in a 1:1 chat in the language of that person's client.</summary>
    void Welcome(Change change, Place place, Activity install)
    {
        var language = desk.People.InTeams(install.From?.AadObjectId)?.Language ?? install.Locale;
        var to = place.Kind == PlaceKind.Channel && install.ChannelData?.Settings?.SelectedChannel?.Id is { Length: > 0 } chosen ? chosen : place.Id;
        if (to != place.Id && !Places.ContainsKey(to))
            change.Write(Kinds.Places, place with { Id = to, Name = null, Installs = 0, MovedAt = null }, 0);
        change.Post(new($"place/{place.Id}/welcome/{place.Installs}", WelcomeFeature.Posted, $"place/{place.Id}", to,
            place.Kind == PlaceKind.Personal ? language : null));
    }

    static Place Seen(Activity activity, Place? before, string id)
    {
        var kind = activity.ConversationKind switch
        {
            ConversationKind.Channel => PlaceKind.Channel,
            ConversationKind.GroupChat => PlaceKind.Group,
            _ => PlaceKind.Personal,
        };
        var (team, channel) = (activity.ChannelData?.Team, activity.ChannelData?.Channel);
        var name = kind == PlaceKind.Channel
            ? channel?.Id == id ? channel.Name : null
            : activity.Conversation?.Name;
        return (before ?? new(id, kind, null, "", activity.TenantId!, activity.Recipient?.Id ?? "")) with
        {
            ServiceUrl = activity.ServiceUrl!,
            // the General channel has the team's own id and never a name
            Name = Text(name) ?? before?.Name ?? (kind == PlaceKind.Channel && team?.Id == id ? Words.GeneralChannel : null),
            TeamId = team?.Id ?? before?.TeamId,
            TeamName = Text(team?.Name) ?? before?.TeamName,
            Person = kind == PlaceKind.Personal ? before?.Person ?? activity.From?.AadObjectId : null,
        };
    }

    static string? Text(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;
}
