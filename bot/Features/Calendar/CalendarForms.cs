using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Cards.Calendar;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Calendar;

/// <summary>Between the calendar's forms and its rules: what was typed, cleaned; what is wrong with it, in words.</summary>
static class CalendarForms
{
    static readonly string[] Times = ["H:mm", "HH:mm", "H'h'mm", "H'h'"];

    /// <returns>The days without an id, or what is wrong.</returns>
    public static (SpecialDays? Days, IReadOnlyList<FieldError> Errors) Days(FormData form, OfficeCalendar calendar, Words words)
    {
        var (from, to, name) = (form.Date(DaysForm.From), form.Date(DaysForm.To), Name(form));
        FieldError[] errors = [.. CalendarRules.Flaws(from, to, form.Text(DaysForm.To).Length > 0, name, calendar).Select(f => Error(f, words))];
        return errors.Length > 0
            ? (null, errors)
            : (new("", from!.Value, to ?? from.Value, form.Text(DaysForm.Works) == "true") { Name = name }, []);
    }

    public static IReadOnlyDictionary<string, string> Typed(FormData form)
    {
        var typed = form.Keep(DaysForm.From, DaysForm.To, DaysForm.Works).ToDictionary();
        typed[DaysForm.Name] = Name(form);
        return typed;
    }

    public static (WorkingHoursSet? Hours, IReadOnlyList<FieldError> Errors) Hours(FormData form, Words words)
    {
        DayOfWeek[] days =
        [
            .. from chosen in form.Choices(HoursForm.Week)
               where chosen.Length == 1 && chosen[0] is >= '0' and <= '6'
               select (DayOfWeek)(chosen[0] - '0'),
        ];
        var (opens, closes) = (Time(form, HoursForm.Opens), Time(form, HoursForm.Closes));
        FieldError[] errors = [.. CalendarRules.Flaws(days, opens, closes).Select(f => Error(f, words))];
        return errors.Length > 0
            ? (null, errors)
            : (new([.. days.Order()], opens!.Value, closes!.Value, form.Text(HoursForm.Quiet) == "true"), []);
    }

    public static IReadOnlyDictionary<string, string> Typed(OfficeCalendar calendar) => new Dictionary<string, string>
    {
        [HoursForm.Week] = string.Join(',', calendar.WorkingDays.Select(HoursForm.Written)),
        [HoursForm.Opens] = calendar.Opens.ToString("HH:mm", CultureInfo.InvariantCulture),
        [HoursForm.Closes] = calendar.Closes.ToString("HH:mm", CultureInfo.InvariantCulture),
        [HoursForm.Quiet] = calendar.QuietHours ? "true" : "false",
    };

    static FieldError Error(Flaw<CalendarField> flaw, Words words) => (flaw.Field, flaw.Kind) switch
    {
        (CalendarField.From, _) => new(DaysForm.From, words.FieldMissing(words.DaysFrom)),
        (CalendarField.To, FlawKind.NotADate) => new(DaysForm.To, words.FieldNotADate(words.DaysTo)),
        (CalendarField.To, FlawKind.TooMany) => new(DaysForm.To, words.DaysTooMany(flaw.Most)),
        (CalendarField.To, _) => new(DaysForm.To, words.DaysEndBeforeTheyBegin),
        (CalendarField.Name, FlawKind.TooLong) => new(DaysForm.Name, words.FieldTooLong(words.DaysName, flaw.Most)),
        (CalendarField.Name, FlawKind.TooMany) => new(DaysForm.Name, words.CalendarFull(flaw.Most)),
        (CalendarField.Name, _) => new(DaysForm.Name, words.FieldMissing(words.DaysName)),
        (CalendarField.WorkingDays, _) => new(HoursForm.Week, words.HoursWeekMissing),
        (CalendarField.Opens, _) => new(HoursForm.Opens, words.HoursTimeWrong),
        (_, FlawKind.Backwards) => new(HoursForm.Closes, words.HoursBackwards),
        _ => new(HoursForm.Closes, words.HoursTimeWrong),
    };

    static string Name(FormData form) =>
        VietnameseText.Clean(form.Text(DaysForm.Name).ReplaceLineEndings(" "), CalendarRules.LongestName + 1);

    static TimeOnly? Time(FormData form, string field) =>
        TimeOnly.TryParseExact(form.Text(field).Trim(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
