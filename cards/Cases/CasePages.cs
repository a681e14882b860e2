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
    internal IEnumerable<Element> Draw(Words words, string all)
    {
        var here = Lines.Select(l => l.Value).ToHashSet();
        List<string> elsewhere = [.. Chosen.Where(c => !here.Contains(c))];
        yield return new ChoiceSet(words.CasesChoosePage(Page + 1, Pages), Lines)
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
    internal IEnumerable<CardAction> Turning(Words words, string verb, string @for)
    {
        if (Page > 0)
            yield return Turn(words.PreviousPage, Page - 1);
        if (Page + 1 < Pages)
            yield return Turn(words.NextPage, Page + 1);

        ExecuteAction Turn(string title, int page) => new(title, verb, new() { Ref = Number(page), For = @for });
    }

    public static IReadOnlyList<string> ChosenIn(FormData form) => [.. form.Choices(Elsewhere).Concat(form.Choices(Pick)).Distinct()];

    public static bool AllIn(FormData form) => form.Text(All) == "true";

    public static int PageIn(FormData form) => int.TryParse(form.Card.Ref, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;

    /// <summary>The page, or the last one there is.</summary>
    public static int Within(int page, int total) => Math.Min(page, Math.Max(0, total - 1) / PageSize);

    public static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
