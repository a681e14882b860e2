namespace ThiDua.Bot.Recognition.Calendar;

enum RestKind
{
    /// <summary>Before opening or after closing of a working day.</summary>
    Night,

    /// <summary>A day of the week that is not worked.</summary>
    Weekend,

    Holiday,
}

/// <summary>Why the office rests at a moment.</summary>
/// <param name="Days">The days off, when it is a holiday.</param>
readonly record struct Rest(RestKind Kind, DateOnly Day, SpecialDays? Days = null);

/// <summary>The office's calendar where the office is: days and hours become moments, whatever the clocks there do in spring and autumn.</summary>
sealed record OfficeHours(OfficeCalendar Calendar, TimeZoneInfo Zone)
{
    /// <summary>No zone has ever skipped more than a day.</summary>
    const int MostMinutesSkipped = 24 * 60;

    public DateTime LocalOf(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(LocalOf(moment));

    /// <summary>Why messages wait at this moment, or null when they go out.</summary>
    public Rest? RestAt(DateTimeOffset moment)
    {
        if (!Calendar.QuietHours)
            return null;
        var local = LocalOf(moment);
        var time = TimeOnly.FromDateTime(local);
        return RestOn(DateOnly.FromDateTime(local))
            ?? (Calendar.Opens <= time && time < Calendar.Closes ? null : new Rest(RestKind.Night, DateOnly.FromDateTime(local)));
    }

    /// <summary>Why messages wait for all of this day, or null.</summary>
    public Rest? RestOn(DateOnly day) => (Calendar.QuietHours, Calendar.On(day)) switch
    {
        (false, _) or (_, { Works: true }) => null,
        (_, { } off) => new Rest(RestKind.Holiday, day, off),
        _ => Calendar.WorkingDays.Contains(day.DayOfWeek) ? null : new Rest(RestKind.Weekend, day),
    };

    public DateTimeOffset Opening(DateOnly day) => At(day, Calendar.Opens);

    /// <summary>The first moment of a day.</summary>
    public DateTimeOffset Dawn(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>23:59:59: a deadline's last second.</summary>
    public DateTimeOffset Dusk(DateOnly day) => At(day, new(23, 59, 59));

    /// <summary>A time of a day as people there read it off the clock. A time that is skipped is the first one after; of two, the first.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time) => At(day, time, DateTimeOffset.MinValue);

    /// <param name="from">Of a time that comes twice, the first that is not before this.</param>
    public DateTimeOffset At(DateOnly day, TimeOnly time, DateTimeOffset from)
    {
        var local = day.ToDateTime(time);
        for (var skipped = 0; Zone.IsInvalidTime(local) && skipped < MostMinutesSkipped; skipped++)
            local = local.AddMinutes(1);
        if (!Zone.IsAmbiguousTime(local))
            return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
        var twice = Zone.GetAmbiguousTimeOffsets(local).OrderDescending().Select(offset => new DateTimeOffset(local, offset).ToUniversalTime()).ToArray();
        return twice[0] >= from ? twice[0] : twice[^1];
    }
}
