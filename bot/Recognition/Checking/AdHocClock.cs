using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Recognition.Cases;

namespace ThiDua.Bot.Recognition.Checking;

/// <summary>How long ago an unexpected achievement was: timely reward is what the short way is for.</summary>
/// <param name="Hours">Whole hours.</param>
/// <param name="Days">Days of the calendar.</param>
readonly record struct Elapsed(int Hours, int Days)
{
    /// <summary>Beyond this, days say more.</summary>
    public const int MostHours = 48;

    public bool InHours => Hours < MostHours;
}

static class AdHocClock
{
    /// <summary>Null for a case of another kind. Of an achievement only the day is known: it began when it was reported, or with that day.</summary>
    public static Elapsed? Since(Case standing, DateTimeOffset now, OfficeHours hours)
    {
        if (standing.Kind != NominationKind.AdHoc)
            return null;
        var day = standing.AchievedOn ?? standing.Day;
        var from = day < standing.Day ? hours.Dawn(day) : standing.At;
        return new(Math.Max(0, (int)(now - from).TotalHours), Math.Max(0, hours.DayOf(now).DayNumber - day.DayNumber));
    }

    /// <summary>When the secretary is reminded of one that is still not decided.</summary>
    public static DateTimeOffset Reminder(Case standing, int workingDays, OfficeHours hours) => WorkingTime.Next(
        hours.At(WorkingDays.After(standing.Day, workingDays, hours.Calendar), TimeOnly.FromDateTime(hours.LocalOf(standing.At))), hours).At;
}
