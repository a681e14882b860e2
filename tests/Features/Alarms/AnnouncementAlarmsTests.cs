using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using static ThiDua.Tests.Features.Alarms.Ringing;

namespace ThiDua.Tests.Features.Alarms;

public sealed class AnnouncementAlarmsTests
{
    [Fact]
    public async Task A_scheduled_announcement_starts_at_its_minute_and_not_before()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 14, 30));

        await office.Reaches(11, 23, 14, 29);
        var before = office.Announcement("TB0001").State;
        await office.Reaches(11, 23, 14, 30);

        Assert.Equal(AnnouncementState.Scheduled, before);
        Assert.Equal(At(11, 23, 14, 30), office.Announcement("TB0001").StartedAt);
        Assert.Equal(1, await office.Facts("announcement-started"));
        await office.Verified();
    }

    [Fact]
    public async Task The_clockwork_wakes_by_itself()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 9, 40));

        for (var minute = 0; minute < 45 && office.Announcement("TB0001").State == AnnouncementState.Scheduled; minute++)
        {
            office.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        await Patience.Until(() => office.Announcement("TB0001").StartedAt is not null);
        Assert.InRange(office.Announcement("TB0001").StartedAt!.Value, At(11, 23, 9, 40), At(11, 23, 9, 46));
    }

    [Fact]
    public async Task However_often_and_by_however_many_it_is_looked_at_it_starts_once()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 10));
        var second = new AlarmClock(office.Desk, [new AnnouncementAlarms(office.Desk)], office.Clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<AlarmClock>.Instance);
        office.Clock.Advance(TimeSpan.FromHours(1));

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => i % 2 == 0 ? office.Rings() : second.Look(TestContext.Current.CancellationToken).AsTask()));

        Assert.Equal(1, await office.Facts("announcement-started"));
        Assert.Single(office.Store.All(Kinds.Alarms));
        await office.Verified();
    }

    [Fact]
    public async Task After_a_restart_that_put_the_clock_back_nothing_rings_again()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-alarms-").FullName;
        string[] sameAddress = [$"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
        await using (var before = await Office.Open(folder, sameAddress))
        {
            await before.Install();
            await before.Scheduled("TB0001", At(11, 23, 12));
            await before.Reaches(11, 23, 11);
            await before.Reaches(11, 23, 12);
            // as if the start had been forgotten: that it rang stands elsewhere too
            await before.Becomes(before.Announcement("TB0001") with { State = AnnouncementState.Scheduled, StartedAt = null });
        }

        await using (var after = await Office.Open(folder, sameAddress))
        {
            await after.Rings();
            await after.Reaches(11, 23, 16);

            Assert.Equal((1, 2), (await after.Facts("announcement-started"), after.Store.All(Kinds.Alarms).Count));
            await after.Verified();
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_author_is_reminded_an_hour_before_and_once()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 15));

        await office.Reaches(11, 23, 13, 59);
        var early = await office.Posts("announcement/TB0001");
        await office.Reaches(11, 23, 14);
        await office.Rings();
        var told = await office.As("CN-001").IsTold(m => m.Words().Contains("THÔNG BÁO SẮP ĐƯỢC GỬI", StringComparison.Ordinal));

        Assert.Empty(early);
        Assert.Contains("Thông báo của anh/chị sẽ được gửi lúc 15:00 23/11/2026.", told.Words(), StringComparison.Ordinal);
        Assert.Single(await office.Posts("announcement/TB0001"));
    }

    [Fact]
    public async Task Who_scheduled_it_within_the_hour_is_not_reminded()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 10));

        await office.Reaches(11, 23, 10);

        Assert.Empty(await office.Posts("announcement/TB0001"));
        Assert.Equal(At(11, 23, 10), office.Announcement("TB0001").StartedAt);
    }

    [Fact]
    public async Task Asleep_over_the_hour_it_starts_late_once_and_the_author_is_told_how_late()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 11));

        await office.Reaches(11, 23, 14, 20);
        await office.Rings();
        var told = await office.As("CN-001").IsTold(m => m.Words().Contains("THÔNG BÁO GỬI MUỘN", StringComparison.Ordinal));

        Assert.Contains("đến 14:20 23/11/2026 mới bắt đầu gửi, muộn 3 giờ 20 phút", told.Words(), StringComparison.Ordinal);
        Assert.Single(await office.Posts("announcement/TB0001")); // that it would go out soon is no news any more
        Assert.Equal(1, await office.Facts("announcement-started"));
    }

    [Fact]
    public async Task Woken_at_night_it_waits_for_the_morning_and_says_so()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 16));

        await office.Reaches(11, 23, 22);
        var put = office.Announcement("TB0001");
        var told = await office.As("CN-001").IsTold(m => m.Words().Contains("THÔNG BÁO GỬI MUỘN", StringComparison.Ordinal));
        await office.Reaches(11, 24, 7, 30);

        Assert.Equal((AnnouncementState.Scheduled, At(11, 24, 7, 30)), (put.State, put.SendAt));
        Assert.Contains("thông báo sẽ được gửi lúc 07:30 24/11/2026", told.Words(), StringComparison.Ordinal);
        Assert.Equal(At(11, 24, 7, 30), office.Announcement("TB0001").StartedAt);
        Assert.Equal((1, 1), (await office.Facts("announcement-moved"), await office.Facts("announcement-started")));
    }

    [Fact]
    public async Task An_urgent_one_does_not_wait_for_the_morning()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 23, 15), urgent: true);

        await office.Reaches(11, 23, 23, 15);

        Assert.Equal(At(11, 23, 23, 15), office.Announcement("TB0001").StartedAt);
    }

    [Fact]
    public async Task Two_of_the_same_minute_both_start()
    {
        await using var office = await Staffed.Open();
        await office.Scheduled("TB0001", At(11, 23, 10));
        await office.Scheduled("TB0002", At(11, 23, 10));

        await office.Reaches(11, 23, 10);

        Assert.Equal(2, await office.Facts("announcement-started"));
    }

    [Fact]
    public async Task One_moved_to_another_hour_starts_then_and_only_then()
    {
        await using var office = await Staffed.Open();
        var announcement = await office.Scheduled("TB0001", At(11, 23, 10));
        await office.Becomes(announcement with { SendAt = At(11, 23, 11) });

        await office.Reaches(11, 23, 10);
        var before = office.Announcement("TB0001").State;
        await office.Reaches(11, 23, 11);

        Assert.Equal((AnnouncementState.Scheduled, At(11, 23, 11)), (before, office.Announcement("TB0001").StartedAt));
        Assert.Equal(1, await office.Facts("announcement-started"));
    }

    [Fact]
    public async Task A_cancelled_one_never_starts_and_one_scheduled_in_the_past_starts_at_once()
    {
        await using var office = await Staffed.Open();
        var cancelled = await office.Scheduled("TB0001", At(11, 23, 10));
        await office.Becomes(cancelled with { State = AnnouncementState.Cancelled });
        await office.Scheduled("TB0002", At(11, 23, 8, 58));

        await office.Rings();
        await office.Reaches(11, 23, 10);

        Assert.Equal((null, At(11, 23, 9)), (office.Announcement("TB0001").StartedAt, office.Announcement("TB0002").StartedAt));
        Assert.Equal(1, await office.Facts("announcement-started"));
    }

    [Fact]
    public async Task English_speakers_are_reminded_in_English()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-001").In("en-US").Says("language en");
        await office.Scheduled("TB0001", At(11, 23, 15));

        await office.Reaches(11, 23, 14);
        var told = await office.As("CN-001").IsTold(m => m.Words().Contains("GOES OUT SOON", StringComparison.Ordinal));

        Assert.Contains("Your announcement goes out at 15:00 23/11/2026.", told.Words(), StringComparison.Ordinal);
    }
}
