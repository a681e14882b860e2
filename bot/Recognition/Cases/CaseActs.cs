namespace ThiDua.Bot.Recognition.Cases;

/// <summary>Who somebody is to one case; one person can be several.</summary>
[Flags]
enum CaseSeat
{
    Nobody = 0,

    /// <summary>Put it forward.</summary>
    Opener = 1,

    /// <summary>Reviews it: see <see cref="ReviewerRules"/>.</summary>
    Reviewer = 2,

    /// <summary>Reviews it, and stands in for an opener who has left.</summary>
    Successor = 4,
}

/// <summary>What is done to a case between the nomination and the formal proposal.</summary>
enum CaseAct
{
    /// <summary>Đề nghị.</summary>
    Propose,

    /// <summary>Trả lại để bổ sung.</summary>
    Return,

    /// <summary>Không đề nghị.</summary>
    Reject,

    /// <summary>Bổ sung và gửi lại.</summary>
    SendAgain,

    /// <summary>Rút.</summary>
    Withdraw,
}

enum CaseRefusal
{
    /// <summary>It is for others to do.</summary>
    NotYours,

    /// <summary>The case has gone on, or has ended.</summary>
    NotNow,
}

static class CaseActs
{
    /// <summary>Whatever is not named here is refused.</summary>
    public static CaseRefusal? Refusal(Case standing, CaseAct act, CaseSeat seat) => act switch
    {
        CaseAct.Propose or CaseAct.Return or CaseAct.Reject => Of(seat.HasFlag(CaseSeat.Reviewer), standing.State == CaseState.Nominated),
        CaseAct.SendAgain => Of((seat & (CaseSeat.Opener | CaseSeat.Successor)) != 0, standing.State == CaseState.Returned),
        CaseAct.Withdraw when seat.HasFlag(CaseSeat.Opener) => Of(true, CaseRules.MayMove(standing, CaseState.Withdrawn)),
        CaseAct.Withdraw => Of(seat.HasFlag(CaseSeat.Reviewer), IsWithUnit(standing)),
        _ => CaseRefusal.NotYours,
    };

    /// <summary>Where the act brings it; the way is open when <see cref="Refusal"/> says nothing.</summary>
    public static CaseState To(Case standing, CaseAct act) => act switch
    {
        CaseAct.Propose => CaseState.Proposed,
        CaseAct.Return => CaseState.Returned,
        CaseAct.Reject => CaseState.Rejected,
        CaseAct.SendAgain => standing.ReturnedFrom ?? CaseState.Nominated,
        _ => CaseState.Withdrawn,
    };

    /// <summary>A nomination that is withdrawn takes its cases along, up to the council's count; those that have ended stay as they are.</summary>
    /// <returns>Those that go along, and those that stand in the way.</returns>
    public static (IReadOnlyList<T> Along, IReadOnlyList<T> InTheWay) WithNomination<T>(IReadOnlyList<T> cases, Func<T, Case> of) =>
    (
        [.. cases.Where(c => CaseRules.MayMove(of(c), CaseState.Withdrawn))],
        [.. cases.Where(c => !CaseRules.MayMove(of(c), CaseState.Withdrawn) && of(c).State is not (CaseState.Withdrawn or CaseState.Rejected))]
    );

    static CaseRefusal? Of(bool theirs, bool now) => !theirs ? CaseRefusal.NotYours : now ? null : CaseRefusal.NotNow;

    static bool IsWithUnit(Case standing) =>
        standing.State == CaseState.Nominated || standing is { State: CaseState.Returned, ReturnedFrom: CaseState.Nominated };
}
