using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Ceremonies;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Recognition.Initiatives;

namespace ThiDua.Bot.Recognition;

/// <summary>One count moved. <paramref name="Board"/>: the ranking it stands in, or null for a count that is only looked up.</summary>
readonly record struct TallyStep(string Key, string? Board, long By);

/// <summary>What is counted on the boards.</summary>
enum Measure
{
    Nominated,
    Praised,
    Awarded,
}

/// <summary>Which counts a fact moves: the only place that knows, for the running bot and for <c>verify</c> alike.</summary>
static class Tallies
{
    public static string Endorsements(string nomination) => $"endorsements/{nomination}";

    public static string Acknowledgements(string campaign) => $"acknowledgements/{campaign}";

    /// <summary>Who has taken note of an announcement.</summary>
    public static string Notes(string announcement) => $"notes/{announcement}";

    /// <summary>How many cases are in a state now.</summary>
    public static string Cases(CaseState state) => $"cases/{state}";

    public static string Cases(string form, CaseState state) => $"cases/{form}/{state}";

    public static string NominationsIn(string campaign) => $"nominations/{campaign}";

    /// <summary>Holds that were placed and not lifted, of everybody together: a count by name would say who is held.</summary>
    public const string Holds = "holds";

    /// <summary>How many have commented on a case, ever.</summary>
    public static string Comments(string @case) => $"comments/{@case}";

    /// <summary>Of these, how many are not considered yet.</summary>
    public static string OpenComments(string @case) => $"comments-open/{@case}";

    public static string Spots(int year) => $"spots/{year:D4}";

    public static string SpotsRecognised(int year) => $"spots-recognised/{year:D4}";

    public static string Ideas(int year) => $"ideas/{year:D4}";

    public static string IdeasRecognised(int year) => $"ideas-recognised/{year:D4}";

    public const string Exemplars = "exemplars";

    /// <summary>How many recipients have received their award at a ceremony.</summary>
    public static string HandedOut(string ceremony) => $"handed-out/{ceremony}";

    /// <summary>What one calendar year of a campaign saw: nominations, praise, and recipients of awards (lượt) in the year of the decision.</summary>
    public static string InYear(Measure measure, string campaign, int year) => $"in-year/{NameOf(measure)}/{campaign}/{year:D4}";

    /// <summary>A ranking, e.g. <c>awarded/person/2026-11</c>. <paramref name="scope"/>: a year, a month or a campaign id.</summary>
    public static string Board(Measure measure, PartyKind kind, string scope) =>
        $"{NameOf(measure)}/{(kind == PartyKind.Person ? "person" : "unit")}/{scope}";

    public static string On(string board, string id) => $"{board}/{id}";

