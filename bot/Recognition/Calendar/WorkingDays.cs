namespace ThiDua.Bot.Recognition.Calendar;

/// <summary>Counts working days of the office, with its holidays and its days worked instead.</summary>
static class WorkingDays
{
    /// <summary>An office that does not work for so long is not waited for.</summary>
    const int MostDays = 800;

    /// <summary>
    /// The working day that is so many after <paramref name="day"/>. The first day is not counted: Bộ luật Dân sự 91/2015/QH13, Điều 147.
    /// </summary>
    /// <param name="count">1 or more.</param>
    public static DateOnly After(DateOnly day, int count, OfficeCalendar calendar)
    {
        var (found, at) = (0, day);
        for (var days = 0; days < MostDays && found < count; days++)
        {
            at = at.AddDays(1);
            found += calendar.Works(at) ? 1 : 0;
        }
        return found == count ? at : day.AddDays(count);
    }
}
