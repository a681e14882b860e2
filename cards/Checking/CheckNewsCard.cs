using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Checking;

/// <summary>What became of one's cases in the secretary's hands: one message for all that were decided on together.</summary>
/// <param name="State">Where they went, by its English name.</param>
/// <param name="Cases">Code and name of some of them.</param>
/// <param name="Reason">In the words of who decided, or null.</param>
public sealed record CheckNewsCard(string State, IReadOnlyList<(string Code, string Name)> Cases, int Total, string? Reason, string On)
{
    /// <summary>So many are named in one message.</summary>
    public const int Shown = 20;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CheckNewsKind, words.CheckNews(State, Total), below: On),
            .. Reason is { } why ? new Element[] { new TextBlock(words.CheckReasonIs(why)) { Spacing = "Medium" } } : [],
            .. Cases.Take(Shown).Select((c, i) => new TextBlock(Md.Of($"**{c.Code}** · {c.Name}")) { Spacing = i == 0 ? "Medium" : "Small" }),
            .. Total > Shown ? new Element[] { Layout.Quiet(words.CheckAndOthers(Total - Shown)) } : [],
        ],
        $"{words.CheckNews(State, Total)} {words.List([.. Cases.Take(5).Select(c => $"{c.Code} ({c.Name})")])}. {Reason}".Trim(),
        words.Lang);
}

/// <summary>Đột xuất: one that still waits, days after it was reported.</summary>
public sealed record AdHocReminderCard(string Code, string Name, string Award, string State, string Clock, bool Waits)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.AdHocReminderKind, $"{Name} · {Code}", Waits ? "warning" : "emphasis", Award),
            new TextBlock($"⏱ {Clock}") { Weight = "Bolder", Spacing = "Medium" },
            new TextBlock(Waits ? words.AdHocReminder(words.CheckState(State)) : words.AdHocReminderOver(words.CheckState(State))) { Spacing = "Small" },
        ],
        $"{words.AdHocReminderKind}: {Name}, {Code}. {Clock}",
        words.Lang)
    {
        Actions = Waits ? [new ExecuteAction(words.CheckSee, CheckListCard.See, new() { Ref = Code })] : null,
    };
}
