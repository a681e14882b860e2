using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Deliveries;

/// <param name="Unit">Null for places, and for people of no unit.</param>
/// <param name="Reason">Null where there is none to tell.</param>
public readonly record struct DeliveryName(string Name, string? Unit, FailureReason? Reason = null);

/// <summary>The first few of some recipients, and how many there are.</summary>
public sealed record DeliveryNames(IReadOnlyList<DeliveryName> First, int Of)
{
    /// <summary>The Excel file has all.</summary>
    public const int Most = 10;

    public static DeliveryNames None { get; } = new([], 0);
}

/// <summary>How an announcement ended, as its author is told: once for each end.</summary>
/// <param name="Round">From 1; each resending is one more.</param>
public sealed record ResultCard(
    string Id, string Title, AnnouncementStatus Status, int Round, DeliveryCounts Counts, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt,
    DeliveryNames Failed, DeliveryNames InDoubt, DeliveryNames Doubled, bool MayResend)
{
    public const string File = "delivery.file";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ResultKind(Status), Title, AnnouncementCard.Style(Status)),
            new TextBlock(words.ResultSentence(Status, Counts, Round)) { Spacing = "Medium" },
            new FactSet(
            [
                .. DeliveryFacts.Of(Counts, words),
                .. StartedAt is { } from && EndedAt is { } to ? new Fact[] { new(words.ResultTook, words.ResultBetween(from, to)) } : [],
            ])
            { Spacing = "Medium" },
            .. Names(words, words.ResultFailed, Failed),
            .. Names(words, words.ResultInDoubt, InDoubt),
            .. Names(words, words.ResultDoubled, Doubled),
        ],
        $"{words.ResultKind(Status)}: {Title}. {words.ResultSentence(Status, Counts, Round)} {words.DeliverySum(Counts)}",
        words.Lang)
    {
        Actions =
        [
            .. MayResend
                ? new CardAction[]
                {
                    new ExecuteAction(words.ResultResend, AnnouncementCard.Ask, new()
                    {
                        Ref = Id,
                        Typed = new Dictionary<string, string> { [AnnouncementCard.DeedField] = nameof(AnnouncementDeed.Resend) },
                    })
                    { Style = "positive" },
                }
                : [],
            .. Counts.Copies > 0 ? new CardAction[] { new ExecuteAction(words.ResultFile, File, new() { Ref = Id }) } : [],
            new ExecuteAction(words.AnnouncementOpen, AnnouncementCard.Open, new() { Ref = Id }),
        ],
    };

    static IEnumerable<Element> Names(Words words, string heading, DeliveryNames names)
    {
        if (names.Of == 0)
            yield break;
        yield return Layout.Heading(heading);
        foreach (var name in names.First)
        {
            yield return new TextBlock((name.Unit, name.Reason) switch
            {
                ({ } unit, { } reason) => Md.Of($"**{name.Name}** · {unit}: {words.FailureOf(reason)}"),
                ({ } unit, null) => Md.Of($"**{name.Name}** · {unit}"),
                (null, { } reason) => Md.Of($"**{name.Name}**: {words.FailureOf(reason)}"),
                _ => Md.Of($"**{name.Name}**"),
            })
            { Spacing = "Small" };
        }
        if (names.Of > names.First.Count)
            yield return Layout.Quiet(words.ResultOthers(names.Of - names.First.Count));
    }
}
