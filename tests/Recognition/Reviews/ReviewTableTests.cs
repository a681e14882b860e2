using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Reviews;
using ThiDua.Cards.Text;

namespace ThiDua.Tests.Recognition.Reviews;

public sealed class ReviewTableTests
{
    static readonly Dictionary<string, int> Ranks = new() { ["hcld-nhat"] = 160, ["bk-thanh-pho"] = 330, ["ntvt"] = 370, ["kt-van-phong"] = 440 };

    [Fact]
    public void The_table_of_the_conference_adds_up_from_the_highest_form_to_the_lowest()
    {
        var table = Of(new()
        {
            [(AwardCount.People, "kt-van-phong")] = 145, [(AwardCount.Units, "kt-van-phong")] = 14, [(AwardCount.NonManagers, "kt-van-phong")] = 117,
            [(AwardCount.People, "ntvt")] = 3, [(AwardCount.NonManagers, "ntvt")] = 3,
            [(AwardCount.Units, "bk-thanh-pho")] = 7, [(AwardCount.People, "bk-thanh-pho")] = 7, [(AwardCount.NonManagers, "bk-thanh-pho")] = 4,
            [(AwardCount.PastUnits, "hcld-nhat")] = 1, [(AwardCount.Unstated, "co-chinh-phu")] = 1,
        });

        Assert.Equal(
            [("bk-thanh-pho", 7, 7, 14), ("ntvt", 0, 3, 3), ("kt-van-phong", 14, 145, 159)], table.Rows.Select(r => (r.Form, (int)r.Units, (int)r.People, (int)r.All)));
        Assert.Equal((21, 155, 176, 124), (table.Units, table.People, table.All, table.NonManagers));
        Assert.Equal([new PastRow("hcld-nhat", 1, 0)], table.Past);
        Assert.Equal([new UnstatedRow("co-chinh-phu", "hàng chục")], table.Unstated);
    }

    [Fact]
    public void A_form_that_was_revoked_to_the_last_has_no_row() =>
        Assert.Empty(Of(new() { [(AwardCount.People, "ntvt")] = 0, [(AwardCount.NonManagers, "ntvt")] = 0 }).Rows);

    [Theory]
    [InlineData(124, 155, "124/155 (80,0%)")]
    [InlineData(117, 145, "117/145 (80,7%)")]
    [InlineData(1, 3, "1/3 (33,3%)")]
    [InlineData(2, 3, "2/3 (66,7%)")]
    [InlineData(1, 2_000, "1/2.000 (0,1%)")]
    [InlineData(1_999, 2_000, "1.999/2.000 (100,0%)")]
    [InlineData(0, 7, "0/7 (0,0%)")]
    [InlineData(7, 7, "7/7 (100,0%)")]
    public void A_share_is_said_with_one_decimal_rounded_half_up(long count, long of, string said) => Assert.Equal(said, Words.Vietnamese.Share(count, of));

    [Theory]
    [InlineData("2010-01-01", "2015-07-31", "2026-01-01", 2010, 2015)]
    [InlineData("2010-01-01", "2015-07-31", "2012-05-01", 2010, 2012)]
    [InlineData("2015-08-01", null, "2017-01-01", 2015, 2017)]
    [InlineData("2027-01-01", "2028-01-01", "2026-11-23", 2027, 2027)]
    public void A_campaign_touches_whole_calendar_years(string from, string? to, string today, int first, int last)
    {
        var campaign = new Campaign(
            "PT-00", "Thi đua", null, null, "Gương mẫu", null, Day(from), to is null ? null : Day(to), null, null, null, null, "CN-001", default);

        Assert.Equal(Enumerable.Range(first, last - first + 1), CampaignReviewRules.Years(campaign, Day(today)));
    }

    static ReviewTable Of(Dictionary<(AwardCount, string), long> counts) =>
        ReviewTable.Of(counts, [new("co-chinh-phu", "hàng chục")], f => Ranks.GetValueOrDefault(f, int.MaxValue));

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
