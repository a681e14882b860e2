using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Acceptance;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Decisions;

public sealed class SubmissionTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-submission-").FullName;

    static readonly (string, string)[] City =
    [
        ("number", "3301/QĐ-UBND"), ("date", "2015-05-30"), ("addressee", "Chủ tịch UBND Thành phố Hà Nội"), ("signatory", "Chủ tịch UBND Thành phố"),
    ];

    [Fact]
    public async Task Seventeen_cases_are_submitted_and_the_citys_decision_is_recorded()
    {
        await using var run = await ConferenceRun.Open(_folder);
        var office = run.Office;
        await office.Passed(
            [.. Enumerable.Range(1, 7).Select(Conference.Unit), .. Enumerable.Range(1, 7).Select(Conference.Person)], "bk-thanh-pho", by: Conference.FailsAtTheCity);
        await office.Passed([.. Enumerable.Range(8, 3).Select(Conference.Person)], "ntvt", by: Conference.FailsAtTheCity);
        var (secretary, head) = (office.As(Conference.Secretary), office.As(Conference.Head));

        var (list, preview) = await secretary.Draws(
            office, "tờ trình", Deciding.Paper("31/TTr-VP", "2015-05-29", ("addressee", "Ban Thi đua - Khen thưởng Thành phố")));
        await secretary.Presses(list, "Trình lãnh đạo ký");
        await office.Settled();
        var waiting = await head.IsTold(m => m.Words().Contains("đang chờ lãnh đạo ký", StringComparison.Ordinal));
        var signed = await head.Presses(waiting, "Ký tờ trình");
        var submitted = await run.Cases(CaseState.Submitted);
        var (outcome, seen) = await secretary.Draws(office, "quyết định cấp trên", City);
        var recorded = await secretary.Presses(outcome, "Ghi nhận quyết định");
        await office.Settled();

        Assert.Contains("Ban Thi đua - Khen thưởng Thành phố", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã trình cấp trên 17 hồ sơ theo tờ trình số 31/TTr-VP", signed.Words(), StringComparison.Ordinal);
        Assert.Equal(17, submitted.Count);
        Assert.Contains("7 tập thể, 10 cá nhân", seen.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã khen thưởng 17 hồ sơ theo quyết định số 3301/QĐ-UBND", recorded.Words(), StringComparison.Ordinal);
        Assert.Equal(17, (await run.Cases(CaseState.Awarded)).Count);
        Assert.Equal((7, 7, 3), (
            await office.Counted("2015", AwardCount.Units, "bk-thanh-pho"), await office.Counted("2015", AwardCount.People, "bk-thanh-pho"),
            await office.Counted("2015", AwardCount.People, "ntvt")));
        Assert.All(await office.Awards(), a => Assert.Equal("Chủ tịch UBND Thành phố Hà Nội", a.Issuer));
        var posted = office.BotMessages(Office.Channel).Where(m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal)).Select(m => m.Words()).ToList();
        Assert.Contains("Bằng khen của UBND TP", posted[0], StringComparison.Ordinal);
        Assert.Contains("“Người tốt, việc tốt”", posted[1], StringComparison.Ordinal);
        Assert.Contains("của Chủ tịch UBND Thành phố Hà Nội", posted[0], StringComparison.Ordinal);
        await head.IsTold(m => m.Words().Contains("Cấp trên đã khen thưởng 17 hồ sơ", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task A_decision_of_the_city_that_comes_in_two_parts_is_recorded_in_both_and_each_case_once()
    {
        await using var run = await ConferenceRun.Open(_folder);
        var office = run.Office;
        var cases = await office.Passed([.. Enumerable.Range(1, 4).Select(Conference.Person)], "bk-thanh-pho", by: Conference.FailsAtTheCity);
        var secretary = office.As(Conference.Secretary);
        var (list, _) = await secretary.Draws(
            office, "tờ trình", Deciding.Paper("31/TTr-VP", "2015-05-29", ("addressee", "Ban Thi đua - Khen thưởng Thành phố")));
        await secretary.Presses(list, "Trình lãnh đạo ký");
        var head = office.As(Conference.Head);
        await head.Presses(await head.IsTold(m => m.Words().Contains("đang chờ lãnh đạo ký", StringComparison.Ordinal)), "Ký tờ trình");

        foreach (var part in new[] { cases.Take(3), cases.Skip(3) })
        {
            var (outcome, _) = await secretary.Draws(office, "quyết định cấp trên", City, ("pick", string.Join(',', part)));
            var recorded = await secretary.Presses(outcome, "Ghi nhận quyết định");
            Assert.Contains("theo quyết định số 3301/QĐ-UBND", recorded.Words(), StringComparison.Ordinal);
        }

        Assert.Equal([3, 1], (await office.Awards()).OrderByDescending(a => a.Recipients.Count).Select(a => a.Recipients.Count));
        Assert.Equal(4, await office.Counted("2015", AwardCount.People, "bk-thanh-pho"));
        Assert.Equal(4, (await run.Cases(CaseState.Awarded)).Count);
        await office.Verified();
    }

    [Fact]
    public async Task Those_whom_the_city_did_not_award_are_rejected_with_the_reason()
    {
        await using var office = await Staffed.Open();
        var (yes, no) = ((await office.Passed(["CN-012"], "bk-thanh-pho"))[0], (await office.Passed(["CN-016"], "bk-thanh-pho"))[0]);
        var paper = await office.Signs("tờ trình", Deciding.Paper("31/TTr-VP", more: ("addressee", "Thành phố")));
        var secretary = office.As("CN-004");

        var list = await secretary.Asks("quyết định cấp trên");
        var unsaid = await secretary.Presses(list, "Cấp trên không khen thưởng", ("pick", no));
        var rejected = await secretary.Presses(list, "Cấp trên không khen thưởng", ("pick", no), ("reason", "Chưa đủ thời gian"));
        var (again, _) = await secretary.Draws(office, "quyết định cấp trên", [("number", "1/QĐ-UBND"), ("date", "2026-11-23"), ("addressee", "Chủ tịch"), ("signatory", "Chủ tịch")]);
        await secretary.Presses(again, "Ghi nhận quyết định");
        var shown = await secretary.Asks($"tờ trình {paper}");

        Assert.Contains("Đề nghị ghi lý do", unsaid.Words(), StringComparison.Ordinal);
        Assert.Contains("cấp trên không khen thưởng 1 hồ sơ", rejected.Words(), StringComparison.Ordinal);
        Assert.Equal((CaseState.Rejected, "Chưa đủ thời gian"), ((await office.Case(no)).State, (await office.Case(no)).Reason));
        Assert.Equal((CaseState.Awarded, paper), ((await office.Case(yes)).State, (await office.Case(yes)).Submission));
        Assert.Contains("khen thưởng 1 hồ sơ, không khen thưởng 1 hồ sơ; còn chờ 0 hồ sơ", shown.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
