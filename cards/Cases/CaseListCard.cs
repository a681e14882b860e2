using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

/// <summary>Cases of one state, of one nomination, or of one's own, a page at a time; one can be looked at.</summary>
/// <param name="Of">Which list, as its buttons carry it: a state's English name, <see cref="Own"/> or a nomination's code.</param>
/// <param name="Title">What the list is.</param>
public sealed record CaseListCard(string For, string Of, string Title, IReadOnlyList<CaseLine> Lines, long Total, int Page, bool ToStates)
{
    /// <summary>Shows a page; <see cref="CardData.Ref"/>: see <see cref="At"/>.</summary>
    public const string List = "case.list";

    /// <summary>Shows the chosen case.</summary>
    public const string Choose = "case.choose";

    public const string Pick = "pick";

    public const string Own = "own";

    public const int PageSize = 20;

    public static string At(string of, int page) => string.Create(CultureInfo.InvariantCulture, $"{of}.{page}");

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CasesBanner, Title, below: words.CasesPage(Total, Page + 1, (int)Math.Max(1, (Total + PageSize - 1) / PageSize))),
            .. Lines.Count == 0 ? new Element[] { new TextBlock(words.CasesNone) } : [Choices(words)],
        ],
        $"{Title}. {words.List([.. Lines.Take(5).Select(l => $"{l.Code} ({l.Name})")])}",
        words.Lang)
    {
        Actions =
        [
            .. Lines.Count > 0 ? [new ExecuteAction(words.ReviewSee, Choose, new() { For = For, Ref = At(Of, Page) }) { Style = "positive" }] : Array.Empty<CardAction>(),
            .. Page > 0 ? [Turn(words.PreviousPage, Page - 1)] : Array.Empty<CardAction>(),
            .. (Page + 1) * PageSize < Total ? [Turn(words.NextPage, Page + 1)] : Array.Empty<CardAction>(),
            .. ToStates ? [new ExecuteAction(words.CasesByState, CaseStatesCard.Show, new() { For = For }, inputs: false)] : Array.Empty<CardAction>(),
        ],
    };

    ChoiceSet Choices(Words words) => new(words.CasesChoose, [.. Lines.Select(l => new Choice($"{l.Title} · {words.CaseStageName(l.Stage)} · {l.On}", l.Code))])
    {
        Id = Pick, Style = "expanded", Wrap = true, IsRequired = true, ErrorMessage = words.CasesChooseError, Spacing = "Medium",
    };

    ExecuteAction Turn(string title, int page) => new(title, List, new() { Ref = At(Of, page), For = For }, inputs: false);
}

/// <summary>How many cases are in each state, for the secretary; a press on a state shows them.</summary>
public sealed record CaseStatesCard(string For, IReadOnlyList<(CaseStage Stage, long Count)> Counts)
{
    public const string Show = "case.states";

    static readonly CaseStage[][] Groups =
    [
        [CaseStage.Nominated, CaseStage.Returned],
        [CaseStage.Proposed, CaseStage.Received, CaseStage.Published],
        [CaseStage.Ready, CaseStage.OnAgenda, CaseStage.Passed, CaseStage.NotPassed],
        [CaseStage.Submitted, CaseStage.Awarded, CaseStage.Revoked],
        [CaseStage.Withdrawn, CaseStage.Rejected],
    ];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CasesBanner, words.CasesTotal(Counts.Sum(c => c.Count)), below: words.CaseStatesIntro),
            .. Groups.SelectMany((group, i) => new Element[]
            {
                Layout.Heading(words.CaseGroup(i)),
                new ActionSet([.. group.Select(stage => Press(words, stage))]),
            }),
        ],
        words.CaseStatesFallback([.. Counts.Where(c => c.Count > 0).Select(c => $"{words.CaseStageName(c.Stage)}: {words.Number(c.Count)}")]),
        words.Lang)
    {
        Actions = [new ExecuteAction(words.NominationUpdate, Show, new() { For = For }, inputs: false)],
    };

    ExecuteAction Press(Words words, CaseStage stage) => new(
        $"{words.CaseStageName(stage)}: {words.Number(Counts.FirstOrDefault(c => c.Stage == stage).Count)}", CaseListCard.List,
        new() { Ref = CaseListCard.At(stage.ToString(), 0), For = For }, inputs: false);
}
