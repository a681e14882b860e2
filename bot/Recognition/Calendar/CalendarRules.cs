namespace ThiDua.Bot.Recognition.Calendar;

enum CalendarField
{
    From,
    To,
    Name,
    WorkingDays,
    Opens,
    Closes,
}

/// <summary>Who may change the office's calendar, and what must hold afterwards.</summary>
static class CalendarRules
{
    public const int LongestName = 80;

    /// <summary>The longest rest an office takes, and far below what would silence it by a slip of the year.</summary>
    public const int MostDaysInARun = 31;

    /// <summary>Some ten years of corrections.</summary>
    public const int MostEntered = 200;

    public static bool MayChange(Person who) => who.Is(Role.Administrator) || who.Is(Role.Secretary);

    /// <param name="to">Null for a single day.</param>
    public static IEnumerable<Flaw<CalendarField>> Flaws(DateOnly? from, DateOnly? to, bool toGiven, string name, OfficeCalendar calendar)
    {
        if (from is null)
            yield return new(CalendarField.From, FlawKind.Missing);
        if (toGiven && to is null)
            yield return new(CalendarField.To, FlawKind.NotADate);
        else if (to < from)
            yield return new(CalendarField.To, FlawKind.Backwards);
        else if (to?.DayNumber - from?.DayNumber >= MostDaysInARun)
            yield return new(CalendarField.To, FlawKind.TooMany, MostDaysInARun);
        if (name.Length == 0)
            yield return new(CalendarField.Name, FlawKind.Missing);
        else if (name.Length > LongestName)
            yield return new(CalendarField.Name, FlawKind.TooLong, LongestName);
        if (calendar.Entered.Count >= MostEntered)
            yield return new(CalendarField.Name, FlawKind.TooMany, MostEntered);
    }

    public static IEnumerable<Flaw<CalendarField>> Flaws(IReadOnlyList<DayOfWeek> days, TimeOnly? opens, TimeOnly? closes)
    {
        if (days.Count == 0)
            yield return new(CalendarField.WorkingDays, FlawKind.Missing);
        if (opens is null)
            yield return new(CalendarField.Opens, FlawKind.Missing);
        if (closes is null)
            yield return new(CalendarField.Closes, FlawKind.Missing);
        else if (closes <= opens)
            yield return new(CalendarField.Closes, FlawKind.Backwards);
    }

    public static OfficeCalendar Entered(OfficeCalendar calendar, SpecialDays days) => calendar with { Entered = [.. calendar.Entered, days] };

    /// <returns>The calendar without these days and the days themselves, or null when they are not in it.</returns>
    public static (OfficeCalendar After, SpecialDays Days)? TakenOut(OfficeCalendar calendar, string id)
    {
        if (calendar.Entered.FirstOrDefault(d => d.Id == id) is { } entered)
            return (calendar with { Entered = [.. calendar.Entered.Where(d => d.Id != id)] }, entered);
        return !calendar.Struck.Contains(id) && PublicHolidays.Shipped.FirstOrDefault(d => d.Id == id) is { } shipped
            ? (calendar with { Struck = [.. calendar.Struck, id] }, shipped)
            : null;
    }

    /// <summary>As the law has it: shipped days that were taken out of this year stand again.</summary>
    public static OfficeCalendar Restored(OfficeCalendar calendar, int year) => calendar with
    {
        Struck = [.. calendar.Struck.Where(id => !PublicHolidays.Shipped.Any(d => d.Id == id && d.Touches(year)))],
    };
}
