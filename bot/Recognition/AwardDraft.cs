namespace ThiDua.Bot.Recognition;

enum AwardField
{
    Form,
    Number,
    Date,
    Signatory,
    Ground,
    Merit,
    Campaign,
    Nominations,
    People,
    Lines,
    Picture,
    Places,
}

/// <summary>Somebody a draft names, and which field named him.</summary>
readonly record struct NamedRecipient(AwardField From, Recipient Who);

/// <summary>A decision as the secretary wrote it down, cleaned but not yet judged. Optional texts are "" when empty.</summary>
/// <param name="DateGiven">Something stands in the date field, be it a date or not.</param>
/// <param name="Nominations">Codes of the nominations it rests on.</param>
/// <param name="People">Ids of people that were picked, as Teams or we call them.</param>
/// <param name="Lines">Recipients typed one per line.</param>
sealed record AwardDraft(
    string Form, string Number, DateOnly? Date, bool DateGiven, string Signatory, string Ground, string Merit, string Campaign,
    IReadOnlyList<string> Nominations, IReadOnlyList<string> People, string Lines, string Picture, IReadOnlyList<string> Places)
{
    public const int LongestNumber = 50;

    public const int LongestSignatory = 120;

    public const int LongestGround = 200;

    public const int LongestMerit = 400;

    public const int LongestLines = 2_000;

    /// <param name="form">The award form it names, or null when there is none.</param>
    /// <param name="recipients">All it names, from <see cref="AwardRules.Together"/>.</param>
    /// <param name="campaignKnown">Whether the campaign it names is there.</param>
    /// <param name="places">Where the office announces.</param>
    public IEnumerable<Flaw<AwardField>> Flaws(
        DateOnly today, AwardForm? form, IReadOnlyList<NamedRecipient> recipients, bool campaignKnown, IReadOnlyCollection<string> places)
    {
        if (form is null)
            yield return new(AwardField.Form, Form.Length == 0 ? FlawKind.Missing : FlawKind.Gone);
        foreach (var (field, text, most, required) in Texts())
        {
            if (text.Length > most)
                yield return new(field, FlawKind.TooLong, most);
            else if (required && text.Length == 0)
                yield return new(field, FlawKind.Missing);
        }
        if (Date is null)
            yield return new(AwardField.Date, DateGiven ? FlawKind.NotADate : FlawKind.Missing);
        else if (Date > today)
            yield return new(AwardField.Date, FlawKind.InTheFuture);
        if (Campaign.Length > 0 && !campaignKnown)
            yield return new(AwardField.Campaign, FlawKind.Gone);
        if (Picture.Length is > 0 and <= Recognition.Picture.LongestLink && !Recognition.Picture.Allows(Picture))
            yield return new(AwardField.Picture, FlawKind.NotHttps);
        if (Places.Any(p => !places.Contains(p)))
            yield return new(AwardField.Places, FlawKind.Gone);

        foreach (var flaw in Unfit(form, recipients))
            yield return flaw;
    }

    static IEnumerable<Flaw<AwardField>> Unfit(AwardForm? form, IReadOnlyList<NamedRecipient> recipients)
    {
        if (recipients.Count == 0)
            yield return new(AwardField.Lines, FlawKind.Missing);
        if (recipients.Count > Award.MostRecipients)
            yield return new(AwardField.Lines, FlawKind.TooMany, Award.MostRecipients);
        if (form is null)
            yield break;
        foreach (var of in recipients.Where(r => !AwardRules.MayReceive(form, r.Who)).GroupBy(r => r.From))
            yield return new(of.Key, FlawKind.WrongKind, What: string.Join(", ", of.Select(r => r.Who.Name)));
    }

    /// <summary>Only for a draft without flaws.</summary>
    /// <param name="rank">Of its form.</param>
    public Award Announced(string id, IEnumerable<Recipient> recipients, int rank, string by, DateTimeOffset at, DateOnly day) => new(
        id, Form, Number, Date!.Value, Signatory, OrNull(Ground), OrNull(Campaign), OrNull(Merit),
        [.. AwardRules.Ordered(recipients)], OrNull(Picture), by, at, day)
    {
        Rank = rank,
        Places = Places,
        Nominations = Nominations,
    };

    IEnumerable<(AwardField Field, string Text, int Most, bool Required)> Texts() =>
    [
        (AwardField.Number, Number, LongestNumber, true),
        (AwardField.Signatory, Signatory, LongestSignatory, true),
        (AwardField.Ground, Ground, LongestGround, false),
        (AwardField.Merit, Merit, LongestMerit, false),
        (AwardField.Lines, Lines, LongestLines, false),
        (AwardField.Picture, Picture, Recognition.Picture.LongestLink, false),
    ];

    static string? OrNull(string text) => text.Length == 0 ? null : text;
}
