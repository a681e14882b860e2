using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

/// <summary>The nominator's own view of one nomination: what it says, where it stands, what happened to it.</summary>
/// <param name="Notice">What just happened, or null.</param>
/// <param name="History">Newest first, from the ledger.</param>
public sealed record MyNominationCard(string For, NominationView Nomination, string? Notice, IReadOnlyList<string> History)
{
    /// <summary>Shows one nomination; without <see cref="CardData.Ref"/> the list of one's own.</summary>
    public const string Status = "nominate.status";

    public const string Edit = "nominate.edit";

    public const string AskWithdraw = "nominate.askWithdraw";

    public AdaptiveCard Draw(Words words)
    {
        var n = Nomination;
        var names = words.WhoBriefly(n.Names);
        var data = new CardData { Ref = n.Code, For = For };
        return new(
            [
                Layout.Banner(words.MyNominationBanner(n.Code), words.NominationTitle(names), below: words.NominationMadeOn(n.On)),
                .. Layout.Notice(Notice),
                .. NominationBody.State(words, n),
                .. n.Nominees.Select((p, i) => new TextBlock(p.Full) { Spacing = i == 0 ? "Medium" : "Small" }),
                .. NominationBody.Merit(words, n),
                .. NominationBody.Support(words, n),
                .. Cases(words),
                .. History.Count == 0
                    ? Array.Empty<Element>()
                    : [Layout.Heading(words.NominationHistory) with { Separator = true }, .. History.Select(h => Layout.Quiet(h) with { Spacing = "None" })],
            ],
            $"{Notice} {words.NominationFallback(n.Code, names, words.NominationState(n.Stage), n.Endorsements)}".Trim(),
            words.Lang)
        {
            Actions =
            [
                .. n.Stage == NominationStage.Open
                    ?
                    [
                        new ExecuteAction(words.NominationEdit, Edit, data, inputs: false),
                        new ExecuteAction(words.NominationWithdraw, AskWithdraw, data, inputs: false),
                    ]
                    : Array.Empty<CardAction>(),
                new ExecuteAction(words.NominationUpdate, Status, data, inputs: false),
                .. n.Evidence is { } link ? [new OpenUrlAction(words.NominationEvidence, link)] : Array.Empty<CardAction>(),
            ],
        };
    }

    IEnumerable<Element> Cases(Words words)
    {
        var cases = Nomination.Cases;
        if (cases.Count == 0)
            return [];
        var open = cases.Count == 1
            ? new ExecuteAction(words.CaseSee(cases[0].Code), CaseCard.Show, new() { Ref = cases[0].Code, For = For }, inputs: false)
            : new ExecuteAction(words.CasesOpenList, CaseListCard.List, new() { Ref = CaseListCard.At(Nomination.Code, 0), For = For }, inputs: false);
        return [Layout.Heading(words.CasesOfNomination), .. cases.Select(c => CaseBody.Line(words, c)), new ActionSet([open])];
    }
}
