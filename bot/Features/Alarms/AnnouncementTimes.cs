using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Alarms;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Alarms;

/// <summary>What an author is told of the hour of his announcement: that it is near, or that it was missed.</summary>
sealed class AnnouncementTimes(Desk desk) : Feature
{
    public const string SoonTemplate = "announcement.soon", LateTemplate = "announcement.late";

    public override IReadOnlyList<string> Templates { get; } = [SoonTemplate, LateTemplate];

    public override ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
    {
        var id = post.Subject[Announcement.SubjectOf("").Length..];
        if (!desk.Store.All(Kinds.Announcements).TryGetValue(id, out var known))
            return new((Activity?)null);
        var announcement = known.Value;
        var due = new DateTimeOffset(long.Parse(post.Args!, CultureInfo.InvariantCulture), TimeSpan.Zero);
        var card = new AnnouncementTimeCard(
            announcement.Id, announcement.Title, post.Template == LateTemplate, desk.Local(due), Local(announcement.SendAt), Local(announcement.StartedAt),
            announcement.State switch
            {
                AnnouncementState.Scheduled => AnnouncementMoment.Scheduled,
                AnnouncementState.AwaitingApproval or AnnouncementState.SentBack => AnnouncementMoment.Waiting,
                _ => announcement.StartedAt is null ? AnnouncementMoment.Stopped : AnnouncementMoment.Started,
            }).Draw(words);
        return new(Activity.Message(Attachment.Card(new(card.ToJson())), card.FallbackText));
    }

    DateTimeOffset? Local(DateTimeOffset? moment) => moment is { } at ? desk.Local(at) : null;
}
