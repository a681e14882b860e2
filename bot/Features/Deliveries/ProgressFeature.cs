using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Deliveries;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>What an author sees of his announcement while it is sent, and what he is told when it has ended.</summary>
sealed class ProgressFeature(Desk desk, DeliveryViews views) : Feature
{
    public const string ProgressTemplate = "delivery.progress", ResultTemplate = "delivery.result";

    public override IReadOnlyList<Verb> Verbs { get; } = [new(ProgressCard.Update, [.. AnnouncementRules.Writers])];

    public override IReadOnlyList<string> Templates { get; } = [ProgressTemplate, ResultTemplate];

    /// <summary>What is touched when its numbers have moved: a round has a card of its own, older ones are left as they are.</summary>
    public static string SubjectOf(Announcement announcement) => $"delivery/{announcement.Id}/{announcement.Round}";

    public static Post Progress(Announcement announcement) => new(
        $"{SubjectOf(announcement)}/progress", ProgressTemplate, SubjectOf(announcement), Delivery.Addresses.ToPerson + announcement.By);

    /// <summary>One for each end: sent, sent again, recalled …</summary>
    public static Post Result(Announcement announcement, Reach reach) => new(
        $"{SubjectOf(announcement)}/result/{reach.State}", ResultTemplate, $"{SubjectOf(announcement)}/result", Delivery.Addresses.ToPerson + announcement.By,
        Ending(reach));

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (views.Find(form.Card.Ref) is not var (announcement, _))
            return turn.Words.AnnouncementGone;
        if (!AnnouncementRules.LooksAfter(announcement, turn.Who))
            return turn.Words.DeliveryNotYours;
        return announcement.StartedAt is null
            ? turn.Words.AnnouncementRefused(nameof(AnnouncementRefusal.NotStarted))
            : (await views.Progress(announcement, turn.Who, form.Text(ProgressCard.FromField) == ProgressCard.List, turn.Words, cancel)).Draw(turn.Words);
    }

    public override async ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        if (views.Find(post.Subject.Split('/')[1])?.Value is not { } announcement || desk.People.Find(announcement.By) is not { } author)
            return null;
        var card = post.Template == ResultTemplate
            ? await Result(post, announcement, author, words, cancel)
            : await Progress(post, announcement, author, words, cancel);
        return card is null ? null : Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText);
    }

    /// <summary>What has ended before anybody could look at it is only told as a result.</summary>
    async ValueTask<AdaptiveCard?> Progress(Post post, Announcement announcement, Person author, Words words, CancellationToken cancel) =>
        post.ActivityId is null && !announcement.IsUnderWay
            ? null
            : (await views.Progress(announcement, author, fromList: false, words, cancel)).Draw(words);

    /// <summary>An end that has been overtaken (sent again, recalled) before it could be told is not told any more.</summary>
    async ValueTask<AdaptiveCard?> Result(Post post, Announcement announcement, Person author, Words words, CancellationToken cancel) =>
        announcement.Reach is { } reach && Ending(reach) == post.Args
            ? (await views.Result(announcement, author, words, cancel)).Draw(words)
            : null;

    static string Ending(Reach reach) => $"{reach.State}/{reach.Round}";
}