    public static IEnumerable<TallyStep> Of(Fact fact) => fact switch
    {
        Nominated f => [.. On(Measure.Nominated, f.Nominees, f.Day, f.Campaign, 1), .. InCampaign(f.Campaign, 1), .. InYear(Measure.Nominated, f.Campaign, f.Day, 1)],
        NominationWithdrawn f => [.. On(Measure.Nominated, f.Nominees, f.Day, f.Campaign, -1), .. InCampaign(f.Campaign, -1), .. InYear(Measure.Nominated, f.Campaign, f.Day, -1)],
        Endorsed f => [new(Endorsements(f.Nomination), null, 1)],
        EndorsementTakenBack f => [new(Endorsements(f.Nomination), null, -1)],
        Praised f => [.. On(Measure.Praised, f.To, f.Day, f.Campaign, 1), .. InYear(Measure.Praised, f.Campaign, f.Day, 1)],
        Acknowledged f => [new(Acknowledgements(f.Campaign), null, 1)],
        AnnouncementNoted f => [new(Notes(f.Announcement), null, 1)],
        Awarded f => [.. Honours(f.Recipients, f.Day, f.Campaign, f.Past, 1), .. AwardTallies.Of(f.Form, f.Campaign, f.Recipients, f.Date, f.Past, 1), .. Awards(f.Recipients, f.Campaign, f.Date, f.Past, 1)],
        AwardRevoked f => [.. Honours(f.Recipients, f.Day, f.Campaign, f.Past, -1), .. AwardTallies.Of(f.Form, f.Campaign, f.Recipients, f.Date, f.Past, -1), .. Awards(f.Recipients, f.Campaign, f.Date, f.Past, -1)],
        CaseOpened f => InState(f.Form, CaseState.Nominated, 1),
        CaseMoved f => [.. InState(f.Form, f.From, -1), .. InState(f.Form, f.To, 1)],
        HandedOut f => [new(HandedOut(f.Ceremony), null, f.Lines.Count)],
        HandOutTakenBack f => [new(HandedOut(f.Ceremony), null, -f.Lines.Count)],
        HoldPlaced => [new(Holds, null, 1)],
        HoldLifted => [new(Holds, null, -1)],
        CommentMade f => [new(Comments(f.Case), null, 1), new(OpenComments(f.Case), null, 1)],
        CommentConsidered f => [new(OpenComments(f.Case), null, -1)],
        NewFactorSpotted f => [new(Spots(f.Day.Year), null, 1)],
        NewFactorJudged { Recognised: true } f => [new(SpotsRecognised(f.Year), null, 1)],
        IdeaRegistered f => [new(Ideas(f.Day.Year), null, 1)],
        IdeaJudged { Recognised: true } f => [new(IdeasRecognised(f.Year), null, 1)],
        ExemplarMarked => [new(Exemplars, null, 1)],
        ExemplarUnmarked => [new(Exemplars, null, -1)],
        _ => [],
    };

    static IEnumerable<TallyStep> InState(string form, CaseState state, long by) =>
        [new(Cases(state), null, by), new(Cases(form, state), null, by)];

    static IEnumerable<TallyStep> InCampaign(string? campaign, long by) =>
        campaign is null ? [] : [new(NominationsIn(campaign), null, by)];

    static IEnumerable<TallyStep> InYear(Measure measure, string? campaign, DateOnly day, long by) =>
        campaign is null ? [] : [new(InYear(measure, campaign, day.Year), null, by)];

    static IEnumerable<TallyStep> Awards(IReadOnlyList<Recipient> recipients, string? campaign, DateOnly date, PastAward? past, long by) =>
        past is not null ? [] : recipients.GroupBy(r => r.Campaign ?? campaign).SelectMany(of => InYear(Measure.Awarded, of.Key, date, by * of.Count()));

    /// <summary>What was given before the bot stands on no board: its boards would show only what somebody happened to record.</summary>
    static IEnumerable<TallyStep> Honours(IReadOnlyList<Recipient> recipients, DateOnly day, string? campaign, PastAward? past, long by) =>
        past is not null
            ? []
            : recipients.Where(r => r.Party is not null).GroupBy(r => r.Campaign ?? campaign, r => r.Party!)
                .SelectMany(of => On(Measure.Awarded, [.. of], day, of.Key, by));

    /// <summary>A person counts for himself and for his unit; a unit for itself.</summary>
    static IEnumerable<TallyStep> On(Measure measure, IReadOnlyList<Party> parties, DateOnly day, string? campaign, long by)
    {
        foreach (var scope in Scopes(day, campaign))
        foreach (var party in parties)
        {
            if (party.Kind == PartyKind.Person)
                yield return Step(measure, PartyKind.Person, scope, party.Id, by);
            var unit = party.Kind == PartyKind.Unit ? party.Id : party.Unit;
            if (unit is not null)
                yield return Step(measure, PartyKind.Unit, scope, unit, by);
        }
    }

    static TallyStep Step(Measure measure, PartyKind kind, string scope, string id, long by)
    {
        var board = Board(measure, kind, scope);
        return new(On(board, id), board, by);
    }

    static IEnumerable<string> Scopes(DateOnly day, string? campaign)
    {
        yield return $"{day.Year:D4}";
        yield return $"{day.Year:D4}-{day.Month:D2}";
        if (campaign is not null)
            yield return campaign;
    }

    static string NameOf(Measure measure) => measure switch
    {
        Measure.Nominated => "nominated",
        Measure.Praised => "praised",
        _ => "awarded",
    };
}
