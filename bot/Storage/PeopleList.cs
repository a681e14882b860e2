using ThiDua.Bot.Recognition.Announcing;

namespace ThiDua.Bot.Storage;

/// <summary>
/// A list of people that somebody sent as a file in his own chat, to announce something to them. Whom it means is worked out once, when it is
/// read, and kept; the file is not.
/// </summary>
/// <param name="By">A person id: who alone may announce to it.</param>
/// <param name="File">Its name, as it was sent.</param>
sealed record PeopleList(string Id, string By, DateTimeOffset At, string File)
{
    public PeopleListState State { get; init; }

    /// <summary>Where Teams lets it be fetched, for some minutes; null once that is done with.</summary>
    public string? DownloadUrl { get; init; }

    /// <summary>Ids of those it means for certain, each once.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>How many rows mean nobody for certain.</summary>
    public int Unclear { get; init; }

    /// <summary>The first of these rows.</summary>
    public IReadOnlyList<DoubtfulLine> Doubts { get; init; } = [];

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"people-list/{id}";
}

enum PeopleListState
{
    /// <summary>Still to be fetched.</summary>
    Awaited,

    Read,

    /// <summary>It is neither Excel nor CSV.</summary>
    OfAnotherKind,

    /// <summary>Teams named a place that files are never fetched from.</summary>
    PlaceRefused,

    /// <summary>It could not be fetched, again and again.</summary>
    NotFetched,

    /// <summary>Larger, or of more rows, than lists are.</summary>
    TooLarge,

    /// <summary>Damaged, or not what its name says.</summary>
    Unreadable,

    /// <summary>Not one row means somebody.</summary>
    Nobody,
}
