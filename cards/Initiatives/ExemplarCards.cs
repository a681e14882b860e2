using ThiDua.Cards.Elements;
using ThiDua.Cards.Parties;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Initiatives;

/// <param name="Key">Of the party.</param>
/// <param name="Unit">Null for a unit.</param>
public sealed record ExemplarLine(string Key, string Name, string? Unit, string Field, string On);

/// <summary>Điển hình tiên tiến: those that are marked; the list is open, so it ends in "…".</summary>
/// <param name="Units">How many of the marked are units; the rest are people.</param>
public sealed record ExemplarsCard(
    IReadOnlyList<ExemplarLine> Lines, int Units, int People, int Page, int Pages, bool MayMark, CardData Data, string? Notice = null, string? Wrong = null)
{
    /// <summary><see cref="CardData.Ref"/>: the page, from 0.</summary>
    public const string List = "exemplar.list";

    public const string Unmark = "exemplar.unmark";

    public const string PickField = "pick";

    public const int PageSize = 25;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ExemplarKind, words.ExemplarsTitle(Units, People)),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            .. Lines.Select(l => new TextBlock(Line(l)) { Spacing = "Small" }),
            new TextBlock("…") { Spacing = "Small" },
            .. MayMark && Lines.Count > 0
                ? new Element[] { new ChoiceSet(words.ExemplarUnmarkWhich, [.. Lines.Select(l => new Choice(l.Name, l.Key))]) { Id = PickField, Style = "compact", Placeholder = words.ExemplarUnmarkWhich, Spacing = "Large" } }
                : [],
        ],
        $"{Notice} {words.ExemplarsTitle(Units, People)} {words.List([.. Lines.Take(5).Select(l => l.Name)])}…".Trim(),
        words.Lang)
    {
        Actions =
        [
            .. MayMark ? [new ExecuteAction(words.ExemplarMark, ExemplarForm.Open, new() { For = Data.For }, inputs: false) { Style = "positive" }] : Array.Empty<CardAction>(),
            .. MayMark && Lines.Count > 0 ? new CardAction[] { new ExecuteAction(words.ExemplarUnmark, Unmark, Data) } : [],
            .. Page > 0 ? new CardAction[] { To(words.PreviousPage, Page - 1) } : [],
            .. Page + 1 < Pages ? new CardAction[] { To(words.NextPage, Page + 1) } : [],
        ],
    };

    static Md Line(ExemplarLine line) => line.Unit is { } unit
        ? Md.Of($"• **{line.Name}** – {unit}: {line.Field} ({line.On})")
        : Md.Of($"• **{line.Name}**: {line.Field} ({line.On})");

    static ExecuteAction To(string title, int page) => new(title, List, new() { Ref = page.ToString(System.Globalization.CultureInfo.InvariantCulture) }, inputs: false);
}

public sealed record ExemplarForm(WhoFields Who, string Field, int LongestField, CardData Data, IReadOnlyList<FieldError> Errors)
{
    public const string Open = "exemplar.open", Mark = "exemplar.mark";

    public const string FieldField = "field";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ExemplarKind, words.ExemplarMark),
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. Who.Draw(words, words.ExemplarWho, Errors),
            .. Layout.Field(
                new TextInput(words.ExemplarField(LongestField))
                {
                    Id = FieldField, Value = Field, MaxLength = LongestField, IsRequired = true, ErrorMessage = words.FieldNeeds(LongestField, required: true),
                },
                Errors),
        ],
        words.ExemplarMark,
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.ExemplarMark, Mark, Data) { Style = "positive" },
            new ExecuteAction(words.Back, ExemplarsCard.List, new() { For = Data.For }, inputs: false),
        ],
    };
}
