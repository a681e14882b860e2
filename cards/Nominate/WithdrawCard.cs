using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

/// <summary>Asks once more before a nomination is withdrawn: that cannot be undone.</summary>
public sealed record WithdrawCard(string For, string Code, IReadOnlyList<string> Names, long Endorsements)
{
    /// <summary>Cases that are withdrawn with it.</summary>
    public int Cases { get; init; }

    public const string Withdraw = "nominate.withdraw";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.NominationWithdrawBanner(Code), words.NominationWithdrawTitle, "attention"),
            new TextBlock(words.NominationTitle(words.WhoBriefly(Names))) { Weight = "Bolder" },
            new TextBlock(words.NominationWithdrawConsequence(Endorsements)),
            .. Cases == 0 ? Array.Empty<Element>() : [new TextBlock(words.NominationWithdrawsCases(Cases))],
        ],
        $"{words.NominationWithdrawTitle} {words.NominationWithdrawConsequence(Endorsements)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.NominationWithdraw, Withdraw, new() { Ref = Code, For = For }, inputs: false) { Style = "destructive" },
            new ExecuteAction(words.NominationKeep, MyNominationCard.Status, new() { Ref = Code, For = For }, inputs: false),
        ],
    };
}
