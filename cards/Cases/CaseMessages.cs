using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

/// <summary>
/// One message a day to whom cases wait for: edited as they come and go. Pressed from an older day it shows the list of now.
/// </summary>
/// <param name="Stage">What they wait in: <see cref="CaseStage.Nominated"/> for a reviewer, <see cref="CaseStage.Proposed"/> for the secretary.</param>
/// <param name="Lines">The first of them, oldest first.</param>
/// <param name="AsOf">HH:mm dd/MM/yyyy.</param>
public sealed record CasesWaitingCard(string For, CaseStage Stage, IReadOnlyList<CaseLine> Lines, int Total, string AsOf)
{
    public const int Shown = 10;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CasesWaitingBanner(Stage), words.CasesWaiting(Stage, Total), below: words.CasesAsOf(AsOf)),
            .. Lines.Select(l => CaseBody.Line(words, l)),
            .. Total > Lines.Count ? new Element[] { Layout.Quiet(words.CasesMore(Total - Lines.Count)) } : [],
        ],
        words.CasesWaiting(Stage, Total),
        words.Lang)
    {
        Actions =
        [
            Stage == CaseStage.Nominated
                ? new ExecuteAction(words.ReviewOpen, ReviewListCard.List, new() { Ref = "0", For = For }, inputs: false) { Style = "positive" }
                : new ExecuteAction(words.CasesOpenList, CaseListCard.List, new() { Ref = CaseListCard.At(Stage.ToString(), 0), For = For }, inputs: false) { Style = "positive" },
        ],
    };
}

/// <summary>One message to one person that tells which cases came to a step on a day, and how each stands now.</summary>
/// <param name="Step">The step it tells of.</param>
/// <param name="Lines">The latest of them.</param>
/// <param name="AsOf">HH:mm dd/MM/yyyy.</param>
public sealed record CaseNewsCard(string For, CaseStage Step, IReadOnlyList<CaseLine> Lines, int Total, string AsOf)
{
    public const int Shown = 10;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CaseNewsBanner, words.CaseNews(Step, Total), below: words.CasesAsOf(AsOf)),
            .. Lines.Select(l => CaseBody.Line(words, l, withReason: true)),
            .. Total > Lines.Count ? new Element[] { Layout.Quiet(words.CasesMore(Total - Lines.Count)) } : [],
            .. Step == CaseStage.Returned ? [Layout.Quiet(words.CaseNewsSupplement)] : Array.Empty<Element>(),
        ],
        $"{words.CaseNews(Step, Total)} {words.List([.. Lines.Take(5).Select(l => $"{l.Code} ({l.Name})")])}.",
        words.Lang)
    {
        Actions =
        [
            .. Lines.Take(CardAction.MostPerSet)
                .Select(l => new ExecuteAction(l.Code, CaseCard.Show, new() { Ref = l.Code, For = For }, inputs: false) { Tooltip = words.CaseSee(l.Code) }),
        ],
    };
}
