using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Practice;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

public sealed class PaceHeldTests
{
    static CancellationToken Cancel => Patience.Cancel;

    [Fact]
    public async Task When_Teams_names_a_time_nobody_goes_before_and_nobody_is_lost()
    {
        using var paced = Answering((chat, nth) => chat == "a:1" && nth == 0 ? Trouble.ThrottledFor(30) : null);
        var first = paced.Broadcast(1);
        await paced.Passes(1);

        var broadcasts = paced.BroadcastTo(20, from: 2);
        var reply = paced.Reply(100);
        await paced.Passes(29_990);
        Assert.Equal((Office.Monday.AddSeconds(30), 0), (paced.Pace.PausedUntil, paced.Teams.Conversations.Count));
        await paced.Until([first, .. broadcasts, reply]);

        Assert.Null(paced.Pace.PausedUntil);
        Assert.All([first, .. broadcasts, reply], sent => Assert.IsType<Delivered>(sent.Result));
        Assert.Equal(1, paced.Teams.Delivered("a:1"));
    }

    [Fact]
    public async Task After_a_pause_replies_go_first()
    {
        using var paced = Answering((chat, nth) => chat == "a:1" && nth == 0 ? Trouble.ThrottledFor(5) : null);
        Task<Outcome>[] broadcasts = [paced.Broadcast(1)];
        await paced.Passes(1);
        broadcasts = [.. broadcasts, .. paced.BroadcastTo(50, from: 2)];
        var replies = Enumerable.Range(100, 5).Select(n => paced.Reply(n)).ToArray();

        await paced.Until(replies);

        Assert.True(broadcasts.Count(b => b.IsCompleted) <= 1, $"{broadcasts.Count(b => b.IsCompleted)}");
    }

    [Fact]
    public async Task When_Teams_names_no_time_the_pauses_grow_and_end()
    {
        using var paced = Answering((_, nth) => nth < 4 ? Trouble.Throttled : null);

        var took = await paced.Until(paced.Reply(1));

        // 1, 2, 4 and 8 s, up to a fifth longer
        Assert.InRange(took, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(18.1));
        Assert.Equal(1, paced.Teams.Delivered("a:1"));
    }

    [Fact]
    public async Task Throttled_below_the_limit_it_goes_slower_and_slowly_fast_again()
    {
        using var paced = Answering((chat, nth) => chat == "a:200" && nth == 0 ? Trouble.ThrottledFor(1) : null);
        var full = paced.Pace.PerSecond;
        _ = paced.BroadcastTo(4000);
        await paced.Passes(() => paced.Pace.PausedUntil is not null);
        var lowered = paced.Pace.PerSecond;

        await paced.Passes(1000);
        var slow = await Rate(paced, seconds: 4);
        await paced.Passes(16_000);
        var fast = await Rate(paced, seconds: 4);

        Assert.Equal((49.2, 44.28), (Math.Round(full, 2), Math.Round(lowered, 2)));
        Assert.InRange(slow, 43.5, 45.5);
        Assert.InRange(fast, 48, 51);
        Assert.Equal(full, paced.Pace.PerSecond);
    }

    [Fact]
    public async Task Many_that_are_throttled_together_lower_the_rate_once_and_again_if_it_does_not_help()
    {
        using var paced = new Paced(o => o.Headroom = 0, clock => new(clock, faults: TeamsFaults.By((_, nth) => nth == 0 ? Trouble.ThrottledFor(2) : null)) { Latency = TimeSpan.FromMilliseconds(300) });
        _ = paced.BroadcastTo(30);

        await paced.Passes(1500);
        var once = paced.Pace.PerSecond;
        await paced.Passes(2000);
        var twice = paced.Pace.PerSecond;

        Assert.Equal(45, once);
        Assert.InRange(twice, 40, 41);
    }

    [Fact]
    public async Task A_conversation_that_is_always_throttled_stands_back_for_the_others()
    {
        using var paced = Answering((chat, _) => chat == "a:1" ? Trouble.Throttled : null);
        var crowded = paced.Post(1);
        var others = paced.BroadcastTo(2000, from: 2);

        var took = await paced.Until(others);

        Assert.False(crowded.IsCompleted);
        Assert.True(took < TimeSpan.FromSeconds(240), $"{took}");
    }

