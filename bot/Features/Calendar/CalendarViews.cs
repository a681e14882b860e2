using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Cards.Calendar;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Calendar;

/// <summary>The office's calendar as cards show it, and the sentences for what gave way to it.</summary>
sealed class CalendarViews(Desk desk)
{
    public CalendarCard Card(int year, Words words, bool mayChange, string? done = null)
    {
        var calendar = desk.Hours.Calendar;
        return new(year, Lines(year, words), Hours(calendar), year is >= PublicHolidays.FirstYear and <= PublicHolidays.LastYear, mayChange, done);
    }

    public IReadOnlyList<CalendarLine> Lines(int year, Words words) => [.. desk.Hours.Calendar.Of(year).Select(d => Line(d, words))];

    public static CalendarLine Line(SpecialDays days, Words words) => new(days.Id, NameOf(days, words), days.From, days.To, days.Works, days.Expected);

    public static HoursView Hours(OfficeCalendar calendar) => new(calendar.WorkingDays, calendar.Opens, calendar.Closes, calendar.QuietHours);

    /// <summary>The sentence for what waits for working hours; null when nothing moved.</summary>
    public string? Moved(DateTimeOffset asked, Placed placed, Words words) =>
        placed.Moved is { } rest ? words.Moved(View(asked, placed.At, rest, words)) : null;

    /// <summary>The sentence for what comes before a day off instead of on it; null when nothing moved.</summary>
    public string? MovedBefore(DateOnly asked, Placed placed, Words words) =>
        placed.Moved is { } rest ? words.MovedBefore(View(desk.Hours.Opening(asked), placed.At, rest, words)) : null;

    MovedTime View(DateTimeOffset asked, DateTimeOffset to, Rest rest, Words words) => new(
        desk.Local(asked),
        desk.Local(to),
        rest.Kind switch
        {
            RestKind.Night => RestReason.Night,
            RestKind.Weekend => RestReason.Weekend,
            _ => RestReason.Holiday,
        },
        rest.Days is { } days ? NameOf(days, words) : null);

    static string NameOf(SpecialDays days, Words words) => days.Holiday switch
    {
        null => days.Name ?? "",
        PublicHoliday.NewYear => words.HolidayName(HolidayName.NewYear),
        PublicHoliday.LunarNewYear => words.HolidayName(HolidayName.LunarNewYear),
        PublicHoliday.HungKings => words.HolidayName(HolidayName.HungKings),
        PublicHoliday.Reunification => words.HolidayName(HolidayName.Reunification),
        PublicHoliday.Labour => words.HolidayName(HolidayName.Labour),
        _ => words.HolidayName(HolidayName.National),
    };
}
