using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Cards.Announcements;
using ThiDua.Tests.Kit;
using static ThiDua.Tests.Features.Alarms.Ringing;

namespace ThiDua.Tests.Features.Alarms;

/// <summary>Announcements against the days that calendars and clocks get wrong.</summary>
public sealed class ClockTests
{
    [Theory]
    [InlineData("2028-02-28", "2028-02-29", "08:30")]
    [InlineData("2028-02-29", "2028-03-01", "08:00")]
    [InlineData("2026-11-30", "2026-12-01", "08:15")]
    [InlineData("2026-12-30", "2026-12-31", "16:59")]
    [InlineData("2027-06-29", "2027-06-30", "14:30")]
    public async Task On_a_leap_day_and_at_the_ends_of_months_it_goes_out_at_its_minute_and_not_before(string today, string day, string time)
    {
        var (now, at) = (Local(today, "09:00"), Local(day, time));
        await using var office = await Office.Open(at: now);
        await office.Known();
        await office.As("CN-004").Announces((AnnouncementForm.Day, day), (AnnouncementForm.Time, time));
        var scheduled = office.Only();

        await office.Arrives(at - TimeSpan.FromMinutes(1));
        var before = office.Only().State;
        await office.Arrives(at);

        Assert.Equal((AnnouncementState.Scheduled, at), (scheduled.State, scheduled.SendAt));
        Assert.Equal(AnnouncementState.Scheduled, before);
        Assert.Equal(at, office.Only().StartedAt);
        Assert.Equal(1, await office.Facts("announcement-started"));
    }

    [Fact]
    public async Task A_clock_that_is_moved_back_neither_starts_it_early_nor_twice()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 10));

        office.Clock.AdjustTime(At(11, 23, 7));
        await office.Rings();
        var before = office.Announcement("TB0001").State;
        await office.Arrives(At(11, 23, 10));
        var started = office.Announcement("TB0001").StartedAt;
        office.Clock.AdjustTime(At(11, 23, 9));
        await office.Rings();
        await office.Arrives(At(11, 23, 10, 5));

        Assert.Equal(AnnouncementState.Scheduled, before);
        Assert.Equal(At(11, 23, 10), started);
        Assert.Equal(1, await office.Facts("announcement-started"));
        await office.Ended("TB0001");
        Assert.Single(office.BotMessages(office.As("CN-010").Chat), m => m.Words().Contains("Thông báo TB0001", StringComparison.Ordinal));
        await office.Verified();
    }

    static DateTimeOffset Local(string day, string time) => DateTimeOffset.Parse($"{day}T{time}:00+07:00", System.Globalization.CultureInfo.InvariantCulture);
}
