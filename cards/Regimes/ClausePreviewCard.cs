using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Regimes;

/// <summary>What would change, before it counts.</summary>
/// <param name="Of">Name of the form, or of the regime.</param>
/// <param name="Past">Whether it is to hold from a day that has passed.</param>
/// <param name="Typed">All that was typed, so that the next step needs nothing else.</param>
public sealed record ClausePreviewCard(
    ClauseKind Kind, string Of, IReadOnlyList<TermChangeView> Changes, DateOnly From, bool Past, string Ground, IReadOnlyDictionary<string, string> Typed,
    CardData Data)
{
    public const string Edit = "regulation.edit";

    public const string Confirm = "regulation.confirm";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Preview(words.PreviewKind, words.ClausePreviewNote),
            Layout.Heading(words.ClauseTitle(Kind, Of)),
            new FactSet([.. Changes.Select(c => new Fact(words.TermCalled(c.Term), words.TermChange(c)))]),
            new FactSet([new Fact(words.ClauseFrom, Words.Date(From)), new Fact(words.ClauseGround, Ground)]) { Separator = true },
            .. Past ? new Element[] { new TextBlock($"⚠ {words.ClauseFromThePast}") { Color = "Warning" } } : [],
            .. Layout.Carried(Typed),
        ],
        $"{words.PreviewKind}. {words.ClauseTitle(Kind, Of)}: {words.TermChanges(Changes)}. {words.ClausePreviewNote}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.ClauseConfirm, Confirm, Data) { Style = "positive" },
            new ExecuteAction(words.ClauseEdit, Edit, Data),
        ],
        Msteams = new() { Width = "Full" },
    };
}
