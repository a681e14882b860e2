using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Calendar;

/// <summary>Enters days off, or days worked instead of others.</summary>
/// <param name="Typed">What stands in the fields, by field.</param>
/// <param name="MostName">The most characters of a name.</param>
public sealed record DaysForm(int Year, IReadOnlyDictionary<string, string> Typed, int MostName, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "calendar.days";

    public const string Save = "calendar.days.add";

    public const string From = "from", To = "to", Name = "name", Works = "works";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CalendarKind, words.CalendarAdd, below: words.CalendarAddMeans),
            .. Layout.Field(Day(From, words.DaysFrom) with { IsRequired = true, ErrorMessage = words.FieldMissing(words.DaysFrom) }, Errors),
            .. Layout.Field(Day(To, words.DaysTo), Errors),
            .. Layout.Field(
                new TextInput(words.FieldLabel(words.DaysName, MostName))
                {
                    Id = Name, Value = Typed.GetValueOrDefault(Name), MaxLength = MostName, IsRequired = true, Placeholder = words.DaysNameHow,
                    ErrorMessage = words.FieldNeeds(MostName, required: true),
                }, Errors),
            new ToggleInput(words.DaysWorked, words.DaysWorkedMeans) { Id = Works, Value = Typed.GetValueOrDefault(Works, "false") },
        ],
        $"{words.CalendarAdd}. {words.CalendarAddMeans}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.Save, Save, Data) { Style = "positive" },
            new ExecuteAction(words.Back, CalendarCard.Open, CalendarCard.Of(Year), inputs: false),
        ],
    };

    DateInput Day(string id, string label) => new(label) { Id = id, Value = Typed.GetValueOrDefault(id) };
}
