using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Cards.Awards;
using ThiDua.Tests.Acceptance;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Decisions;

public sealed class DecisionTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-decision-").FullName;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_decision_for_159_cases_with_two_annexes_is_prepared_signed_and_announced()
    {
        await using var run = await ConferenceRun.Open(_folder);
        var office = run.Office;
        var umbrella = await run.Launches("Thi đua yêu nước giai đoạn 2010-2015", "2010-01-01", "2015-07-31");
        await office.Passed(
            [.. Enumerable.Range(8, 14).Select(Conference.Unit), .. Enumerable.Range(11, 145).Select(Conference.Person)], "kt-van-phong", umbrella,
            by: Conference.FailsAtTheOffice);
        var secretary = office.As(Conference.Secretary);

        var (list, preview) = await secretary.Draws(office, "quyết định", Deciding.Paper("159/QĐ-VP", "2015-05-29"));
        var prepared = await secretary.Presses(list, "Trình lãnh đạo ký");
        await office.Settled();
        var waiting = await office.As(Conference.Head).IsTold(m => m.Words().Contains("đang chờ lãnh đạo ký", StringComparison.Ordinal));
        var signed = await office.As(Conference.Head).Presses(waiting, "Ký quyết định");

        Assert.Contains("PHỤ LỤC 1 – TẬP THỂ (14)", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("PHỤ LỤC 2 – CÁ NHÂN (145)", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("117/145", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã trình lãnh đạo ký quyết định số 159/QĐ-VP cho 159 hồ sơ", prepared.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã khen thưởng 159 hồ sơ", signed.Words(), StringComparison.Ordinal);
        Assert.Equal(159, (await run.Cases(CaseState.Awarded)).Count);
        Assert.Equal((14, 145, 117), (
            await office.Counted(umbrella, AwardCount.Units, "kt-van-phong"), await office.Counted(umbrella, AwardCount.People, "kt-van-phong"),
            await office.Counted("2015", AwardCount.NonManagers, "kt-van-phong")));
        await office.Settled();
        var posted = await office.Sees(Office.Channel, m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal));
        Assert.Contains("TẬP THỂ (14)", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("Trang 1/4", posted.Words(), StringComparison.Ordinal);
        var last = await office.As(Conference.Person(11)).Presses(posted, AwardCard.Turn);
        Assert.Contains("Trang 2/4", last.Words(), StringComparison.Ordinal);
        await office.As(Conference.Person(155)).IsTold(m => m.Words().Contains("CHÚC MỪNG", StringComparison.Ordinal));
        await office.As(Conference.HeadOf(9)).IsTold(m => m.Words().Contains("ĐƠN VỊ CÓ KHEN THƯỞNG", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task The_annexes_sort_units_first_and_people_by_given_name()
    {
        await using var office = await Staffed.Open();
        await office.Passed(["CN-012", "CN-010", "CN-016", "P-TH"]);

        var (_, preview) = await office.As("CN-004").Draws(office, "quyết định", Deciding.Paper());

        var words = preview.Words();
        var names = new[] { "PHỤ LỤC 1", "**Phòng Tổng hợp**", "PHỤ LỤC 2" }
            .Concat(new[] { "CN-012", "CN-010", "CN-016" }.Select(c => office.Desk.People.Find(c)!.Name).OrderBy(ThiDua.Bot.Recognition.Language.Collation.NameKey, StringComparer.Ordinal));
        Assert.Equal([.. names.Select(n => words.IndexOf(n, StringComparison.Ordinal)).Order()], [.. names.Select(n => words.IndexOf(n, StringComparison.Ordinal))]);
        Assert.DoesNotContain(-1, names.Select(n => words.IndexOf(n, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_above_the_office_is_refused_and_a_submission_offered()
    {
        await using var office = await Staffed.Open();
        var above = (await office.Passed(["CN-012"], "bk-thanh-pho"))[0];
        var own = (await office.Passed(["CN-016"]))[0];
        var secretary = office.As("CN-004");

        var list = await secretary.Asks("quyết định");
        var refused = await secretary.Asks($"quyết định {above}");
        var offered = await secretary.Presses(refused, "Sang tờ trình");
        var within = await secretary.Asks($"tờ trình {own}");

        Assert.Contains("1 hồ sơ chờ quyết định", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Ngoài ra có 1 hồ sơ mà Văn phòng không có thẩm quyền quyết định", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Văn phòng không có thẩm quyền quyết định Bằng khen", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("1 hồ sơ chờ trình cấp trên", offered.Words(), StringComparison.Ordinal);
        Assert.Contains("do cơ quan quyết định, không cần trình", within.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_that_is_sent_back_says_why_and_can_be_drawn_up_again()
    {
        await using var office = await Staffed.Open();
        var code = (await office.Passed(["CN-012"]))[0];
        var (list, _) = await office.As("CN-004").Draws(office, "quyết định", Deciding.Paper());
        await office.As("CN-004").Presses(list, "Trình lãnh đạo ký");
        var paper = (await office.Papers())[0];
        var leader = office.As("CN-001");
        var card = await leader.Asks($"quyết định {paper.Id}");

        var unsaid = await leader.Presses(card, "Trả lại");
        var back = await leader.Presses(card, "Trả lại", ("reason", "Bổ sung căn cứ"));
        await office.Settled();
        var told = await office.As("CN-004").IsTold(m => m.Words().Contains("Lý do trả lại: Bổ sung căn cứ", StringComparison.Ordinal));
        var form = await office.As("CN-004").Presses(told, "Lập lại");
        await office.As("CN-004").Presses(told, "Xem trước", ("ground", "Biên bản họp Hội đồng"));
        await office.As("CN-004").Presses(told, "Trình lãnh đạo ký");

        Assert.Contains("Đề nghị ghi lý do", unsaid.Words(), StringComparison.Ordinal);
        Assert.Contains("được trả lại", back.Words(), StringComparison.Ordinal);
        Assert.Contains("215/QĐ-VP", form.Words(), StringComparison.Ordinal);
        Assert.Equal(CaseState.Passed, (await office.Case(code)).State);
        Assert.Equal(["Biên bản họp Hội đồng"], (await office.Papers()).Where(p => p.State == PaperState.Prepared).Select(p => p.Ground));
        await office.Verified();
    }

    [Fact]
    public async Task A_leader_signs_at_once_without_a_channel_and_it_is_announced_later()
    {
        await using var office = await Staffed.Open();
        await office.Passed(["CN-012", "P-TH"]);
        var leader = office.As("CN-001");

        var (list, preview) = await leader.Draws(office, "quyết định", Deciding.Paper(more: ("places", "")));
        var signed = await leader.Presses(list, "Ký quyết định");
        await office.Settled();
        var before = office.BotMessages(Office.Channel).Count(m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal));
        var announced = await leader.Presses(list, "Công bố");
        await office.Settled();

        Assert.Contains("sẽ chưa công bố", preview.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Trình lãnh đạo ký", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Chưa công bố", signed.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã công bố quyết định số 215/QĐ-VP", announced.Words(), StringComparison.Ordinal);
        Assert.Equal(0, before);
        Assert.Single(office.BotMessages(Office.Channel), m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task Several_awards_are_announced_from_the_highest_down_and_their_cases_know_them()
    {
        await using var office = await Staffed.Open();
        var low = (await office.Passed(["CN-012"], "giay-khen"))[0];
        var high = (await office.Passed(["CN-016"], "cstd-co-so"))[0];

        var paper = await office.Signs("quyết định", Deciding.Paper());
        await office.Settled();

        var awards = (await office.Awards()).OrderBy(a => a.Rank).ToList();
        Assert.Equal(["cstd-co-so", "giay-khen"], awards.Select(a => a.Form));
        Assert.All(awards, a => Assert.Equal(paper, a.Paper));
        Assert.Equal([awards[0].Id, awards[1].Id], [(await office.Case(high)).Award, (await office.Case(low)).Award]);
        var posted = office.BotMessages(Office.Channel).Where(m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal)).Select(m => m.Words()).ToList();
        Assert.Equal(2, posted.Count);
        Assert.Contains("Chiến sĩ thi đua cơ sở", posted[0], StringComparison.Ordinal);
        Assert.Contains("Giấy khen", posted[1], StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_nothing_typed_is_lost()
    {
        await using var office = await Staffed.Open();
        var codes = await office.Passed(["CN-012", "CN-016"]);
        var secretary = office.As("CN-004");
        var none = await secretary.Asks("quyết định");

        var unchosen = await secretary.Presses(none, "Lập quyết định");
        var (list, _) = await secretary.Draws(office, "quyết định", Deciding.Paper());
        var wrong = await secretary.Forges(
            office, list, "decision.preview", Filing.Data(("codes", codes[0]), ("date", "2026-12-24"), ("signatory", "Chánh Văn phòng Nguyễn Văn Hải")));
        var right = await secretary.Presses(list, "Xem trước", ("number", "7/QĐ-VP"), ("date", "2026-11-20"));

        Assert.Contains("Đề nghị chọn ít nhất một hồ sơ", unchosen.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề nghị bổ sung “Số quyết định”", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("Ngày ký chưa đến", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("Chánh Văn phòng Nguyễn Văn Hải", wrong.Words(), StringComparison.Ordinal);
        Assert.Contains("Số 7/QĐ-VP ngày 20/11/2026", right.Words(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
