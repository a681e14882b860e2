using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Reviews;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Features.Ceremonies;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Reviews;

public sealed class StatisticsTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("thống kê", "Tổng\n3\n6\n9\n")]
    [InlineData("thong ke 2026", "Tổng\n3\n6\n9\n")]
    [InlineData("báo cáo năm 2026", "Tổng\n3\n6\n9\n")]
    [InlineData("thống kê tháng 10/2026", "Tổng\n0\n1\n1\n")]
    [InlineData("thống kê PT-00", "Tổng\n3\n5\n8\n")]
    [InlineData("statistics 2025", "Chưa có lượt khen thưởng nào được ghi nhận.")]
    public async Task A_period_counts_by_the_date_of_the_decision_and_a_campaign_by_itself(string typed, string said)
    {
        await using var office = await ReviewTests.Rewarded();
        await office.Decides("giay-khen", "300/QĐ-VP", ["CN-020"], date: new(2026, 10, 5));

        var card = await office.As("CN-012").Asks(typed);

        Assert.Contains(said, card.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Who_is_rewarded_again_is_told_apart_from_who_is_rewarded_for_the_first_time()
    {
        await using var office = await ReviewTests.Rewarded();
        await office.Decides("giay-khen", "300/QĐ-VP", ["P-TH", "CN-010", "CN-020"]);

        var card = await office.As("CN-012").Asks("thống kê năm nay");

        Assert.Contains("Lần đầu được khen thưởng: 3 tập thể, 6 cá nhân. Đã từng được khen thưởng: 1 tập thể, 1 cá nhân.", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Nhân tố mới: 0, được công nhận 0.", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_is_traced_to_the_entries_of_the_ledger_it_rests_on()
    {
        await using var office = await ReviewTests.Rewarded();
        var award = (await office.Store.List(Kinds.Awards, "in/PT-00/", 10, Cancel)).Single(a => a.Value.Form == "kt-van-phong").Value;
        await office.Revokes(award.Id, "CN-012");
        var card = await office.As("CN-012").Asks("thống kê PT-00");

        var all = await office.As("CN-012").Presses(card, SourcesCard.Show);
        var again = await office.As("CN-012").Asks("thống kê PT-00");
        var own = await office.As("CN-012").Presses(again, SourcesCard.Show, ("form", "kt-van-phong"));

        Assert.Contains("Cộng lại từ 4 mục trong sổ cái: 3 tập thể, 4 cá nhân, cộng 7 lượt.", all.Words(), StringComparison.Ordinal);
        Assert.Contains("Cộng lại từ 2 mục trong sổ cái: 1 tập thể, 2 cá nhân, cộng 3 lượt.", own.Words(), StringComparison.Ordinal);
        Assert.Contains("Khớp với số liệu trong báo cáo.", own.Words(), StringComparison.Ordinal);
        var entries = await office.Store.History(award.Subject, 10, Cancel);
        Assert.Equal(["award-revoked", "awarded"], entries.Select(e => e.Kind));
        foreach (var entry in entries)
        {
            Assert.Contains($"**Mục {entry.Sequence}**", own.Words(), StringComparison.Ordinal);
            Assert.Contains(entry.Hash[..12], own.Words(), StringComparison.Ordinal);
        }
        Assert.Contains("+1 tập thể, +3 cá nhân", own.Words(), StringComparison.Ordinal);
        Assert.Contains("0 tập thể, -1 cá nhân", own.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_campaign_lists_every_calendar_year_it_touches_and_adds_none_up()
    {
        await using var office = await Staffed.Open();
        var campaign = new Campaign(
            "PT-00", "Thi đua yêu nước giai đoạn 2022-2026", null, null, "Gương mẫu", null, new(2022, 1, 1), new(2026, 12, 31), null, null, null, null, "CN-001",
            office.Desk.Now);
        await office.Store.Commit(new Change("CN-001", office.Desk.Now).Write(Kinds.Campaigns, campaign, 0).Record(CampaignLaunched.Of(campaign)), Cancel);
        await office.Decides("giay-khen", "1/QĐ-VP", ["CN-010", "CN-012"], "PT-00", new(2024, 7, 31));
        Party lan = new(PartyKind.Person, "CN-010", "P-TH");
        await office.Store.Commit(
            new Change("CN-012", office.Desk.Now)
                .Record(new Praised("PRAISE", [lan], "PT-00", "tận tụy", new(2023, 5, 4)))
                .Record(new Nominated("NOMIN1", [lan], "PT-00", NominationKind.Regular, Filing.Why, null, new(2025, 5, 4)))
                .Record(new Nominated("NOMIN2", [lan], "PT-00", NominationKind.Regular, Filing.Why, null, new(2025, 5, 4)))
                .Record(new NominationWithdrawn("NOMIN2", [lan], "PT-00", new(2025, 5, 4))),
            Cancel);
        var card = await office.As("CN-012").Asks("thống kê PT-00");

        var years = await office.As("CN-012").Presses(card, "Theo từng năm");

        Assert.Contains("5 năm dương lịch", years.Words(), StringComparison.Ordinal);
        Assert.Contains("2023\n0\n1\n0\n2024\n0\n0\n2\n2025\n1\n0\n0\n2026\n0\n0\n0\n", years.Words(), StringComparison.Ordinal);
        Assert.Contains("không cộng từ các năm", years.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Tổng", years.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_period_that_is_none_is_said()
    {
        await using var office = await Staffed.Open();

        var answer = await office.As("CN-012").Asks("thống kê hôm nào đó");

        Assert.Contains("Chưa rõ “hôm nào đó” là kỳ nào.", answer.Words(), StringComparison.Ordinal);
    }
}
