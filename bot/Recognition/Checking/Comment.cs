using ThiDua.Bot.Recognition.Cases;

namespace ThiDua.Bot.Recognition.Checking;

/// <summary>Góp ý: what somebody says of a published case, to the secretary alone.</summary>
/// <param name="Unnamed">The nominee is not to learn who said it.</param>
sealed record Comment(string Id, string Case, string By, string Text, bool Unnamed, DateTimeOffset At, DateOnly Day)
{
    public const int Shortest = 10;

    public const int Longest = 2_000;

    public const int LongestOutcome = 500;

    public Consideration? Considered { get; init; }

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"comment/{id}";
}

/// <param name="Outcome">What came of it; the author reads it.</param>
sealed record Consideration(string By, DateTimeOffset At, string Outcome);

/// <summary>Its text and its author stay with the document: the case's public history says only how many there are.</summary>
sealed record CommentMade(string Comment, string Case, bool Unnamed, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [Checking.Comment.SubjectOf(Comment)];
}

sealed record CommentConsidered(string Comment, string Case, DateOnly Day) : Fact
{
    internal override IEnumerable<string> Marks => [Checking.Comment.SubjectOf(Comment)];
}

enum CommentRefusal
{
    /// <summary>It is not published, or its days are over.</summary>
    NotPublished,
    TooShort,
    TooLong,
    LegacyText,
}

static class CommentRules
{
    /// <summary>Who the ledger names for a comment that is not to be named; the document knows.</summary>
    public const string SomebodyUnnamed = "unnamed";

    public static CommentRefusal? Refusal(Case standing, DateOnly today) =>
        standing.State == CaseState.Published && !CheckRules.IsOver(standing, today) ? null : CommentRefusal.NotPublished;

    public static CommentRefusal? Refusal(string text) =>
        text.Length < Comment.Shortest ? CommentRefusal.TooShort
        : text.Length > Comment.Longest ? CommentRefusal.TooLong
        : Language.VietnameseText.LooksLikeLegacyEncoding(text) ? CommentRefusal.LegacyText
        : null;

    public static (Case Case, CommentMade Fact) Make(Case standing, Comment comment) => (
        standing with { Comments = standing.Comments + 1, OpenComments = standing.OpenComments + 1 },
        new(comment.Id, comment.Case, comment.Unnamed, comment.Day));

    public static (Case Case, Comment Comment, CommentConsidered Fact) Consider(
        Case standing, Comment comment, string outcome, string by, DateTimeOffset at, DateOnly day) => (
        standing with { OpenComments = standing.OpenComments - 1 },
        comment with { Considered = new(by, at, outcome) },
        new(comment.Id, comment.Case, day));
}
