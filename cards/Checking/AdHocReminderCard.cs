using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Checking;

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
