using CsCheck;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Tests.Recognition.Language;

public sealed class DatesTests
{
    static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("31/7/2026", "2026-07-31")]
    [InlineData(" 05-06-2026 ", "2026-06-05")]
    [InlineData("5.6.2026", "2026-06-05")]
    [InlineData("29/2/2028", "2028-02-29")]
    [InlineData("2026-07-31", "2026-07-31")]
    [InlineData("Ngày 31 tháng 7 năm 2015", "2015-07-31")]
    [InlineData("Hôm nay", "2026-11-23")]
    [InlineData("ngay mai", "2026-11-24")]
    [InlineData("hôm qua", "2026-11-22")]
    [InlineData("Tomorrow", "2026-11-24")]
    public void Dates_are_read_day_first(string typed, string date)
    {
        Assert.Equal(DateOnly.ParseExact(date, "yyyy-MM-dd", null), Dates.Parse(typed, Today));
    }

    [Theory]
    [InlineData("7/31/2026")]
    [InlineData("31/7-2026")]
    [InlineData("29/2/2026")]
    [InlineData("0/7/2026")]
    [InlineData("31/7/26")]
    [InlineData("31/7")]
    [InlineData("2026/07/31")]
    [InlineData("1/1/0001")]
    [InlineData("123/1/2026")]
    [InlineData("")]
    public void What_is_no_date_or_could_be_read_two_ways_is_no_date(string typed)
    {
        Assert.Null(Dates.Parse(typed, Today));
    }

    [Theory]
    [InlineData("tháng 11", "2026-11")]
    [InlineData("tháng 12", "2025-12")]
    [InlineData("THÁNG 11/2026", "2026-11")]
    [InlineData("tháng 3 năm 2025", "2025-03")]
    [InlineData("11/2026", "2026-11")]
    [InlineData("2026-02", "2026-02")]
    [InlineData("năm 2026", "2026")]
    [InlineData("2026", "2026")]
    [InlineData("month", "2026-11")]
    [InlineData("year", "2026")]
    [InlineData("tháng này", "2026-11")]
    [InlineData("năm nay", "2026")]
    [InlineData("tháng trước", "2026-10")]
    [InlineData("năm ngoái", "2025")]
    public void Periods_are_read_as_people_say_them(string typed, string key)
    {
        Assert.Equal(key, Dates.ParsePeriod(typed, Today)?.Key);
    }

    [Theory]
    [InlineData("tháng 13")]
    [InlineData("0/2026")]
    [InlineData("26")]
    [InlineData("20260")]
    [InlineData("năm 0000")]
    [InlineData("quý 3")]
    [InlineData("")]
    public void What_is_no_period_is_no_period(string typed)
    {
        Assert.Null(Dates.ParsePeriod(typed, Today));
    }

    [Fact]
    public void Last_month_in_January_is_last_years_December()
    {
        var period = Dates.ParsePeriod("thang truoc", new DateOnly(2026, 1, 5));

        Assert.Equal(Period.OfMonth(2025, 12), period);
        Assert.Equal(new DateOnly(2025, 12, 1), period?.First);
        Assert.Equal(new DateOnly(2025, 12, 31), period?.Last);
    }

    [Fact]
    public void Any_text_can_be_asked_for_a_date()
    {
        Typed.Anything.Sample(text =>
        {
            _ = Dates.Parse(text, Today);
            _ = Dates.ParsePeriod(text, Today);
        });
    }
}
