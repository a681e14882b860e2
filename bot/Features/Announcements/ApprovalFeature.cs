using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;
using Fact = ThiDua.Bot.Recognition.Fact;

namespace ThiDua.Bot.Features.Announcements;

/// <summary>Duyệt: the second person sees an announcement as it will stand, and says yes or what to change; its author hears of it.</summary>
sealed class ApprovalFeature(Desk desk, AnnouncementViews views, AnnouncementSteps steps, SendTimes times) : Feature
{
    /// <summary>Templates: the question to the second person, and what its author is told.</summary>
    public const string Asked = "announcement.approval", Told = "announcement.news";

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Verb> Verbs { get; } =
        [new(ApprovalCard.Approve, [.. AnnouncementRules.Approvers]), new(ApprovalCard.SendBack, [.. AnnouncementRules.Approvers])];

    public override IReadOnlyList<string> Templates { get; } = [Asked, Told];

    public static string ArgsOf(Announcement announcement) => announcement.Revision.ToString(CultureInfo.InvariantCulture);

    public static string ArgsOf(AnnouncementNews news, string by, string? why) => $"{news}|{by}|{why}";

    /// <summary>What its author is told of, when somebody else did it.</summary>
    public static AnnouncementNews? NewsIn(Fact fact) => fact switch
    {
        AnnouncementApproved => AnnouncementNews.Approved,
        AnnouncementSentBack => AnnouncementNews.SentBack,
        AnnouncementCancelled => AnnouncementNews.Cancelled,
        AnnouncementRecalled => AnnouncementNews.Recalled,
        _ => null,
    };

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (views.Find(form.Card.Ref) is not var (announcement, _) || form.Card.Typed?.GetValueOrDefault(AnnouncementForm.Revision) is not { } seen
            || !int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
            return turn.Words.AnnouncementGone;

        var reason = VietnameseText.Clean(form.Text(ApprovalCard.ReasonField), ApprovalCard.LongestReason);
        if (verb == ApprovalCard.SendBack && reason.Length == 0 && AnnouncementRules.MayApprove(announcement, turn.Who, revision) is null)
        {
            return await Question(announcement, turn.Words, [new(ApprovalCard.ReasonField, turn.Words.ApprovalReasonMissing)], cancel) is { } again
                ? again
                : turn.Words.AnnouncementGone;
        }

        var done = await steps.Take(
            turn, $"{verb}/{turn.Who.Id}/{announcement.Id}/{revision}", announcement.Id,
            (now, who) => verb == ApprovalCard.Approve
                ? AnnouncementRules.Approve(now, who, revision, desk.Now, times.Working)
                : AnnouncementRules.SendBack(now, who, revision, reason),
            cancel);
        return done is Done.Refused(var sentence)
            ? sentence
            : new Reply.Card(Ended(views.Find(announcement.Id)!.Value.Value, revision, turn.Words).Draw(turn.Words), Settle: turn.IsPersonal);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (views.Find(post.Subject[Announcement.SubjectOf("").Length..]) is not var (announcement, _))
            return null;
        if (post.Template == Told)
            return (post.Args ?? "").Split('|', 3) is [var news, var by, var why]
                ? Said(new AnnouncementNewsCard(
                    announcement.Id, AnnouncementViews.TitleOf(announcement, words), Enum.Parse<AnnouncementNews>(news), views.NameOf(by), why.Length > 0 ? why : null)
                    .Draw(words))
                : null;

        var revision = int.Parse(post.Args ?? "0", CultureInfo.InvariantCulture);
        return AnnouncementRules.Waits(announcement) && announcement.Revision == revision
            && await Question(announcement, words, [], cancel) is { } question
            ? Said(question)
            : Said(Ended(announcement, revision, words).Draw(words));
    }

    async ValueTask<AdaptiveCard?> Question(
        Announcement announcement, Words words, IReadOnlyList<FieldError> errors, CancellationToken cancel) =>
        await views.Body(announcement, cancel, announcement.Proposed) is { } body
            ? new ApprovalCard(
                body, await views.Audience(announcement, words, cancel), times.When(announcement.SendAt, announcement.Urgent, words), views.Caller(announcement.By),
                announcement.Proposed is not null,
                new() { Ref = announcement.Id, Typed = new Dictionary<string, string> { [AnnouncementForm.Revision] = ArgsOf(announcement) } },
                errors).Draw(words)
            : null;

    ApprovalEndCard Ended(Announcement announcement, int revision, Words words)
    {
        var (end, by) = announcement switch
        {
            _ when announcement.Revision != revision => (ApprovalEnd.Changed, null),
            { ApprovedBy: { } second } => (ApprovalEnd.Approved, second),
            { SentBackBy: { } second } => (ApprovalEnd.SentBack, second),
            _ => (ApprovalEnd.Dropped, (string?)null),
        };
        return new(
            AnnouncementViews.TitleOf(announcement, words), end, by is null ? null : views.NameOf(by), end == ApprovalEnd.SentBack ? announcement.SentBackWhy : null);
    }

    static Activity Said(AdaptiveCard card) => Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
}
