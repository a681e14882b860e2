using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Calendar;

/// <summary>The office's week and hours, and whether messages wait for them.</summary>
/// <param name="Typed">What stands in the fields, by field.</param>
public sealed record HoursForm(int Year, IReadOnlyDictionary<string, string> Typed, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "calendar.hours";

    public const string Save = "calendar.hours.save";

    public const string Week = "week", Opens = "opens", Closes = "closes", Quiet = "quiet";

    public const int LongestTime = 5;

    /// <summary>Monday first, as the week goes here.</summary>
    static readonly DayOfWeek[] Days =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string Written(DayOfWeek day) => ((int)day).ToString(CultureInfo.InvariantCulture);

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CalendarKind, words.CalendarHours),
            .. Layout.Field(
                new ChoiceSet(words.HoursWeek, [.. Days.Select(d => new Choice(words.DayName(d), Written(d)))])
                {
                    Id = Week, Value = Typed.GetValueOrDefault(Week), IsMultiSelect = true, Style = "expanded", IsRequired = true,
                    ErrorMessage = words.HoursWeekMissing,
                }, Errors),
            .. Layout.Field(Time(words, Opens, words.HoursOpen), Errors),
            .. Layout.Field(Time(words, Closes, words.HoursClose), Errors),
            new ToggleInput(words.HoursQuiet, words.HoursQuietMeans) { Id = Quiet, Value = Typed.GetValueOrDefault(Quiet, "false") },
        ],
        words.CalendarHours,
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.Save, Save, Data) { Style = "positive" },
            new ExecuteAction(words.Back, CalendarCard.Open, CalendarCard.Of(Year), inputs: false),
        ],
    };

    TextInput Time(Words words, string id, string label) => new(label)
    {
        Id = id,
        Value = Typed.GetValueOrDefault(id),
        MaxLength = LongestTime,
        IsRequired = true,
        Placeholder = "07:30",
        ErrorMessage = words.HoursTimeWrong,
    };
}
