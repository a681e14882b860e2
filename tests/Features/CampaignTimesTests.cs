using ThiDua.Bot.Features.Campaigns;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Campaigns;
using ThiDua.Tests.Features.Alarms;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed partial class CampaignTimesTests
{
    const string Title = "Rèn tác phong chính quy";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Deadlines_are_entered_with_the_campaign_and_stand_on_its_card_with_the_days_left()
    {
        await using var office = await Staffed.Open();

        await Launched(office, ("to", "2026-12-31"), ("unitBy", "2026-12-01"), ("evidenceBy", "2026-12-10"), ("councilBy", "2026-12-20"), ("recurs", "yearly"));
        var posted = await office.Sees(Office.Channel, m => m.Words().Contains("PHÁT ĐỘNG", StringComparison.Ordinal));

        Assert.Contains("**Đơn vị gửi đề cử** · đến hết ngày 01/12/2026", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("□□□□□□□□□□  Còn 8 ngày", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("**Hội đồng xét** · đến hết ngày 20/12/2026", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("Hằng năm", posted.Words(), StringComparison.Ordinal);
        Assert.Equal(new(new(2026, 12, 1), new(2026, 12, 10), new(2026, 12, 20)), Only(office).Deadlines);
        await office.Verified();
    }

    [Theory]
    [InlineData("Thời hạn cần nằm trong thời gian của phong trào.", "2027-01-01", "", "")]
    [InlineData("Thời hạn này đã qua", "2026-11-22", "", "")]
    [InlineData("Các thời hạn cần theo thứ tự", "2026-12-10", "2026-12-09", "")]
    [InlineData("Các thời hạn cần theo thứ tự", "2026-12-10", "", "2026-12-09")]
    public async Task Deadlines_outside_the_period_or_out_of_order_are_said_at_their_field(string said, string unit, string evidence, string council)
    {
        await using var office = await Staffed.Open();
        var leader = office.As("CN-001");
        var form = await leader.Says("phát động");

        var answer = await leader.Presses(
            form, LaunchForm.Preview, Filled(("to", "2026-12-31"), ("unitBy", unit), ("evidenceBy", evidence), ("councilBy", council)));

        Assert.Contains($"⚠ {said}", answer.Words(), StringComparison.Ordinal);
        Assert.Contains(unit, answer.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2027-02-01")]
    public async Task What_never_ends_or_outlasts_its_month_cannot_repeat_monthly(string to)
    {
        await using var office = await Staffed.Open();
        var leader = office.As("CN-001");
        var form = await leader.Says("phát động");

        var answer = await leader.Presses(form, LaunchForm.Preview, Filled(("to", to), ("recurs", "monthly")));

        Assert.Contains("mỗi đợt cần kết thúc trước khi đợt sau bắt đầu", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_are_reminded_where_the_campaign_stands_three_days_and_one_day_before()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("unitBy", "2026-12-03"));

        await office.Reaches(11, 30, 7, 30);
        await office.Rings();
        var third = await office.Sees(Office.Channel, m => m.Words().Contains("Còn 3 ngày đến hạn “Đơn vị gửi đề cử”.", StringComparison.Ordinal));
        await office.Reaches(12, 2, 7, 30);
        await office.Sees(Office.Channel, m => m.Words().Contains("Còn 1 ngày đến hạn “Đơn vị gửi đề cử”.", StringComparison.Ordinal));
        await office.Reaches(12, 4, 9);
        await office.Settled();

        Assert.Contains("Đề cử", third.Words(), StringComparison.Ordinal);
        Assert.Equal(2, (await office.Posts(DeadlineReminders.SubjectOf(Only(office).Id))).Count);
        Assert.Equal(2, await office.Facts("alarm-rang"));
        await office.Verified();
    }

    [Fact]
    public async Task Over_Tet_both_reminders_become_one_before_it_that_says_why()
    {
        await using var office = await Staffed.Open();
        await office.Reaches(1, 20, 9, year: 2027);
        await Launched(office, ("from", "2027-01-20"), ("to", "2027-02-28"), ("unitBy", "2027-02-10"));

        await office.Reaches(2, 4, 7, 30, year: 2027);
        var reminder = await office.Sees(Office.Channel, m => m.Words().Contains("NHẮC THỜI HẠN", StringComparison.Ordinal));
        await office.Reaches(2, 12, 9, year: 2027);

        Assert.Contains("Còn 6 ngày", reminder.Words(), StringComparison.Ordinal);
        Assert.Contains("Lời nhắc được gửi sớm hơn, vì ngày 09/02/2027 thuộc dịp nghỉ “Tết Nguyên đán”.", reminder.Words(), StringComparison.Ordinal);
        Assert.Equal(1, await office.Facts("alarm-rang"));
    }

    [Fact]
    public async Task A_bot_that_slept_over_both_reminders_sends_the_nearer_one_only()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("unitBy", "2026-12-03"));

        await office.Reaches(12, 2, 16);
        await office.Rings();
        var reminder = await office.Sees(Office.Channel, m => m.Words().Contains("NHẮC THỜI HẠN", StringComparison.Ordinal));

        Assert.Contains("Còn 1 ngày", reminder.Words(), StringComparison.Ordinal);
        Assert.EndsWith("T-1", Assert.Single(office.Store.All(Kinds.Alarms)).Key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_missed_until_night_waits_for_the_morning_of_the_last_day()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("unitBy", "2026-12-03"));

        await office.Reaches(12, 2, 22);
        var atNight = await office.Facts("alarm-rang");
        await office.Reaches(12, 3, 7, 30);
        await office.Sees(Office.Channel, m => m.Words().Contains("Hôm nay là ngày cuối của thời hạn “Đơn vị gửi đề cử”.", StringComparison.Ordinal));

        Assert.Equal((0, 1), (atNight, await office.Facts("alarm-rang")));
    }

    [Fact]
    public async Task A_reminder_that_cannot_wait_for_the_morning_does_not()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("unitBy", "2026-12-05")); // a Saturday

        await office.Reaches(12, 5, 10);

        Assert.Equal(1, await office.Facts("alarm-rang"));
    }

    [Fact]
    public async Task Over_restarts_every_reminder_and_every_round_comes_once()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-rounds-").FullName;
        string[] sameAddress = [$"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
        foreach (var (month, day) in new[] { (11, 24), (11, 26), (11, 30), (12, 1), (12, 1), (11, 26) })
        {
            await using var office = await Office.Open(folder, sameAddress);
            await office.Install();
            if (office.Store.All(Kinds.Campaigns).IsEmpty)
                await Recurring(office);
            await office.Reaches(month, day, 9);
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => office.Rings()));
        }

        await using (var after = await Office.Open(folder, sameAddress))
        {
            var first = after.Desk.Campaign("PT-01")!.Value.Value;
            // a Friday: three days before is Tuesday, one is Thursday
            Assert.Equal(["T-1", "T-3", "next"], after.Store.All(Kinds.Alarms).Keys.Select(id => id.Split('/')[^1]).Order(StringComparer.Ordinal));
            Assert.Equal(2, (await after.Posts(DeadlineReminders.SubjectOf(first.Id))).Count);
            Assert.Equal((2, first.FollowedBy), (after.Store.All(Kinds.Campaigns).Count, Newest(after).Id));
            Assert.Equal(new(2026, 12, 27), Newest(after).Deadlines.Unit);
            await after.Verified();
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Nominators_are_reminded_of_their_own_nominations_that_lack_evidence()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("evidenceBy", "2026-12-03"));
        await Nominated(office, "A1", "CN-010", null);
        await Nominated(office, "A2", "CN-010", "https://hoso.vanphong.example/a2");
        await Nominated(office, "A3", "CN-011", null, NominationState.Withdrawn);

        await office.Reaches(12, 2, 7, 30);
        var told = await office.As("CN-010").IsTold(m => m.Words().Contains("NHẮC THỜI HẠN", StringComparison.Ordinal));

        Assert.Contains("Anh/chị có 2 đề cử trong phong trào này, trong đó 1 đề cử chưa có minh chứng.", told.Words(), StringComparison.Ordinal);
        Assert.Contains("Bổ sung A1", told.Words(), StringComparison.Ordinal);
        Assert.Single(await office.Posts(DeadlineReminders.SubjectOf(Only(office).Id)));
    }

    [Fact]
    public async Task The_council_and_its_secretary_are_reminded_each_in_his_own_language()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Says("language en");
        await Launched(office, ("councilBy", "2026-12-03"));

        await office.Reaches(12, 2, 7, 30);
        var secretary = await office.As("CN-004").IsTold(m => m.Words().Contains("DEADLINE IS NEAR", StringComparison.Ordinal));

        Assert.Contains("1 day left until the deadline “Review by the council”.", secretary.Words(), StringComparison.Ordinal);
        var concerned = office.Desk.People.Everybody.Count(p => p.Is(Role.Council) || p.Is(Role.Secretary));
        Assert.Equal(concerned, (await office.Posts(DeadlineReminders.SubjectOf(Only(office).Id))).Count);
    }

    [Fact]
    public async Task A_closed_campaign_reminds_nobody_and_says_so_where_it_did()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("unitBy", "2026-12-03"));
        await office.Reaches(11, 30, 7, 30);
        await office.Sees(Office.Channel, m => m.Words().Contains("NHẮC THỜI HẠN", StringComparison.Ordinal));
        var secretary = office.As("CN-004");
        var detail = await secretary.Says($"phong trào {Only(office).Id}");
        await secretary.Presses(detail, CloseCard.Ask);

        await secretary.Presses(detail, CloseCard.Close);
        await office.Reaches(12, 2, 9);
        await office.Settled();

        await office.Sees(Office.Channel, m => m.Words().Contains("Phong trào đã kết thúc; không còn việc cần làm.", StringComparison.Ordinal));
        Assert.Equal(1, await office.Facts("alarm-rang"));
    }

    static (string, string)[] Filled(params (string Field, string Value)[] more) =>
    [
        .. new[] { ("title", Title), ("goal", "Mỗi người một việc tốt"), ("to", "2026-12-31") }.Concat(more).GroupBy(f => f.Item1).Select(g => g.Last()),
    ];

    static async Task Launched(Office office, params (string Field, string Value)[] more)
    {
        var leader = office.As("CN-001");
        var form = await leader.Says("phát động");
        await leader.Presses(form, LaunchForm.Preview, Filled(more));
        await leader.Presses(form, LaunchForm.Confirm);
        await office.Settled();
    }

    /// <summary>Monthly, as it was launched on 20/11, with units nominating until the last Friday.</summary>
    static async Task Recurring(Office office)
    {
        var places = office.Store.All(Kinds.Places).Values.Select(p => p.Value).Where(p => p.Name == Office.Channel).Select(p => p.Id);
        var campaign = new Campaign(
            "PT-01", Title, null, null, "Mỗi người một việc tốt", null, new(2026, 11, 1), new(2026, 11, 30), null, null, null, null, "CN-001",
            office.Desk.Now.AddDays(-3))
        { Deadlines = new(Unit: new(2026, 11, 27)), Recurs = Recurrence.Monthly, Places = [.. places] };
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("CN-001", office.Desk.Now).Write(Kinds.Campaigns, campaign, 0).Record(CampaignLaunched.Of(campaign)), Cancel));
    }

    static async Task Nominated(Office office, string id, string by, string? evidence, NominationState state = NominationState.Open)
    {
        var nomination = new Nomination(
            id, by, [new(PartyKind.Person, $"CN-0{10 + int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture)}", null)], Only(office).Id, NominationKind.Themed, "Đã thức trọn đêm để hoàn thành báo cáo", evidence,
            office.Desk.Now, office.Desk.Today)
        { State = state };
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change(by, office.Desk.Now).Write(Kinds.Nominations, nomination, 0).Record(new Nominated(
                id, nomination.Nominees, nomination.Campaign, nomination.Kind, nomination.Achievement, evidence, nomination.Day)), Cancel));
    }

    static Campaign Only(Office office) => Assert.Single(office.Store.All(Kinds.Campaigns)).Value.Value;

    static Campaign Newest(Office office) => office.Store.All(Kinds.Campaigns).Values.Select(c => c.Value).MaxBy(c => c.Round)!;
}
