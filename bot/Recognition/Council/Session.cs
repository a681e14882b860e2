using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Bot.Recognition.Council;

enum SessionState
{
    /// <summary>Đã triệu tập: the agenda is fixed, members say whether they come; those who do not may send a written opinion.</summary>
    Called,

    /// <summary>Đang họp.</summary>
    Open,

    /// <summary>Tạm dừng.</summary>
    Suspended,

    /// <summary>Đã kiểm phiếu.</summary>
    Counted,

    /// <summary>Đã hủy.</summary>
    Void,
}

/// <summary>Phiên họp: one meeting of the council, with the rules of its day.</summary>
/// <param name="Day">The day it is called for; once it is open, the day it was opened on.</param>
sealed record Session(string Id, DateOnly Day, string? Place, string CalledBy, DateTimeOffset At)
{
    /// <summary>More than one agenda has; all of it is one commit.</summary>
    public const int MostCases = 500;

    public const int LongestPlace = 200, LongestReason = 500;

    public SessionState State { get; init; } = SessionState.Called;

    /// <summary>Everybody who had a seat when it was called.</summary>
    public IReadOnlyList<Seat> Seats { get; init; } = [];

    /// <summary>One ballot for each award form; the order of forms and of cases is for good, since slips are written in it.</summary>
    public IReadOnlyList<BallotPaper> Papers { get; init; } = [];

    public Quorum Quorum { get; init; }

    public int LeastForSecrecy { get; init; }

    /// <summary>Why it was suspended, postponed or declared void.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? EndedBy { get; init; }

    /// <summary>What was issued and came back, once it is counted; the cases carry their own totals.</summary>
    public IReadOnlyList<BallotPaperCount> Counts { get; init; } = [];

    /// <summary>Seats that nobody held any more when it was counted.</summary>
    public IReadOnlyList<string> Vacated { get; init; } = [];

    public bool IsOver => State is SessionState.Counted or SessionState.Void;

    public int Cases => Papers.Sum(p => p.Items.Count);

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"session/{id}";
}

enum Attendance
{
    Absent,

    /// <summary>Có mặt.</summary>
    Present,

    /// <summary>Vắng mặt, được xin ý kiến bằng văn bản.</summary>
    Written,

    /// <summary>The substitute is present.</summary>
    Substituted,
}

/// <summary>One vote of the council, and who casts it.</summary>
/// <param name="Person">Whose seat it is.</param>
sealed record Seat(string Person, CouncilPost Post, string? Substitute = null)
{
    public Attendance Attendance { get; init; }

    /// <summary>Who is at the table for it.</summary>
    public string Voter => Attendance == Attendance.Substituted && Substitute is { } other ? other : Person;

    public bool IsPresent => Attendance is Attendance.Present or Attendance.Substituted;
}

/// <summary>The ballot for all cases of one award form.</summary>
/// <param name="Form">Of the cases; where a later form has taken its place, <paramref name="Rule"/> is that form's.</param>
sealed record BallotPaper(string Form, BallotRule Rule, IReadOnlyList<AgendaItem> Items);

/// <param name="Recused">Members and substitutes who are concerned and do not vote on it.</param>
sealed record AgendaItem(string Case, IReadOnlyList<string> Recused);

/// <summary>Issued = returned + not returned.</summary>
sealed record BallotPaperCount(string Form, int Issued, int Returned);
