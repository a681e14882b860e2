using ThiDua.Cards.Cases;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Checking;

/// <summary>Thẩm định: the cases that wait to be checked, with what was found about each; one or many are decided on together.</summary>
/// <param name="Notice">What just happened, or null.</param>
/// <param name="Wrong">Why what was wanted did not happen, or null.</param>
public sealed record CheckListCard(CasePages Cases, NonManagers Share, CardData Data, string? Notice = null, string? Wrong = null)
{
    /// <summary>Shows a page; <see cref="CardData.Ref"/>: its number, from 0.</summary>
    public const string List = "check.list";

    /// <summary>Shows one case: <see cref="CardData.Ref"/>, or the one that is chosen.</summary>
    public const string See = "check.see";

    public const string Receive = "check.receive", AskReturn = "check.return.ask", AskReject = "check.reject.ask";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CheckKind, words.CheckTitle(Cases.Total), below: Cases.Total == 0 ? null : (Md?)words.CheckIntro),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            .. Share.Draw(words),
            .. Cases.Total == 0 ? [] : Cases.Draw(words, words.CheckAll),
        ],
        $"{Notice ?? Wrong} {words.CheckTitle(Cases.Total)}".Trim(),
        words.Lang)
    {
        Actions = Cases.Total == 0
            ? [new ExecuteAction(words.CheckUpdate, List, new() { Ref = CasePages.Number(0), For = Data.For })]
            :
            [
                new ExecuteAction(words.CheckReceive, Receive, Data) { Style = "positive" },
                new ExecuteAction(words.CheckReturn, AskReturn, Data),
                new ExecuteAction(words.CheckReject, AskReject, Data),
                new ExecuteAction(words.CheckSee, See, new() { For = Data.For }),
                .. Cases.Turning(words, List, Data.For ?? ""),
            ],
    };
}
