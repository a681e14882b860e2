using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>Says that no copy waits any more, once for each time that it becomes so.</summary>
sealed class Ending(IStore store, TimeProvider clock)
{
    /// <summary>When the announcement has changed meanwhile, nothing is said: there is something to do again.</summary>
    public async ValueTask End(Broadcast broadcast, Versioned<Announcement> seen)
    {
        var (announcement, counts) = (seen.Value, broadcast.Counter.Counts());
        var state = announcement.State != AnnouncementState.Sending ? announcement.State
            : counts is { Failed: 0, InDoubt: 0, Dropped: 0 } ? AnnouncementState.Sent
            : AnnouncementState.PartlySent;
        var now = clock.GetUtcNow();
        // an edit that has reached every copy ends nothing that had not ended before
        var isEnd = announcement.Reach is not { } before || (before.State, before.Round) != (state, announcement.Round);
        var ended = announcement with
        {
            State = state,
            EndedAt = isEnd ? now : announcement.EndedAt,
            Copies = announcement.IsSpread ? announcement.Copies : counts.Sent + counts.InDoubt + counts.Failed + counts.Dropped + counts.Recalled,
            Reach = new(state, announcement.Edition, announcement.Round, counts),
        };
        var change = new Change("system", now).Write(Kinds.Announcements, ended, seen.Version).Touch(announcement.Subject);
        if (isEnd)
        {
            change.Record(new AnnouncementEnded(
                announcement.Id, state, counts.Sent, counts.Failed, counts.InDoubt, counts.Dropped, counts.Recalled));
        }
        await store.Commit(change, CancellationToken.None);
    }
}
