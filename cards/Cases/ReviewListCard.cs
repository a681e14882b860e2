using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

/// <summary>The cases that wait for one reviewer: chosen over several pages, decided together.</summary>
/// <param name="Notice">What just happened, or null.</param>
/// <param name="Wrong">What was wrong with the choice, or null.</param>
public sealed record ReviewListCard(
    string For, CasePages Cases, string? Notice = null, string? Wrong = null)
{
    /// <summary>Shows a page of the list; <see cref="CardData.Ref"/>: its number, from 0.</summary>
    public const string List = "case.review";

    /// <summary>Shows the one chosen case.</summary>
    public const string See = "case.see";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ReviewBanner, words.ReviewTitle(Cases.Total), below: Cases.Total == 0 ? null : (Md?)words.ReviewIntro),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            .. Cases.Total == 0 ? [] : Cases.Draw(words, words.ReviewAll(Cases.Total)),
        ],
        $"{Notice} {words.ReviewTitle(Cases.Total)}".Trim(),
        words.Lang)
    {
        Actions = Cases.Total == 0 ? [new ExecuteAction(words.NominationUpdate, List, new() { Ref = CasePages.Number(0), For = For })] : [.. Buttons(words)],
    };

    IEnumerable<CardAction> Buttons(Words words)
    {
        yield return new ExecuteAction(words.CasePropose, DecideCard.AskPropose, new() { For = For }) { Style = "positive" };
        yield return new ExecuteAction(words.CaseReturn, DecideCard.AskReturn, new() { For = For });
        yield return new ExecuteAction(words.CaseReject, DecideCard.AskReject, new() { For = For });
        yield return new ExecuteAction(words.ReviewSee, See, new() { Ref = CasePages.Number(Cases.Page), For = For });
        foreach (var turn in Cases.Turning(words, List, For))
            yield return turn;
    }
}
