using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Calendar;

/// <param name="Name">In the reader's language, or as the office called it.</param>
/// <param name="Works">Days worked instead of others.</param>
/// <param name="Expected">Not announced yet.</param>
public sealed record CalendarLine(string Id, string Name, DateOnly From, DateOnly To, bool Works, bool Expected);

/// <summary>When the office works, as people say it.</summary>
/// <param name="Quiet">Whether messages wait for working hours.</param>
public sealed record HoursView(IReadOnlyList<DayOfWeek> Days, TimeOnly Opens, TimeOnly Closes, bool Quiet);

/// <summary>The office's hours and the special days of one year.</summary>
/// <param name="Known">Whether the public holidays of this year are shipped.</param>
/// <param name="MayChange">The reader sees the buttons that change it.</param>
/// <param name="Done">What was just done, if anything.</param>
public sealed record CalendarCard(int Year, IReadOnlyList<CalendarLine> Lines, HoursView Hours, bool Known, bool MayChange, string? Done = null)
{
    public const string Open = "calendar.open";

    /// <summary>Twice as many as a year has; more would not fit a card, and are counted.</summary>
    public const int MostLines = 24;

    /// <summary>As many as the law gives; a screen that shows no card is small.</summary>
    const int MostTold = 12;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CalendarKind, words.CalendarTitle(Year), below: words.WorkingHours(Hours)),
            .. Layout.Notice(Done),
            .. Lines.Count == 0
                ? [new TextBlock(words.CalendarNone(Year)) { Spacing = "Medium" }]
                : new Element[] { new FactSet([.. Lines.Take(MostLines).Select(line => new Fact(Words.DaysIn(Year, line.From, line.To), words.CalendarLine(line)))]) { Spacing = "Medium" } },
            .. Lines.Count > MostLines ? new Element[] { Layout.Quiet(words.CalendarMore(Lines.Count - MostLines)) } : [],
            .. Known ? [] : new Element[] { new TextBlock($"⚠ {words.CalendarUnknownYear(Year)}") { Color = "Warning", Spacing = "Medium" } },
            .. Lines.Any(l => l.Expected) ? new Element[] { Layout.Quiet(words.CalendarExpectedMeans) } : [],
            Layout.Quiet(words.QuietHoursAre(Hours.Quiet)),
        ],
        Told(words),
        words.Lang)
    {
        Actions =
        [
            .. MayChange
                ? new CardAction[]
                {
                    new ExecuteAction(words.CalendarAdd, DaysForm.Open, Of(Year)),
                    new ExecuteAction(words.CalendarTakeOut, DaysOutForm.Open, Of(Year)),
                    new ExecuteAction(words.CalendarHours, HoursForm.Open, Of(Year)),
                }
                : [],
            new ExecuteAction(words.CalendarYear(Year - 1), Open, Of(Year - 1)),
            new ExecuteAction(words.CalendarYear(Year + 1), Open, Of(Year + 1)),
        ],
    };

    public static CardData Of(int year) => new() { Ref = year.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    string Told(Words words) =>
        $"{(Done is null ? "" : $"{Done} ")}{words.CalendarTitle(Year)}. {words.WorkingHours(Hours)} "
        + string.Join("; ", Lines.Take(MostTold).Select(l => $"{Words.Days(l.From, l.To)}: {words.CalendarLine(l)}"));
}
