using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>
/// The whole engine (sheets, leases, commits to a file, the pace) against a Teams that counts every arrival, on a clock that stands while
/// anything is being done and then leaps: what it costs in time is what Teams' limits cost.
/// </summary>
public sealed class BroadcastPaceTests
{
    /// <summary>And a second to begin: until Teams has taken the message once, few are sent.</summary>
    [Fact]
    public Task A_thousand_go_out_at_98_percent_of_what_Teams_takes_and_it_never_says_too_many() => Sent(1_000, TimeSpan.FromSeconds((1_000 / (0.98 * 50)) + 1));

    /// <summary>Minutes of real time, so only when asked for: README says how.</summary>
    [Fact(Explicit = true)]
    public Task Forty_five_thousand_are_reached_in_fifteen_and_a_half_minutes_and_Teams_never_says_too_many() => Sent(45_000, TimeSpan.FromSeconds(930));

    static async Task Sent(int people, TimeSpan longest)
    {
        CrowdTeams teams = null!;
        TeamsLimits limits = null!;
        await using var hall = await Hall.Open(
            clock => teams = new(clock, limits = new(clock)) { Latency = TimeSpan.FromMilliseconds(80) }, people, starts: false, perSecond: 50);
        hall.Stride = TimeSpan.Zero;
        await hall.Start();
        await hall.Announce("A1", Hall.Everybody(people));

        // what is on the wire waits for the clock, or somebody does for his turn; when neither, the engine is at work
        await hall.Clock.PassesUntil(
            () => !hall.Now("A1").IsUnderWay,
            () => hall.Pace.OnTheWire <= teams.Delayed && (teams.Delayed > 0 || hall.Pace.Waiting > 0 || !hall.Now("A1").IsUnderWay));

        Assert.Equal((people, 0), (limits.Taken, limits.Refused));
        Assert.Equal(people, hall.Now("A1").Reach!.Copies.Sent);
        Assert.All(Enumerable.Range(0, people), n => Assert.Equal(1, teams.Delivered(Crowd.Chat(n))));
        TestContext.Current.TestOutputHelper?.WriteLine($"{people:N0} in {limits.Last - limits.First}, {limits.Rate:0.00} a second, {limits.Refused} answers of 429");
        Assert.InRange(limits.Last - limits.First, TimeSpan.Zero, longest);
    }
}
