using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Deliveries;

/// <param name="At">When it ended; while it is under way, when it began. The office's own time.</param>
/// <param name="StuckSince">It makes no progress: since when.</param>
public sealed record DeliveryLine(
    string Id, string Title, string By, AnnouncementStatus Status, bool IsOver, DeliveryCounts Counts, DateTimeOffset At, TimeSpan? Left,
    DateTimeOffset? StuckSince);

/// <summary>Single messages on their way: posts in channels, notes to people.</summary>
/// <param name="Tried">Of those that wait: tried before.</param>
public readonly record struct SinglePosts(int Waiting, int Tried, int Failed);

/// <summary>All that is being sent, and what has ended lately, for who looks after the system.</summary>
/// <param name="Of">How many are under way; <see cref="UnderWay"/> shows the first of them.</param>
/// <param name="RefusedSince">Teams does not let the bot in: since when, and nothing is sent until it does.</param>
/// <param name="PausedUntil">Teams asked to wait.</param>
public sealed record DeliveriesCard(
    IReadOnlyList<DeliveryLine> UnderWay, int Of, IReadOnlyList<DeliveryLine> Ended, SinglePosts Posts, DateTimeOffset? RefusedSince,
    DateTimeOffset? PausedUntil, DateTimeOffset AsOf)
{
    public const string List = "delivery.list";

    /// <summary>With the longest titles and every reason the card stays well under what Teams takes.</summary>
    public const int MostUnderWay = 4, MostEnded = 3;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.DeliveriesKind, words.DeliveriesTitle(Of), below: words.DeliveryAsOf(AsOf)),
            .. RefusedSince is { } since ? new Element[] { Warning(words.DeliveriesRefused(since)) } : [],
            .. PausedUntil is { } until ? new Element[] { Warning(words.DeliveriesPaused(until)) } : [],
            .. UnderWay.Select(line => Row(words, line)),
            .. Of > UnderWay.Count ? new Element[] { Layout.Quiet(words.DeliveriesMore(Of - UnderWay.Count)) } : [],
            .. Ended.Count > 0 ? new Element[] { Layout.Heading(words.DeliveriesEnded) with { Spacing = "Large" } } : [],
            .. Ended.Select(line => Row(words, line)),
            Layout.Heading(words.DeliveriesPosts) with { Spacing = "Large" },
            new TextBlock(words.DeliveriesPostCounts(Posts)) { Spacing = "Small" },
        ],
        $"{words.DeliveriesTitle(Of)} {string.Join(" ", UnderWay.Select(l => $"{l.Title}: {words.DeliverySum(l.Counts)}"))} {words.DeliveriesPostCounts(Posts)}",
        words.Lang)
    {
        Actions = [new ExecuteAction(words.DeliveryUpdate, List)],
    };

    static Container Warning(string sentence) => new([new TextBlock($"⚠ {sentence}") { Weight = "Bolder" }]) { Style = "warning", Spacing = "Medium" };

    static Container Row(Words words, DeliveryLine line) => new(
    [
        new TextBlock(line.Title) { Weight = "Bolder", MaxLines = 2 },
        new TextBlock(Md.Of($"**{words.DeliveryState(line.Status, line.IsOver)}** · {line.By} · {Words.Moment(line.At)}")) { Spacing = "None" },
        .. line.IsOver || line.Status == AnnouncementStatus.Recalled
            ? Array.Empty<Element>()
            : [.. DeliveryFacts.Bar(line.Counts.Percent, words.DeliveryPercent(line.Counts.Percent, recall: false))],
        new TextBlock(words.DeliverySum(line.Counts)) { Spacing = "Small" },
        .. line.StuckSince is { } since
            ? [new TextBlock($"⚠ {words.DeliveryStuck(since)}") { Color = "Warning", Weight = "Bolder", Spacing = "Small" }]
            : line.Left is { } left ? [Layout.Quiet(words.DeliveryLeft(left))] : Array.Empty<Element>(),
        new ActionSet([ProgressCard.Opens(words.DeliverySee, line.Id, fromList: true)]),
    ])
    { Separator = true, Spacing = "Medium" };
}
