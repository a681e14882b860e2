using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

/// <summary>The cases that wait for one reviewer: chosen over several pages, decided together.</summary>
/// <param name="Lines">Those of this page.</param>
/// <param name="Chosen">All that are chosen so far, also on other pages.</param>
/// <param name="Notice">What just happened, or null.</param>
/// <param name="Wrong">What was wrong with the choice, or null.</param>
public sealed record ReviewListCard(
    string For, IReadOnlyList<CaseLine> Lines, int Total, int Page, IReadOnlyList<string> Chosen, string? Notice = null, string? Wrong = null)
{
    /// <summary>Shows a page of the list; <see cref="CardData.Ref"/>: its number, from 0.</summary>
    public const string List = "case.review";

    /// <summary>Shows the one chosen case.</summary>
    public const string See = "case.see";

    public const string Pick = "pick", Elsewhere = "elsewhere", All = "all";

    public const int PageSize = 20;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ReviewBanner, words.ReviewTitle(Total), below: Total == 0 ? null : (Md?)words.ReviewIntro),
            .. Notice is null ? Array.Empty<Element>() : [CaseBody.Notice(Notice)],
            .. Wrong is null ? Array.Empty<Element>() : [CaseBody.Wrong(Wrong)],
            .. Total == 0 ? [] : Choosing(words),
        ],
        $"{Notice} {words.ReviewTitle(Total)} {words.List([.. Lines.Take(5).Select(l => $"{l.Code} ({l.Name})")])}".Trim(),
        words.Lang)
    {
        Actions = Total == 0 ? [Turn(words.NominationUpdate, 0)] : [.. Buttons(words)],
    };

    IEnumerable<Element> Choosing(Words words)
    {
        var here = Lines.Select(l => l.Code).ToHashSet();
        List<string> elsewhere = [.. Chosen.Where(c => !here.Contains(c))];
        yield return new ChoiceSet(words.ReviewChoose(Page + 1, Pages), [.. Lines.Select(l => new Choice(l.Title, l.Code))])
        {
            Id = Pick, Style = "expanded", IsMultiSelect = true, Wrap = true, Value = string.Join(',', Chosen.Where(here.Contains)), Spacing = "Medium",
        };
        if (elsewhere.Count > 0)
            yield return Layout.Quiet(words.ReviewElsewhere(elsewhere.Count));
        yield return new TextInput(words.ReviewElsewhere(elsewhere.Count)) { Id = Elsewhere, Value = string.Join(',', elsewhere), IsMultiline = true, IsVisible = false };
        if (Total > 1)
            yield return new ToggleInput(words.ReviewAllLabel, words.ReviewAll(Total)) { Id = All };
    }

    int Pages => (Total + PageSize - 1) / PageSize;

    IEnumerable<CardAction> Buttons(Words words)
    {
        yield return new ExecuteAction(words.CasePropose, DecideCard.AskPropose, new() { For = For }) { Style = "positive" };
        yield return new ExecuteAction(words.CaseReturn, DecideCard.AskReturn, new() { For = For });
        yield return new ExecuteAction(words.CaseReject, DecideCard.AskReject, new() { For = For });
        yield return new ExecuteAction(words.ReviewSee, See, new() { Ref = Number(Page), For = For });
        if (Page > 0)
            yield return Turn(words.PreviousPage, Page - 1);
        if ((Page + 1) * PageSize < Total)
            yield return Turn(words.NextPage, Page + 1);
    }

    /// <summary>With the inputs: what is chosen goes along.</summary>
    ExecuteAction Turn(string title, int page) => new(title, List, new() { Ref = Number(page), For = For });

    static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
