namespace ThiDua.Bot.Recognition.Initiatives;

/// <summary>Công nhận, or not: by whom, when and why.</summary>
sealed record Judgement(bool Recognised, string By, DateTimeOffset At, DateOnly Day, string? Reason);

enum SpotKind
{
    /// <summary>Somebody who was never rewarded.</summary>
    NewFace,

    /// <summary>Mô hình, cách làm mới.</summary>
    NewModel,
}

/// <summary>Nhân tố mới: somebody or a way of working that a colleague has noticed.</summary>
sealed record Spot(string Id, Party Party, SpotKind Kind, string Text, string By, DateTimeOffset At, DateOnly Day)
{
    public const int Shortest = 20;

    public const int Longest = 1_000;

    public Judgement? Judged { get; init; }

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"spot/{id}";
}

/// <summary>Sáng kiến, cải tiến: registered by whoever has it, recognised or not by the office.</summary>
/// <param name="Authors">People or units; whoever registers it is among them unless he says otherwise.</param>
sealed record Idea(
    string Id, string Title, IReadOnlyList<Party> Authors, string Content, string Effect, string? Evidence, string By, DateTimeOffset At, DateOnly Day)
{
    public const int LongestTitle = 200;

    public const int Shortest = 20;

    public const int LongestContent = 2_000;

    public const int LongestEffect = 1_000;

    public Judgement? Judged { get; init; }

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"idea/{id}";
}

/// <summary>Điển hình tiên tiến: marked by the secretary, with the field of work; the list stays open.</summary>
sealed record Exemplar(Party Party, string Field, string By, DateTimeOffset At, DateOnly Day)
{
    public const int LongestField = 150;

    public string Id => Party.Key;

    /// <summary>The mark was taken back.</summary>
    public bool Gone { get; init; }
}
