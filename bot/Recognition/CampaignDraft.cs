using System.Text.RegularExpressions;

namespace ThiDua.Bot.Recognition;

enum CampaignField
{
    Title,
    Slogan,
    Ground,
    Goal,
    Criteria,
    From,
    To,
    Audience,
    Awards,
    Picture,
    LinkedTo,
    Places,
    UnitDeadline,
    EvidenceDeadline,
    CouncilDeadline,
    Recurs,
}

/// <summary>A campaign as somebody wrote it, cleaned but not yet judged. Optional texts are "" when empty.</summary>
/// <param name="Criteria">One per line.</param>
/// <param name="To">Null for a standing movement.</param>
/// <param name="EndGiven">Something stands in the field of the last day, be it a date or not.</param>
/// <param name="Places">Chosen place ids.</param>
sealed partial record CampaignDraft(
    string Title, string Slogan, string Ground, string Goal, string Criteria, DateOnly? From, DateOnly? To, bool EndGiven, string Audience,
    string Awards, string Picture, string LinkedTo, IReadOnlyList<string> Places)
{
    public const int LongestTitle = 150;

    public const int LongestSlogan = 150;

    public const int LongestGround = 100;

    public const int LongestGoal = 500;

    public const int LongestCriteria = 1_000;

    /// <summary>More than these nobody remembers.</summary>
    public const int MostCriteria = 20;

    public const int LongestAudience = 150;

    public const int LongestAwards = 200;

    public const int LongestLinkedTo = 150;

    public Deadlines Deadlines { get; init; } = Deadlines.None;

    public Recurrence Recurs { get; init; }

    /// <summary>What keeps it from being launched on this day; nothing when it may be.</summary>
    /// <param name="places">Where the office announces. At least one is asked for if there is any.</param>
    public IEnumerable<Flaw<CampaignField>> Flaws(DateOnly today, IReadOnlyCollection<string> places)
    {
        foreach (var (field, text, most, required) in Texts())
        {
            if (text.Length > most)
                yield return new(field, FlawKind.TooLong, most);
            else if (required && text.Length == 0)
                yield return new(field, FlawKind.Missing);
        }
        if (Listed(Criteria).Count > MostCriteria)
            yield return new(CampaignField.Criteria, FlawKind.TooMany, MostCriteria);
        if (Picture.Length is > 0 and <= Recognition.Picture.LongestLink && !Recognition.Picture.Allows(Picture))
            yield return new(CampaignField.Picture, FlawKind.NotHttps);

        if (From is null)
            yield return new(CampaignField.From, FlawKind.Missing);
        if (EndGiven && To is null)
            yield return new(CampaignField.To, FlawKind.NotADate);
        else if (To < From)
            yield return new(CampaignField.To, FlawKind.Backwards);
        else if (To < today)
            yield return new(CampaignField.To, FlawKind.Over);
        foreach (var flaw in Untimely(today))
            yield return flaw;

        if (Places.Any(p => !places.Contains(p)))
            yield return new(CampaignField.Places, FlawKind.Gone);
        else if (Places.Count == 0 && places.Count > 0)
            yield return new(CampaignField.Places, FlawKind.Missing);
    }

    /// <summary>What is wrong with the deadlines and with coming again.</summary>
    IEnumerable<Flaw<CampaignField>> Untimely(DateOnly today)
    {
        DateOnly? last = null;
        foreach (var (kind, day) in Deadlines.Set())
        {
            var field = kind switch
            {
                DeadlineKind.Unit => CampaignField.UnitDeadline,
                DeadlineKind.Evidence => CampaignField.EvidenceDeadline,
                _ => CampaignField.CouncilDeadline,
            };
            if (day < today)
                yield return new(field, FlawKind.Over);
            else if (day < From || day > To)
                yield return new(field, FlawKind.OutsidePeriod);
            else if (day < last)
                yield return new(field, FlawKind.OutOfOrder);
            last = day;
        }
        if (Recurs != Recurrence.None && (To is null || (From <= To && RecurrenceRules.Overlaps(new(From.Value, To.Value, Deadlines), Recurs))))
            yield return new(CampaignField.Recurs, FlawKind.Overlapping);
    }

    /// <summary>Only for a draft without flaws.</summary>
    public Campaign Launched(string id, string by, DateTimeOffset at) => new(
        id, Title, OrNull(Slogan), OrNull(Ground), Goal, OrNull(Criteria), From!.Value, To, OrNull(Audience), OrNull(Awards),
        OrNull(Picture), OrNull(LinkedTo), by, at)
    {
        Places = Places,
        Deadlines = Deadlines,
        Recurs = Recurs,
    };

    /// <summary>One per line; bullets and numbers that people type before them are not part of them.</summary>
    public static IReadOnlyList<string> Listed(string? criteria) =>
    [
        .. (criteria ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => Bullet().Replace(line, ""))
            .Where(line => line.Length > 0),
    ];

    [GeneratedRegex(@"^([-–•*+]|\(?\d{1,2}[.)])\s+")]
    private static partial Regex Bullet();

    IEnumerable<(CampaignField Field, string Text, int Most, bool Required)> Texts() =>
    [
        (CampaignField.Title, Title, LongestTitle, true),
        (CampaignField.Slogan, Slogan, LongestSlogan, false),
        (CampaignField.Ground, Ground, LongestGround, false),
        (CampaignField.Goal, Goal, LongestGoal, true),
        (CampaignField.Criteria, Criteria, LongestCriteria, false),
        (CampaignField.Audience, Audience, LongestAudience, false),
        (CampaignField.Awards, Awards, LongestAwards, false),
        (CampaignField.Picture, Picture, Recognition.Picture.LongestLink, false),
        (CampaignField.LinkedTo, LinkedTo, LongestLinkedTo, false),
    ];

    static string? OrNull(string text) => text.Length == 0 ? null : text;
}
