using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Reviews;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Awards;
using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Reviews;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Features.Ceremonies;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Reviews;

public sealed class ReviewTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("tổng kết")]
    [InlineData("TONG KET")]
    [InlineData("final review")]
    public async Task A_final_review_says_what_was_awarded_by_form_and_closes_the_campaign(string typed)
    {
        await using var office = await Rewarded();
        await office.Launched("PT-01");
        await office.Decides("giay-khen", "300/QĐ-VP", ["CN-020"], "PT-01");
        var leader = office.As("CN-001");
        var ceremony = await office.As("CN-004").Calls(office, "Hội nghị điển hình tiên tiến", ("campaign", "PT-00"), ("allAwards", "true"));
        var list = await office.As("CN-004").Asks($"trao {ceremony}");
        await office.As("CN-004").Presses(list, HandOutCard.Tick, ("whole", HandOutCard.WholeList));
        var card = await leader.Asks($"{typed} PT-00");

        var done = await leader.Presses(card, ReviewCard.Close, ("conclusion", "Phong trào đạt mục tiêu đề ra."));

        var words = done.Words();
        Assert.Contains("Lượt khen thưởng công bố tại Hội nghị", words, StringComparison.Ordinal);
        Assert.Contains("Đã trao 8/8 lượt khen thưởng.", words, StringComparison.Ordinal);
        Assert.Contains("Hình thức\nCấp\nTập thể\nCá nhân\nCộng\nBằng khen của UBND Thành phố\nThành phố\n2\n1\n3\n“Người tốt, việc tốt” cấp Thành phố\nThành phố\n0\n1\n1\n", words, StringComparison.Ordinal);
        Assert.Contains("Khen thưởng của Văn phòng UBND Thành phố\nCơ sở\n1\n3\n4\nTổng\n3\n5\n8\n", words, StringComparison.Ordinal);
        Assert.Contains("Theo cấp: Thành phố 4; Cơ sở 4.", words, StringComparison.Ordinal);
        Assert.Contains("**Cá nhân không giữ chức vụ quản lý**: 4/5 (80,0%)", words, StringComparison.Ordinal);
        Assert.Contains("Khen thưởng của Văn phòng UBND Thành phố: 2/3 (66,7%)", words, StringComparison.Ordinal);
        Assert.Contains("Phong trào đạt mục tiêu đề ra.", words, StringComparison.Ordinal);
        Assert.Equal(CampaignState.Closed, office.Desk.Campaign("PT-00")!.Value.Value.State);
        Assert.Equal(CampaignState.Open, office.Desk.Campaign("PT-01")!.Value.Value.State);
        Assert.Equal(1, await office.Facts("reviewed"));
        await office.Verified();
    }

    [Fact]
    public async Task What_was_given_before_the_bot_stands_outside_the_table_and_no_number_is_made_of_words()
    {
        await using var office = await Rewarded();
        await office.Remembers("hcld-nhat", ["P-TH"], null);
        await office.Remembers("co-chinh-phu", [], "hàng chục tập thể, cá nhân");

        var card = await office.As("CN-001").Asks("tổng kết PT-00");

        Assert.Contains("Tổng\n3\n5\n8\n", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Huân chương Lao động hạng Nhất: 1 tập thể", card.Words(), StringComparison.Ordinal);
        Assert.Contains("“Cờ thi đua của Chính phủ”: hàng chục tập thể, cá nhân (không nêu số cụ thể)", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_campaign_is_reviewed_once_and_can_only_be_read_afterwards()
    {
        await using var office = await Rewarded();
        var (leader, secretary) = (office.As("CN-001"), office.As("CN-004"));
        var cards = new[] { (leader, await leader.Asks("tổng kết PT-00")), (secretary, await secretary.Asks("tổng kết PT-00")) };
        var interim = await leader.Asks("sơ kết PT-00");

        var answers = await Task.WhenAll(cards.Select(c => c.Item1.Presses(c.Item2, ReviewCard.Close)));
        var late = await leader.Presses(interim, ReviewCard.Publish);
        var nominated = await office.As("CN-012").Asks("phong trào PT-00");
        var again = await leader.Asks("tổng kết PT-00");

        Assert.Single(answers, a => a.Words().Contains("Đã tổng kết; phong trào đã kết thúc.", StringComparison.Ordinal));
        Assert.DoesNotContain("Công bố sơ kết", late.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Đề cử vào phong trào", nominated.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Xác nhận tổng kết", again.Words(), StringComparison.Ordinal);
        Assert.Contains("Tổng\n3\n5\n8\n", again.Words(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (await office.Facts("reviewed"), await office.Facts("campaign-closed")));
        await office.Verified();
    }

    [Fact]
    public async Task After_its_final_review_nothing_is_announced_in_a_campaign_any_more()
    {
        await using var office = await Rewarded();
        var secretary = office.As("CN-004");
        var form = await secretary.Asks("công bố");
        await secretary.Presses(await secretary.Asks("tổng kết PT-00"), ReviewCard.Close);

        var late = await secretary.Presses(
            form, AnnounceForm.Preview, ("form", "giay-khen"), ("number", "400/QĐ-VP"), ("date", "2026-11-20"), ("signatory", "Chánh Văn phòng"), ("lines", "Trần Anh"),
            ("campaign", "PT-00"));

        Assert.Contains("Phong trào “Rèn tác phong chính quy” đã được tổng kết, chỉ còn để xem.", late.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posted_final_review_follows_what_is_decided_and_revoked_after_it()
    {
        await using var office = await Rewarded();
        await office.PostedTo("PT-00");
        var leader = office.As("CN-001");
        await leader.Presses(await leader.Asks("tổng kết PT-00"), ReviewCard.Close);
        await office.Sees(Office.Channel, m => m.Words().Contains("Tổng\n3\n5\n8\n", StringComparison.Ordinal));

        var late = await office.Decides("giay-khen", "400/QĐ-VP", ["CN-020", "CN-021"], "PT-00");
        await office.Sees(Office.Channel, m => m.Words().Contains("Tổng\n3\n7\n10\n", StringComparison.Ordinal));
        await office.Revokes(late.Id, "CN-020", "CN-021");

        await office.Sees(Office.Channel, m => m.Words().Contains("Tổng\n3\n5\n8\n", StringComparison.Ordinal) && !m.Words().Contains("Khi tổng kết ngày", StringComparison.Ordinal));
        Assert.Single(office.BotMessages(Office.Channel), m => m.Words().Contains("TỔNG KẾT PHONG TRÀO", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_revoked_after_the_review_is_taken_out_and_what_it_said_then_is_said_too()
    {
        await using var office = await Rewarded();
        var leader = office.As("CN-001");
        var card = await leader.Asks("tổng kết PT-00");
        await leader.Presses(card, ReviewCard.Close);
        var award = (await office.Store.List(Kinds.Awards, "in/PT-00/", 10, Cancel)).Single(a => a.Value.Form == "ntvt").Value;
        await office.Revokes(award.Id, "CN-014");

        var shown = await office.As("CN-012").Asks("sơ kết PT-00");

        Assert.Contains("Tổng\n3\n4\n7\n", shown.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Người tốt, việc tốt", shown.Words(), StringComparison.Ordinal);
        Assert.Contains("Khi tổng kết ngày 23/11/2026: 8 lượt khen thưởng: 3 tập thể, 5 cá nhân.", shown.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task An_interim_review_is_posted_keeps_its_numbers_and_the_campaign_goes_on()
    {
        await using var office = await Rewarded();
        await office.PostedTo("PT-00");
        var card = await office.As("CN-004").Asks("sơ kết PT-00");

        var done = await office.As("CN-004").Presses(card, ReviewCard.Publish, ("conclusion", "Các phòng hưởng ứng tích cực."));
        await office.Decides("giay-khen", "301/QĐ-VP", ["CN-020"], "PT-00");

        Assert.Contains("Đã công bố sơ kết.", done.Words(), StringComparison.Ordinal);
        var posted = await office.Sees(Office.Channel, m => m.Words().Contains("SƠ KẾT PHONG TRÀO", StringComparison.Ordinal));
        Assert.Contains("Các phòng hưởng ứng tích cực.", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("Tổng\n3\n5\n8\n", posted.Words(), StringComparison.Ordinal);
        Assert.Equal(CampaignState.Open, office.Desk.Campaign("PT-00")!.Value.Value.State);
        var kept = Assert.Single(office.Store.All(Kinds.Reviews).Values).Value;
        Assert.Equal((ReviewKind.Interim, 8), (kept.Kind, kept.Table.All));
    }

    [Fact]
    public async Task Cases_that_are_still_under_way_are_said_before_the_campaign_is_closed()
    {
        await using var office = await Rewarded();
        var code = await office.Stands(CaseState.Submitted, "CN-019");
        var (standing, version) = (await office.Store.Find(Kinds.Cases, code, Cancel))!.Value;
        await office.Store.Commit(new Change("system", office.Desk.Now).Write(Kinds.Cases, standing with { Campaign = "PT-00" }, version), Cancel);

        var card = await office.As("CN-001").Asks("tổng kết PT-00");

        Assert.Contains("Còn 1 hồ sơ của phong trào chưa kết thúc", card.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CN-012", "sơ kết PT-00", true)]
    [InlineData("CN-012", "thống kê PT-00", true)]
    [InlineData("CN-012", "tổng kết PT-00", false)]
    [InlineData("CN-004", "tổng kết PT-00", true)]
    [InlineData("CN-001", "tổng kết PT-00", true)]
    public async Task Everybody_reads_the_numbers_and_leaders_and_secretaries_issue_reviews(string who, string line, bool shown)
    {
        await using var office = await Rewarded();

        var card = await office.As(who).Asks(line);

        Assert.Equal(shown, card.Words().Contains("Tổng\n3\n5\n8\n", StringComparison.Ordinal));
        Assert.Equal(who != "CN-012", card.Words().Contains("Xác nhận tổng kết", StringComparison.Ordinal));
        foreach (var verb in new[] { ReviewCard.Close, ReviewCard.Publish })
        {
            if (who == "CN-012")
                Assert.Contains("thư ký", (await office.As(who).Forges(office, card, verb, Filing.Data(("ref", "PT-00")))).Words(), StringComparison.Ordinal);
        }
        Assert.Empty(office.Store.All(Kinds.Reviews));
    }

    /// <summary>PT-00 with eight awards of three forms: three units, five people of whom one holds a managerial post.</summary>
    internal static async Task<Office> Rewarded()
    {
        var office = await Staffed.Open();
        await office.Promoted("CN-005");
        await office.Launched("PT-00", new(2026, 11, 30));
        await office.Decides("kt-van-phong", "216/QĐ-VP", ["P-VHXH", "CN-005", "CN-010", "CN-012"], "PT-00");
        await office.Decides("bk-thanh-pho", "31/QĐ-UBND", ["P-TH", "P-TNMT", "CN-013"], "PT-00");
        await office.Decides("ntvt", "32/QĐ-UBND", ["CN-014"], "PT-00");
        return office;
    }
}
