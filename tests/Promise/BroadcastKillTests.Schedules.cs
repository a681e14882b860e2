using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Recognition.Alarms;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Promise;

/// <summary>Schedules and reminders that fall due while the process is killed again and again: each is kept, and each once.</summary>
public sealed partial class BroadcastKillTests
{
    const int Schedules = 40;

    static readonly TimeSpan Between = TimeSpan.FromMilliseconds(400);

    DateTimeOffset _lastDue;

    static string Starts(int n) => $"S{n:D2}";

    static string Reminds(int n) => $"R{n:D2}";

    /// <summary>One that starts and one whose author is reminded, every moment: to nobody, so that they do not send in the way of the others.</summary>
    async Task Schedule(IStore store)
    {
        var now = TimeProvider.System.GetUtcNow();
        var change = new Change("system", now);
        for (var n = 0; n < Schedules; n++)
        {
            _lastDue = now + (Between * (n + 1));
            // whoever schedules within the hour is not reminded
            change.Write(Kinds.Announcements, Scheduled(Starts(n), now, _lastDue), 0)
                .Write(Kinds.Announcements, Scheduled(Reminds(n), now - TimeSpan.FromDays(1), _lastDue + TimeSpan.FromHours(1)), 0);
        }
        Assert.IsType<Commit.Landed>(await store.Commit(change, Cancel));
    }

    static async Task EveryAlarmRangOnce(IStore store)
    {
        var started = (await Facts<AnnouncementStarted>(store)).Select(f => f.Announcement).ToList();
        var ended = (await Facts<AnnouncementEnded>(store)).Select(f => f.Announcement).Where(id => id != "A1").ToList();
        var rang = (await Facts<AlarmRang>(store)).Select(f => f.Alarm).ToList();

        Assert.Equal(Enumerable.Range(0, Schedules).Select(Starts), started.Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(0, Schedules).Select(Starts), ended.Order(StringComparer.Ordinal));
        Assert.Equal(2 * Schedules, rang.Count);
        Assert.Equal(rang.Count, rang.Distinct().Count());
        for (var n = 0; n < Schedules; n++)
        {
            var reminder = Assert.Single(await store.PostsOf(Announcement.SubjectOf(Reminds(n)), Cancel));
            Assert.Equal(AnnouncementTimes.SoonTemplate, reminder.Template);
        }
    }

    static Announcement Scheduled(string id, DateTimeOffset written, DateTimeOffset at) =>
        new(id, id, "", Audience.Nobody, "CN-001", written) { SendAt = at, Urgent = true };
}
