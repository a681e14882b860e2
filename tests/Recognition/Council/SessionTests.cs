using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;

namespace ThiDua.Tests.Recognition.Council;

public sealed class SessionTests
{
    static readonly DateOnly Day = new(2015, 7, 31);

    [Fact]
    public void There_is_one_chair_at_a_time_and_a_substitute_stands_in_for_somebody_with_a_seat()
    {
        var council = Council(("HD-1", CouncilPost.Chair), ("HD-2", CouncilPost.Member));

        Assert.Equal(CouncilRefusal.ChairTaken, CouncilRules.Refusal(council, new("HD-2", CouncilPost.Chair, Day)));
        Assert.Null(CouncilRules.Refusal(council, new("HD-1", CouncilPost.Chair, Day)));
        Assert.Equal(CouncilRefusal.ForNobody, CouncilRules.Refusal(council, new("HD-3", CouncilPost.Substitute, Day, null, "HD-9")));
        Assert.Equal(CouncilRefusal.ForNobody, CouncilRules.Refusal(council, new("HD-2", CouncilPost.Substitute, Day, null, "HD-2")));
        Assert.Null(CouncilRules.Refusal(council, new("HD-3", CouncilPost.Substitute, Day, null, "HD-2")));
        Assert.Equal(CouncilRefusal.Backwards, CouncilRules.Refusal(council, new("HD-3", CouncilPost.Member, Day, Day.AddDays(-1))));
    }

    [Fact]
    public void Whoever_gets_another_post_had_the_one_before_until_the_day_before()
    {
        var council = Council(("HD-1", CouncilPost.Member));

        var (now, _) = CouncilRules.Name(council, new("HD-1", CouncilPost.Chair, Day.AddDays(10)), Day);
        var (again, _) = CouncilRules.Name(now, new("HD-1", CouncilPost.Secretary, Day.AddDays(10)), Day);

        Assert.Equal([CouncilPost.Member, CouncilPost.Chair], now.All.Select(c => c.Post));
        Assert.Equal(Day.AddDays(9), now.All[0].To);
        Assert.Equal([CouncilPost.Member, CouncilPost.Secretary], again.All.Select(c => c.Post));
        Assert.Null(CouncilRules.Release(CouncilRules.Release(council, "HD-1", Day, Day)!.Value.Now, "HD-1", Day, Day));
    }

    [Fact]
    public void In_the_council_is_who_has_the_role_and_has_not_left()
    {
        var council = Council(("HD-3", CouncilPost.Member), ("HD-1", CouncilPost.Chair), ("HD-2", CouncilPost.Member), ("HD-4", CouncilPost.Member));

        var standing = council.On(Day, id => new Person(id, id) { Gone = id == "HD-2", Roles = id == "HD-4" ? [Role.Staff] : [Role.Council] });

        Assert.Equal(["HD-1", "HD-3"], standing.Select(c => c.Person));
    }

    [Fact]
    public void Concerned_is_who_is_put_forward_who_puts_forward_and_where_the_office_says_so_the_head_of_the_unit()
    {
        var head = new Person("HD-3", "Head", Unit: "P-TH");
        var standing = new Case(
            "7K3Q9F", new(PartyKind.Person, "HD-1", "P-TH"), "giay-khen", null, null, NominationKind.Regular, "", null, "HD-2", default, Day);
        string[] voters = ["HD-1", "HD-2", "HD-3", "HD-4"];

        Assert.Equal(["HD-1", "HD-2"], SessionRules.Item(standing, voters, []).Recused);
        Assert.Equal(["HD-1", "HD-2", "HD-3"], SessionRules.Item(standing, voters, [head]).Recused);
        Assert.Equal(["HD-2", "HD-3"], SessionRules.Item(standing with { Party = new(PartyKind.Unit, "P-TH", "P-TH") }, voters, [head]).Recused);
    }

