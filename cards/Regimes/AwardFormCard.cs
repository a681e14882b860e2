using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Regimes;

/// <summary>One award form with all its numbers, what they rest on, and what the office has changed.</summary>
/// <param name="History">Newest first.</param>
/// <param name="More">How many older changes are not shown.</param>
/// <param name="MayChange">The reader sees the buttons that change it.</param>
/// <param name="MayWithdraw">The office has changed it, and the law has it too.</param>
/// <param name="Done">What was just done, if anything.</param>
public sealed record AwardFormCard(
    DateOnly Day, string Regime, AwardFormView Form, IReadOnlyList<BasisLine> Rests, IReadOnlyList<ClauseLine> History, int More, bool MayChange,
    bool MayWithdraw, string? Done = null)
{
    public const string Open = "regimes.form";

    public const int MostHistory = 4;

    /// <summary>A long text of standards changes to another: the history says that, and the ledger has both.</summary>
    public const int LongestInHistory = 60;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.AwardGroupKind(Form.Group), Form.Name, below: words.AwardFormOn(Regime, Day)),
            .. Layout.Notice(Done),
            .. Form.Stands ? [] : new Element[] { new TextBlock($"⚠ {words.AwardFormDoesNotStand(Day)}") { Color = "Warning", Spacing = "Medium" } },
            new FactSet([.. words.AwardFormFacts(Form).Select(f => new Fact(f.Name, f.Value))]) { Spacing = "Medium" },
            .. Form.Standards is null ? [] : new Element[] { Layout.Heading(words.TermCalled(TermName.Standards)), new TextBlock(Form.Standards) { Spacing = "Small" } },
            Layout.Heading(words.RegimeSources),
            .. Rests.Select(r => Layout.Quiet(words.BasisOf(r))),
            .. History.Count == 0 ? [] : new Element[] { Layout.Heading(words.ClauseHistory) },
            .. History.Select(line => Layout.Quiet(words.ClauseTold(line))),
            .. More > 0 ? new Element[] { Layout.Quiet(words.ClausesMore(More)) } : [],
        ],
        $"{(Done is null ? "" : $"{Done} ")}{Form.Name}. {words.AwardFormInShort(Form)}",
        words.Lang)
    {
        Actions =
        [
            .. MayChange ? new CardAction[] { new ExecuteAction(words.AwardFormChange, ClauseForm.OpenForm, ClauseForm.About(Form.Id, Day)) } : [],
            .. MayChange && MayWithdraw ? new CardAction[] { new ExecuteAction(words.ClauseWithdraw, ClauseForm.OpenWithdraw, ClauseForm.About(Form.Id, Day)) } : [],
            new ExecuteAction(words.RegimesBack, AwardFormsCard.Open, AwardFormsCard.At(Day, Form.Group, 1)),
        ],
        Msteams = new() { Width = "Full" },
    };

    public static CardData At(string form, DateOnly day) => new() { Ref = string.Create(CultureInfo.InvariantCulture, $"{form}/{day:yyyy-MM-dd}") };
}
