using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Bot.Recognition.Council;

/// <summary>Something that happened in one session. What a member chose in secret is in none of them.</summary>
abstract record SessionFact(string Session) : Fact
{
    internal override IEnumerable<string> Marks => [Council.Session.SubjectOf(Session)];
}

sealed record SessionCalled(string Session, DateOnly Day, IReadOnlyList<Seat> Seats, IReadOnlyList<BallotPaper> Papers) : SessionFact(Session);

/// <param name="Day">The office's own day of the step; of a postponement, the new day of the session.</param>
sealed record SessionMoved(string Session, SessionState From, SessionState To, DateOnly Day, string? Reason = null) : SessionFact(Session);

/// <summary>With how many of how many it was opened, and by which rules.</summary>
sealed record SessionOpened(string Session, int Present, int Members, Quorum Quorum, IReadOnlyList<BallotPaperRule> Rules) : SessionFact(Session);

sealed record BallotPaperRule(string Form, BallotRule Rule);

/// <summary>Điểm danh.</summary>
sealed record RollCalled(string Session, IReadOnlyList<SeatCalled> Seats) : SessionFact(Session);

sealed record SeatCalled(string Seat, Attendance Attendance);

/// <summary>A ballot came in, or took the place of the one before. It has no length, no number of lines and no choice.</summary>
/// <param name="Seat">Whose vote it is.</param>
sealed record BallotCast(string Session, string Form, string Seat, string Caster, bool Written) : SessionFact(Session)
{
    public string Ballot => Council.Ballot.IdOf(Session, Form, Seat);
}

sealed record BallotsCounted(string Session, string Form, int Issued, int Returned) : SessionFact(Session);

/// <summary>Biểu quyết công khai: who chose what, said at the count; only of forms whose ballot is not secret.</summary>
/// <param name="Letters">One for each case of the form, see <see cref="Slips.Told"/>.</param>
sealed record OpenVoteTold(string Session, string Form, string Seat, string Letters) : SessionFact(Session);

/// <summary>Totals of one case; who chose what is nowhere.</summary>
sealed record CaseCounted(string Case, string Session, CaseCount Count, DateOnly Day) : CaseFact(Case)
{
    internal override IEnumerable<string> Marks => [.. base.Marks, Council.Session.SubjectOf(Session)];
}
