using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>
/// Who stops an announcement that is being sent is answered, and after that hardly anybody gets it. At Teams' pace, on a clock that
/// stands while anything is being done: what is counted are copies, not how fast this machine is.
/// </summary>
public sealed class BroadcastCancelTests
{
    const int People = 1_000;

    static readonly TimeSpan Promised = TimeSpan.FromSeconds(1);

    TeamsLimits _limits = null!;
    CrowdTeams _teams = null!;

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(500)]
    public async Task No_copy_leaves_later_than_a_second_after_the_cancel_was_answered(int sentBefore)
    {
        await using var hall = await Open();
        var limits = _limits;
        await hall.Announce("A1", Hall.Everybody(People));
        await Passes(hall, "A1", () => limits.Taken >= sentBefore);

        var taken = limits.Taken;
        var answered = await Cancels(hall, "A1");
        await Passes(hall, "A1", () => !hall.Now("A1").IsUnderWay);
        var at = hall.Clock.GetUtcNow() - answered;
        var last = Office.Monday + limits.Last - answered;

        Assert.True(last <= Promised, $"the last copy left {last} after the cancel");
        // those that had their turn already, not all that stood in the line
        Assert.InRange(limits.Taken - taken, 0, 10);
        Assert.True(at <= Promised, $"it ended {at} after the cancel");
        var copies = await hall.Copies("A1");
        Assert.Equal((limits.Taken, People - limits.Taken), (copies.Count(c => c.State == CopyState.Sent), copies.Count(c => c.State == CopyState.Dropped)));
    }

    [Fact]
    public async Task It_need_not_wait_for_Teams_that_has_asked_to_wait()
    {
        var throttles = TeamsFaults.By((chat, nth) => chat == Crowd.Chat(100) && nth == 0 ? Trouble.ThrottledFor(600) : null);
        await using var hall = await Open(throttles);
        var limits = _limits;
        await hall.Announce("A1", Hall.Everybody(People));
        await Passes(hall, "A1", () => hall.Traffic.PausedUntil is not null);

        var taken = limits.Taken;
        var answered = await Cancels(hall, "A1");
        await Passes(hall, "A1", () => !hall.Now("A1").IsUnderWay);

        Assert.True(hall.Clock.GetUtcNow() - answered <= Promised);
        Assert.Equal(taken, limits.Taken);
    }

    [Fact]
    public async Task What_another_announcement_sends_goes_on_at_the_whole_pace()
    {
        await using var hall = await Open();
        var limits = _limits;
        await hall.Announce("A1", Hall.Everybody(People));
        await hall.Announce("A2", Hall.Everybody(300));
        await Passes(hall, "A1", () => limits.Taken >= 200);

        var sent = (await hall.Progress("A2")).Sent;
        var answered = await Cancels(hall, "A1");
        await Passes(hall, "A1", () => !hall.Now("A1").IsUnderWay);
        var at = hall.Clock.GetUtcNow() - answered;
        await Passes(hall, "A2", () => !hall.Now("A2").IsUnderWay);
        var took = hall.Clock.GetUtcNow() - answered;

        Assert.True(at <= Promised, $"{at}");
        Assert.Equal(300, hall.Now("A2").Reach!.Copies.Sent);
        Assert.InRange(took.TotalSeconds, 0, ((300 - sent) / 49.0) + 1.5);
    }

    async Task<Hall> Open(TeamsFaults? faults = null)
    {
        var hall = await Hall.Open(
            clock => _teams = new(clock, _limits = new(clock), faults) { Latency = TimeSpan.FromMilliseconds(80) }, People, starts: false, perSecond: 50);
        hall.Stride = TimeSpan.Zero;
        await hall.Start();
        return hall;
    }

    /// <summary>What is on the wire waits for the clock, or somebody does for his turn; when neither, the engine is at work.</summary>
    Task Passes(Hall hall, string id, Func<bool> holds) => hall.Clock.PassesUntil(
        holds, () => hall.Pace.OnTheWire <= _teams.Delayed && (_teams.Delayed > 0 || hall.Pace.Waiting > 0 || !hall.Now(id).IsUnderWay));

    /// <returns>When the person was answered: then it was durable.</returns>
    static async Task<DateTimeOffset> Cancels(Hall hall, string id)
    {
        var halted = hall.UnderWay.Of(id)!.Halted;
        await hall.Change(id, a => a with { State = AnnouncementState.Cancelled });
        var answered = hall.Clock.GetUtcNow();
        // it is noticed without any help of the clock
        await Patience.Until(() => halted.IsCancellationRequested);
        return answered;
    }
}
