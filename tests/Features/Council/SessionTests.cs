using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Council;

public sealed class SessionTests
{
    [Theory]
    [InlineData("họp")]
    [InlineData("MO HOP")]
    [InlineData("phien hop")]
    [InlineData("meeting")]
    public async Task The_secretary_calls_a_session_with_what_is_ready_and_members_are_invited(string typed)
    {
        await using var office = await Chamber.Seated();
        var ready = await office.Has(CaseState.Ready, "giay-khen", "CN-012", "CN-016", "P-TNMT");
        var other = await office.Has(CaseState.Ready, "ldtt", "CN-012");
        var waiting = await office.Has(CaseState.Published);

        var form = await office.As(Chamber.Secretary).Asks(typed);
        Assert.Contains("Giấy khen: 3 hồ sơ", form.Words(), StringComparison.Ordinal);
        var called = await office.As(Chamber.Secretary).Presses(form, CallForm.Call, (CallForm.FormsField, "giay-khen"), (CallForm.PlaceField, "Phòng họp 2"));

        Assert.Contains("với 3 hồ sơ trong chương trình", called.Words(), StringComparison.Ordinal);
        var session = office.Underway();
        Assert.Equal(ready[2], session.Papers.Single().Items[0].Case);
        Assert.All(ready, code => Assert.Equal(session.Id, office.CaseOf(code).Result.Session));
        Assert.Equal((CaseState.OnAgenda, CaseState.Ready, CaseState.Published), (await office.StateOf(ready[0]), await office.StateOf(other[0]), await office.StateOf(waiting)));
        await office.As("CN-009").IsTold(m => m.Words().Contains("Kính mời đồng chí dự phiên họp", StringComparison.Ordinal));
        await office.Settled();
        await office.Verified();
    }

