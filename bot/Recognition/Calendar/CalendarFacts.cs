namespace ThiDua.Bot.Recognition.Calendar;

/// <summary>Something the office decided about its calendar.</summary>
abstract record CalendarFact : Fact
{
    internal override IEnumerable<string> Marks => [OfficeCalendar.Id];
}

sealed record WorkingHoursSet(IReadOnlyList<DayOfWeek> WorkingDays, TimeOnly Opens, TimeOnly Closes, bool QuietHours) : CalendarFact;

/// <summary>Days off were entered, or days worked instead of others.</summary>
sealed record DaysEntered(string Id, DateOnly From, DateOnly To, string Name, bool Works) : CalendarFact;

/// <summary>Days were taken out of the calendar: entered ones, or shipped ones that are not right here.</summary>
sealed record DaysTakenOut(string Id, DateOnly From, DateOnly To) : CalendarFact;
