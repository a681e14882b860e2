using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Cases;

public sealed class CaseOpeningTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_nomination_that_names_an_award_opens_a_case_for_each_nominee_with_a_code_of_its_own()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");

        var (nomination, codes) = await lan.Files(office, "Trần Quang Minh, Lê Ánh");

        Assert.Equal(2, codes.Distinct().Count());
        var cases = await office.CasesOf(nomination);
        Assert.Equal([("CN-012", "P-TH"), ("CN-014", "P-VHXH")], cases.Select(c => (c.Party.Id, c.Unit!)));
        Assert.All(cases, c => Assert.Equal(("giay-khen", CaseState.Nominated, "CN-010"), (c.Form, c.State, c.OpenedBy)));
        Assert.Equal((2, 2), (await office.In(CaseState.Nominated), await office.Store.Tally(Tallies.Cases("giay-khen", CaseState.Nominated), Cancel)));
        await office.Card(nomination, words =>
            words.Contains("Hình thức đề nghị\nGiấy khen", StringComparison.Ordinal) && codes.All(c => words.Contains(c, StringComparison.Ordinal)));
        await office.Verified();
    }

    [Fact]
    public async Task A_plain_nomination_opens_none_and_works_as_before()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");

        var code = await lan.Nominates("Trần Quang Minh");

        Assert.Empty(await office.CasesOf(code));
        Assert.DoesNotContain("Hình thức đề nghị", (await office.Card(code)).Words(), StringComparison.Ordinal);
        Assert.Contains("chưa có hồ sơ", (await lan.Asks($"hồ sơ {code}")).Text, StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task The_form_offers_only_what_fits_those_chosen_and_says_what_does_not()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");
        var form = await lan.Says("đề cử");
        Assert.Contains("Chưa chọn", form.Words(), StringComparison.Ordinal);

        var wrong = await lan.Presses(form, "Xem trước", ("names", "Trần Quang Minh"), ("award", "ttldxs"), ("achievement", Filing.Why));

        Assert.Contains("chỉ dành cho tập thể", wrong.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("“Tập thể lao động tiên tiến”", wrong.Words(), StringComparison.Ordinal);
        await lan.Presses(form, "Xem trước", ("award", "cstd-co-so"), ("achievement", Filing.Why));
        await lan.Presses(form, "Sửa lại");
        var preview = await lan.Presses(form, "Xem trước");
        Assert.Contains("“Chiến sĩ thi đua cơ sở”", preview.Words(), StringComparison.Ordinal);
        var made = await lan.Presses(form, "Gửi đề cử");
        Assert.Equal("cstd-co-so", Assert.Single(await office.CasesOf(Staff.Code(made))).Form);
        await office.Verified();
    }

    [Fact]
    public async Task A_confirmation_with_a_made_up_award_is_refused_and_nothing_is_kept()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");
        var preview = await lan.Says($"đề cử Trần Quang Minh vì {Filing.Why}");

        var answer = await lan.Forges(office, preview, "nominate.confirm",
            Filing.Data(("nonce", "n1"), ("who", "person/CN-012"), ("award", "huan-chuong-gia"), ("achievement", Filing.Why)));

        Assert.Contains("không còn trong danh mục", answer.Words(), StringComparison.Ordinal);
        Assert.Empty(await office.Nominations());
        Assert.Equal(0, await office.In(CaseState.Nominated));
    }

    [Fact]
    public async Task The_same_confirmation_twice_and_at_once_opens_once()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");
        var preview = await lan.Says($"đề cử Trần Quang Minh hình thức Giấy khen vì {Filing.Why}");
        var data = Filing.Data(("nonce", "once"), ("who", "person/CN-012"), ("award", "giay-khen"), ("achievement", Filing.Why));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => lan.Forges(office, preview, "nominate.confirm", (System.Text.Json.Nodes.JsonObject)data.DeepClone())));

        Assert.Single(await office.Nominations());
        Assert.Equal((1, 1), (await office.In(CaseState.Nominated), await office.Facts("case-opened")));
        await office.Verified();
    }

    [Fact]
    public async Task The_head_has_one_list_a_day_that_grows_and_shrinks_and_the_channel_hears_of_no_case()
    {
        await using var office = await Office.Open();
        var (lan, duc) = (office.As("CN-010"), office.As("CN-005"));

        var (_, first) = await lan.Files(office, "Trần Quang Minh");
        await office.Settled();
        var (_, second) = await office.As("CN-016").Files(office, "Hà Thị Thu Quỳnh", why: "đã đón tiếp chu đáo hơn ba trăm lượt công dân");
        await office.Settled();

        var list = Assert.Single(duc.Told(office));
        Assert.Contains("2 hồ sơ đang chờ anh/chị bình xét", list, StringComparison.Ordinal);
        await duc.Proposes(office, first[0]);
        await office.Settled();
        Assert.Contains("1 hồ sơ đang chờ anh/chị bình xét", Assert.Single(duc.Told(office)), StringComparison.Ordinal);
        Assert.Contains(second[0], Assert.Single(duc.Told(office)), StringComparison.Ordinal);
        Assert.Empty(office.As("CN-012").Told(office));
        Assert.DoesNotContain(office.BotMessages(Office.Channel), m => m.Words().Contains("TIN VỀ HỒ SƠ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_next_day_has_a_list_of_its_own()
    {
        await using var office = await Office.Open();
        var (lan, duc) = (office.As("CN-010"), office.As("CN-005"));
        await lan.Files(office, "Trần Quang Minh");
        await office.Settled();

        office.Clock.Advance(TimeSpan.FromDays(1));
        await lan.Files(office, "Hà Thị Thu Quỳnh");
        await office.Settled();

        Assert.Equal(2, duc.Told(office).Count);
        Assert.Contains("2 hồ sơ", duc.Told(office)[1], StringComparison.Ordinal);
    }
}
