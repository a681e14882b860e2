using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>What is written as being on its way is all that a crash leaves in doubt: so it is written of nobody who still waits for his turn.</summary>
public sealed class BroadcastLeaseTests
{
    const int People = 250;

    [Fact]
    public async Task While_Teams_asks_to_wait_nobody_is_in_doubt_if_the_bot_ends()
    {
        await using var hall = await Hall.Open(
            clock => new CrowdTeams(clock, faults: TeamsFaults.By((_, nth) => nth == 0 ? Trouble.ThrottledFor(3600) : null)), People, perSecond: 50);
        hall.Stride = TimeSpan.FromMilliseconds(5);

        await hall.Announce("A1", Hall.Everybody(People));
        await Patience.Until(() => hall.Traffic.PausedUntil is not null);
        var paused = hall.Clock.GetUtcNow();
        await Patience.Until(() => hall.Clock.GetUtcNow() - paused > TimeSpan.FromSeconds(3));

        Assert.NotNull(hall.Traffic.PausedUntil);
        Assert.All(await hall.Copies("A1"), copy => Assert.Equal((CopyState.Waiting, 0), (copy.State, copy.Doubts)));
    }

    [Fact]
    public async Task At_a_slow_pace_only_those_are_on_their_way_whose_turn_has_come()
    {
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(clock => teams = new(clock) { Latency = TimeSpan.FromMilliseconds(300) }, People, perSecond: 10);
        hall.Stride = TimeSpan.FromMilliseconds(20);

        await hall.Announce("A1", Hall.Everybody(People));
        var most = 0;
        while (hall.Now("A1").IsUnderWay)
            most = Math.Max(most, (await hall.Copies("A1")).Count(copy => copy.State == CopyState.Leased));

        // ten a second and a third of a second for each answer; what has just been answered is written with the next that leaves
        Assert.InRange(most, 1, 10);
        Assert.Equal(People, (await hall.Settled("A1")).Reach!.Copies.Sent);
    }

    [Fact]
    public async Task A_cancel_while_Teams_asks_to_wait_drops_everybody_and_leaves_nobody_in_doubt()
    {
        await using var hall = await Hall.Open(
            clock => new CrowdTeams(clock, faults: TeamsFaults.By((_, nth) => nth == 0 ? Trouble.ThrottledFor(3600) : null)), People, perSecond: 50);
        hall.Stride = TimeSpan.FromMilliseconds(5);
        await hall.Announce("A1", Hall.Everybody(People), WhenInDoubt.LeaveIt);
        await Patience.Until(() => hall.Traffic.PausedUntil is not null);

        await hall.Change("A1", a => a with { State = AnnouncementState.Cancelled });
        var ended = await hall.Settled("A1");

        Assert.NotNull(hall.Traffic.PausedUntil);
        Assert.Equal((0, 0, People), (ended.Reach!.Copies.Sent, ended.Reach.Copies.InDoubt, ended.Reach.Copies.Dropped));
    }

    [Fact]
    public async Task A_new_announcement_has_its_share_of_the_pace_at_once()
    {
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(clock => teams = new(clock), 1_000, perSecond: 50);
        hall.Stride = TimeSpan.FromMilliseconds(5);
        await hall.Announce("large", Hall.Everybody(1_000));
        await Patience.Until(() => teams.Conversations.Count > 60);

        var (began, had) = (hall.Clock.GetUtcNow(), teams.Conversations.Count);
        await hall.Announce("small", Hall.Everybody(20));
        await hall.Settled("small");

        // one of two turns is its own; of the large one not even what waited already goes first
        Assert.InRange(hall.Clock.GetUtcNow() - began, TimeSpan.Zero, TimeSpan.FromSeconds(2.5));
        Assert.InRange(teams.Conversations.Count - had, 0, 80);
    }
}
