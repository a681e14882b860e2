namespace ThiDua.Bot.Recognition.Cases;

/// <summary>
/// Hồ sơ: one person or unit put forward for one award form, on its way from nomination to the hand-out. A nomination of several people that
/// names an award opens one case for each.
/// </summary>
/// <param name="Id">Six characters people can type, e.g. <c>7K3Q9F</c>.</param>
/// <param name="Form">Id of the award form (<see cref="AwardForm"/>) that is asked for.</param>
/// <param name="Nomination">The nomination it came from, or null when a head or the secretary opened it directly.</param>
/// <param name="OpenedBy">Person id: the nominator, or who opened it.</param>
/// <param name="Day">The office's own day it was opened on: decides which regime's standards apply.</param>
sealed record Case(
    string Id, Party Party, string Form, string? Nomination, string? Campaign, NominationKind Kind, string Achievement, string? Evidence,
    string OpenedBy, DateTimeOffset At, DateOnly Day)
{
    public CaseState State { get; init; } = CaseState.Nominated;

    /// <summary>Where it goes back to when it has been supplemented; only while <see cref="CaseState.Returned"/>.</summary>
    public CaseState? ReturnedFrom { get; init; }

    /// <summary>The unit that reviews it: the person's unit on that day, or the unit itself.</summary>
    public string? Unit { get; init; }

    /// <summary>Why it was last returned, rejected, not passed or revoked; in the words of who decided.</summary>
    public string? Reason { get; init; }

    /// <summary>What the unit's meeting said of it, when who proposed it noted that.</summary>
    public UnitMeeting? Meeting { get; init; }

    /// <summary>Đột xuất: the day of the achievement, from which the clock runs.</summary>
    public DateOnly? AchievedOn { get; init; }

    /// <summary>Last day of the public comment period, once published.</summary>
    public DateOnly? CommentsUntil { get; init; }

    /// <summary>The list it was, or was last, published in for comment (<see cref="Checking.Publication"/>).</summary>
    public string? Publication { get; init; }

    /// <summary>How many have commented on it while it was published; what they said only the secretary reads.</summary>
    public int Comments { get; init; }

    /// <summary>Of these, how many nobody has considered yet.</summary>
    public int OpenComments { get; init; }

    /// <summary>The council's session that it is, or was last, on the agenda of.</summary>
    public string? Session { get; init; }

    /// <summary>What the council counted, once it has.</summary>
    public CaseCount? Count { get; init; }

    /// <summary>Submission upward (tờ trình), once made.</summary>
    public string? Submission { get; init; }

    /// <summary>The decision (<see cref="Award"/>) it ended in.</summary>
    public string? Award { get; init; }

    /// <summary>When it was handed out (đã trao).</summary>
    public DateTimeOffset? HandedOutAt { get; init; }

    public string Subject => SubjectOf(Id);

    public static string SubjectOf(string id) => $"case/{id}";
}

/// <summary>The status names are those of the office's other systems: see <c>cards/Text</c>.</summary>
enum CaseState
{
    /// <summary>Chờ chuyển: put forward; the unit has yet to review it.</summary>
    Nominated,

    /// <summary>Bị trả lại: to be supplemented, with the reason.</summary>
    Returned,

    /// <summary>Chờ duyệt: formally proposed (đề nghị) by the unit's head; the secretary has yet to check it.</summary>
    Proposed,

    /// <summary>Đã tiếp nhận: checked, eligible.</summary>
    Received,

    /// <summary>Đang công khai lấy ý kiến.</summary>
    Published,

    /// <summary>Chờ xét khen thưởng: ready for a council's session.</summary>
    Ready,

    /// <summary>Đang xét: on the agenda of a session.</summary>
    OnAgenda,

    /// <summary>Đạt.</summary>
    Passed,

    /// <summary>Không đạt.</summary>
    NotPassed,

    /// <summary>Đã trình cấp trên: waits for a decision from outside the office.</summary>
    Submitted,

    /// <summary>Đã khen thưởng: a decision stands.</summary>
    Awarded,

    /// <summary>Đã rút.</summary>
    Withdrawn,

    /// <summary>Không đủ điều kiện, từ chối.</summary>
    Rejected,

    /// <summary>Hủy bỏ, thu hồi: with its legal ground; never deleted.</summary>
    Revoked,
}

/// <summary>Cuộc họp bình xét của đơn vị, as its head noted it.</summary>
/// <param name="Agreed">Of those who attended.</param>
sealed record UnitMeeting(int Attended, int Agreed)
{
    /// <summary>More than any unit has; what is above is a slip of the hand.</summary>
    public const int Most = 9_999;
}

/// <summary>Totals of one case in one count; who chose what is nowhere.</summary>
/// <param name="Issued">Ballots handed out that this case stands on.</param>
/// <param name="Returned">Of those, how many came back; equals agree + against + no opinion + invalid.</param>
/// <param name="Of">The number the threshold is taken of, after recusals.</param>
/// <param name="Needed">The fewest in favour that pass.</param>
/// <param name="Recused">Members who did not vote on this case because they are concerned.</param>
sealed record CaseCount(int Issued, int Returned, int Agree, int Against, int NoOpinion, int Invalid, int Of, int Needed, int Recused)
{
    public bool Passed => Agree >= Needed;
}
