using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Deliveries;

/// <summary>How far an announcement is, while it is sent or taken back, and how it ended.</summary>
/// <param name="IsCounting">Who it goes to is still being worked out.</param>
/// <param name="IsOver">No copy waits any more.</param>
/// <param name="Left">How long the rest will take; null when that cannot be said.</param>
/// <param name="AsOf">The office's own time.</param>
public sealed record ProgressCard(
    string Id, string Title, AnnouncementStatus Status, bool IsCounting, bool IsOver, DeliveryCounts Counts, TimeSpan? Left, DateTimeOffset AsOf)
{
    public const string Update = "delivery.progress";

    /// <summary>Where the card was opened from: it leads back there.</summary>
    public const string FromField = "from", List = "list";

    /// <summary>Nothing could be sent for some time: since when.</summary>
    public DateTimeOffset? StuckSince { get; init; }

    public bool MayCancel { get; init; }

    public bool FromList { get; init; }

    /// <summary>Teams' id of whose view refreshes itself; null: nobody's.</summary>
    public string? RefreshFor { get; init; }

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.DeliveryState(Status, IsOver), Title, IsOver ? AnnouncementCard.Style(Status) : "accent"),
            .. Moving(words),
            .. IsCounting ? [] : new Element[] { new FactSet([.. DeliveryFacts.Of(Counts, words)]) { Spacing = "Medium" } },
            .. DeliveryFacts.Reasons(Counts, words),
            Layout.Quiet(words.DeliveryAsOf(AsOf)),
        ],
        Told(words),
        words.Lang)
    {
        Actions = [.. Actions(words)],
        Refresh = IsOver || RefreshFor is null ? null : new(Again(words), [RefreshFor]),
    };

    bool IsRecall => Status == AnnouncementStatus.Recalled;

    int Percent => IsRecall ? Counts.RecalledPercent : Counts.Percent;

    IEnumerable<Element> Moving(Words words)
    {
        if (IsOver)
            yield break;
        if (IsCounting)
        {
            yield return new TextBlock(words.DeliveryCounting) { Spacing = "Medium" };
            yield break;
        }
        foreach (var element in DeliveryFacts.Bar(Percent, words.DeliveryPercent(Percent, IsRecall)))
            yield return element;
        if (StuckSince is { } since)
            yield return new TextBlock($"⚠ {words.DeliveryStuck(since)}") { Color = "Warning", Weight = "Bolder" };
        else if (!IsRecall && Counts.Waiting > 0)
            yield return new TextBlock(words.DeliveryLeft(Left)) { Spacing = "Small" };
    }

    string Told(Words words) => IsCounting && !IsOver
        ? $"{words.DeliveryState(Status, IsOver)}: {Title}. {words.DeliveryCounting}"
        : $"{words.DeliveryState(Status, IsOver)}: {Title}. {words.DeliverySum(Counts)}";

    IEnumerable<CardAction> Actions(Words words)
    {
        if (!IsOver)
            yield return Again(words);
        if (!IsOver && MayCancel)
        {
            yield return new ExecuteAction(words.DeliveryStop, AnnouncementCard.Ask, new()
            {
                Ref = Id,
                Typed = new Dictionary<string, string> { [AnnouncementCard.DeedField] = nameof(AnnouncementDeed.Cancel) },
            });
        }
        yield return new ExecuteAction(words.AnnouncementOpen, AnnouncementCard.Open, new() { Ref = Id });
        if (FromList)
            yield return new ExecuteAction(words.Back, DeliveriesCard.List);
    }

    ExecuteAction Again(Words words) => Opens(words.DeliveryUpdate, Id, FromList);

    internal static ExecuteAction Opens(string title, string id, bool fromList) => new(title, Update, new()
    {
        Ref = id,
        Typed = fromList ? new Dictionary<string, string> { [FromField] = List } : null,
    });
}
