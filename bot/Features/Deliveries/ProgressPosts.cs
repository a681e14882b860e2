using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>
/// Gives every author a card when his announcement begins, has it edited while the numbers move, and tells the end. A look that finds
/// nothing to say writes nothing; an edit is a touch, which leaves no entry in the ledger.
/// </summary>
sealed class ProgressPosts(Desk desk, IBroadcasts broadcasts)
{
    /// <summary>Between two edits of one card: Teams refreshes it for its author beside that, when he looks at it.</summary>
    static readonly TimeSpan BetweenEdits = TimeSpan.FromSeconds(15);

    readonly HashSet<string> _told = [];
    readonly Dictionary<string, (DateTimeOffset At, Progress Shown)> _shown = [];

    public async ValueTask Look(CancellationToken cancel)
    {
        foreach (var (announcement, _) in desk.Store.All(Kinds.Announcements).Values)
        {
            // somebody must be there to be told
            if (announcement.StartedAt is null || desk.People.Find(announcement.By) is null)
                continue;
            if (announcement.IsUnderWay)
                await Follow(announcement, cancel);
            else if (announcement.Reach is { } reach)
                await End(announcement, reach, cancel);
        }
    }

    async ValueTask Follow(Announcement announcement, CancellationToken cancel)
    {
        var subject = ProgressFeature.SubjectOf(announcement);
        var now = await broadcasts.Of(announcement, cancel);
        if (!_shown.TryGetValue(subject, out var last))
        {
            var post = ProgressFeature.Progress(announcement);
            // after a restart it may stand already, with old numbers
            await desk.Store.Commit(new Change("system", desk.Now).Post(post).Touch(subject), cancel);
            _shown[subject] = (desk.Now, now);
        }
        else if (desk.Now - last.At >= BetweenEdits && Moved(last.Shown, now))
        {
            await desk.Store.Commit(new Change("system", desk.Now).Touch(subject), cancel);
            _shown[subject] = (desk.Now, now);
        }
    }

    async ValueTask End(Announcement announcement, Reach reach, CancellationToken cancel)
    {
        var subject = ProgressFeature.SubjectOf(announcement);
        var result = ProgressFeature.Result(announcement, reach);
        var wasFollowed = _shown.Remove(subject);
        var isTold = _told.Contains(result.Id) || await desk.Store.FindPost(result.Id, cancel) is not null;
        var change = new Change("system", desk.Now).Touch(subject);
        if (!isTold)
        {
            change.Post(result);
            // who has something to look into gets the whole list offered with the result; everybody else asks for it
            if (reach.Copies is { Failed: > 0 } or { InDoubt: > 0 } or { Doubled: > 0 })
                FilesFeature.Offer(change, FilesFeature.IdOf(result), announcement.Id, announcement.By);
        }
        // an edit that has reached every copy ends nothing, but the card said that it was on its way
        if (!isTold || wasFollowed)
            await desk.Store.Commit(change, cancel);
        _told.Add(result.Id);
    }

    static bool Moved(Progress before, Progress now) =>
        (before.Copies, before.Sent, before.Waiting, before.InDoubt, before.Failed, before.Dropped, before.Recalled)
        != (now.Copies, now.Sent, now.Waiting, now.InDoubt, now.Failed, now.Dropped, now.Recalled);
}
