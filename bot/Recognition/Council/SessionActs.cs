namespace ThiDua.Bot.Recognition.Council;

/// <summary>What is done to a session that stands.</summary>
enum SessionAct
{
    /// <summary>Điểm danh for everybody.</summary>
    CallRoll,

    /// <summary>Điểm danh for oneself.</summary>
    Attend,

    /// <summary>Khai mạc.</summary>
    Open,

    Suspend,

    Resume,

    /// <summary>To another day, before it was opened.</summary>
    Postpone,

    /// <summary>Hủy.</summary>
    Void,

    Remind,

    /// <summary>Bỏ phiếu.</summary>
    Vote,

    /// <summary>Kiểm phiếu.</summary>
    Count,
}

/// <summary>Who somebody is to one session; one person can be several.</summary>
[Flags]
enum SessionSeat
{
    Nobody = 0,

    /// <summary>The chair or the council's secretary.</summary>
    Presides = 1,

    /// <summary>Has a seat, or the seat of somebody he stands in for.</summary>
    Sits = 2,
}

enum SessionRefusal
{
    /// <summary>It is for others to do.</summary>
    NotYours,

    /// <summary>The session is not in a state for it.</summary>
    NotNow,
}

/// <summary>Whatever is not named here is refused.</summary>
static class SessionActs
{
    static readonly Dictionary<SessionState, SessionAct[]> Ways = new()
    {
        [SessionState.Called] = [SessionAct.CallRoll, SessionAct.Attend, SessionAct.Open, SessionAct.Postpone, SessionAct.Void, SessionAct.Vote],
        [SessionState.Open] =
            [SessionAct.CallRoll, SessionAct.Attend, SessionAct.Suspend, SessionAct.Void, SessionAct.Remind, SessionAct.Vote, SessionAct.Count],
        [SessionState.Suspended] = [SessionAct.CallRoll, SessionAct.Attend, SessionAct.Resume, SessionAct.Void],
        [SessionState.Counted] = [],
        [SessionState.Void] = [],
    };

    public static SessionRefusal? Refusal(SessionState state, SessionAct act, SessionSeat seat) =>
        !seat.HasFlag(act is SessionAct.Attend or SessionAct.Vote ? SessionSeat.Sits : SessionSeat.Presides) ? SessionRefusal.NotYours
        : Ways[state].Contains(act) ? null
        : SessionRefusal.NotNow;

    /// <summary>Before it is opened, only a seat that is not at the table sends its ballot: as a written opinion.</summary>
    public static bool MayVote(Session session, Seat seat) =>
        session.State == SessionState.Open || (session.State == SessionState.Called && !seat.IsPresent);
}
