using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Welcome;

/// <summary>Keeps who people are in Teams, from proven activities only, written only when something is new.</summary>
sealed class Arrivals(Desk desk, Whereabouts places, ITraffic traffic)
{
    /// <summary>The person behind an activity: known, or new to the office. Null for guests without an identity.</summary>
    public async ValueTask<Person?> Who(Activity activity, CancellationToken cancel)
    {
        if (activity.From is not { AadObjectId: { Length: > 0 } aad } from)
            return null;
        traffic.SpokenTo(activity.Timestamp);
        await places.Heard(activity, cancel);
        if (desk.People.InTeams(aad) is { } known && !IsNews(known, from))
            return known;
        return await Recorded(from, aad, cancel);
    }

    /// <summary>An install, a removal, a channel renamed, somebody added: places are remembered, and a new place is welcomed once.</summary>
    public async ValueTask<InvokeResponse?> Note(Activity activity, CancellationToken cancel)
    {
        if (activity.AddsTheBot)
            traffic.SpokenTo(activity.Timestamp);
        await places.Note(activity, cancel);
        return null;
    }

    static bool IsNews(Person known, ChannelAccount from) =>
        from.Id is not null && known.Mri != from.Id || known.Name == known.AadId && !string.IsNullOrWhiteSpace(from.Name);

    async ValueTask<Person?> Recorded(ChannelAccount from, string aad, CancellationToken cancel)
    {
        var version = desk.People.InTeams(aad) is { } known ? desk.People.VersionOf(known.Id) : 0;
        var fresh = $"NV-{desk.Ids.Code()}";
        var done = await desk.Once($"person/{aad}/{from.Id}/{version}", taken =>
        {
            var before = desk.People.InTeams(aad);
            // Teams' own id is only a way to reach somebody: where another document holds it, the Entra id alone says who this is
            var mri = taken?.Claim.StartsWith("mri/", StringComparison.Ordinal) is true ? before?.Mri : from.Id ?? before?.Mri;
            var now = PeopleRules.Seen(before, fresh, aad, mri, from.Name);
            var change = new Change(now.Id, desk.Now)
                .Write(Kinds.People, now, before is null ? 0 : desk.People.VersionOf(now.Id))
                .Record(PersonRecorded.Of(now));
            return new(new Decision.Do(change, now.Id));
        }, cancel);
        return done is Done.Landed landed ? desk.People.Find(landed.Answer) : null;
    }
}
