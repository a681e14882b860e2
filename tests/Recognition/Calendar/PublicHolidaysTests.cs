using ThiDua.Bot.Recognition.Calendar;

namespace ThiDua.Tests.Recognition.Calendar;

/// <summary>The shipped days against the sky: an independent computation of the lunar calendar at UTC+7.</summary>
public sealed class PublicHolidaysTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(2025, PublicHolidays.LastYear - 2024)];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_first_three_days_of_the_lunar_year_are_off(int year)
    {
        var first = Lunar.Day(1, 1, year);

        Assert.All(Enumerable.Range(0, 3), i => Assert.Equal(PublicHoliday.LunarNewYear, Off(first.AddDays(i)).Holiday));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_day_of_the_Hung_kings_is_the_tenth_of_the_third_moon(int year) =>
        Assert.Equal(PublicHoliday.HungKings, Off(Lunar.Day(10, 3, year)).Holiday);

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_year_has_the_eleven_working_days_off_that_the_law_gives(int year)
    {
        var days = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(d => d.Year == year).ToList();
        var calendar = new OfficeCalendar();

        var off = days.Count(d => calendar.WorkingDays.Contains(d.DayOfWeek) && !calendar.Works(d));
        var workedInstead = days.Count(d => !calendar.WorkingDays.Contains(d.DayOfWeek) && calendar.Works(d));

        Assert.Equal(11, off - workedInstead);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 30)]
    [InlineData(5, 1)]
    [InlineData(9, 2)]
    public void The_fixed_days_are_off_every_year(int month, int day) =>
        Assert.All(Years, year => Assert.False(Off(new(year.Data, month, day)).Works));

    [Fact]
    public void Tet_2030_comes_a_day_earlier_than_in_Beijing() => Assert.Equal(new(2030, 2, 2), Lunar.Day(1, 1, 2030));

    [Fact]
    public void What_nobody_has_announced_yet_says_so() => Assert.All(
        PublicHolidays.Shipped.Where(d => d.Holiday is PublicHoliday.LunarNewYear or PublicHoliday.National),
        d => Assert.Equal(d.From.Year > 2026, d.Expected));

    static SpecialDays Off(DateOnly day)
    {
        var on = new OfficeCalendar().On(day);
        Assert.True(on is { Works: false }, $"{day:O} is not a day off");
        return on;
    }
}
