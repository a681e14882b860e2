using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>
/// The whole engine (sheets, leases, commits to a file, the pace) against a Teams that counts every arrival, on a clock that stands while
/// anything is being done and then leaps: what it costs in time is what Teams' limits cost.
/// </summary>
public sealed class BroadcastPaceTests
{
    /// <summary>
    /// At 98 percent of what Teams takes, and a second to begin: until it has taken the message once, few are sent. 45,000 are asked for in the
    /// environment, see README: they take five minutes of real time on a busy machine.
    /// </summary>
    [Theory]
    [MemberData(nameof(Crowds))]
    public Task All_go_out_at_the_pace_that_Teams_takes_and_it_never_says_too_many(int people) =>
        Sent(people, TimeSpan.FromSeconds((people / (0.98 * 50)) + 1), step: people > 10_000 ? TimeSpan.FromMilliseconds(5) : null);

    public static TheoryData<int> Crowds => int.TryParse(Environment.GetEnvironmentVariable("THIDUA_CROWD"), out var asked) ? [1_000, asked] : [1_000];

    /// <summary>
    /// A third of the rate each while there are three, a half each while there are two: who announces to fifty does not wait for those who
    /// announce to a thousand, and together they take all that Teams takes.
    /// </summary>
    [Fact]
    public async Task Three_announcements_of_different_size_share_the_rate_fairly()
    {
        const double Rate = 0.98 * 50;
        var sizes = new Dictionary<string, int> { ["large"] = 1_000, ["medium"] = 300, ["small"] = 50 };
        TeamsLimits limits = null!;
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(
            clock => teams = new(clock, limits = new(clock)) { Latency = TimeSpan.FromMilliseconds(80) }, 1_000, starts: false, perSecond: 50);
        hall.Stride = TimeSpan.Zero;
        foreach (var (id, size) in sizes)
            await hall.Announce(id, Hall.Everybody(size));
        await hall.Start();
        var began = hall.Clock.GetUtcNow();

        var atSmallsEnd = await Ends("small");
        var mediumsThen = (await hall.Progress("medium")).Sent;
        var largesThen = (await hall.Progress("large")).Sent;
        var atMediumsEnd = await Ends("medium");
        var largesLater = (await hall.Progress("large")).Sent;
        var atTheEnd = await Ends("large");

        TestContext.Current.TestOutputHelper?.WriteLine($"{atSmallsEnd}: {mediumsThen} {largesThen}; {atMediumsEnd}: {largesLater}; {atTheEnd}");
        // and a second or two to begin: until Teams has taken a message once, few of it are sent
        Assert.InRange(atSmallsEnd.TotalSeconds, 0, (3 * 50 / Rate) + 2);
        Assert.InRange(atMediumsEnd.TotalSeconds, 0, (((2 * 300) + 50) / Rate) + 2.5);
        Assert.InRange(atTheEnd.TotalSeconds, 0, (1_350 / Rate) + 2.5);
        Assert.InRange(mediumsThen, 25, 90);
        Assert.InRange(largesThen, 25, 90);
        Assert.InRange(largesLater, 240, 380);
        Assert.Equal((1_350, 0), (limits.Taken, limits.Refused));

        async Task<TimeSpan> Ends(string id)
        {
            await hall.Clock.PassesUntil(
                () => !hall.Now(id).IsUnderWay,
                () => hall.Pace.OnTheWire <= teams.Delayed && (teams.Delayed > 0 || hall.Pace.Waiting > 0 || !hall.Now(id).IsUnderWay));
            return hall.Clock.GetUtcNow() - began;
        }
    }

    static async Task Sent(int people, TimeSpan longest, TimeSpan? step = null)
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
            () => hall.Pace.OnTheWire <= teams.Delayed && (teams.Delayed > 0 || hall.Pace.Waiting > 0 || !hall.Now("A1").IsUnderWay),
            step, TimeSpan.FromMinutes(20));

        Assert.Equal((people, 0), (limits.Taken, limits.Refused));
        Assert.Equal(people, hall.Now("A1").Reach!.Copies.Sent);
        Assert.All(Enumerable.Range(0, people), n => Assert.Equal(1, teams.Delivered(Crowd.Chat(n))));
        TestContext.Current.TestOutputHelper?.WriteLine($"{people:N0} in {limits.Last - limits.First}, {limits.Rate:0.00} a second, {limits.Refused} answers of 429");
        Assert.InRange(limits.Last - limits.First, TimeSpan.Zero, longest);
    }
}
