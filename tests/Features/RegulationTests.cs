using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Regimes;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed class RegulationTests
{
    const string Ground = "Điều 9 Quy chế số 12/QĐ-VP";

    [Theory]
    [InlineData("CN-004")] // the council's secretary
    [InlineData("CN-022")] // the administrator
    public async Task A_change_is_previewed_confirmed_and_stands_on_the_card_with_its_ground(string who)
    {
        await using var office = await Staffed.Open();
        var (person, card) = await Opened(office, who);

        var preview = await person.Presses(card, ClauseForm.Preview, ("percent", "75 %"), ("days", "7"), ("secret", "false"), ("ground", Ground));
        var before = Form(office).Ballot;
        var done = await person.Presses(card, ClausePreviewCard.Confirm);

        Assert.Contains("Tỷ lệ phiếu đạt (%)\n70% → 75%", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Công khai lấy ý kiến (ngày làm việc)\ntheo quy định chung → 7 ngày", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Cách bỏ phiếu\nbỏ phiếu kín → giơ tay biểu quyết", preview.Words(), StringComparison.Ordinal);
        Assert.Equal(new BallotRule(70), before);
        Assert.Contains("✓ Đã sửa quy định về Giấy khen, áp dụng từ 23/11/2026.", done.Words(), StringComparison.Ordinal);
        Assert.Contains($"Bỏ phiếu: {Ground}", done.Words(), StringComparison.Ordinal);
        Assert.Contains($"{person.Name} · sửa, áp dụng từ 23/11/2026: Tỷ lệ phiếu đạt (%): 70% → 75%", done.Words(), StringComparison.Ordinal);
        Assert.Equal(new BallotRule(75, Secret: false), Form(office).Ballot);
        Assert.Equal(7, Form(office).CommentDays);
        Assert.Equal(70, office.Services.GetRequiredService<AwardForms>().On(Office.Monday.AddDays(-1).Day()).Find("giay-khen")!.Ballot.Percent);
        Assert.Equal(1, await office.Facts("clause-entered"));
        await office.Verified();
    }

    [Fact]
    public async Task Everything_a_form_can_be_given_is_given()
    {
        await using var office = await Staffed.Open();
        var (secretary, card) = await Opened(office, "CN-004");

        await secretary.Presses(card, ClauseForm.Preview,
            ("of", "PresentAndConsulted"), ("capPercent", "20"), ("capOf", "ldtt"), ("decidedBy", "Higher"), ("standards", "Có thành tích\nxuất sắc."),
            ("validFrom", "2026-01-01"), ("validTo", "2026-12-31"), ("from", "2026-11-24"), ("ground", Ground));
        await secretary.Presses(card, ClausePreviewCard.Confirm);

        var tomorrow = office.Services.GetRequiredService<AwardForms>().On(new(2026, 11, 24)).Find("giay-khen")!;
        Assert.Equal((Denominator.PresentAndConsulted, Competence.Higher), (tomorrow.Ballot.Of, tomorrow.DecidedBy));
        Assert.Equal(new RatioCap(20, "ldtt"), tomorrow.Cap);
        Assert.Equal("Có thành tích\nxuất sắc.", tomorrow.Standards);
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)), (tomorrow.ValidFrom!.Value, tomorrow.ValidTo!.Value));
        // from tomorrow on: today is as it was
        Assert.Equal((Denominator.AllMembers, Competence.Office), (Form(office).Ballot.Of, Form(office).DecidedBy));
        Assert.Null(office.Services.GetRequiredService<AwardForms>().On(new(2027, 1, 1)).Find("giay-khen"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await using var office = await Staffed.Open();
        var (secretary, card) = await Opened(office, "CN-004");

        var wrong = await secretary.Presses(card, ClauseForm.Preview, ("percent", "170"), ("days", "0"), ("capPercent", "15"), ("ground", Ground));
        var bare = await secretary.Presses(card, ClauseForm.Preview, ("percent", "75"), ("from", "ngày mai"), ("ground", "  "));
        var nothing = await secretary.Presses(card, ClauseForm.Preview, ("percent", "70"), ("days", ""), ("capPercent", ""), ("from", "2026-11-23"), ("ground", Ground));
        var backwards = await secretary.Presses(card, ClauseForm.Preview, ("validFrom", "2026-12-31"), ("validTo", "2026-12-01"), ("ground", Ground));

        Assert.Contains("Tỷ lệ phiếu là số nguyên từ 50 đến 100.", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("Số ngày làm việc là số nguyên từ 1 đến 60.", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("kèm danh hiệu hoặc hình thức khác để tính", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("170", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("“Thay đổi áp dụng từ ngày” chưa phải là một ngày", bare.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề nghị bổ sung “Căn cứ sửa đổi”.", bare.Words(), StringComparison.Ordinal);
        Assert.Contains("Chưa có mục nào khác", nothing.Words(), StringComparison.Ordinal);
        Assert.Contains("Ngày hết hiệu lực cần bằng hoặc sau", backwards.Words(), StringComparison.Ordinal);
        Assert.Empty(office.Store.All(Kinds.Regulations));
    }

    [Fact]
    public async Task A_preview_can_be_gone_back_from_with_all_that_was_typed()
    {
        await using var office = await Staffed.Open();
        var (secretary, card) = await Opened(office, "CN-004");
        await secretary.Presses(card, ClauseForm.Preview, ("percent", "85"), ("standards", "Tiêu chuẩn riêng"), ("ground", Ground));

        var again = await secretary.Presses(card, ClausePreviewCard.Edit);

        Assert.All(["85", "Tiêu chuẩn riêng", Ground], typed => Assert.Contains(typed, again.Words(), StringComparison.Ordinal));
        Assert.Empty(office.Store.All(Kinds.Regulations));
    }

    [Fact]
    public async Task A_day_that_has_passed_is_warned_about()
    {
        await using var office = await Staffed.Open();
        var (secretary, card) = await Opened(office, "CN-004");

        var past = await secretary.Presses(card, ClauseForm.Preview, ("percent", "75"), ("from", "2026-01-01"), ("ground", Ground));

        Assert.Contains("⚠ Ngày áp dụng đã qua", past.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_quorum_and_the_other_threshold_are_the_offices_choice()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Says("danh mục");
        await secretary.Presses(card, ClauseForm.OpenRules);

        var preview = await secretary.Presses(card, ClauseForm.Preview, ("quorum", "3/4"), ("days", "7"), ("preset", "true"), ("ground", Ground));
        var done = await secretary.Presses(card, ClausePreviewCard.Confirm);

        Assert.Contains("Túc số\nít nhất 2/3 số thành viên → ít nhất 3/4 số thành viên", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Mức 80%\nđã chọn cho", done.Words(), StringComparison.Ordinal);
        Assert.Contains($"Nguyễn Thị Ánh · sửa, áp dụng từ 23/11/2026: Túc số: ít nhất 2/3", done.Card!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        var regime = office.Services.GetRequiredService<AwardForms>().On(office.Desk.Today);
        Assert.Equal((new Quorum(3, 4), 7), (regime.Quorum, regime.CommentDays));
        Assert.Equal((80, 70), (regime.Find("cstd-thanh-pho")!.Ballot.Percent, regime.Find("bk-thanh-pho")!.Ballot.Percent));
        // 8 of 9 fail at 90 % and pass at 80 %
        Assert.True(8 >= regime.Find("cstd-thanh-pho")!.Ballot.Needed(9));
    }

    [Fact]
    public async Task What_the_office_changed_is_taken_back_on_a_ground()
    {
        await using var office = await Staffed.Open();
        var (secretary, card) = await Opened(office, "CN-004");
        await secretary.Presses(card, ClauseForm.Preview, ("percent", "75"), ("ground", Ground));
        await secretary.Presses(card, ClausePreviewCard.Confirm);
        await secretary.Presses(card, ClauseForm.OpenWithdraw);

        var preview = await secretary.Presses(card, ClauseForm.Preview, ("from", "2026-11-24"), ("ground", "Quyết định 30/QĐ-VP"));
        var done = await secretary.Presses(card, ClausePreviewCard.Confirm);

        Assert.Contains("75% → 70%", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã bỏ quy định riêng về Giấy khen từ 24/11/2026.", done.Words(), StringComparison.Ordinal);
        Assert.Equal(75, Form(office).Ballot.Percent);
        Assert.Equal(70, office.Services.GetRequiredService<AwardForms>().On(new(2026, 11, 24)).Find("giay-khen")!.Ballot.Percent);
        Assert.Equal(2, await office.Facts("clause-entered"));
        await office.Verified();
    }

    [Fact]
    public async Task Of_two_at_once_one_is_told_that_somebody_was_faster()
    {
        await using var office = await Staffed.Open();
        var (secretary, one) = await Opened(office, "CN-004");
        var (admin, other) = await Opened(office, "CN-022");
        await secretary.Presses(one, ClauseForm.Preview, ("percent", "75"), ("ground", Ground));
        await admin.Presses(other, ClauseForm.Preview, ("percent", "80"), ("ground", Ground));

        var answers = await Task.WhenAll(secretary.Presses(one, ClausePreviewCard.Confirm), admin.Presses(other, ClausePreviewCard.Confirm));

        Assert.Single(answers, a => a.Words().Contains("vừa được người khác sửa", StringComparison.Ordinal));
        Assert.Single(office.Store.All(Kinds.Regulations)[Regulation.Id].Value.Clauses);
        Assert.Equal(1, await office.Facts("clause-entered"));
    }

    [Fact]
    public async Task Two_who_change_different_forms_at_once_both_change_them()
    {
        await using var office = await Staffed.Open();
        var (secretary, one) = await Opened(office, "CN-004");
        var (admin, other) = await Opened(office, "CN-022", "ldtt");
        await secretary.Presses(one, ClauseForm.Preview, ("percent", "75"), ("ground", Ground));
        await admin.Presses(other, ClauseForm.Preview, ("percent", "80"), ("ground", Ground));

        await Task.WhenAll(secretary.Presses(one, ClausePreviewCard.Confirm), admin.Presses(other, ClausePreviewCard.Confirm));

        Assert.Equal(["giay-khen", "ldtt"], office.Store.All(Kinds.Regulations)[Regulation.Id].Value.Clauses.Select(c => c.Form).Order(StringComparer.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task The_same_press_twice_changes_once()
    {
        await using var office = await Staffed.Open();
        var (secretary, card) = await Opened(office, "CN-004");
        await secretary.Presses(card, ClauseForm.Preview, ("percent", "75"), ("ground", Ground));

        var answers = await secretary.PressesAtOnce(6, card, ClausePreviewCard.Confirm);

        Assert.All(answers, a => Assert.Contains("Đã sửa quy định về Giấy khen", a.Words(), StringComparison.Ordinal));
        Assert.Equal(1, await office.Facts("clause-entered"));
    }

    [Theory]
    [InlineData(ClauseForm.OpenForm, "giay-khen/2026-11-23")]
    [InlineData(ClauseForm.Preview, "giay-khen/2026-11-23/Form/0")]
    [InlineData(ClausePreviewCard.Confirm, "giay-khen/2026-11-23/Form/0")]
    [InlineData(ClausePreviewCard.Confirm, "/2026-11-23/Rules/0")]
    public async Task Nobody_else_changes_anything_whatever_his_client_sends(string verb, string about)
    {
        await using var office = await Staffed.Open();
        var leader = office.Desk.People.Find("CN-001")!;
        // the sample office's head is an administrator too: here he is a leader only
        await office.Store.Commit(
            new Change("system", office.Desk.Now).Write(Kinds.People, leader with { Roles = [Bot.Recognition.Role.Leader] }, office.Desk.People.VersionOf("CN-001")),
            Patience.Cancel);

        foreach (var who in (string[])["CN-001", "CN-005", "CN-010"])
        {
            var card = await office.As(who).Says("danh mục giấy khen");
            await office.As(who).Forges(office, card, verb, new()
            {
                ["verb"] = verb, ["ref"] = about, ["nonce"] = "made-up", ["percent"] = "51", ["quorum"] = "1/2", ["from"] = "2026-11-23", ["ground"] = "x",
            });
        }

        Assert.Empty(office.Store.All(Kinds.Regulations));
    }

    [Theory]
    [InlineData("giay-khen/2026-11-23/Rules/0")]
    [InlineData("/2026-11-23/Form/0")]
    [InlineData("no-such/2026-11-23/Form/0")]
    [InlineData("giay-khen/2026-11-23/Form/-1")]
    [InlineData("giay-khen/2026-11-23/7/0")]
    [InlineData("")]
    public async Task Made_up_references_break_nothing_and_change_nothing(string about)
    {
        await using var office = await Staffed.Open();
        var card = await office.As("CN-004").Says("danh mục giấy khen");

        var answer = await office.As("CN-004").Forges(office, card, ClausePreviewCard.Confirm, new()
        {
            ["verb"] = ClausePreviewCard.Confirm, ["ref"] = about, ["nonce"] = "made-up", ["percent"] = "75", ["from"] = "2026-11-23", ["ground"] = "x",
        });

        Assert.True(answer.Accepted);
        Assert.Empty(office.Faults);
        Assert.Empty(office.Store.All(Kinds.Regulations));
    }

    [Fact]
    public async Task Hostile_words_stay_text()
    {
        await using var office = await Staffed.Open();
        var (secretary, card) = await Opened(office, "CN-004");

        await secretary.Presses(card, ClauseForm.Preview, ("standards", "**đậm** <at>all</at>"), ("ground", "[x](https://a.b) <at>all</at>"));
        var done = await secretary.Presses(card, ClausePreviewCard.Confirm);

        Assert.DoesNotContain("<at>", done.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("**đậm**", done.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(" [x](", done.Words(), StringComparison.Ordinal);
    }

    static async Task<(Persona Person, Message Card)> Opened(Office office, string who, string name = "giấy khen")
    {
        var person = office.As(who);
        var card = await person.Says($"danh mục {name}");
        await person.Presses(card, ClauseForm.OpenForm);
        return (person, card);
    }

    static AwardForm Form(Office office) => office.Services.GetRequiredService<AwardForms>().On(office.Desk.Today).Find("giay-khen")!;
}

file static class Moments
{
    public static DateOnly Day(this DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);
}
