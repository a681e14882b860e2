using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <param name="At">When it went or goes out; else when it was written. In the office's own time.</param>
public sealed record AnnouncementLine(string Id, string Title, AnnouncementStatus Status, DateTimeOffset At, string By, int Copies, long Noted, bool Waits);

/// <summary>The announcements somebody wrote, or all of the office for who looks after them; newest first, a page at a time.</summary>
/// <param name="All">Whose are listed: everybody's, or one's own.</param>
/// <param name="MaySeeAll">Whether there is a choice.</param>
public sealed record AnnouncementsCard(IReadOnlyList<AnnouncementLine> Lines, int Page, int Pages, int Of, bool All, bool MaySeeAll)
{
    public const string List = "announcement.list";

    public const string PageField = "page", WhoseField = "whose", Everybodys = "all", Own = "own";

    public const int PageLength = 8;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.AnnouncementKind, All ? words.AnnouncementsOfAll : words.AnnouncementsOfMine, below: words.AnnouncementsCount(Of, Page, Pages)),
            .. Lines.Count == 0 ? new Element[] { new TextBlock(words.AnnouncementsNone) { Spacing = "Medium" } } : [],
            .. Lines.Select(line => Row(words, line)),
        ],
        $"{(All ? words.AnnouncementsOfAll : words.AnnouncementsOfMine)}: {words.AnnouncementsCount(Of, Page, Pages)}. {string.Join("; ", Lines.Select(l => l.Title))}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.AnnouncementNew, AnnouncementForm.New) { Style = "positive" },
            .. Page > 1 ? new CardAction[] { Turn(words.PreviousPage, Page - 1, All) } : [],
            .. Page < Pages ? new CardAction[] { Turn(words.NextPage, Page + 1, All) } : [],
            .. MaySeeAll ? new CardAction[] { Turn(All ? words.AnnouncementsOfMine : words.AnnouncementsOfAll, 1, !All) } : [],
        ],
    };

    static Container Row(Words words, AnnouncementLine line) => new(
    [
        new TextBlock(line.Title) { Weight = "Bolder", MaxLines = 2 },
        new TextBlock(Md.Of($"**{words.AnnouncementState(line.Status)}** · {Words.Moment(line.At)} · {line.By}")) { Spacing = "None" },
        .. line.Waits && line.Status != AnnouncementStatus.AwaitingApproval ? [new TextBlock(words.AnnouncementEditWaits) { Spacing = "None" }] : Array.Empty<Element>(),
        .. line.Copies > 0 || line.Noted > 0 ? [Layout.Quiet(words.AnnouncementLineCounts(line.Copies, line.Noted)) with { Spacing = "None" }] : Array.Empty<Element>(),
        new ActionSet([new ExecuteAction(words.AnnouncementOpen, AnnouncementCard.Open, new() { Ref = line.Id })]),
    ])
    { Separator = true, Spacing = "Medium" };

    static ExecuteAction Turn(string title, int page, bool all) => new(title, List, new()
    {
        Typed = new Dictionary<string, string>
        {
            [PageField] = page.ToString(CultureInfo.InvariantCulture),
            [WhoseField] = all ? Everybodys : Own,
        },
    });
}
