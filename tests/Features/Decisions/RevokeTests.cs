using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Cards.Decisions;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Message = ThiDua.Bot.Practice.Message;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Decisions;

public sealed class RevokeTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static readonly (string, string)[] Said =
        [("ground", "FalseDeclaration"), ("number", "30/QĐ-VP"), ("date", "2026-11-23"), ("note", "Theo kết luận xác minh")];

    [Theory]
    [InlineData("thu hồi khen thưởng 215/QĐ-VP")]
    [InlineData("HUY BO KHEN THUONG 215/qđ-vp")]
    [InlineData("revoke award 215/QĐ-VP")]
    public async Task An_award_is_taken_back_from_one_of_two_and_counts_posts_and_the_case_follow(string typed)
    {
        await using var office = await Staffed.Open();
        var cases = await office.Passed(["CN-012", "CN-016"]);
        await office.Signs("quyết định", Deciding.Paper());
        await office.Settled();
        var award = Assert.Single(await office.Awards());
        var minh = award.Recipients.ToList().FindIndex(r => r.Party!.Id == "CN-012");
        var form = await office.As("CN-004").Asks(typed);

        var preview = await office.As("CN-004").Presses(form, RevokeForm.Preview, [("pick", $"{minh}"), .. Said]);
        Assert.Equal(CaseState.Awarded, (await office.Case(cases[0])).State);
        var done = await office.As("CN-004").Presses(form, RevokeForm.Confirm);
        await office.Settled();

        Assert.Contains("Chưa có khen thưởng nào bị thu hồi.", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã ghi nhận thu hồi khen thưởng của 1 tập thể, cá nhân.", done.Words(), StringComparison.Ordinal);
        var (taken, kept) = (await office.Case(cases[0]), await office.Case(cases[1]));
        Assert.Equal((CaseState.Revoked, CaseState.Awarded), (taken.State, kept.State));
        Assert.Equal("Kê khai gian dối để được khen thưởng (quyết định số 30/QĐ-VP ngày 23/11/2026): Theo kết luận xác minh", taken.Reason);
        Assert.Equal(1, await office.Counted("2026", AwardCount.People, "giay-khen"));
        var posted = await office.Sees(Office.Channel, m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal));
        Assert.Contains("30/QĐ-VP", posted.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Quang Minh", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("Nguyễn Văn An", posted.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Asked_for_by_its_case_that_one_is_chosen_and_all_means_everybody_who_still_has_it()
    {
        await using var office = await Staffed.Open();
        var cases = await office.Passed(["CN-012", "CN-016", "P-TH"]);
        await office.Signs("quyết định", Deciding.Paper());
        var leader = office.As("CN-001");

        var form = await leader.Asks($"thu hồi khen thưởng {cases[0]}");
        await leader.Presses(form, RevokeForm.Preview, Said);
        await leader.Presses(form, RevokeForm.Confirm);
        var rest = await leader.Asks("thu hồi khen thưởng 215/QĐ-VP");
        await leader.Presses(rest, RevokeForm.Preview, [("all", "true"), .. Said]);
        await leader.Presses(rest, RevokeForm.Confirm);
        var nobody = await leader.Asks("thu hồi khen thưởng 215/QĐ-VP");

        Assert.DoesNotContain("Trần Quang Minh", rest.Words(), StringComparison.Ordinal);
        Assert.All(cases, code => Assert.Equal(CaseState.Revoked, office.Case(code).Result.State));
        Assert.Contains("Khen thưởng này đã được thu hồi của tất cả.", nobody.Words(), StringComparison.Ordinal);
        Assert.Equal((0, 0), (await office.Counted("2026", AwardCount.People, "giay-khen"), await office.Counted("2026", AwardCount.Units, "giay-khen")));
        await office.Verified();
    }

    [Fact]
    public async Task What_is_missing_or_impossible_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await using var office = await Staffed.Open();
        await office.Passed(["CN-012", "CN-016"]);
        await office.Signs("quyết định", Deciding.Paper());
        var secretary = office.As("CN-004");
        var form = await secretary.Asks("thu hồi khen thưởng 215/QĐ-VP");

        var answer = await secretary.Forges(office, form, RevokeForm.Preview, Filing.Data(
            ("for", "CN-004"), ("ref", $"{(await office.Awards())[0].Id}/0"), ("date", "2026-01-05"), ("note", "Theo kết luận xác minh")));
        var unknown = await secretary.Asks("thu hồi khen thưởng 999/QĐ-VP");

        Assert.Contains("Đề nghị chọn ít nhất một tập thể hoặc cá nhân.", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề nghị chọn một căn cứ theo Luật.", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Ngày quyết định thu hồi không thể trước ngày khen thưởng (20/11/2026).", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Theo kết luận xác minh", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy khen thưởng “999/QĐ-VP”", unknown.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_take_it_back_at_once_take_it_back_once()
    {
        await using var office = await Staffed.Open();
        await office.Passed(["CN-012", "CN-016"]);
        await office.Signs("quyết định", Deciding.Paper());
        var people = new[] { office.As("CN-001"), office.As("CN-004") };
        var forms = new List<Message>();
        foreach (var who in people)
        {
            forms.Add(await who.Asks("thu hồi khen thưởng 215/QĐ-VP"));
            await who.Presses(forms[^1], RevokeForm.Preview, [("pick", "0"), .. Said]);
        }

        var answers = await Task.WhenAll(people.Zip(forms, (who, form) => who.Presses(form, RevokeForm.Confirm)));

        Assert.Single(answers, a => a.Words().Contains("Đã ghi nhận thu hồi", StringComparison.Ordinal));
        Assert.Single(answers, a => a.Words().Contains("không còn giữ khen thưởng này", StringComparison.Ordinal));
        Assert.Equal(1, await office.Counted("2026", AwardCount.People, "giay-khen"));
        await office.Verified();
    }

    [Fact]
    public async Task Who_has_not_the_role_takes_nothing_back()
    {
        await using var office = await Staffed.Open();
        await office.Passed(["CN-012"]);
        await office.Signs("quyết định", Deciding.Paper());

        foreach (var who in new[] { "CN-012", "CN-005" })
        {
            var said = await office.As(who).Asks("thu hồi khen thưởng 215/QĐ-VP");
            await office.As(who).Forges(office, said, RevokeForm.Confirm, Filing.Data(("for", who), ("ref", $"{(await office.Awards())[0].Id}/0"), ("elsewhere", "0"), ("ground", "FalseDeclaration"), ("number", "30/QĐ-VP"), ("date", "2026-11-23")));
            Assert.DoesNotContain("Thu hồi khen thưởng của ai?", said.Words(), StringComparison.Ordinal);
        }

        Assert.Equal(1, await office.Counted("2026", AwardCount.People, "giay-khen"));
        Assert.Equal(0, await office.Facts("award-revoked"));
    }
}
