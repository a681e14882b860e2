using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Deliveries;

/// <summary>The numbers of a delivery, as they stand on every card that shows one.</summary>
static class DeliveryFacts
{
    /// <summary>A bar of so many signs, for clients that draw none themselves.</summary>
    const int BarLength = 20;

    public static IEnumerable<Element> Bar(int percent, string text)
    {
        yield return new TextBlock(text) { Weight = "Bolder", Size = "Medium", Spacing = "Medium" };
        yield return new ProgressBar(percent, new TextBlock(Md.Raw(Signs(percent))) { Color = "Accent", Spacing = "None" }) { Color = "accent", Spacing = "Small" };
    }

    public static IEnumerable<Fact> Of(DeliveryCounts counts, Words words)
    {
        yield return new(words.DeliveryCopies, words.Number(counts.Copies));
        yield return new(words.DeliverySent, words.Number(counts.Sent));
        if (counts.Recalled > 0)
            yield return new(words.DeliveryRecalled, words.Number(counts.Recalled));
        if (counts.Waiting > 0)
            yield return new(words.DeliveryWaiting, words.Number(counts.Waiting));
        if (counts.Failed > 0)
            yield return new(words.DeliveryFailed, words.Number(counts.Failed));
        if (counts.InDoubt > 0)
            yield return new(words.DeliveryInDoubt, words.Number(counts.InDoubt));
        if (counts.Doubled > 0)
            yield return new(words.DeliveryDoubled, words.Number(counts.Doubled));
        if (counts.Dropped > 0)
            yield return new(words.DeliveryDropped, words.Number(counts.Dropped));
    }

    public static IEnumerable<Element> Reasons(DeliveryCounts counts, Words words)
    {
        if (counts.Reasons.Count == 0)
            yield break;
        yield return Layout.Heading(words.DeliveryReasons);
        foreach (var (reason, count) in counts.Reasons)
            yield return new TextBlock(Md.Of($"**{words.Number(count)}** · {words.FailureOf(reason)}")) { Spacing = "Small" };
    }

    static string Signs(int percent) =>
        string.Concat(Enumerable.Range(0, BarLength).Select(i => i < percent * BarLength / 100 ? '█' : '░'));
}
