using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Council;

public sealed class BallotTests
{
    [Fact]
    public async Task Nine_members_vote_the_count_says_totals_and_nobody_can_know_who_chose_what()
    {
        await using var office = await Chamber.Seated();
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012", "CN-016", "CN-017");
        var code = await office.Meets();
        // 7 of 9 is just enough, 6 of 9 just not
        foreach (var (member, i) in Chamber.Nine.Select((m, i) => (m, i)))
        {
            await office.Votes(
                member, "giay-khen",
                [.. i < 2 ? [(cases[1], BallotCard.Against)] : Array.Empty<(string, string)>(), .. i < 3 ? [(cases[2], BallotCard.NoOpinion)] : Array.Empty<(string, string)>()]);
        }

        var counted = await office.Counts();

        Assert.Contains("Đã kiểm phiếu: 2 hồ sơ đạt, 1 hồ sơ không đạt.", counted, StringComparison.Ordinal);
        Assert.Equal(
            [(CaseState.Passed, 9), (CaseState.Passed, 7), (CaseState.NotPassed, 6)],
            await Task.WhenAll(cases.Select(async c => (await office.CaseOf(c)) is var one ? (one.State, one.Count!.Agree) : default)));
        Assert.Equal(new CaseCount(9, 9, 6, 0, 3, 0, 9, 7, 0), (await office.CaseOf(cases[2])).Count);
        Assert.Equal(9, (await office.Box(code)).Count);
        Assert.All(await office.Box(code), b => Assert.Null(b.Slip ?? b.Told));
        Assert.Empty(office.Services.GetRequiredService<IBallotKeys>().Sessions);
        var minutes = await office.As("CN-009").Asks("biên bản");
        Assert.Contains("tán thành 6/9 (66,7%, cần 7), không tán thành 0, không có ý kiến 3, không hợp lệ 0", minutes.Words(), StringComparison.Ordinal);
        Assert.Contains("Phát ra 9 phiếu; thu về 9; không thu về 0", minutes.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task An_absent_member_sends_a_written_opinion_that_stays_sealed_and_counts()
    {
        await using var office = await Chamber.Seated();
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var code = await office.Calls();
        await office.Roll(Chamber.Nine.Take(8), "CN-009");

        var early = await office.Votes("CN-009", "giay-khen", (cases[0], BallotCard.Against));
        await office.Opens();
        foreach (var member in Chamber.Nine.Take(8))
            await office.Votes(member, "giay-khen");
        await office.Counts();

        Assert.Contains("Ý KIẾN BẰNG VĂN BẢN", early, StringComparison.Ordinal);
        Assert.Equal(new CaseCount(9, 9, 8, 1, 0, 0, 9, 7, 0), (await office.CaseOf(cases[0])).Count);
        Assert.True(Assert.Single(await office.Box(code), b => b.Seat == "CN-009").Written);
        var minutes = await office.As("CN-009").Asks("biên bản");
        Assert.Contains("1: Lý Ổn", minutes.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_member_at_the_table_votes_only_once_the_session_is_open()
    {
        await using var office = await Chamber.Seated();
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        await office.Calls();
        await office.Roll(Chamber.Nine);

        var ballots = await office.As("CN-005").Asks("bỏ phiếu");

        Assert.DoesNotContain("Mở phiếu", ballots.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ballot_of_many_pages_is_agreed_to_as_a_whole_and_single_lines_are_changed()
    {
        await using var office = await Chamber.Seated(3);
        string[] people = [.. Enumerable.Range(10, 15).Select(n => $"CN-0{n}")];
        var cases = await office.Has(CaseState.Ready, "giay-khen", [.. people, "P-TH", "P-TNMT", "P-VHXH", "P-QTTV", "P-HCTC", .. people.Take(6)]);
        await office.Meets(3);
        var last = office.Underway().Papers[0].Items[25].Case;
        var who = office.As("CN-002");
        var ballots = await who.Asks("bỏ phiếu");

        await who.Opens(ballots, "giay-khen", 0);
        var empty = await who.Presses(ballots, BallotCard.Cast);
        var partly = await who.Presses(ballots, BallotCard.AgreePage);
        Assert.Contains("Chưa có lựa chọn nào trên trang này.", empty.Words(), StringComparison.Ordinal);
        Assert.Contains("có lựa chọn cho 20/26 hồ sơ", partly.Words(), StringComparison.Ordinal);
        var whole = await office.Casts("CN-002", ballots, "giay-khen", (last, BallotCard.Against));
        Assert.Contains("có lựa chọn cho 26/26 hồ sơ", whole, StringComparison.Ordinal);
        await office.Votes(Chamber.Chair, "giay-khen", (last, BallotCard.Against));
        await office.Votes(Chamber.Secretary, "giay-khen");
        await office.Counts();

        Assert.Equal((1, 2, false), (await office.CaseOf(last)).Count is var count ? (count!.Agree, count.Against, count.Passed) : default);
        Assert.Equal(25, (await Task.WhenAll(cases.Select(office.StateOf))).Count(s => s == CaseState.Passed));
        await office.Verified();
    }

    [Fact]
    public async Task A_session_of_178_cases_of_three_forms_is_voted_on_and_counted()
    {
        await using var office = await Chamber.Seated();
        string[] people = [.. Enumerable.Range(10, 15).Select(n => $"CN-0{n}")];
        await office.Has(CaseState.Ready, "bk-thanh-pho", people);
        await office.Has(CaseState.Ready, "ldtt", people[..3]);
        await office.Has(CaseState.Ready, "giay-khen", [.. Enumerable.Range(0, 160).Select(i => people[i % people.Length])]);
        await office.Meets();
        var fails = office.Underway().Papers.Single(p => p.Form == "giay-khen").Items[159].Case;

        foreach (var (member, i) in Chamber.Nine.Select((m, i) => (m, i)))
        {
            foreach (var form in office.Underway().Papers.Select(p => p.Form))
                await office.Votes(member, form, form == "giay-khen" && i < 3 ? [(fails, BallotCard.Against)] : []);
        }

        Assert.Contains("Đã kiểm phiếu: 177 hồ sơ đạt, 1 hồ sơ không đạt.", await office.Counts(), StringComparison.Ordinal);
        Assert.Equal((6, 3, 7), (await office.CaseOf(fails)).Count is { } count ? (count.Agree, count.Against, count.Needed) : default);
        await office.Verified();
    }

    [Fact]
    public async Task What_was_chosen_is_never_shown_again_and_a_new_ballot_takes_the_place_of_the_old()
    {
        await using var office = await Chamber.Seated(3);
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012", "CN-016");
        var code = await office.Meets(3);
        var who = office.As("CN-002");
        var ballots = await who.Asks("bỏ phiếu");
        await office.Casts("CN-002", ballots, "giay-khen", (cases[0], BallotCard.Against));
        var first = Assert.Single(await office.Box(code)).Slip;

        await who.Presses(ballots, BallotsCard.IdOf("giay-khen"));
        var card = who.Sees(ballots).Card!;
        Assert.All(card["body"]!.AsArray().Where(e => (string?)e!["type"] == "Input.ChoiceSet"), input => Assert.Null(input!["value"]));
        await who.Presses(ballots, BallotCard.AgreeWhole);
        await office.Votes(Chamber.Chair, "giay-khen");
        await office.Votes(Chamber.Secretary, "giay-khen");

        Assert.Equal(3, (await office.Box(code)).Count);
        Assert.NotEqual(first, (await office.Box(code)).Single(b => b.Seat == "CN-002").Slip);
        await office.Counts();
        Assert.Equal(3, (await office.CaseOf(cases[0])).Count!.Agree);
    }

    [Fact]
    public async Task Who_is_concerned_has_no_line_and_the_minutes_say_how_many()
    {
        await using var office = await Chamber.Seated();
        var own = await office.Has(CaseState.Ready, "CN-005", form: "giay-khen", by: "CN-006");
        var other = await office.Has(CaseState.Ready, "CN-012", form: "giay-khen");
        await office.Meets();

        var ballots = await office.As("CN-005").Asks("bỏ phiếu");
        await office.As("CN-005").Presses(ballots, BallotsCard.IdOf("giay-khen"));
        var seen = office.As("CN-005").Sees(ballots).Words();
        foreach (var member in Chamber.Nine)
            await office.Votes(member, "giay-khen");
        await office.Counts();

        Assert.DoesNotContain(own, seen, StringComparison.Ordinal);
        Assert.Contains("1 hồ sơ liên quan đến đồng chí không có trong phiếu", seen, StringComparison.Ordinal);
        Assert.Equal(new CaseCount(7, 7, 7, 0, 0, 0, 7, 5, 2), (await office.CaseOf(own)).Count);
        Assert.Equal(9, (await office.CaseOf(other)).Count!.Of);
        var minutes = await office.As("CN-009").Asks("biên bản");
        Assert.Contains("không tham gia vì liên quan 2", minutes.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_than_three_ballots_are_not_counted()
    {
        await using var office = await Chamber.Seated(3);
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        var code = await office.Meets(3);
        await office.Votes(Chamber.Chair, "giay-khen");
        await office.Votes(Chamber.Secretary, "giay-khen");

        var refused = await office.Counts();

        Assert.Contains("phiếu “Giấy khen” có ít hơn 3 phiếu hợp lệ", refused, StringComparison.Ordinal);
        Assert.Equal((SessionState.Open, CaseState.OnAgenda), (office.Session(code).State, await office.StateOf(cases[0])));
    }

    [Fact]
    public async Task A_case_with_too_few_choices_to_be_secret_waits_for_another_session()
    {
        await using var office = await Chamber.Seated(3);
        var own = await office.Has(CaseState.Ready, "CN-002", form: "giay-khen");
        var other = await office.Has(CaseState.Ready, "CN-012", form: "giay-khen");
        await office.Meets(3);
        foreach (var member in Chamber.Nine.Take(3))
            await office.Votes(member, "giay-khen");

        var counted = await office.Counts();

        Assert.Contains("1 hồ sơ đạt, 0 hồ sơ không đạt, 1 hồ sơ phải xét lại", counted, StringComparison.Ordinal);
        Assert.Equal((CaseState.Ready, CaseState.Passed), (await office.StateOf(own), await office.StateOf(other)));
        Assert.Null((await office.CaseOf(own)).Count);
        await office.Verified();
    }

    [Fact]
    public async Task Those_who_have_not_voted_are_reminded_and_the_others_are_not()
    {
        await using var office = await Chamber.Seated();
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        await office.Meets();
        foreach (var member in Chamber.Nine.Where(m => m != "CN-009"))
            await office.Votes(member, "giay-khen");

        var card = await office.As(Chamber.Secretary).Asks("họp");
        Assert.Contains("Chưa bỏ phiếu: Lý Ổn", card.Words(), StringComparison.Ordinal);
        var reminded = await office.As(Chamber.Secretary).Presses(card, SessionCard.Remind);

        Assert.Contains("Đã nhắc 1 thành viên", reminded.Words(), StringComparison.Ordinal);
        await office.As("CN-009").IsTold(m => m.Words().Contains("Đồng chí chưa bỏ đủ phiếu", StringComparison.Ordinal));
        await office.Settled();
        Assert.DoesNotContain(office.BotMessages(office.As("CN-005").Chat), m => m.Words().Contains("Đồng chí chưa bỏ đủ phiếu", StringComparison.Ordinal));
    }
}
