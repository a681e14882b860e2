namespace ThiDua.Bot.Recognition.Calendar;

/// <summary>When something may happen.</summary>
/// <param name="At">UTC.</param>
/// <param name="Moved">Why it is not the moment that was asked for; null when it is.</param>
readonly record struct Placed(DateTimeOffset At, Rest? Moved);

/// <summary>Finds working hours.</summary>
static class WorkingTime
{
    /// <summary>An office that does not work for so long is not waited for.</summary>
    const int MostDays = 400;

    /// <summary>The moment itself in working hours, or the next opening.</summary>
    public static Placed Next(DateTimeOffset moment, OfficeHours hours)
    {
        var asked = moment.ToUniversalTime();
        if (hours.RestAt(asked) is not { } rest)
            return new(asked, null);
        var day = hours.DayOf(asked);
        for (var days = 0; days < MostDays && day < DateOnly.MaxValue; days++, day = day.AddDays(1))
        {
            var opening = hours.At(day, hours.Calendar.Opens, asked);
            if (opening >= asked && hours.RestAt(opening) is null)
                return new(opening, rest);
        }
        return new(asked, null);
    }

    /// <summary>The opening of this day, or of the last working day before it: for what must not come too late.</summary>
    public static Placed MorningBy(DateOnly wanted, OfficeHours hours)
    {
        if (hours.RestOn(wanted) is not { } rest)
            return new(hours.Opening(wanted), null);
        for (var (days, day) = (1, wanted); days < MostDays; days++)
        {
            day = day.AddDays(-1);
            if (hours.RestAt(hours.Opening(day)) is null)
                return new(hours.Opening(day), rest);
        }
        return new(hours.Opening(wanted), null);
    }
}
