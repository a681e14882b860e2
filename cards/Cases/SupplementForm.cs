using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

/// <summary>Where a returned case is supplemented and sent again: what it says, not whom it is about or what for.</summary>
/// <param name="Version">What the form was opened on: sending again never overwrites what it has not seen.</param>
public sealed record SupplementForm(string For, string Nonce, CaseView Case, string Version, Limits Limits)
{
    public const string Open = "case.supplement";

    public const string SendAgain = "case.sendAgain";

    public const string VersionField = "version";

    public string Achievement { get; init; } = "";

    public string Evidence { get; init; } = "";

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SupplementBanner(Case.Code), $"{Case.Party.Name} – {Case.Award}", below: words.SupplementIntro),
            .. Case.Reason is null ? Array.Empty<Element>() : [new Container([new TextBlock(words.CaseReason(Case.Reason))]) { Style = "warning" }],
            .. Errors.Count > 0 ? new Element[] { new TextBlock(words.FormIncomplete) { Color = "Attention", Weight = "Bolder" } } : [],
            .. NominationFields.Content(words, Achievement, Evidence, Limits, Errors),
        ],
        words.SupplementFallback(Case.Code),
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CaseSendAgain, SendAgain, Data with { Typed = new Dictionary<string, string> { [VersionField] = Version } }) { Style = "positive" },
            new ExecuteAction(words.NominationClose, CaseCard.Show, Data, inputs: false),
        ],
    };

    CardData Data => new() { Ref = Case.Code, Nonce = Nonce, For = For };
}

/// <summary>Asks once more before a case is withdrawn: that cannot be undone.</summary>
public sealed record WithdrawCaseCard(string For, CaseView Case)
{
    public const string Ask = "case.askWithdraw";

    public const string Withdraw = "case.withdraw";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CaseWithdrawBanner(Case.Code), words.CaseWithdrawTitle, "attention"),
            new TextBlock($"{Case.Party.Name} – {Case.Award}") { Weight = "Bolder" },
            new TextBlock(words.CaseWithdrawConsequence(Case.Stage)),
        ],
        $"{words.CaseWithdrawTitle} {words.CaseWithdrawConsequence(Case.Stage)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CaseWithdraw, Withdraw, new() { Ref = Case.Code, For = For }, inputs: false) { Style = "destructive" },
            new ExecuteAction(words.NominationKeep, CaseCard.Show, new() { Ref = Case.Code, For = For }, inputs: false),
        ],
    };
}
