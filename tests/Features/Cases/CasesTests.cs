using ThiDua.Bot.Recognition.Cases;
using ThiDua.Cards.Cases;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Cases;

public sealed class CasesTests
{
    [Theory]
    [InlineData("trạng thái {0}")]
    [InlineData("ho so {0}")]
    [InlineData("tra cứu {0}")]
    [InlineData("hồ sơ của tôi {0}")]
    [InlineData("case {0}")]
    public async Task Everybody_sees_a_case_by_its_code_with_its_public_history(string line)
    {
        await using var office = await Office.Open();
        var code = (await office.As("CN-010").Files(office, "Trần Quang Minh")).Cases[0];
        await office.As("CN-005").Proposes(office, code, ("attended", "12"), ("agreed", "12"));

        var words = (await office.As("CN-017").Asks(string.Format(System.Globalization.CultureInfo.InvariantCulture, line, code.ToLowerInvariant()))).Words();

        Assert.Contains($"HỒ SƠ {code}", words, StringComparison.Ordinal);
        Assert.Contains("Trạng thái: **Chờ duyệt**", words, StringComparison.Ordinal);
        Assert.Contains("Tiếp theo: thư ký Nguyễn Thị Ánh kiểm tra điều kiện.", words, StringComparison.Ordinal);
        Assert.Contains("09:00 23/11/2026 · Phạm Thị Lan lập hồ sơ", words, StringComparison.Ordinal);
        Assert.Contains("09:00 23/11/2026 · Nguyễn Văn Đức đề nghị khen thưởng (12/12 người dự họp đồng ý)", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Trả lại để bổ sung", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Rút hồ sơ", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(CaseState.Nominated), "Chờ chuyển", "Nguyễn Văn Đức bình xét")]
    [InlineData(nameof(CaseState.Returned), "Bị trả lại", "Phạm Thị Lan bổ sung nội dung và gửi lại")]
    [InlineData(nameof(CaseState.Proposed), "Chờ duyệt", "thư ký Nguyễn Thị Ánh kiểm tra điều kiện")]
    [InlineData(nameof(CaseState.Received), "Đã tiếp nhận", "công khai để lấy ý kiến")]
    [InlineData(nameof(CaseState.Published), "Đang công khai lấy ý kiến", "trình Hội đồng")]
    [InlineData(nameof(CaseState.Ready), "Chờ xét khen thưởng", "chương trình phiên họp")]
    [InlineData(nameof(CaseState.OnAgenda), "Đang xét", "bỏ phiếu và kiểm phiếu")]
    [InlineData(nameof(CaseState.Passed), "Đạt", "trình")]
    [InlineData(nameof(CaseState.NotPassed), "Không đạt", "đã kết thúc")]
    [InlineData(nameof(CaseState.Submitted), "Đã trình cấp trên", "cấp có thẩm quyền quyết định")]
    [InlineData(nameof(CaseState.Awarded), "Đã khen thưởng", "trao thưởng")]
    [InlineData(nameof(CaseState.Withdrawn), "Đã rút", "đã kết thúc")]
    [InlineData(nameof(CaseState.Rejected), "Không đủ điều kiện", "đã kết thúc")]
    [InlineData(nameof(CaseState.Revoked), "Đã thu hồi", "đã kết thúc")]
    public async Task A_state_is_called_as_in_the_offices_other_systems_and_says_who_acts_next(string state, string name, string next)
    {
        await using var office = await Office.Open();
        var code = await office.Stands(Enum.Parse<CaseState>(state));

        var words = (await office.As("CN-017").Asks($"hồ sơ {code}")).Words();

        Assert.Contains($"Trạng thái: **{name}**", words, StringComparison.Ordinal);
        Assert.Contains(next, words, StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public void Every_state_has_its_stage_and_a_name_of_its_own()
    {
        Assert.Equal(Enum.GetNames<CaseState>(), Enum.GetNames<CaseStage>());
        Assert.Equal(Enum.GetNames<RejectReason>(), DecideCard.Reasons);
        foreach (var words in Words.All)
            Assert.Equal(14, Enum.GetValues<CaseStage>().Select(words.CaseStageName).Distinct().Count());
    }

    [Fact]
    public async Task The_secretary_sees_the_counts_and_presses_a_state()
    {
        await using var office = await Office.Open();
        var last = "";
        for (var i = 0; i < 23; i++)
            last = await office.Stands(CaseState.Proposed);
        await office.Stands(CaseState.Returned);
        var anh = office.As("CN-004");

        var states = await anh.Asks("hồ sơ");
        var list = await anh.Presses(states, "Chờ duyệt: 23");
        var second = await anh.Presses(states, "Trang sau");

        Assert.Contains("24 hồ sơ", states.Words(), StringComparison.Ordinal);
        Assert.Contains("Bị trả lại: 1", states.Words(), StringComparison.Ordinal);
        Assert.Contains("23 hồ sơ · trang 1/2", list.Words(), StringComparison.Ordinal);
        Assert.Contains("trang 2/2", second.Words(), StringComparison.Ordinal);
        Assert.Contains($"HỒ SƠ {last}", (await anh.Presses(states, "Xem hồ sơ", ("pick", last))).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_see_only_what_they_opened_and_a_forged_list_is_refused()
    {
        await using var office = await Office.Open();
        var (own, other) = (await office.Stands(CaseState.Nominated), await office.Stands(CaseState.Nominated, by: "CN-016"));
        var lan = office.As("CN-010");

        var list = await lan.Asks("hồ sơ");
        var shown = await lan.Presses(list, "Xem hồ sơ", ("pick", own));
        var forged = await lan.Forges(office, list, "case.list", Filing.Data(("ref", "Nominated.0")));
        var states = await lan.Forges(office, list, "case.states", Filing.Data());

        Assert.Contains(own, list.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(other, list.Words(), StringComparison.Ordinal);
        Assert.Contains($"HỒ SƠ {own}", shown.Words(), StringComparison.Ordinal);
        Assert.Contains("Chỉ thư ký mới xem được danh sách toàn bộ hồ sơ", forged.Text, StringComparison.Ordinal);
        Assert.Contains("Chỉ thư ký", states.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nominations_code_leads_to_its_cases_and_an_unknown_one_to_a_sentence()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");
        var (nomination, codes) = await lan.Files(office, "Trần Quang Minh, Lê Ánh");

        var list = await lan.Asks($"hồ sơ {nomination}");
        var mine = await lan.Asks($"trạng thái {nomination}");
        var unknown = await lan.Asks("hồ sơ ZZZZZZ");

        Assert.All(codes, c => Assert.Contains(c, list.Words(), StringComparison.Ordinal));
        Assert.All(codes, c => Assert.Contains($"**{c}** · ", mine.Words(), StringComparison.Ordinal));
        Assert.Contains("Không có hồ sơ nào mang mã “ZZZZZZ”", unknown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_history_is_read_page_by_page()
    {
        await using var office = await Office.Open();
        var code = await office.Stands(CaseState.Nominated);
        for (var i = 0; i < 8; i++)
        {
            await office.As("CN-005").Returns(office, code, $"lần thứ {i + 1} cần bổ sung số liệu");
            var card = await office.As("CN-010").Asks($"hồ sơ {code}");
            await office.As("CN-010").Presses(card, "Bổ sung");
            await office.As("CN-010").Presses(card, "Gửi lại");
        }
        var lan = office.As("CN-010");
        var shown = await lan.Asks($"hồ sơ {code}");

        var first = await lan.Presses(shown, "Toàn bộ diễn biến");
        var second = await lan.Presses(shown, "Trang sau");

        Assert.Contains("lần thứ 8 cần bổ sung số liệu", first.Words(), StringComparison.Ordinal);
        Assert.Contains("Phạm Thị Lan lập hồ sơ", second.Words(), StringComparison.Ordinal);
        await office.Verified();
    }
}
