using System.Numerics;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Tests.Recognition.Council;

/// <summary>The count against exact fractions, at and around every edge.</summary>
public sealed class CountTests
{
    static readonly int[] Sizes = [.. Enumerable.Range(3, 23)];

    [Fact]
    public void A_case_passes_exactly_from_its_share_of_all_members_on()
    {
        foreach (var n in Sizes)
        foreach (var percent in (int[])[50, 67, 70, 75, 80, 90, 100])
        for (var agree = 0; agree <= n; agree++)
        {
            var line = Counted(n, new(percent), agree, n - agree);

            Assert.Equal(AtLeast(agree, n, percent, 100), line.Count.Passed);
            Assert.Equal((n, n), (line.Count.Of, line.Count.Issued));
        }
    }

    [Fact]
    public void A_session_can_be_opened_exactly_from_two_thirds_on()
    {
        foreach (var n in Sizes)
        foreach (var (least, of) in (ReadOnlySpan<(int, int)>)[(2, 3), (1, 2), (3, 4), (9, 10)])
        for (var present = 0; present <= n; present++)
        {
            var session = Session(n, present) with { Quorum = new(least, of) };

            Assert.Equal(AtLeast(present, n, least, of), SessionRules.Lacks(session, session.Seats) is null);
        }
    }

    [Theory]
    [InlineData(7, 5, 5, 6, 7)]
    [InlineData(9, 6, 7, 8, 9)]
    [InlineData(10, 7, 7, 8, 9)]
    [InlineData(11, 8, 8, 9, 10)]
    public void The_numbers_of_the_handbook_hold(int n, int quorum, int at70, int at80, int at90) => Assert.Equal(
        (quorum, at70, at80, at90),
        (new Quorum(2, 3).Needed(n), new BallotRule(70).Needed(n), new BallotRule(80).Needed(n), new BallotRule(90).Needed(n)));

    [Fact]
    public void What_comes_back_is_what_was_counted_and_what_is_missing_stays_in_the_denominator()
    {
        foreach (var n in Sizes)
        {
            Mark?[] lines = [.. Enumerable.Range(0, n).Select(i => i % 5 == 4 ? default(Mark?) : (Mark)(i % 5))];

            var count = Line(new(70), lines).Count;

            Assert.Equal(n, count.Issued);
            Assert.Equal(lines.Count(l => l is not null), count.Returned);
            Assert.Equal(count.Returned, count.Agree + count.Against + count.NoOpinion + count.Invalid);
            Assert.Equal((lines.Count(l => l == Mark.Blank), n), (count.Invalid, count.Of));
        }
    }

    [Fact]
    public void Of_those_who_attend_or_are_consulted_the_absent_are_not()
    {
        var votes = Votes([Mark.Agree, Mark.Agree, Mark.Agree, Mark.Agree, Mark.Agree, Mark.Agree, null, null, null]);
        var someAbsent = votes.Select((v, i) => i >= 7 ? v with { Seat = v.Seat with { Attendance = Attendance.Absent } } : v).ToList();

        var ofAll = CountRules.Line(BallotPaper(new(70)), 0, someAbsent, 3).Count;
        var ofThose = CountRules.Line(BallotPaper(new(70, Denominator.PresentAndConsulted)), 0, someAbsent, 3).Count;

        Assert.Equal((9, 7, false), (ofAll.Of, ofAll.Needed, ofAll.Passed));
        Assert.Equal((7, 5, true), (ofThose.Of, ofThose.Needed, ofThose.Passed));
    }

    [Fact]
    public void Who_is_concerned_lowers_the_denominator_and_his_line_counts_nowhere()
    {
        var votes = Votes([.. Enumerable.Repeat((Mark?)Mark.Agree, 6), Mark.Against, Mark.Against, Mark.Agree]);

        var line = CountRules.Line(BallotPaper(new(75), "HD-9"), 0, votes, 3).Count;

        Assert.Equal((8, 6, 6, 1, true), (line.Of, line.Needed, line.Agree, line.Recused, line.Passed));
    }

    [Theory]
    [InlineData(2, true, false)]
    [InlineData(3, true, true)]
    [InlineData(2, false, true)]
    public void Fewer_than_three_valid_choices_are_not_secret(int valid, bool secret, bool told)
    {
        Mark?[] lines = [.. Enumerable.Range(0, 5).Select(i => (Mark?)(i < valid ? Mark.Agree : Mark.Blank))];

        Assert.Equal(told, Line(new(70, Secret: secret), lines).IsSecret);
        Assert.Equal(told, CountRules.IsSecret(BallotPaper(new(70, Secret: secret)), Votes(lines), 3));
    }

    [Fact]
    public void A_case_of_which_nobody_may_vote_does_not_pass()
    {
        var line = CountRules.Line(BallotPaper(new(70, Secret: false), "HD-1", "HD-2", "HD-3"), 0, Votes([Mark.Agree, Mark.Agree, Mark.Agree]), 3);

        Assert.Equal((0, 3, false), (line.Count.Of, line.Count.Recused, line.Count.Passed));
    }

    static bool AtLeast(int some, int of, int share, int whole) => new BigInteger(some) * whole >= new BigInteger(share) * of;

    static LineCount Counted(int n, BallotRule rule, int agree, int against) =>
        Line(rule, [.. Enumerable.Repeat((Mark?)Mark.Agree, agree), .. Enumerable.Repeat((Mark?)Mark.Against, Math.Min(against, n - agree))]);

    static LineCount Line(BallotRule rule, IReadOnlyList<Mark?> lines) => CountRules.Line(BallotPaper(rule), 0, Votes(lines), 3);

    static IReadOnlyList<SeatVote> Votes(IReadOnlyList<Mark?> lines) =>
        [.. Session(lines.Count, lines.Count).Seats.Select((s, i) => new SeatVote(s, s.Person, lines[i] is { } mark ? [mark] : null))];

    static BallotPaper BallotPaper(BallotRule rule, params string[] recused) => new("giay-khen", rule, [new("7K3Q9F", recused)]);

    static Session Session(int seats, int present) => new("8M4R0G", new(2015, 7, 31), null, "HD-1", default)
    {
        Seats =
        [
            .. Enumerable.Range(1, seats).Select(i => new Seat($"HD-{i}", CouncilPost.Member) { Attendance = i <= present ? Attendance.Present : Attendance.Absent }),
        ],
    };
}
