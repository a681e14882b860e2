using ThiDua.Bot.Recognition.Cases;

namespace ThiDua.Bot.Recognition.Checking;

/// <summary>Cases that were published for comment together: one list in each chosen channel.</summary>
/// <param name="Until">The last day for comments, until 23:59:59.</param>
sealed record Publication(
    string Id, IReadOnlyList<string> Cases, DateOnly Day, DateOnly Until, IReadOnlyList<string> Places, string By, DateTimeOffset At)
{
    /// <summary>When its end was dealt with.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Those that went on to the council at its end.</summary>
    public IReadOnlyList<string> Ready { get; init; } = [];

    /// <summary>Those that stayed, for the secretary to decide on.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"publication/{id}";
}

abstract record PublicationFact(string Publication) : Fact
{
    internal override IEnumerable<string> Marks => [Checking.Publication.SubjectOf(Publication)];
}

sealed record CasesPublished(string Publication, IReadOnlyList<string> Cases, DateOnly Until, IReadOnlyList<string> Places, DateOnly Day)
    : PublicationFact(Publication);

/// <summary>The days for comments are over. Why some stayed is not said.</summary>
sealed record PublicationEnded(string Publication, IReadOnlyList<string> Ready, IReadOnlyList<string> Kept, DateOnly Day)
    : PublicationFact(Publication);

/// <summary>Why a published case stays where it is when its days are over.</summary>
enum KeptBack
{
    Held,
    CommentsOpen,
}

static class PublicationRules
{
    public static KeptBack? Keeps(Case standing, HeldParty? holds, DateOnly today) =>
        holds?.On(today) is not null ? KeptBack.Held
        : standing.OpenComments > 0 ? KeptBack.CommentsOpen
        : null;
}
