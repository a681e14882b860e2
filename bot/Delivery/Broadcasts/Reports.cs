using System.Runtime.CompilerServices;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>Answers from the counters while an announcement is under way, from what was written at its end after that.</summary>
sealed class Reports(IStore store, UnderWay underWay, TimeProvider clock) : IBroadcasts
{
    public async ValueTask<Progress> Of(Announcement announcement, CancellationToken cancel)
    {
        if (underWay.Of(announcement.Id) is { Agenda: not null } live)
            return live.Counter.Progress(announcement.Copies);
        if (announcement.Reach is { } reach)
            return Ended(announcement, reach.Copies);
        var counter = new Counter(clock);
        await foreach (var copy in Copies(announcement.Id, cancel))
            counter.Add(copy);
        return counter.Progress(announcement.Copies);
    }

    public async IAsyncEnumerable<Copy> Copies(string announcement, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var sheet in store.SheetsOf(announcement, cancel))
        {
            foreach (var copy in sheet.Value.Copies)
                yield return copy;
        }
    }

    static Progress Ended(Announcement announcement, CopyCounts counts) => new(
        announcement.Copies, counts.Sent,
        Math.Max(0, announcement.Copies - counts.Sent - counts.InDoubt - counts.Failed - counts.Dropped - counts.Recalled),
        counts.InDoubt, counts.Failed, counts.Dropped, counts.Recalled, counts.Doubled, counts.Reasons, null, announcement.EndedAt);
}
