using System.Collections.Immutable;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features;

/// <summary>What every feature works with: the store, the people, the office's clock, fresh ids, and the way to get a deed done.</summary>
sealed class Desk(IStore store, TimeProvider clock, IIds ids)
{
    const int MostTries = 25;

    People? _people;
    OpenChannels? _channels;
    (string Id, TimeZoneInfo Zone)? _zone;

    public IStore Store => store;

    public IIds Ids => ids;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The office's own calendar day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local(Now).DateTime);

    public Office Office => store.All(Kinds.Offices).TryGetValue(Office.Id, out var office) ? office.Value : Unnamed;

    /// <summary>Everybody the office knows, as of the last commit.</summary>
    public People People
    {
        get
        {
            var (people, units) = (store.All(Kinds.People), store.All(Kinds.Units));
            if (_people is not { } known || !known.IsOf(people, units))
                _people = known = new(people, units);
            return known;
        }
    }

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>When the office works, where it is.</summary>
    public OfficeHours Hours => new(store.All(Kinds.Calendars).TryGetValue(OfficeCalendar.Id, out var decided) ? decided.Value : Lawful, Zone);

    TimeZoneInfo Zone
    {
        get
        {
            var id = Office.TimeZone;
            if (_zone is not { } known || known.Id != id)
                _zone = known = (id, TimeZoneInfo.FindSystemTimeZoneById(id));
            return known.Zone;
        }
    }

    public Versioned<Campaign>? Campaign(string id) =>
        store.All(Kinds.Campaigns).TryGetValue(id.ToUpperInvariant(), out var campaign) ? campaign : null;

    /// <summary>Those that nominations and praise may belong to today, the latest first.</summary>
    public IEnumerable<Campaign> OpenCampaigns => store.All(Kinds.Campaigns).Values.Select(c => c.Value).Where(c => c.TakesNominations(Today))
        .OrderByDescending(c => c.From).ThenBy(c => c.Id, StringComparer.Ordinal);

    /// <summary>The channels the bot is in, by name: few among the places, which are mostly people's own chats.</summary>
    public IReadOnlyList<Place> Channels
    {
        get
        {
            var places = store.All(Kinds.Places);
            if (_channels is not { } known || !ReferenceEquals(known.Of, places))
                _channels = known = new(places, PlaceRules.Channels(places.Values.Select(p => p.Value)));
            return known.Open;
        }
    }

    /// <summary>Where the office announces: the chosen places, or every channel the bot is in.</summary>
    public IReadOnlyList<Place> AnnouncementPlaces => Office.AnnouncesIn(Channels);

    /// <summary>As people call it: the team is left out while the bot is in only one.</summary>
    public string NameOf(Place place, Words words) =>
        words.PlaceName(Channels.Any(p => p.TeamName != place.TeamName) ? place.TeamName : null, place.Name);

    /// <summary>
    /// Gets one intention done once: an intention that was done before gets its earlier answer; a race is loaded and decided
    /// again; a refusal changes nothing.
    /// </summary>
    /// <param name="intention">Who means what, e.g. <c>nominate/CN-007/nonce</c>.</param>
    /// <param name="decide">
    /// Loads what the rule needs and decides. Called again after a race; its argument is the claim somebody else holds, if that is why.
    /// </param>
    public async ValueTask<Done> Once(string intention, Func<Commit.Taken?, ValueTask<Decision>> decide, CancellationToken cancel)
    {
        Commit.Taken? taken = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            switch (await decide(taken))
            {
                case Decision.Refuse refusal:
                    // done before, and refused now only because it was: the commit itself finds all other repeats
                    return await store.Answered(intention, cancel) is { } earlier
                        ? new Done.Landed(earlier, Repeated: true)
                        : new Done.Refused(refusal.Sentence);
                case Decision.Do(var change, var answer):
                    switch (await store.Commit(change.Once(intention, answer), cancel))
                    {
                        case Commit.Landed:
                            return new Done.Landed(answer, Repeated: false);
                        case Commit.Repeated repeated:
                            return new Done.Landed(repeated.Answer, Repeated: true);
                        case Commit.Taken claim:
                            taken = claim;
                            break;
                        case Commit.Conflict:
                            break;
                    }
                    break;
            }
        }
        throw new InvalidOperationException($"'{intention}' met another change {MostTries} times in a row");
    }

    static readonly OfficeCalendar Lawful = new();

    sealed record OpenChannels(ImmutableDictionary<string, Versioned<Place>> Of, IReadOnlyList<Place> Open);

    static readonly Office Unnamed = new(Words.Vietnamese.UnnamedOffice);
}

/// <summary>What a rule decides.</summary>
abstract record Decision
{
    /// <param name="Answer">What the intention is answered with, now and if it comes again: usually the id of what was made.</param>
    internal sealed record Do(Change Change, string Answer) : Decision;

    /// <param name="Sentence">In the person's own language: why not, and what would help.</param>
    internal sealed record Refuse(string Sentence) : Decision;
}

/// <summary>What became of an intention.</summary>
abstract record Done
{
    internal sealed record Landed(string Answer, bool Repeated) : Done;

    internal sealed record Refused(string Sentence) : Done;
}
