using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <summary>What the second person is asked, in his own chat: the announcement as it will stand, and a yes or a reason.</summary>
/// <param name="IsEdit">It stands already, in older words.</param>
/// <param name="Data">Which announcement, in which revision: another one than was seen is never approved.</param>
public sealed record ApprovalCard(
    AnnouncementBody Body, AudienceView Audience, SendTime When, string By, bool IsEdit, CardData Data,
    IReadOnlyList<FieldError> Errors)
{
    public const string Approve = "announcement.approve", SendBack = "announcement.sendback";

    public const string ReasonField = "reason";

    public const int LongestReason = 300;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Preview(words.ApprovalKind, words.ApprovalAsk(By, IsEdit)),
            new FactSet(
            [
                new(words.AnnouncementAudience, Audience.To(words)),
                new(words.AnnouncementNumber, words.AnnouncementCount(Audience.People, Audience.Places)),
                .. IsEdit ? [] : new Fact[] { new(words.AnnouncementWhen, words.AnnouncementGoesOut(When.At)) },
            ])
            { Spacing = "Medium" },
            .. When.Moved is { } moved && !IsEdit ? new Element[] { new TextBlock($"⚠ {moved}") { Spacing = "Small" } } : [],
            .. Audience.Notes(words),
            .. Body.Draw(words, mentioning: false),
            .. Layout.Field(
                new TextInput(words.ApprovalReason)
                {
                    Id = ReasonField, MaxLength = LongestReason, IsMultiline = true, ErrorMessage = words.FieldNeeds(LongestReason, false),
                    Spacing = "Large",
                }, Errors),
        ],
        $"{words.ApprovalKind}. {words.ApprovalAsk(By, IsEdit)} {Body.Told(words)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.ApprovalYes, Approve, Data, inputs: false) { Style = "positive" },
            new ExecuteAction(words.ApprovalNo, SendBack, Data),
        ],
        Msteams = new() { Width = "Full" },
    };
}

/// <summary>What became of a question to the second person.</summary>
public enum ApprovalEnd
{
    Approved,
    SentBack,

    /// <summary>It was changed since; the newer one is asked about in a card of its own.</summary>
    Changed,

    /// <summary>It was cancelled, or recalled, before anybody answered.</summary>
    Dropped,
}

/// <param name="By">Who answered, if anybody.</param>
public sealed record ApprovalEndCard(string Title, ApprovalEnd End, string? By, string? Reason)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.ApprovalKind, Title, End == ApprovalEnd.Approved ? "good" : "emphasis"),
            new TextBlock(words.ApprovalEnded(End, By)) { Spacing = "Medium" },
            .. Reason is null ? [] : new Element[] { Layout.Quote(Reason) },
        ],
        $"{words.ApprovalKind}: {Title}. {words.ApprovalEnded(End, By)}",
        words.Lang);
}

/// <summary>What happened to an announcement by somebody else's hand.</summary>
public enum AnnouncementNews
{
    Approved,
    SentBack,
    Cancelled,
    Recalled,
}

/// <summary>To its author, in his own chat.</summary>
public sealed record AnnouncementNewsCard(string Id, string Title, AnnouncementNews News, string By, string? Reason)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.AnnouncementKind, Title, News == AnnouncementNews.Approved ? "good" : "warning"),
            new TextBlock(words.NewsOf(News, By)) { Spacing = "Medium" },
            .. Reason is null ? [] : new Element[] { Layout.Quote(Reason) },
        ],
        $"{Title}. {words.NewsOf(News, By)} {Reason}",
        words.Lang)
    {
        Actions = [new ExecuteAction(words.AnnouncementOpen, AnnouncementCard.Open, new() { Ref = Id })],
    };
}
