using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Alarms;
using ThiDua.Bot.Recognition.Calendar;

namespace ThiDua.Tests.Recognition.Alarms;

public sealed class DeadlineRulesTests
{
    static readonly OfficeHours HaNoi = new(new(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh"));

    [Theory]
    [InlineData("2026-12-03", "2026-11-30 07:30", "2026-12-02 07:30")] // a Thursday: Monday and Wednesday
    [InlineData("2026-12-01", "2026-11-27 07:30", "2026-11-30 07:30")] // a Tuesday: three days before is a Saturday
    [InlineData("2026-11-30", null, "2026-11-27 07:30")] // a Monday: both would come on Friday
    [InlineData("2026-02-20", null, "2026-02-13 07:30")] // in the middle of Tết
    [InlineData("2026-02-24", "2026-02-13 07:30", "2026-02-23 07:30")] // right after Tết
    [InlineData("2028-03-01", "2028-02-25 07:30", "2028-02-29 07:30")] // 27/2/2028 is a Sunday
    [InlineData("2028-02-29", "2028-02-25 07:30", "2028-02-28 07:30")]
    [InlineData("2027-01-04", null, "2026-12-31 07:30")] // over New Year and a week's end
    public void Reminders_come_in_the_last_working_morning_before_their_day(string deadline, string? third, string? first)
    {
        var reminders = DeadlineRules.Of(Campaign(Day(deadline)), HaNoi).ToDictionary(r => r.Before, r => r.Placed.At);

        Assert.Equal((At(third), At(first)), (reminders.TryGetValue(3, out var three) ? three : null, reminders.TryGetValue(1, out var one) ? one : null));
    }

    [Fact]
    public void One_that_gave_way_to_a_holiday_says_to_which()
    {
        var reminder = Assert.Single(DeadlineRules.Of(Campaign(Day("2026-02-20")), HaNoi));

        Assert.Equal(PublicHoliday.LunarNewYear, reminder.Placed.Moved?.Days?.Holiday);
    }

    [Fact]
    public void Nobody_is_reminded_of_what_he_was_told_a_moment_ago()
    {
        var campaign = Campaign(Day("2026-12-03")) with { At = At("2026-11-30 09:00")!.Value };

        Assert.Equal([1], DeadlineRules.Of(campaign, HaNoi).Select(r => r.Before));
    }

    [Theory]
    [InlineData("2026-11-30 07:00", new int[0], new[] { 3, 1 })]
    [InlineData("2026-12-01 10:00", new int[0], new[] { 3, 1 })] // missed, and late
    [InlineData("2026-12-01 10:00", new[] { 3 }, new[] { 1 })]
    [InlineData("2026-12-02 07:30", new int[0], new[] { 1 })] // missed past the nearer one
    [InlineData("2026-12-02 07:30", new[] { 1 }, new int[0])]
    [InlineData("2026-11-30 08:00", new[] { 1 }, new int[0])] // the clock was moved back
    [InlineData("2026-12-03 23:59", new int[0], new[] { 1 })]
    [InlineData("2026-12-04 00:00", new int[0], new int[0])]
    public void A_missed_reminder_is_late_until_the_nearer_one_has_come(string now, int[] rung, int[] coming)
    {
        var left = DeadlineRules.Coming(Campaign(Day("2026-12-03")), HaNoi, At(now)!.Value, r => rung.Contains(r.Before));

        Assert.Equal(coming, left.Select(r => r.Before));
    }

    [Fact]
    public void A_closed_campaign_reminds_nobody()
    {
        var closed = CampaignRules.Closed(Campaign(Day("2026-12-03")), At("2026-11-25 09:00")!.Value);

        Assert.Empty(DeadlineRules.Coming(closed, HaNoi, At("2026-11-26 09:00")!.Value, _ => false));
    }

    static Campaign Campaign(DateOnly deadline) => new(
        "A", "Rèn tác phong chính quy", null, null, "Gương mẫu", null, new(2025, 1, 1), null, null, null, null, null, "CN-001", At("2025-01-01 09:00")!.Value)
    {
        Deadlines = new(Unit: deadline),
    };

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static DateTimeOffset? At(string? local) => local is null
        ? null
        : new DateTimeOffset(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(7));
}
