namespace ThiDua.Cards.Calendar;

/// <summary>Public holidays, to be called by their names in the reader's language.</summary>
public enum HolidayName
{
    NewYear,
    LunarNewYear,
    HungKings,
    Reunification,
    Labour,
    National,
}

/// <summary>Why the office rests.</summary>
public enum RestReason
{
    Night,
    Weekend,
    Holiday,
}

/// <summary>A moment that had to give way to the office's calendar.</summary>
/// <param name="Asked">The office's own time, as all times here.</param>
/// <param name="Days">What the days off are called, when it is a holiday.</param>
public sealed record MovedTime(DateTimeOffset Asked, DateTimeOffset To, RestReason Why, string? Days);
