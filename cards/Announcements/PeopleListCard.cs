using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <summary>What has become of a list that was sent as a file.</summary>
public enum PeopleListStatus
{
    Awaited,
    Read,
    OfAnotherKind,
    PlaceRefused,
    NotFetched,
    TooLarge,
    Unreadable,
    Nobody,
}

/// <param name="Number">Of the row, as the sheet counts.</param>
/// <param name="Why">By its English name, as in <see cref="Words.DoubtfulLine"/>.</param>
public sealed record UnclearRow(int Number, string Text, string Why);

/// <summary>Whom a list that was sent as a file means, and which rows mean nobody for certain, a page at a time.</summary>
/// <param name="Subject">What an announcement to them is begun with.</param>
/// <param name="Unclear">How many rows; of very many only the first are shown.</param>
public sealed record PeopleListCard(
    string Id, string Subject, string File, PeopleListStatus Status, int People, int Unclear, IReadOnlyList<UnclearRow> Rows, int Page, int Pages)
{
    public const string Show = "announcement.people";

    public const string PageField = "page";

    /// <summary>How many rows make a page.</summary>
    public const int PageLength = 25;

    public AdaptiveCard Draw(Words words)
    {
        var said = words.PeopleListSays(Status, People, Unclear);
        return new(
            [
                Layout.Banner(words.PeopleListKind, File, below: said),
                .. Rows.Count > 0 ? Listed(words) : [],
            ],
            $"{File}: {said}",
            words.Lang)
        {
            Actions = Actions(words) is { Count: > 0 } actions ? actions : null,
        };
    }

    IEnumerable<Element> Listed(Words words) =>
    [
        Layout.Heading(words.PeopleListUnclear(Unclear, Page, Pages)) with { Spacing = "Large" },
        .. Rows.Select(r => new TextBlock(words.DoubtfulLine(r.Number, r.Text, r.Why)) { Spacing = "Small" }),
    ];

    List<CardAction> Actions(Words words) =>
    [
        .. Status == PeopleListStatus.Read
            ? [new ExecuteAction(words.PeopleListAnnounce(People), AnnouncementForm.New, new() { Ref = Subject }) { Style = "positive" }]
            : Array.Empty<CardAction>(),
        .. Page > 1 ? [Turn(words.PreviousPage, Page - 1)] : Array.Empty<CardAction>(),
        .. Page < Pages ? [Turn(words.NextPage, Page + 1)] : Array.Empty<CardAction>(),
    ];

    ExecuteAction Turn(string title, int page) => new(title, Show, new()
    {
        Ref = Id,
        Typed = new Dictionary<string, string> { [PageField] = page.ToString(CultureInfo.InvariantCulture) },
    });
}
