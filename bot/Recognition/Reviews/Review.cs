namespace ThiDua.Bot.Recognition.Reviews;

enum ReviewKind
{
    /// <summary>Sơ kết: the campaign goes on.</summary>
    Interim,

    /// <summary>Tổng kết: with it the campaign is closed.</summary>
    Final,
}

/// <summary>A review of a campaign as it was issued, with the numbers of that moment.</summary>
/// <param name="Conclusion">What who issued it says of the campaign.</param>
/// <param name="Places">Channels it was posted to.</param>
sealed record Review(
    string Id, string Campaign, ReviewKind Kind, ReviewTable Table, string? Conclusion, IReadOnlyList<string> Places, string By, DateTimeOffset At, DateOnly Day)
{
    public const int LongestConclusion = 1_000;

    public string Subject => SubjectOf(Campaign, Kind, Id);

    /// <summary>The final review is one for its campaign, and is drawn again when its numbers change; an interim one says what was true then.</summary>
    public static string SubjectOf(string campaign, ReviewKind kind, string id) => kind == ReviewKind.Final ? FinalOf(campaign) : $"review/{id}";

    public static string FinalOf(string campaign) => $"review-of/{campaign}";
}

/// <summary>A review was issued; the entry keeps the numbers it said.</summary>
sealed record Reviewed(string Review, string Campaign, ReviewKind Kind, ReviewTable Table, string? Conclusion, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [$"review/{Review}", Recognition.Campaign.SubjectOf(Campaign)];

    public static Reviewed Of(Review review) => new(review.Id, review.Campaign, review.Kind, review.Table, review.Conclusion, review.Day);
}
