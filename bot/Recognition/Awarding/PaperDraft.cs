namespace ThiDua.Bot.Recognition.Awarding;

enum PaperField
{
    Cases,
    Number,
    Date,
    Signatory,
    Ground,
    Merit,

    /// <summary>Kính gửi, of a submission; cấp quyết định, of a decision from outside.</summary>
    Addressee,
    Places,
}

/// <summary>A paper as it was written down, cleaned but not yet judged. Optional texts are "" when empty.</summary>
/// <param name="DateGiven">Something stands in the date field, be it a date or not.</param>
sealed record PaperDraft(
    PaperTask Task, string Number, DateOnly? Date, bool DateGiven, string Signatory, string Ground, string Merit, string Addressee,
    IReadOnlyList<string> Cases, IReadOnlyList<string> Places)
{
    public const int LongestAddressee = 200;

    /// <param name="places">Where the office announces.</param>
    public IEnumerable<Flaw<PaperField>> Flaws(DateOnly today, IReadOnlyCollection<string> places)
    {
        if (Cases.Count == 0)
            yield return new(PaperField.Cases, FlawKind.Missing);
        if (Cases.Count > Paper.MostCases)
            yield return new(PaperField.Cases, FlawKind.TooMany, Paper.MostCases);
        foreach (var (field, text, most, required) in Texts())
        {
            if (text.Length > most)
                yield return new(field, FlawKind.TooLong, most);
            else if (required && text.Length == 0)
                yield return new(field, FlawKind.Missing);
        }
        if (Date is null)
            yield return new(PaperField.Date, DateGiven ? FlawKind.NotADate : FlawKind.Missing);
        else if (Date > today)
            yield return new(PaperField.Date, FlawKind.InTheFuture);
        if (Places.Any(p => !places.Contains(p)))
            yield return new(PaperField.Places, FlawKind.Gone);
    }

    /// <summary>Only for a draft without flaws.</summary>
    /// <param name="ordered">As the annexes have them.</param>
    public Paper Prepared(string id, PaperKind kind, IReadOnlyList<string> ordered, string by, DateTimeOffset at, DateOnly day) => new(
        id, kind, Number, Date!.Value, Signatory, OrNull(Ground), OrNull(Merit), OrNull(Addressee), ordered, Places, by, at, day);

    IEnumerable<(PaperField Field, string Text, int Most, bool Required)> Texts() =>
    [
        (PaperField.Number, Number, AwardDraft.LongestNumber, true),
        (PaperField.Signatory, Signatory, AwardDraft.LongestSignatory, true),
        (PaperField.Ground, Ground, AwardDraft.LongestGround, false),
        (PaperField.Merit, Merit, AwardDraft.LongestMerit, false),
        (PaperField.Addressee, Addressee, LongestAddressee, Task != PaperTask.Decision),
    ];

    public static string? OrNull(string text) => text.Length == 0 ? null : text;
}
