namespace ThiDua.Bot.Recognition;

/// <param name="Party">Null for somebody the bot does not know (typed by hand); <see cref="Name"/> then is all there is.</param>
/// <param name="Nomination">The nomination it rests on, if any.</param>
sealed record Recipient(Party? Party, string Name, string? Unit, string? Nomination = null);

/// <summary>A decision to award, as the secretary recorded it and as it was announced (công bố).</summary>
/// <param name="Number">Số quyết định, e.g. <c>215/QĐ-VP</c>.</param>
sealed record Award(
    string Id, string Form, string Number, DateOnly Date, string Signatory, string? Ground, string? Campaign, string? Merit,
    IReadOnlyList<Recipient> Recipients, string? Picture, string By, DateTimeOffset At, DateOnly Day)
{
    public const int MostRecipients = 50;

    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Every nomination it rests on; a recipient of several carries only the first.</summary>
    public IReadOnlyList<string> Nominations { get; init; } = [];

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"award/{id}";
}