    [Theory]
    [InlineData("CN-004", "cử thành viên bằng lệnh “hội đồng”")]
    [InlineData("CN-002", "Hiện không có phiên họp nào")]
    public async Task Before_a_council_is_named_its_secretary_is_told_to_name_one(string who, string told)
    {
        await using var office = await Staffed.Open();

        Assert.Contains(told, (await office.As(who).Asks("họp")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_of_nine_are_too_few_and_six_are_enough()
    {
        await using var office = await Chamber.Seated();
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var code = await office.Calls();

        await office.Roll(Chamber.Nine.Take(5));
        var refused = await office.Opens();

        Assert.Contains("chưa đủ số thành viên (cần 6)", refused, StringComparison.Ordinal);
        Assert.Equal(SessionState.Called, office.Session(code).State);

        await office.Roll(Chamber.Nine.Take(6));
        Assert.Contains("Phiên họp đã khai mạc", await office.Opens(), StringComparison.Ordinal);
        Assert.Equal(SessionState.Open, office.Session(code).State);
        await office.As("CN-006").IsTold(m => m.Words().Contains("phiếu của đồng chí", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task The_rules_are_those_of_the_day_it_is_opened_on_and_stay()
    {
        await using var office = await Chamber.Seated();
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var code = await office.Calls((CallForm.DayField, "2026-11-25"));
        await office.Settled();
        office.Clock.Advance(TimeSpan.FromDays(2));
        await office.Roll(Chamber.Nine);

        await office.Opens();

        var session = office.Session(code);
        Assert.Equal((new DateOnly(2026, 11, 25), 70, true, 3), (session.Day, session.Papers[0].Rule.Percent, session.Papers[0].Rule.Secret, session.LeastForSecrecy));
        Assert.Equal((2, 3), (session.Quorum.Least, session.Quorum.Of));
    }

    [Fact]
    public async Task A_session_is_suspended_resumed_and_declared_void_and_its_cases_wait_again()
    {
        await using var office = await Chamber.Seated();
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012", "CN-016");
        var code = await office.Meets();
        var secretary = office.As(Chamber.Secretary);
        await office.Votes("CN-005", "giay-khen");

        var card = await secretary.Asks("họp");
        await secretary.Presses(card, "Tạm dừng");
        Assert.Contains("Phiên họp đã tạm dừng.", (await secretary.Presses(card, SessionReasonForm.Suspend, ("reason", "nghỉ trưa"))).Words(), StringComparison.Ordinal);
        var voting = await office.As("CN-006").Asks("bỏ phiếu");
        Assert.DoesNotContain("Mở phiếu", voting.Words(), StringComparison.Ordinal);
        Assert.Contains("Phiên họp tiếp tục.", (await secretary.Presses(card, SessionCard.Resume)).Words(), StringComparison.Ordinal);
        await secretary.Presses(card, "Hủy phiên họp");
        var done = await secretary.Presses(card, SessionReasonForm.Void, ("reason", "chương trình chưa đúng"));

        Assert.Contains("Phiên họp đã bị hủy", done.Words(), StringComparison.Ordinal);
        Assert.Equal(SessionState.Void, office.Session(code).State);
        Assert.Equal((CaseState.Ready, CaseState.Ready), (await office.StateOf(cases[0]), await office.StateOf(cases[1])));
        Assert.All(await office.Box(code), b => Assert.Null(b.Slip));
        await office.As("CN-009").IsTold(m => m.Words().Contains("chương trình chưa đúng", StringComparison.Ordinal));
        await office.Settled();
        await office.Verified();

        Assert.NotEqual(code, await office.Meets());
    }

    [Fact]
    public async Task A_session_is_postponed_before_it_is_opened_and_members_say_again_whether_they_come()
    {
        await using var office = await Chamber.Seated();
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var code = await office.Calls();
        await office.Roll(Chamber.Nine);
        var secretary = office.As(Chamber.Secretary);
        var card = await secretary.Asks("họp");
        await secretary.Presses(card, "Hoãn sang ngày khác");

        var wrong = await secretary.Presses(card, SessionReasonForm.Postpone, ("reason", "Chủ tịch đi công tác"), ("day", "2026-11-01"));
        var done = await secretary.Presses(card, SessionReasonForm.Postpone, ("reason", "Chủ tịch đi công tác"), ("day", "2026-11-27"));

        Assert.Contains("Ngày họp đã qua", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("Phiên họp đã được hoãn.", done.Words(), StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2026, 11, 27), 0), (office.Session(code).Day, office.Session(code).Seats.Count(s => s.IsPresent)));
        await office.As("CN-009").IsTold(m => m.Words().Contains("Phiên họp ngày 27/11/2026", StringComparison.Ordinal));
        await office.Settled();
        await office.Verified();
    }

    [Fact]
    public async Task Whoever_comes_says_so_himself_and_a_substitute_takes_an_empty_seat()
    {
        await using var office = await Chamber.Seated(8);
        var secretary = office.As("CN-004");
        var list = await secretary.Asks("hội đồng");
        await secretary.Presses(list, CouncillorForm.Open);
        await secretary.Presses(list, CouncillorForm.Name, ("who", office.As("CN-010").AadId), ("post", "Substitute"), (CouncillorForm.ForField, "CN-005"));
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var code = await office.Calls();

        var invitation = await office.As("CN-010").Asks("điểm danh");
        var said = await office.As("CN-010").Presses(invitation, OwnRollCard.Present);
        var own = await office.As("CN-006").Asks("điểm danh");
        await office.As("CN-006").Presses(own, OwnRollCard.Written);

        Assert.Contains("Đồng chí là người thay cho Nguyễn Văn Đức", invitation.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã ghi: người thay dự họp.", said.Words(), StringComparison.Ordinal);
        Assert.Equal(
            (Attendance.Substituted, Attendance.Written),
            (office.Session(code).Seats.Single(s => s.Person == "CN-005").Attendance, office.Session(code).Seats.Single(s => s.Person == "CN-006").Attendance));
        await office.Verified();
    }

    [Fact]
    public async Task Two_who_call_a_session_at_once_call_one()
    {
        await using var office = await Chamber.Seated();
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var (chair, secretary) = (office.As(Chamber.Chair), office.As(Chamber.Secretary));
        var (one, other) = (await chair.Asks("họp"), await secretary.Asks("họp"));

        var answers = await Task.WhenAll(chair.Presses(one, CallForm.Call), secretary.Presses(other, CallForm.Call));

        Assert.Single(office.Store.All(Kinds.Sessions));
        Assert.Single(answers, a => a.Words().Contains("chưa kết thúc", StringComparison.Ordinal) || a.Words().Contains("Không có hồ sơ nào", StringComparison.Ordinal));
        await office.Settled();
        await office.Verified();
    }

    [Fact]
    public async Task Who_is_held_is_not_on_an_agenda_and_why_is_not_said()
    {
        await using var office = await Chamber.Seated();
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012", "CN-016");
        await office.IsHeld("Trần Quang Minh");
        var form = await office.As(Chamber.Secretary).Asks("họp");

        var called = await office.As(Chamber.Secretary).Presses(form, CallForm.Call);

        Assert.Contains("1 hồ sơ chưa đủ điều kiện đưa vào chương trình", called.Words(), StringComparison.Ordinal);
        Assert.Equal((CaseState.Ready, CaseState.OnAgenda), (await office.StateOf(cases[0]), await office.StateOf(cases[1])));
        await office.Verified();
    }
}
