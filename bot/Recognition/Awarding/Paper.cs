namespace ThiDua.Bot.Recognition.Awarding;

enum PaperKind
{
    /// <summary>Quyết định: what the office decides itself.</summary>
    Decision,

    /// <summary>Tờ trình: what it asks of those above.</summary>
    Submission,
}

enum PaperState
{
    /// <summary>Chờ ký: prepared by the secretary.</summary>
    Prepared,

    /// <summary>Đã ký.</summary>
    Signed,

    /// <summary>Trả lại: not signed, with the reason.</summary>
    SentBack,
}

/// <summary>A paper of the office on many cases: a decision, or a submission upward. The secretary prepares it, a leader signs it.</summary>
/// <param name="Id">Six characters people can type.</param>
/// <param name="Number">E.g. <c>215/QĐ-VP</c>, <c>31/TTr-VP</c>: numbers are given by the registry, not by the bot.</param>
/// <param name="Addressee">Kính gửi; only of a submission.</param>
/// <param name="Cases">Codes, in the order of its annexes.</param>
/// <param name="Places">Where it is announced when it is signed; none: later, by command.</param>
sealed record Paper(
    string Id, PaperKind Kind, string Number, DateOnly Date, string Signatory, string? Ground, string? Merit, string? Addressee,
    IReadOnlyList<string> Cases, IReadOnlyList<string> Places, string By, DateTimeOffset At, DateOnly Day)
{
    /// <summary>Many cases are one commit.</summary>
    public const int MostCases = 400;

    public PaperState State { get; init; }

    public string? SignedBy { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>Why it was sent back.</summary>
    public string? Reason { get; init; }

    /// <summary>What the decision became: one award for each form, highest first.</summary>
    public IReadOnlyList<string> Awards { get; init; } = [];

    public string Subject => Kind == PaperKind.Decision ? $"decision/{Id}" : $"submission/{Id}";
}

sealed record PaperPrepared(
    string Paper, PaperKind Kind, string Number, DateOnly Date, string Signatory, IReadOnlyList<string> Cases, DateOnly Day, string? Addressee = null)
    : PaperFact(Paper);

sealed record PaperSigned(string Paper, PaperKind Kind, string Number, DateOnly Date, string Signatory, IReadOnlyList<string> Cases, DateOnly Day)
    : PaperFact(Paper);

sealed record PaperSentBack(string Paper, PaperKind Kind, string Reason, DateOnly Day) : PaperFact(Paper);

abstract record PaperFact(string Paper) : Fact
{
    internal override IEnumerable<string> Marks => [$"paper/{Paper}"];
}
