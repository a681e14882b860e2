using System.Globalization;
using CsCheck;
using ThiDua.Bot.Recognition.Calendar;

namespace ThiDua.Tests.Recognition.Calendar;

public sealed class WorkingTimeTests
{
    static readonly OfficeHours HaNoi = In("Asia/Ho_Chi_Minh");

    /// <summary>Zones with and without summer time, with half hours, and one that skipped a whole day.</summary>
    static readonly string[] Zones =
        ["Asia/Ho_Chi_Minh", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu"];

    static readonly Gen<OfficeHours> AnyHours =
        from zone in Gen.Int[0, Zones.Length - 1].Select(i => Zones[i])
        from opens in Gen.Int[0, 1_380]
        from length in Gen.Int[30, 1_439 - opens]
        from week in Gen.Int[0, 6].Select(d => (DayOfWeek)d).List[1, 6]
        from starts in Gen.Int[0, 5_000].List[0, 4]
        from run in Gen.Int[0, 30]
        from works in Gen.Bool
        select In(zone, new OfficeCalendar
        {
            Opens = TimeOnly.MinValue.AddMinutes(opens),
            Closes = TimeOnly.MinValue.AddMinutes(opens + length),
            WorkingDays = [.. week.Distinct()],
            Entered = [.. starts.Select((s, i) => Days(new DateOnly(2024, 1, 1).AddDays(s), run, works && i % 2 == 0))],
        });

    static readonly Gen<DateTimeOffset> AnyMoment =
        Gen.Long[At("2011-01-01 00:00").UtcTicks, At("2034-01-01 00:00").UtcTicks].Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    [Fact]
    public void The_next_working_time_is_inside_working_time_never_earlier_and_its_own_next()
    {
        Gen.Select(AnyHours, AnyMoment).Sample(
            (hours, moment) =>
            {
                var next = WorkingTime.Next(moment, hours);

                return hours.RestAt(next.At) is null && next.At >= moment && WorkingTime.Next(next.At, hours) == next with { Moved = null }
                    && (next.Moved is null) == (next.At == moment);
            },
            iter: 20_000);
    }

    [Fact]
    public void Nothing_between_the_moment_and_its_next_working_time_is_worked()
    {
        Gen.Select(AnyHours, AnyMoment, Gen.Double.Unit).Sample(
            (hours, moment, part) =>
            {
                var next = WorkingTime.Next(moment, hours).At;

                return next == moment || hours.RestAt(moment + ((next - moment) * Math.Min(part, 0.999))) is not null;
            },
            iter: 20_000);
    }

    [Theory]
    [InlineData("2026-11-23 09:00", "2026-11-23 09:00", null)]
    [InlineData("2026-11-23 07:29", "2026-11-23 07:30", RestKind.Night)]
    [InlineData("2026-11-23 17:29", "2026-11-23 17:29", null)]
    [InlineData("2026-11-23 17:30", "2026-11-24 07:30", RestKind.Night)]
    [InlineData("2026-11-27 20:00", "2026-11-30 07:30", RestKind.Night)]
    [InlineData("2026-11-28 10:00", "2026-11-30 07:30", RestKind.Weekend)]
    [InlineData("2026-02-13 18:00", "2026-02-23 07:30", RestKind.Night)]
    [InlineData("2026-02-17 10:00", "2026-02-23 07:30", RestKind.Holiday)]
    [InlineData("2026-04-26 10:00", "2026-04-28 07:30", RestKind.Holiday)]
    [InlineData("2026-04-30 00:00", "2026-05-04 07:30", RestKind.Holiday)]
    [InlineData("2026-08-31 09:00", "2026-09-03 07:30", RestKind.Holiday)]
    [InlineData("2026-12-31 17:30", "2027-01-04 07:30", RestKind.Night)]
    [InlineData("2028-02-28 18:00", "2028-02-29 07:30", RestKind.Night)]
    [InlineData("2028-02-29 18:00", "2028-03-01 07:30", RestKind.Night)]
    public void A_moment_moves_to_the_next_working_hour_and_says_why(string asked, string placed, object? why)
    {
        var next = WorkingTime.Next(At(asked), HaNoi);

        Assert.Equal((At(placed), (RestKind?)why), (next.At, next.Moved?.Kind));
    }

    [Fact]
    public void A_day_worked_instead_is_worked_though_it_is_a_Saturday()
    {
        Assert.Equal(At("2026-08-22 07:30"), WorkingTime.Next(At("2026-08-22 06:00"), HaNoi).At);
        Assert.Equal(At("2026-01-10 09:00"), WorkingTime.Next(At("2026-01-10 09:00"), HaNoi).At);
    }

    [Fact]
    public void The_office_itself_has_the_last_word_about_a_day()
    {
        var own = HaNoi.Calendar with
        {
            Entered = [Days(new(2026, 11, 23), 2, works: false), Days(new(2026, 11, 24), 0, works: true)],
            Struck = ["HungKings-20260426"],
        };

        var hours = HaNoi with { Calendar = own };

        Assert.Equal(At("2026-11-24 07:30"), WorkingTime.Next(At("2026-11-23 09:00"), hours).At);
        Assert.Equal(At("2026-11-26 07:30"), WorkingTime.Next(At("2026-11-25 09:00"), hours).At);
        Assert.Equal(At("2026-04-27 09:00"), WorkingTime.Next(At("2026-04-27 09:00"), hours).At);
    }

    [Fact]
    public void Without_quiet_hours_nothing_waits()
    {
        var always = HaNoi with { Calendar = new() { QuietHours = false } };

        Assert.Equal(new(At("2026-02-17 23:00"), null), WorkingTime.Next(At("2026-02-17 23:00"), always));
    }

    [Theory]
    [InlineData("2026-11-24", "2026-11-24 07:30", false)]
    [InlineData("2026-11-29", "2026-11-27 07:30", true)]
    [InlineData("2026-02-19", "2026-02-13 07:30", true)]
    [InlineData("2026-03-01", "2026-02-27 07:30", true)]
    public void A_morning_that_is_not_worked_becomes_the_last_one_before_it(string wanted, string placed, bool moved)
    {
        var morning = WorkingTime.MorningBy(DateOnly.Parse(wanted, CultureInfo.InvariantCulture), HaNoi);

        Assert.Equal((At(placed), moved), (morning.At, morning.Moved is not null));
    }

    [Fact]
    public void Opening_follows_the_clocks_where_the_office_is()
    {
        var berlin = In("Europe/Berlin");

        Assert.Equal(new(2026, 3, 27, 6, 30, 0, TimeSpan.Zero), WorkingTime.Next(new(2026, 3, 26, 20, 0, 0, TimeSpan.Zero), berlin).At);
        Assert.Equal(new(2026, 3, 30, 5, 30, 0, TimeSpan.Zero), WorkingTime.Next(new(2026, 3, 27, 20, 0, 0, TimeSpan.Zero), berlin).At);
    }

    [Fact]
    public void A_time_that_the_clocks_skip_is_the_first_one_after()
    {
        var berlin = In("Europe/Berlin");

        Assert.Equal(new(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), berlin.At(new(2026, 3, 29), new(2, 30)));
        Assert.Equal(new(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), berlin.At(new(2026, 10, 25), new(2, 30)));
    }

    static OfficeHours In(string zone, OfficeCalendar? calendar = null) => new(calendar ?? new(), TimeZoneInfo.FindSystemTimeZoneById(zone));

    static SpecialDays Days(DateOnly from, int more, bool works) => new($"{from:O}", from, from.AddDays(more), works) { Name = "Ngày riêng" };

    /// <summary>As the clock in Hà Nội shows it.</summary>
    static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(7));
}
