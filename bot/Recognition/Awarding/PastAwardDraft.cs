namespace ThiDua.Bot.Recognition.Awarding;

enum PastField
{
    Form,
    From,
    To,
    Number,
    Date,
    Who,
    Unstated,
    Campaign,
}

/// <summary>An award from before the bot as it was written down, cleaned but not yet judged. Optional texts are "" when empty.</summary>
/// <param name="From">The first year; null when nothing that is a year stands there.</param>
/// <param name="DateGiven">Something stands in the date field, be it a date or not.</param>
/// <param name="Unstated">How many, in the words of the source, where it gives no number.</param>
sealed record PastAwardDraft(
    string Form, int? From, int? To, string Number, DateOnly? Date, bool DateGiven, IReadOnlyList<Party> Parties, string Unstated, string Campaign)
{
    public const int LongestUnstated = 200;

    /// <summary>The state's first emulation movement is of 1948; what is before is a slip of the hand.</summary>
    public const int EarliestYear = 1945;

    public IEnumerable<Flaw<PastField>> Flaws(DateOnly today, AwardForm? form, bool campaignKnown)
    {
        if (form is null)
            yield return new(PastField.Form, Form.Length == 0 ? FlawKind.Missing : FlawKind.Gone);
        if (!IsYear(From, today))
            yield return new(PastField.From, FlawKind.NotADate);
        if (!IsYear(To, today))
            yield return new(PastField.To, FlawKind.NotADate);
        else if (From > To)
            yield return new(PastField.To, FlawKind.Backwards);
        if (Number.Length > AwardDraft.LongestNumber)
            yield return new(PastField.Number, FlawKind.TooLong, AwardDraft.LongestNumber);
        if (DateGiven && (Date is not { } date || date > today || date.Year < From || date.Year > To))
            yield return new(PastField.Date, Date is null ? FlawKind.NotADate : FlawKind.OutsidePeriod);
        if (Unstated.Length > LongestUnstated)
            yield return new(PastField.Unstated, FlawKind.TooLong, LongestUnstated);
        if (Parties.Count == 0 == (Unstated.Length == 0))
            yield return new(Parties.Count == 0 ? PastField.Who : PastField.Unstated, Parties.Count == 0 ? FlawKind.Missing : FlawKind.TooMany);
        if (form is not null && Parties.Any(p => !form.Fits(p)))
            yield return new(PastField.Who, FlawKind.WrongKind);
        if (Campaign.Length > 0 && !campaignKnown)
            yield return new(PastField.Campaign, FlawKind.Gone);
    }

    /// <summary>Only for a draft without flaws. Undated, it stands for the end of its last year.</summary>
    public Award Recorded(string id, IEnumerable<Recipient> recipients, int rank, string by, DateTimeOffset at, DateOnly day)
    {
        var last = new DateOnly(To!.Value, 12, 31);
        return new(
            id, Form, Number, Date ?? (last < day ? last : day), "", null, Campaign.Length == 0 ? null : Campaign, null,
            [.. AwardRules.Ordered(recipients)], null, by, at, day)
        {
            Rank = rank,
            Past = new(From!.Value, To.Value, Date is not null, Unstated.Length == 0 ? null : Unstated),
        };
    }

    static bool IsYear(int? year, DateOnly today) => year >= EarliestYear && year <= today.Year;
}
