using ThiDua.Cards.Parties;

namespace ThiDua.Cards.Cases;

/// <summary>Where a case stands; named as in the office's other systems (<see cref="Text.Words.CaseStageName"/>).</summary>
public enum CaseStage
{
    Nominated,
    Returned,
    Proposed,
    Received,
    Published,
    Ready,
    OnAgenda,
    Passed,
    NotPassed,
    Submitted,
    Awarded,
    Withdrawn,
    Rejected,
    Revoked,
}

/// <summary>A case as everybody may see it.</summary>
/// <param name="Award">The official name of the award that is asked for.</param>
/// <param name="On">The day it was opened, dd/MM/yyyy.</param>
/// <param name="Nomination">The nomination it came from, or null.</param>
public sealed record CaseView(
    string Code, PartyView Party, string Award, CaseStage Stage, string? Campaign, string Kind, string Achievement, string? Evidence, string OpenedBy,
    string On, string? Nomination)
{
    /// <summary>Of the nomination, from colleagues; not the council's votes.</summary>
    public long Endorsements { get; init; }

    /// <summary>The unit that reviews it.</summary>
    public string? Unit { get; init; }

    /// <summary>By name, who reviews it; empty: nobody yet.</summary>
    public IReadOnlyList<string> Reviewers { get; init; } = [];

    public IReadOnlyList<string> Secretaries { get; init; } = [];

    /// <summary>Why it was returned, rejected, not passed or revoked.</summary>
    public string? Reason { get; init; }

    /// <summary>dd/MM/yyyy, while it is published.</summary>
    public string? CommentsUntil { get; init; }

    public MeetingView? Meeting { get; init; }

    public CaseCountView? Count { get; init; }

    /// <summary>HH:mm dd/MM/yyyy, once it was.</summary>
    public string? HandedOut { get; init; }

    /// <summary>Somebody above the office decides.</summary>
    public bool DecidedAbove { get; init; }

    public bool IsAdHoc { get; init; }
}

public readonly record struct MeetingView(int Attended, int Agreed);

/// <summary>What the council counted: totals only.</summary>
public readonly record struct CaseCountView(int Agree, int Of, int Needed);

/// <summary>One case in a list.</summary>
/// <param name="Unit">The unit that reviews it, or null.</param>
/// <param name="On">The day it was opened, dd/MM/yyyy.</param>
public sealed record CaseLine(string Code, string Name, string? Unit, string Award, CaseStage Stage, string On, string? Reason = null)
{
    /// <summary>As a choice: "7K3Q9F · Phạm Thị Lan (Phòng Tổng hợp) · Giấy khen".</summary>
    public string Title => Unit is null || Unit == Name ? $"{Code} · {Name} · {Award}" : $"{Code} · {Name} ({Unit}) · {Award}";
}

public enum CaseDeedKind
{
    Opened,
    Supplemented,
    HandedOut,
    HandOutTakenBack,
    Moved,
}

/// <summary>One step of a case's public history.</summary>
/// <param name="At">HH:mm dd/MM/yyyy.</param>
/// <param name="From">For <see cref="CaseDeedKind.Moved"/>.</param>
public sealed record CaseDeed(string At, string Who, CaseDeedKind Kind, CaseStage? From = null, CaseStage? To = null, string? Reason = null, MeetingView? Meeting = null);

/// <summary>What the person who looks at it may do with it now.</summary>
[Flags]
public enum CaseMay
{
    Nothing = 0,
    Review = 1,
    Supplement = 2,
    Withdraw = 4,
}
