using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Reviews;
using ThiDua.Tests.Acceptance;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Features.Ceremonies;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Reviews;

/// <summary>The counts of the article: decisions arranged, ceremony, hand-out and final review as people do them.</summary>
public sealed class ConferenceReviewTests : IDisposable
{
    const string Terms = """
        {
          "ground": "Quy chế thi đua, khen thưởng của Văn phòng (mẫu)", "from": "2010-01-01",
          "forms": [
            { "id": "bk-thanh-pho", "name": "Bằng khen của UBND TP", "level": "TP" },
            { "id": "ntvt", "name": "Danh hiệu “Người tốt, việc tốt” cấp TP", "level": "TP" },
            { "id": "kt-van-phong", "name": "Khen thưởng của VP UBND TP", "level": "cơ quan" }
          ]
        }
        """;

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-review-").FullName;

    [Fact]
    public async Task A_hundred_and_seventy_six_awards_are_handed_out_and_the_summary_says_exactly_that()
    {
        await using var office = await Office.Open(
            settings: [$"--Practice:OfficeFile={Conference.Write(_folder)}"], at: new(2015, 7, 31, 2, 0, 0, TimeSpan.Zero), installer: Conference.Administrator);
        var report = await office.Services.GetRequiredService<RegulationImport>()
            .Import(office.Store, new MemoryStream(Encoding.UTF8.GetBytes(Terms)), "quy-che.json", Patience.Cancel);
        Assert.Empty(report.Flaws);
        var campaign = new Campaign(
            "PT-00", "Thi đua yêu nước giai đoạn 2010-2015", null, null, "Thi đua yêu nước", null, new(2010, 1, 1), new(2015, 7, 31), null, null, null, null, "HD-1",
            office.Desk.Now);
        await office.Store.Commit(new Change("HD-1", office.Desk.Now).Write(Kinds.Campaigns, campaign, 0).Record(CampaignLaunched.Of(campaign)), Patience.Cancel);
        await office.Decides("bk-thanh-pho", "3520/QĐ-UBND", [.. People(1, 7), .. Units(1, 7)], "PT-00", rank: 330);
        await office.Decides("ntvt", "3521/QĐ-UBND", People(8, 3), "PT-00", rank: 370);
        await office.Decides("kt-van-phong", "215/QĐ-VP", [.. People(11, 145), .. Units(8, 14)], "PT-00", rank: 440);
        await office.Remembers("hcld-nhat", ["VP"], null);
        var (secretary, head) = (office.As(Conference.Secretary), office.As(Conference.Head));
        var code = await secretary.Calls(
            office, "Hội nghị điển hình tiên tiến giai đoạn 2010-2015", ("day", "2015-07-31"), ("time", "14:00"), ("campaign", "PT-00"), ("allAwards", "true"));
        var list = await secretary.Asks("trao");
        var order = list.Order();
        var ticks = 0;
        foreach (var group in new[] { HandOutCard.WholePage, "ntvt", HandOutCard.WholeList })
        {
            await secretary.Presses(list, HandOutCard.Tick, ("whole", group));
            ticks++;
        }

        var card = await head.Asks("tổng kết PT-00");
        var words = (await head.Presses(card, ReviewCard.Close)).Words();

        Assert.Equal(7, order.TakeWhile(line => !line.Contains(" – ", StringComparison.Ordinal)).Count());
        Assert.Equal((3, 176), (ticks, await office.Handed(code)));
        Assert.Contains(
            """
            Lượt khen thưởng công bố tại Hội nghị
            Hội nghị điển hình tiên tiến giai đoạn 2010-2015: Đã trao 176/176 lượt khen thưởng.
            Hình thức
            Cấp
            Tập thể
            Cá nhân
            Cộng
            Bằng khen của UBND TP
            TP
            7
            7
            14
            Danh hiệu “Người tốt, việc tốt” cấp TP
            TP
            0
            3
            3
            Khen thưởng của VP UBND TP
            cơ quan
            14
            145
            159
            Tổng
            21
            155
            176
            """,
            words.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Theo cấp: TP 17; cơ quan 159.", words, StringComparison.Ordinal);
        Assert.Contains("**Cá nhân không giữ chức vụ quản lý**: 124/155 (80,0%)", words, StringComparison.Ordinal);
        Assert.Contains("Khen thưởng của VP UBND TP: 117/145 (80,7%)", words, StringComparison.Ordinal);
        Assert.Contains("Huân chương Lao động hạng Nhất: 1 tập thể", words, StringComparison.Ordinal);
        await office.Verified();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static IEnumerable<string> People(int from, int count) => Enumerable.Range(from, count).Select(Conference.Person);

    static IEnumerable<string> Units(int from, int count) => Enumerable.Range(from, count).Select(Conference.Unit);
}
