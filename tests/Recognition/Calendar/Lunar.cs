namespace ThiDua.Tests.Recognition.Calendar;

/// <summary>
/// The Vietnamese lunar calendar after Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar", with the series of Jean Meeus, "Astronomical
/// Algorithms" (1998). Enough for days whose year has its leap month elsewhere than before them, and for those too.
/// </summary>
static class Lunar
{
    const double Zone = 7.0 / 24;

    public static DateOnly Day(int day, int month, int year)
    {
        var (before, after) = month < 11 ? (Eleventh(year - 1), Eleventh(year)) : (Eleventh(year), Eleventh(year + 1));
        var k = Whole(0.5 + ((before - 2_415_021.076998695) / 29.530588853));
        var months = (month - 11 + 12) % 12;
        // thirteen moons between two winter solstices: the first without a major solar term is the leap month
        if (after - before > 365 && months >= Leap(before))
            months++;
        return DateOnly.FromDayNumber(NewMoon(k + months) + day - 1 - 1_721_426);
    }

    /// <summary>The first day, as a Julian day number, of the month in which the winter solstice falls.</summary>
    static int Eleventh(int year)
    {
        var k = Whole((new DateOnly(year, 12, 31).DayNumber + 1_721_426 - 2_415_021) / 29.530588853);
        return SunSector(NewMoon(k)) >= 9 ? NewMoon(k - 1) : NewMoon(k);
    }

    static int Leap(int eleventh)
    {
        var k = Whole(0.5 + ((eleventh - 2_415_021.076998695) / 29.530588853));
        var i = 1;
        for (; i < 14 && SunSector(NewMoon(k + i)) != SunSector(NewMoon(k + i + 1)); i++)
        {
        }
        return i;
    }

    static int NewMoon(int k)
    {
        var t = k / 1_236.85;
        var (m, mm, f) = (
            Rad(359.2242 + (29.10535608 * k) - (0.0000333 * t * t)),
            Rad(306.0253 + (385.81691806 * k) + (0.0107306 * t * t)),
            Rad(21.2964 + (390.67050646 * k) - (0.0016528 * t * t)));
        var mean = 2_415_020.75933 + (29.53058868 * k) + (0.0001178 * t * t) + (0.00033 * Math.Sin(Rad(166.56 + (132.87 * t) - (0.009173 * t * t))));
        var c = ((0.1734 - (0.000393 * t)) * Math.Sin(m)) + (0.0021 * Math.Sin(2 * m)) - (0.4068 * Math.Sin(mm)) + (0.0161 * Math.Sin(2 * mm))
            - (0.0004 * Math.Sin(3 * mm)) + (0.0104 * Math.Sin(2 * f)) - (0.0051 * Math.Sin(m + mm)) - (0.0074 * Math.Sin(m - mm))
            + (0.0004 * Math.Sin((2 * f) + m)) - (0.0004 * Math.Sin((2 * f) - m)) - (0.0006 * Math.Sin((2 * f) + mm))
            + (0.0010 * Math.Sin((2 * f) - mm)) + (0.0005 * Math.Sin((2 * mm) + m));
        return Whole(mean + c + 0.000278 - (0.000265 * t) - (0.000262 * t * t) + 0.5 + Zone);
    }

    /// <summary>Which twelfth of its yearly way the sun is in at midnight.</summary>
    static int SunSector(int day)
    {
        var t = (day - 2_451_545.5 - Zone) / 36_525;
        var m = Rad(357.52910 + (35_999.05030 * t) - (0.0001559 * t * t));
        var l = Rad(280.46645 + (36_000.76983 * t) + (0.0003032 * t * t)
            + ((1.914600 - (0.004817 * t)) * Math.Sin(m)) + ((0.019993 - (0.000101 * t)) * Math.Sin(2 * m)) + (0.000290 * Math.Sin(3 * m)));
        return Whole((l - (Math.Tau * Math.Floor(l / Math.Tau))) / Math.PI * 6);
    }

    static double Rad(double degrees) => degrees * Math.PI / 180;

    static int Whole(double value) => (int)Math.Floor(value);
}
