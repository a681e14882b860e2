using ThiDua.Bot.Recognition.Cases;

namespace ThiDua.Bot.Recognition.Council;

/// <summary>One seat at the count.</summary>
/// <param name="Voter">Who cast its ballot, or would have.</param>
/// <param name="Marks">What stands on its ballot, line by line; null: it did not come back.</param>
sealed record SeatVote(Seat Seat, string Voter, IReadOnlyList<Mark>? Marks)
{
    /// <summary>A ballot was handed out: at the table, or for a written opinion.</summary>
    public bool IsIssued => Marks is not null || Seat.Attendance != Attendance.Absent;
}

/// <summary>What came of one line.</summary>
/// <param name="IsSecret">Enough valid choices that the totals tell of nobody; false: it must be voted on again.</param>
sealed record LineCount(string Case, CaseCount Count, bool IsSecret);

/// <summary>Kiểm phiếu: whole numbers only.</summary>
static class CountRules
{
    public static BallotPaperCount Of(BallotPaper paper, IReadOnlyList<SeatVote> votes) =>
        new(paper.Form, votes.Count(v => v.IsIssued), votes.Count(v => v.Marks is not null));

    /// <summary>Whether the ballot as a whole is secret, if it is to be: enough of those returned have a choice on them.</summary>
    public static bool IsSecret(BallotPaper paper, IReadOnlyList<SeatVote> votes, int least) =>
        !paper.Rule.Secret || votes.Count(v => v.Marks is { } marks && marks.Any(m => m != Mark.Blank)) >= least;

    /// <param name="votes">Every seat that somebody holds.</param>
    /// <param name="least">Fewest valid choices that tell of nobody.</param>
    public static LineCount Line(BallotPaper paper, int line, IReadOnlyList<SeatVote> votes, int least)
    {
        var item = paper.Items[line];
        List<SeatVote> entitled = [.. votes.Where(v => !item.Recused.Contains(v.Voter))];
        var issued = entitled.Count(v => v.IsIssued);
        List<Mark> returned = [.. entitled.Where(v => v.Marks is not null).Select(v => v.Marks![line])];
        var of = paper.Rule.Of == Denominator.AllMembers ? entitled.Count : issued;
        var count = new CaseCount(
            issued, returned.Count, returned.Count(m => m == Mark.Agree), returned.Count(m => m == Mark.Against),
            returned.Count(m => m == Mark.NoOpinion), returned.Count(m => m == Mark.Blank), of, Math.Max(1, paper.Rule.Needed(of)),
            votes.Count - entitled.Count);
        return new(item.Case, count, !paper.Rule.Secret || returned.Count - count.Invalid >= least);
    }
}
