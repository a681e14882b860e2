namespace ThiDua.Bot.Recognition.Calendar;

/// <summary>When the office works: its week, its hours, and the days that are different. One document; what it leaves alone follows the law.</summary>
sealed record OfficeCalendar
{
    public const string Id = "calendar";

    public IReadOnlyList<DayOfWeek> WorkingDays { get; init; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public TimeOnly Opens { get; init; } = new(7, 30);

    public TimeOnly Closes { get; init; } = new(17, 30);

    /// <summary>Whether messages wait for working hours; false: everything goes out at the minute it was asked for.</summary>
    public bool QuietHours { get; init; } = true;

    /// <summary>What the office entered itself, in that order: where two speak of one day, the later is right.</summary>
    public IReadOnlyList<SpecialDays> Entered { get; init; } = [];

    /// <summary>Ids of shipped days that the office took out.</summary>
    public IReadOnlyList<string> Struck { get; init; } = [];

    /// <summary>All of one year, in the order of the calendar.</summary>
    public IReadOnlyList<SpecialDays> Of(int year) =>
        [.. Shipped.Concat(Entered).Where(d => d.Touches(year)).OrderBy(d => d.From).ThenBy(d => d.To).ThenBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>What makes this day different, or null for a day like any other of the week. The office's own word comes before the law's.</summary>
    public SpecialDays? On(DateOnly day) =>
        Entered.LastOrDefault(d => d.Has(day)) ?? Shipped.Where(d => d.Has(day)).OrderByDescending(d => d.Works).FirstOrDefault();

    public bool Works(DateOnly day) => On(day)?.Works ?? WorkingDays.Contains(day.DayOfWeek);

    IEnumerable<SpecialDays> Shipped => PublicHolidays.Shipped.Where(d => !Struck.Contains(d.Id));
}