    [Fact]
    public void A_seat_has_one_vote_the_members_or_his_substitutes()
    {
        var seats = SessionRules.Seats([new("HD-1", CouncilPost.Chair, Day), new("HD-2", CouncilPost.Substitute, Day, null, "HD-1")]);
        var session = new Session("8M4R0G", Day, null, "HD-1", default) { Seats = seats };

        var (there, fact) = SessionRules.Roll(session, new Dictionary<string, Attendance> { ["HD-1"] = Attendance.Substituted })!.Value;

        Assert.Equal(("HD-1", "HD-2"), (seats[0].Voter, there.Seats[0].Voter));
        Assert.Equal(new SeatCalled("HD-1", Attendance.Substituted), Assert.Single(fact.Seats));
        Assert.Null(SessionRules.Roll(there, new Dictionary<string, Attendance> { ["HD-1"] = Attendance.Substituted }));
        Assert.Null(SessionRules.SeatOf(there.Seats, "HD-1"));
        Assert.Equal("HD-1", SessionRules.PlaceOf(there.Seats, "HD-2")!.Person);
        Assert.Empty(SessionRules.Held(there, [new("HD-2", CouncilPost.Member, Day)]));
        Assert.Equal(Attendance.Absent, SessionRules.Held(there, [new("HD-1", CouncilPost.Chair, Day)])[0].Attendance);
    }

    /// <summary>What the table does not name is refused; whose it is, is asked first.</summary>
    [Fact]
    public void Whoever_presides_does_what_the_state_allows_and_nobody_else_does()
    {
        Dictionary<SessionAct, SessionState[]> presiding = new()
        {
            [SessionAct.CallRoll] = [SessionState.Called, SessionState.Open, SessionState.Suspended],
            [SessionAct.Open] = [SessionState.Called],
            [SessionAct.Postpone] = [SessionState.Called],
            [SessionAct.Suspend] = [SessionState.Open],
            [SessionAct.Resume] = [SessionState.Suspended],
            [SessionAct.Void] = [SessionState.Called, SessionState.Open, SessionState.Suspended],
            [SessionAct.Remind] = [SessionState.Open],
            [SessionAct.Count] = [SessionState.Open],
        };
        Dictionary<SessionAct, SessionState[]> sitting = new()
        {
            [SessionAct.Attend] = [SessionState.Called, SessionState.Open, SessionState.Suspended],
            [SessionAct.Vote] = [SessionState.Called, SessionState.Open],
        };
        foreach (var state in Enum.GetValues<SessionState>())
        foreach (var act in Enum.GetValues<SessionAct>())
        foreach (var seat in (SessionSeat[])[SessionSeat.Nobody, SessionSeat.Presides, SessionSeat.Sits, SessionSeat.Presides | SessionSeat.Sits])
        {
            var (needed, states) = presiding.TryGetValue(act, out var those) ? (SessionSeat.Presides, those) : (SessionSeat.Sits, sitting[act]);
            var expected = !seat.HasFlag(needed) ? SessionRefusal.NotYours : states.Contains(state) ? null : SessionRefusal.NotNow as SessionRefusal?;

            Assert.Equal(expected, SessionActs.Refusal(state, act, seat));
        }
    }

    [Fact]
    public void Before_the_opening_only_who_is_not_at_the_table_sends_a_ballot()
    {
        var called = new Session("8M4R0G", Day, null, "HD-1", default);

        foreach (var attendance in Enum.GetValues<Attendance>())
        {
            var seat = new Seat("HD-1", CouncilPost.Member, "HD-2") { Attendance = attendance };
            Assert.Equal(attendance is Attendance.Absent or Attendance.Written, SessionActs.MayVote(called, seat));
            Assert.True(SessionActs.MayVote(called with { State = SessionState.Open }, seat));
            Assert.False(SessionActs.MayVote(called with { State = SessionState.Suspended }, seat));
        }
    }

    static Councillors Council(params (string Person, CouncilPost Post)[] all) =>
        new() { All = [.. all.Select(c => new Councillor(c.Person, c.Post, Day.AddYears(-1)))] };
}
