using ThiDua.Cards.Checking;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Decisions;

/// <summary>The cases that wait for a decision, for a submission, or for the decision of those above; one or many are chosen.</summary>
/// <param name="Forms">Award forms to narrow the list down to.</param>
/// <param name="Form">The one it is narrowed down to; "" for all.</param>
/// <param name="Papers">A line for each paper under way: its code, its number, and what it waits for.</param>
/// <param name="Others">How many wait for the other kind of paper: the office decides, or submits.</param>
public sealed record PaperListCard(
    PaperSort Sort, CasePages Cases, IReadOnlyList<Choice> Forms, string Form, NonManagers Share, IReadOnlyList<string> Papers, int Others, CardData Data,
    string? Notice = null, string? Wrong = null)
{
    public const string FormField = "award", ReasonField = "reason";

    public const int MostPapers = 5, LongestReason = 400;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.PaperKind(Sort), words.PaperListTitle(Sort, Cases.Total), below: Cases.Total == 0 ? null : (Md?)words.PaperListIntro(Sort)),
            .. Said.Notice(Notice),
            .. Said.Wrong(Wrong),
            .. Forms.Count > 1
                ? new Element[]
                {
                    new ChoiceSet(words.PaperOnlyForm, [new(words.PaperAllForms, Choice.None), .. Forms])
                    {
                        Id = FormField, Value = Form.Length == 0 ? Choice.None : Form, Wrap = true,
                    },
                }
                : [],
            .. Share.Draw(words),
            .. Cases.Total == 0 ? [] : Cases.Draw(words, words.PaperAll(Cases.Total)),
            .. Sort == PaperSort.Outcome && Cases.Total > 0
                ? new Element[]
                {
                    new TextInput(words.FieldLabel(words.OutcomeReason, LongestReason))
                    {
                        Id = ReasonField, MaxLength = LongestReason, IsMultiline = true, ErrorMessage = words.FieldNeeds(LongestReason, required: false),
                    },
                }
                : [],
            .. Others > 0 ? new Element[] { new TextBlock(words.PaperOthers(Sort, Others)) { Spacing = "Medium" } } : [],
            .. Papers.Count > 0
                ? new Element[] { Layout.Heading(words.PapersUnderWay(Sort)) with { Spacing = "Large" } }
                    .Concat(Papers.Take(MostPapers).Select(p => new TextBlock(p) { Spacing = "Small" }))
                : [],
        ],
        $"{Notice ?? Wrong} {words.PaperListTitle(Sort, Cases.Total)}".Trim(),
        words.Lang)
    {
        Actions = [.. Buttons(words)],
    };

    IEnumerable<CardAction> Buttons(Words words)
    {
        var list = PaperVerbs.Of(Sort, PaperVerbs.List);
        if (Cases.Total > 0)
        {
            yield return new ExecuteAction(words.PaperNext(Sort), PaperVerbs.Of(Sort, PaperVerbs.Form), Data) { Style = "positive" };
            if (Sort == PaperSort.Outcome)
                yield return new ExecuteAction(words.OutcomeReject, PaperVerbs.Of(Sort, PaperVerbs.Reject), Data) { Style = "destructive" };
        }
        if (Others > 0)
            yield return new ExecuteAction(words.PaperToOthers(Sort), PaperVerbs.Of(Other, PaperVerbs.List), new() { Ref = CasePages.Number(0), For = Data.For }, inputs: false);
        yield return new ExecuteAction(words.PaperFilter, list, new() { Ref = CasePages.Number(0), For = Data.For });
        foreach (var turn in Cases.Turning(words, list, Data.For ?? ""))
            yield return turn;
    }

    PaperSort Other => Sort == PaperSort.Decision ? PaperSort.Submission : PaperSort.Decision;
}
