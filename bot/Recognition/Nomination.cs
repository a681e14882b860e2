namespace ThiDua.Bot.Recognition;

/// <summary>Loại hình: thường xuyên, chuyên đề, đột xuất.</summary>
enum NominationKind
{
    Regular,
    Themed,
    AdHoc,
}

enum NominationState
{
    Open,
    Withdrawn,

    /// <summary>A decision was announced on its ground.</summary>
    Awarded,
}

/// <param name="Id">Six characters people can type, e.g. <c>7K3Q9F</c>.</param>
/// <param name="By">The nominator's person id.</param>
/// <param name="Campaign">Campaign id, or null for a nomination outside any campaign.</param>
/// <param name="Day">The office's own day it was made on.</param>
sealed record Nomination(
    string Id, string By, IReadOnlyList<Party> Nominees, string? Campaign, NominationKind Kind, string Achievement, string? Evidence,
    DateTimeOffset At, DateOnly Day)
{
    /// <summary>20 to 2,000 characters: enough to judge by, short enough to read in chat.</summary>
    public const int ShortestAchievement = 20;

    public const int LongestAchievement = 2_000;

    public const int LongestLink = 500;

    public const int MostNominees = 10;

    /// <summary>Hình thức đề nghị: id of the award form that is asked for; null when none was named. Its cases carry it from there.</summary>
    public string? Form { get; init; }

    public NominationState State { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"nomination/{id}";
}

/// <summary>One colleague's support (ủng hộ) of one nomination: not the council's vote.</summary>
/// <param name="Given">False once taken back; the document stays so that races and repeats have something to stand on.</param>
sealed record Endorsement(string Nomination, string By, DateTimeOffset At, bool Given)
{
    public string Id => IdOf(Nomination, By);

    public static string IdOf(string nomination, string person) => $"{nomination}/{person}";
}
