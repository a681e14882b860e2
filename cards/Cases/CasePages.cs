using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

/// <summary>A page of cases of which one, some or all are chosen; what was chosen on other pages goes along.</summary>
/// <param name="Lines">Those of this page, by code.</param>
/// <param name="Total">On all pages.</param>
/// <param name="Page">From 0.</param>
/// <param name="Chosen">All that are chosen so far, also on other pages.</param>
public sealed record CasePages(IReadOnlyList<Choice> Lines, int Total, int Page, IReadOnlyList<string> Chosen)
{
    public const string Pick = "pick", Elsewhere = "elsewhere", All = "all";

    public const int PageSize = 20;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <param name="all">What choosing all of them is called.</param>
    /// <param name="label">What is chosen; null: cases.</param>
    internal IEnumerable<Element> Draw(Words words, string all, string? label = null)
    {
        var here = Lines.Select(l => l.Value).ToHashSet();
        List<string> elsewhere = [.. Chosen.Where(c => !here.Contains(c))];
        yield return new ChoiceSet(label ?? words.CasesChoosePage(Page + 1, Pages), Lines)
        {
            Id = Pick, Style = "expanded", IsMultiSelect = true, Wrap = true, Spacing = "Medium",
            // the only one there is need not be looked for
            Value = Total == 1 ? Lines[0].Value : string.Join(',', Chosen.Where(here.Contains)),
        };
        if (elsewhere.Count > 0)
            yield return Layout.Quiet(words.CasesElsewhere(elsewhere.Count));
        yield return new TextInput(words.CasesElsewhere(elsewhere.Count)) { Id = Elsewhere, Value = string.Join(',', elsewhere), IsMultiline = true, IsVisible = false };
        if (Total > 1)
            yield return new ToggleInput(words.CasesAllLabel, all) { Id = All };
    }

    /// <summary>With the inputs: what is chosen goes along.</summary>
    internal IEnumerable<CardAction> Turning(Words words, string verb, string @for) =>
        Turning(words, verb, page => new() { Ref = Number(page), For = @for });

    /// <inheritdoc cref="Turning(Words, string, string)"/>
    internal IEnumerable<CardAction> Turning(Words words, string verb, Func<int, CardData> to)
    {
        if (Page > 0)
            yield return new ExecuteAction(words.PreviousPage, verb, to(Page - 1));
        if (Page + 1 < Pages)
            yield return new ExecuteAction(words.NextPage, verb, to(Page + 1));
    }

    public static IReadOnlyList<string> ChosenIn(FormData form) => [.. form.Choices(Elsewhere).Concat(form.Choices(Pick)).Distinct()];

    public static bool AllIn(FormData form) => form.Text(All) == "true";

    public static int PageIn(FormData form) => int.TryParse(form.Card.Ref, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;

    /// <summary>The page, or the last one there is.</summary>
    public static int Within(int page, int total) => Math.Min(page, Math.Max(0, total - 1) / PageSize);

    public static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