    [Fact]
    public async Task While_Teams_refuses_the_bot_itself_everything_waits_and_an_alarm_is_raised()
    {
        var probes = 0;
        using var paced = Answering((_, _) =>
        {
            probes++;
            return Trouble.Unauthorized;
        });
        var sent = paced.BroadcastTo(40).Append(paced.Reply(100)).ToArray();

        await paced.Passes(600_000);

        Assert.DoesNotContain(sent, s => s.IsCompleted);
        Assert.Equal((Office.Monday, true), (paced.Pace.Stoppage?.Since, paced.Pace.Stoppage?.Why.Contains("BotNotRegistered", StringComparison.Ordinal)));
        Assert.Contains("Channel:Credential", Assert.Single(paced.Alarms), StringComparison.Ordinal);
        Assert.InRange(probes, 10, 13);
    }

    [Fact]
    public async Task When_Teams_takes_the_bot_back_all_goes_on_by_itself()
    {
        var refuses = true;
        using var paced = Answering((_, _) => refuses ? Trouble.Unauthorized : null);
        var sent = paced.BroadcastTo(40).Append(paced.Reply(100)).ToArray();
        await paced.Passes(180_000);

        refuses = false;
        var took = await paced.Until(sent);

        Assert.True(took < TimeSpan.FromSeconds(62), $"{took}");
        Assert.All(sent, s => Assert.IsType<Delivered>(s.Result));
        Assert.All(Enumerable.Range(1, 40), n => Assert.Equal(1, paced.Teams.Delivered($"a:{n}")));
        Assert.Null(paced.Pace.Stoppage);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task One_refusal_is_looked_into_at_once_and_is_no_alarm(int people)
    {
        var calls = 0;
        using var paced = Answering((_, _) => calls++ == 0 ? Trouble.Unauthorized : null);

        var took = await paced.Until(paced.BroadcastTo(people));

        Assert.True(took < TimeSpan.FromSeconds(2.1), $"{took}");
        Assert.Equal((people + 1, 0), (calls, paced.Alarms.Count));
    }

    [Fact]
    public async Task Where_one_conversation_alone_refuses_the_bot_the_others_go_on()
    {
        using var paced = Answering((chat, _) => chat == "a:1" ? Trouble.Unauthorized : null);
        var sent = paced.BroadcastTo(20);

        await paced.Until(sent);

        Assert.Equal(RefusalKind.Unauthorized, Assert.IsType<Refused>(await sent[0]).Kind);
        Assert.All(sent.Skip(1), s => Assert.IsType<Delivered>(s.Result));
        Assert.Empty(paced.Alarms);
    }

    [Fact]
    public async Task One_person_who_refuses_the_bot_does_not_keep_it_from_finding_out_that_others_take_it()
    {
        var refuses = true;
        using var paced = Answering((chat, _) => refuses || chat == "a:100" ? Trouble.Unauthorized : null);
        Task<Outcome>[] sent = [paced.Reply(100), .. paced.BroadcastTo(10)];
        await paced.Passes(300_000);

        refuses = false;
        await paced.Passes(150_000);

        Assert.All(sent.Skip(1), s => Assert.IsType<Delivered>(s.Result));
        Assert.IsType<Refused>(await sent[0]);
    }

    [Fact]
    public async Task Other_troubles_are_the_callers_to_judge_and_hold_up_nobody()
    {
        using var paced = Answering((_, nth) => nth == 0 ? Trouble.Broken(503) : null);

        await paced.Until(paced.BroadcastTo(20));
        var opened = paced.Made(async () => (await paced.Lines.Posts.CreatePersonal("https://x", "t", "29:x", Cancel)).Outcome);
        await paced.Until(opened);

        Assert.IsType<TryAgain>(await opened);
        Assert.Null(paced.Pace.PausedUntil);
        Assert.Equal(0, paced.Pace.OnTheWire);
    }

    static Paced Answering(Func<string, int, ConnectorFault?> choose) =>
        new(teams: clock => new(clock, faults: TeamsFaults.By(choose)));

    static async Task<double> Rate(Paced paced, int seconds)
    {
        var before = paced.Answered;
        await paced.Passes(seconds * 1000);
        return (paced.Answered - before) / (double)seconds;
    }
}
