using ThiDua.Cards.Regimes;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class RegimesTests
{
    [Theory]
    [InlineData("danh mục")]
    [InlineData("DANH MUC KHEN THUONG")]
    [InlineData("catalogue")]
    [InlineData("award forms")]
    public async Task Everybody_sees_the_rules_of_today_and_no_button_that_changes_them(string said)
    {
        await using var office = await Staffed.Open();

        var card = await office.As("CN-010").Says(said);

        Assert.Contains("RP-2025: từ 01/07/2025. Hiển thị theo ngày 23/11/2026.", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Túc số\nít nhất 2/3 số thành viên", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Khen lần hai\nkhông khen nhiều lần cho một thành tích", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Mức 80%\nchưa chọn cho ", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sửa quy định chung", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_groups_are_paged_and_every_form_is_on_some_page()
    {
        await using var office = await Staffed.Open();
        var staff = office.As("CN-010");
        var card = await staff.Says("danh mục");
        var seen = new List<string>();

        foreach (var group in Enum.GetValues<AwardGroupName>())
        {
            if (group != AwardGroupName.Title)
                await staff.Presses(card, group == AwardGroupName.Commendation ? "Hình thức khen thưởng" : "Khen của cơ quan");
            for (var page = staff.Sees(card); ; page = staff.Sees(card))
            {
                seen.AddRange(page.Words().Split('\n'));
                if (!page.Words().Contains("Trang sau", StringComparison.Ordinal))
                    break;
                await staff.Presses(card, "Trang sau");
            }
        }

        var forms = Bot.Features.Regimes.ShippedRegimes.Read().All[^1].Forms;
        Assert.All(forms, f => Assert.Single(seen, f.Name));
    }

    [Theory]
    [InlineData("danh mục 31/7/2015")]
    [InlineData("danh muc rp-2003")]
    public async Task Another_day_has_its_own_rules(string said)
    {
        await using var office = await Staffed.Open();

        var card = await office.As("CN-010").Says(said);

        Assert.Contains("RP-2003: từ 01/07/2004 đến 31/12/2023.", card.Words(), StringComparison.Ordinal);
        Assert.Contains("cảnh báo, không chặn", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_found_by_its_name_with_its_numbers_and_what_they_rest_on()
    {
        await using var office = await Staffed.Open();

        var card = await office.As("CN-010").Says("danh muc chien si thi dua co so");

        Assert.Contains("“Chiến sĩ thi đua cơ sở”", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Chánh Văn phòng UBND Thành phố (cơ quan tự quyết định)", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Phiếu kín, đạt từ 70% tổng số thành viên", card.Words(), StringComparison.Ordinal);
        Assert.Contains("cá nhân 1 lần lương cơ sở = 2.340.000 đồng (thông tin tham khảo", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Bỏ phiếu: Mức mặc định theo mẫu Thông tư 35/2015/TT-BGDĐT — Cần đối chiếu:", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sửa theo Quy chế", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_that_fit_are_a_choice_and_none_is_said()
    {
        await using var office = await Staffed.Open();
        var staff = office.As("CN-010");

        var several = await staff.Says("danh mục huân chương lao động");
        var one = await staff.Presses(several, "Huân chương Lao động hạng Nhì");
        var none = await staff.Says("danh mục xyz");

        Assert.Contains("Có 3 mục phù hợp", several.Words(), StringComparison.Ordinal);
        Assert.Contains("cá nhân 7,5 lần lương cơ sở = 17.550.000 đồng; tập thể 15 lần", one.Words(), StringComparison.Ordinal);
        Assert.Contains("không có mục nào tên “xyz”", none.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_English_and_leaves_the_names_of_awards_as_they_are()
    {
        await using var office = await Staffed.Open();

        var card = await office.As("CN-010").In("en-US").Says("catalogue giấy khen");

        Assert.Contains("FORM OF COMMENDATION", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Giấy khen", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Secret ballot, passes with 70% or more of all members", card.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("regimes.open", "")]
    [InlineData("regimes.open", "2026-11-23/Title/999999")]
    [InlineData("regimes.open", "2026-11-23/77/-1")]
    [InlineData("regimes.form", "no-such/2026-11-23")]
    [InlineData("regimes.form", "giay-khen/23-11-2026")]
    [InlineData("regimes.form", "giay-khen/0001-01-01")]
    public async Task Made_up_buttons_break_nothing(string verb, string about)
    {
        await using var office = await Staffed.Open();
        var card = await office.As("CN-010").Says("danh mục");

        var answer = await office.As("CN-010").Forges(office, card, verb, new() { ["verb"] = verb, ["ref"] = about });

        Assert.True(answer.Accepted);
        Assert.Empty(office.Faults);
    }
}
