using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Alarms;

/// <summary>Time passing in an office, and the alarms that ring.</summary>
static class Ringing
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Lets time pass to this moment, as Hà Nội's clocks show it, and everything that is due then happen.</summary>
    public static async Task Reaches(this Office office, int month, int day, int hour, int minute = 0, int year = 2026)
    {
        var moment = new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.FromHours(7));
        // what is on the wire arrives first: a call that lasts for days of the bot's clock is given up
        while (await office.Store.NextDue(Cancel) is { } due && due <= office.Clock.GetUtcNow())
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Cancel);
        // settling what came before may have taken a second more than there was, never more
        var left = moment - office.Clock.GetUtcNow();
        Assert.True(left >= -TimeSpan.FromSeconds(1), $"it is {-left} later already");
        if (left > TimeSpan.Zero)
            office.Clock.Advance(left);
        await office.Rings();
    }

    /// <summary>It becomes this moment, and everything that is due then happens.</summary>
    public static async Task Arrives(this Office office, DateTimeOffset moment)
    {
        office.Clock.SetUtcNow(moment);
        await office.Rings();
    }

    /// <summary>What the clockwork does when it wakes, to its end.</summary>
    public static async Task Rings(this Office office) => await office.Services.GetRequiredService<AlarmClock>().Look(Cancel);

    public static Announcement Announcement(this Office office, string id) => office.Store.All(Kinds.Announcements)[id].Value;

    /// <summary>An announcement that was approved and waits for its hour.</summary>
    public static async Task<Announcement> Scheduled(this Office office, string id, DateTimeOffset at, bool urgent = false)
    {
        var announcement = new Announcement(id, $"Thông báo {id}", "Mời dự hội nghị", Audience.Nobody with { Everyone = true }, "CN-001", office.Desk.Now)
        {
            SendAt = at,
            Urgent = urgent,
        };
        var change = new Change("CN-001", office.Desk.Now).Write(Kinds.Announcements, announcement, 0).Record(new AnnouncementWritten(
            id, announcement.Title, announcement.Text, announcement.Audience, null, announcement.WhenInDoubt, at));
        Assert.IsType<Commit.Landed>(await office.Store.Commit(change, Cancel));
        return announcement;
    }

    /// <summary>Whatever the broadcaster is doing with it meanwhile.</summary>
    public static async Task Becomes(this Office office, Announcement announcement)
    {
        Commit done;
        do
        {
            var version = office.Store.All(Kinds.Announcements)[announcement.Id].Version;
            done = await office.Store.Commit(new Change("CN-001", office.Desk.Now).Write(Kinds.Announcements, announcement, version), Cancel);
        }
        while (done is not Commit.Landed);
    }

    public static DateTimeOffset At(int month, int day, int hour, int minute = 0) => new(2026, month, day, hour, minute, 0, TimeSpan.FromHours(7));

    public static async Task<IReadOnlyList<Post>> Posts(this Office office, string subject) => await office.Store.PostsOf(subject, Cancel);
}
