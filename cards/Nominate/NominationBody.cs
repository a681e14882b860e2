using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Nominate;

/// <summary>The parts that all cards of a nomination share.</summary>
static class NominationBody
{
    public static IEnumerable<Element> State(Words words, NominationView n)
    {
        if (n.Stage == NominationStage.Withdrawn)
            yield return new Container([new TextBlock($"✕ {words.NominationState(n.Stage)}") { Weight = "Bolder" }]) { Style = "emphasis" };
        if (n.Stage == NominationStage.Awarded)
        {
            yield return new Container(
            [
                new TextBlock($"★ {words.NominationState(n.Stage)}") { Weight = "Bolder" },
                .. n.Decision is null ? Array.Empty<Element>() : [new TextBlock(n.Decision) { Spacing = "None" }],
            ])
            { Style = "warning" };
        }
    }

    /// <summary>Where it belongs; a campaign is only spoken of when there is one.</summary>
    public static FactSet Place(Words words, string? campaign, string kind, string? award) => new(
    [
        .. award is null ? Array.Empty<Fact>() : [new(words.NominateAward, award)],
        .. campaign is null ? Array.Empty<Fact>() : [new(words.NominationCampaign, campaign)],
        new(words.NominationKindLabel, words.NominationKind(kind)),
    ]);

    public static IEnumerable<Element> Merit(Words words, NominationView n) =>
    [
        Place(words, n.Campaign, n.Kind, n.Award),
        Layout.Quote(n.Achievement),
        .. n.EditedAt is null ? Array.Empty<Element>() : [Layout.Quiet(words.NominationEditedAt(n.EditedAt))],
    ];

    public static IEnumerable<Element> Support(Words words, NominationView n) =>
    [
        new TextBlock(words.Endorsements(n.Endorsements)) { Weight = "Bolder", Color = "Accent", Separator = true },
        .. n.Endorsers.Count == 0
            ? Array.Empty<Element>()
            : [Layout.Quiet(words.EndorsedBy(n.Endorsers, n.Endorsements - n.Endorsers.Count)) with { Spacing = "None" }],
    ];
}
