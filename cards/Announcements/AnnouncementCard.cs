using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Announcements;

/// <summary>Where an announcement stands in its life.</summary>
public enum AnnouncementStatus
{
    AwaitingApproval,
    SentBack,
    Scheduled,
    Sending,
    Sent,
    PartlySent,
    Cancelled,
    Recalled,
}

/// <summary>What can be done about an announcement beyond looking at it.</summary>
public enum AnnouncementDeed
{
    Change,
    Edit,
    Cancel,
    Recall,
    Resend,
    Readers,
}

/// <param name="ApprovedBy">The second person, by name.</param>
/// <param name="SentBackWhy">What the second person asks for.</param>
/// <param name="Copies">How many there are to send; 0 before they are known.</param>
/// <param name="Came">What became of them; null until none waits any more.</param>
/// <param name="Proposed">An edit of what was sent waits for the second person.</param>
public sealed record AnnouncementStanding(
    string Id, string Title, AnnouncementStatus Status, DateTimeOffset? SendAt, DateTimeOffset? StartedAt, string By, string? ApprovedBy, string? SentBackWhy,
    int Copies, CopiesCame? Came, long Noted, bool Proposed);

/// <summary>What became of the copies, in numbers.</summary>
public sealed record CopiesCame(int Sent, int Failed, int InDoubt, int Dropped, int Recalled);

/// <summary>An announcement as who wrote it, and who looks after it, sees it: how it stands, and what can be done about it.</summary>
public sealed record AnnouncementCard(AnnouncementStanding Standing, AudienceView Audience, IReadOnlyList<AnnouncementDeed> Deeds)
{
    public const string Open = "announcement.open", Change = "announcement.change", Ask = "announcement.ask";

    /// <summary>Which deed is asked about.</summary>
    public const string DeedField = "deed";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.AnnouncementState(Standing.Status), Standing.Title, Style(Standing.Status)),
            .. Standing.Proposed ? new Element[] { new TextBlock(words.AnnouncementEditWaits) { Weight = "Bolder", Spacing = "Medium" } } : [],
            .. Standing.SentBackWhy is { } why ? new Element[] { new TextBlock(words.AnnouncementSentBackFor) { Weight = "Bolder", Spacing = "Medium" }, Layout.Quote(why) } : [],
            new FactSet([.. Facts(words)]) { Spacing = "Medium" },
            .. Audience.Notes(words),
        ],
        $"{words.AnnouncementState(Standing.Status)}: {Standing.Title}. {words.AnnouncementCount(Audience.People, Audience.Places)}",
        words.Lang)
    {
        Actions =
        [
            .. Deeds.Select(Button(words)),
            new ExecuteAction(words.AnnouncementRefresh, Open, new() { Ref = Standing.Id }),
            new ExecuteAction(words.AnnouncementList, AnnouncementsCard.List),
        ],
    };

    internal static string Style(AnnouncementStatus status) => status switch
    {
        AnnouncementStatus.Sent => "good",
        AnnouncementStatus.PartlySent or AnnouncementStatus.SentBack => "warning",
        AnnouncementStatus.Sending or AnnouncementStatus.Scheduled => "accent",
        _ => "emphasis",
    };

    IEnumerable<Fact> Facts(Words words)
    {
        yield return new(words.AnnouncementAudience, Audience.To(words));
        yield return new(words.AnnouncementNumber, words.AnnouncementCount(Audience.People, Audience.Places));
        yield return new(
            words.AnnouncementWhen,
            Standing.StartedAt is { } started ? words.AnnouncementStartedAt(started) : words.AnnouncementGoesOut(Standing.SendAt));
        if (Standing.Copies > 0)
            yield return new(words.AnnouncementCopies, Standing.Came is { } came ? words.CopiesCame(Standing.Copies, came) : words.Number(Standing.Copies));
        if (Standing.StartedAt is not null)
            yield return new(words.CampaignAcknowledge, words.AnnouncementNotedBy(Standing.Noted));
        yield return new(words.AnnouncementBy, Standing.By);
        if (Standing.ApprovedBy is { } second)
            yield return new(words.AnnouncementApprovedBy, second);
    }

    Func<AnnouncementDeed, CardAction> Button(Words words) => deed => deed switch
    {
        AnnouncementDeed.Change => new ExecuteAction(words.DeedName(deed), Change, new() { Ref = Standing.Id }) { Style = "positive" },
        AnnouncementDeed.Edit => new ExecuteAction(words.DeedName(deed), EditAnnouncementForm.Open, new() { Ref = Standing.Id }),
        AnnouncementDeed.Readers => new ExecuteAction(words.DeedName(deed), NotesCard.Show, new() { Ref = Standing.Id }),
        _ => new ExecuteAction(words.DeedName(deed), Ask, new()
        {
            Ref = Standing.Id,
            Typed = new Dictionary<string, string> { [DeedField] = deed.ToString() },
        }),
    };
}

/// <summary>"Really?", before something that cannot be taken back.</summary>
public sealed record AskAnnouncementCard(string Id, string Title, AnnouncementDeed Deed, CardData Data)
{
    public const string Cancel = "announcement.cancel", Recall = "announcement.recall", Resend = "announcement.resend";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.AnnouncementAskKind(Deed), Title, "warning"),
            new TextBlock(words.AnnouncementAsk(Deed)) { Spacing = "Medium" },
        ],
        $"{words.AnnouncementAskKind(Deed)} {Title}. {words.AnnouncementAsk(Deed)}",
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.DeedName(Deed), Verb, Data) { Style = Deed == AnnouncementDeed.Resend ? "positive" : "destructive" },
            new ExecuteAction(words.Back, AnnouncementCard.Open, new() { Ref = Id }),
        ],
    };

    string Verb => Deed switch
    {
        AnnouncementDeed.Cancel => Cancel,
        AnnouncementDeed.Recall => Recall,
        _ => Resend,
    };
}
