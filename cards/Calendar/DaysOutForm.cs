using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Calendar;

/// <summary>Takes days out of the calendar, or puts back those that the law has.</summary>
/// <param name="Struck">Whether shipped days of this year were taken out.</param>
public sealed record DaysOutForm(int Year, IReadOnlyList<CalendarLine> Lines, bool Struck, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "calendar.out";

    public const string TakeOut = "calendar.days.out";

    public const string Restore = "calendar.restore";

    public const string Chosen = "days";

    /// <summary>More would not fit a card; those that follow are reached once others are taken out.</summary>
    public const int MostChoices = 40;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CalendarKind, words.CalendarTakeOutOf(Year)),
            .. Lines.Count == 0
                ? [new TextBlock(words.CalendarNone(Year)) { Spacing = "Medium" }]
                : Layout.Field(
                    new ChoiceSet(words.DaysWhich, [.. Lines.Take(MostChoices).Select(l => new Choice($"{Words.Days(l.From, l.To)}: {words.CalendarLine(l)}", l.Id))])
                    {
                        Id = Chosen, Style = "compact", IsRequired = true, ErrorMessage = words.FieldMissing(words.DaysWhich),
                    }, Errors),
        ],
        words.CalendarTakeOutOf(Year),
        words.Lang)
    {
        Actions =
        [
            .. Lines.Count == 0 ? [] : new CardAction[] { new ExecuteAction(words.CalendarTakeOut, TakeOut, Data) { Style = "destructive" } },
            .. Struck ? new CardAction[] { new ExecuteAction(words.CalendarRestore, Restore, Data, inputs: false) } : [],
            new ExecuteAction(words.Back, CalendarCard.Open, CalendarCard.Of(Year), inputs: false),
        ],
    };
}
