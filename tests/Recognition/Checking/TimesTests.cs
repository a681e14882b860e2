using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;

namespace ThiDua.Tests.Recognition.Checking;

/// <summary>Days for comments, and the clock of đột xuất.</summary>
public sealed class TimesTests
{
    static readonly OfficeHours Hours = new(new(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh"));

    [Theory]
    [InlineData("2026-11-23", 5, "2026-11-30")] // Monday to Monday: the first day does not count
    [InlineData("2026-11-28", 1, "2026-11-30")] // a Saturday
    [InlineData("2026-12-30", 1, "2026-12-31")]
    [InlineData("2026-12-31", 1, "2027-01-04")] // New Year's Day, then a weekend
    [InlineData("2026-08-21", 1, "2026-08-22")] // a Saturday that is worked instead
    [InlineData("2027-02-04", 3, "2027-02-16")] // Tết
    public void Working_days_are_counted_by_the_offices_calendar(string from, int count, string last) =>
        Assert.Equal(DateOnly.Parse(last, null), WorkingDays.After(DateOnly.Parse(from, null), count, Hours.Calendar));

    [Fact]
    public void An_office_that_never_works_is_not_waited_for() =>
        Assert.Equal(new(2026, 11, 28), WorkingDays.After(new(2026, 11, 23), 5, new() { WorkingDays = [] }));

    [Fact]
    public void The_clock_runs_from_the_report_on_the_same_day_and_from_the_first_minute_of_an_earlier_one()
    {
        var reported = At(23, 9);
        var sameDay = Saved(reported, new(2026, 11, 23));
        var earlier = Saved(reported, new(2026, 11, 20));

        Assert.Equal(new Elapsed(5, 0), AdHocClock.Since(sameDay, At(23, 14), Hours));
        Assert.Equal(new Elapsed((3 * 24) + 14, 3), AdHocClock.Since(earlier, At(23, 14), Hours));
        Assert.True(AdHocClock.Since(sameDay, At(25, 8), Hours)!.Value.InHours);
        Assert.False(AdHocClock.Since(sameDay, At(25, 9), Hours)!.Value.InHours);
        Assert.Null(AdHocClock.Since(sameDay with { Kind = NominationKind.Regular }, At(23, 14), Hours));
        // a clock that was moved back
        Assert.Equal(new Elapsed(0, 0), AdHocClock.Since(sameDay, At(22, 14), Hours));
    }

    [Theory]
    [InlineData(23, 9, 25, 9)]
    [InlineData(26, 9, 30, 9)] // Thursday: over a weekend
    [InlineData(23, 20, 26, 7.5)] // said in the evening: at the next opening
    public void The_reminder_comes_two_working_days_later(int day, int hour, int then, double thenHour) =>
        Assert.Equal(At(then, 0).AddHours(thenHour), AdHocClock.Reminder(Saved(At(day, hour), new(2026, 11, day)), 2, Hours));

    static Case Saved(DateTimeOffset at, DateOnly achieved) => new(
        "A", new(PartyKind.Person, "CN-020", "P-TNMT"), "giay-khen", null, null, NominationKind.AdHoc, "Cứu tài liệu trong trận lụt.", null, "CN-010", at,
        new(at.Year, at.Month, at.Day))
    {
        AchievedOn = achieved,
    };

    static DateTimeOffset At(int day, int hour) => new(2026, 11, day, hour, 0, 0, TimeSpan.FromHours(7));
}
