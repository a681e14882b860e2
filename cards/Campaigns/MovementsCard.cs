using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Campaigns;

public sealed record MovementLine(string Code, string Title, DateOnly From, DateOnly? To, CampaignDays Days, long Nominations);

/// <summary>The campaigns there are, a page at a time.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Sought">What was asked for and not found, if that is why the list is shown.</param>
public sealed record MovementsCard(IReadOnlyList<MovementLine> Lines, int Page, int Pages, int Total, string? Sought = null)
{
    public const string List = "campaign.list";

    public const string PageField = "page";

    /// <summary>One button each, and one to go on: six in all.</summary>
    public const int PageLength = 5;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.MovementsKind, Total == 0 ? words.MovementsNone : words.MovementsTitle(Total)),
            .. Sought is null ? [] : new Element[] { new TextBlock(words.MovementNotFound(Sought)) { Color = "Attention", Spacing = "Medium" } },
            .. Lines.Select(line => Row(words, line)),
            .. Pages > 1 ? new Element[] { Layout.Quiet(words.MovementsPage(Page, Pages)) } : [],
        ],
        Sought is null ? Told(words) : $"{words.MovementNotFound(Sought)} {Told(words)}",
        words.Lang)
    {
        Actions = Pages > 1
            ? [new ExecuteAction(Page < Pages ? words.NextPage : words.PageFirst, List, new() { Typed = Next() })]
            : null,
    };

    string Told(Words words) => Total == 0
        ? words.MovementsNone
        : $"{words.MovementsTitle(Total)} {string.Join(" ", Lines.Select(l => $"{l.Title} ({l.Code}): {words.DaysLeft(l.Days)}."))}";

    Dictionary<string, string> Next() => new() { [PageField] = (Page < Pages ? Page + 1 : 1).ToString(CultureInfo.InvariantCulture) };

    static ColumnSet Row(Words words, MovementLine line) => new(
    [
        new(
        [
            new TextBlock(line.Title) { Weight = "Bolder" },
            new TextBlock(words.DaysLeft(line.Days))
            {
                Spacing = "None",
                Color = line.Days.Moment switch
                {
                    CampaignMoment.LastDay => "Attention",
                    CampaignMoment.Closed or CampaignMoment.Over => null,
                    _ => "Good",
                },
            },
            Layout.Quiet(words.MovementFacts(line.Code, line.From, line.To, line.Nominations)) with { Spacing = "None" },
        ],
        "stretch"),
        new([new ActionSet([new ExecuteAction(words.MovementSee, CampaignCard.View, new() { Ref = line.Code }) { Tooltip = line.Title }])])
        {
            VerticalContentAlignment = "Center",
        },
    ])
    { Separator = true, Spacing = "Medium" };
}
