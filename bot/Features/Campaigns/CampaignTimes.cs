using ThiDua.Bot.Recognition;
using ThiDua.Cards.Campaigns;

namespace ThiDua.Bot.Features.Campaigns;

/// <summary>Deadlines and recurrence in the terms of the cards.</summary>
static class CampaignTimes
{
    public static IReadOnlyList<DeadlineView> Deadlines(Campaign campaign, DateOnly today) =>
        [.. campaign.Deadlines.Set().Select(d => View(campaign, d.Kind, d.Day, today))];

    public static DeadlineView View(Campaign campaign, DeadlineKind kind, DateOnly day, DateOnly today)
    {
        var length = day.DayNumber - campaign.From.DayNumber + 1;
        return new(NameOf(kind), day, day.DayNumber - today.DayNumber, Math.Clamp((today.DayNumber - campaign.From.DayNumber) * 100 / length, 0, 100));
    }

    public static DeadlineName NameOf(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Unit => DeadlineName.Unit,
        DeadlineKind.Evidence => DeadlineName.Evidence,
        _ => DeadlineName.Council,
    };

    public static RecurrenceName NameOf(Recurrence recurs) => recurs switch
    {
        Recurrence.Monthly => RecurrenceName.Monthly,
        Recurrence.Quarterly => RecurrenceName.Quarterly,
        Recurrence.Yearly => RecurrenceName.Yearly,
        _ => RecurrenceName.None,
    };

    public static Recurrence Of(RecurrenceName name) => name switch
    {
        RecurrenceName.Monthly => Recurrence.Monthly,
        RecurrenceName.Quarterly => Recurrence.Quarterly,
        RecurrenceName.Yearly => Recurrence.Yearly,
        _ => Recurrence.None,
    };
}
