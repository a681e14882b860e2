using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

public sealed class PaceTests
{
    static CancellationToken Cancel => Patience.Cancel;

    [Fact]
    public async Task Forty_five_thousand_go_out_in_fifteen_and_a_half_minutes_at_98_percent_of_what_Teams_takes_and_it_never_says_too_many()
    {
        using var paced = new Paced();

        await paced.Until(paced.BroadcastTo(45_000));

        Assert.Equal((45_000, 0), (paced.Limits.Taken, paced.Limits.Refused));
        Assert.True(paced.Limits.Rate >= 0.98 * 50, $"{paced.Limits.Rate:0.000} a second");
        Assert.True(paced.Limits.Last - paced.Limits.First <= TimeSpan.FromSeconds(930), $"{paced.Limits.Last - paced.Limits.First}");
    }

    [Theory]
    [InlineData(80, 0)]
    [InlineData(300, 200)]
    [InlineData(2000, 500)]
    public async Task So_it_is_when_answers_take_long_and_differ(int fastest, int more)
    {
        var random = new Random(3);
        TeamsLimits limits = null!;
        using var paced = new Paced(teams: clock => new CrowdTeams(clock, limits = new(clock)) { Latency = TimeSpan.FromMilliseconds(fastest), Way = () => TimeSpan.FromMilliseconds(random.Next(0, 4) == 0 ? random.Next(0, more / 20 + 1) : 0) });

        await paced.Until(paced.BroadcastTo(2000));

        Assert.Equal((2000, 0), (limits.Taken, limits.Refused));
        Assert.True(limits.Rate >= 0.94 * 50, $"{limits.Rate:0.000} a second");
    }

    [Fact]
    public async Task A_request_that_is_held_up_on_its_way_does_not_make_the_next_second_too_full()
    {
        var n = 0;
        TeamsLimits limits = null!;
        using var paced = new Paced(teams: clock => new CrowdTeams(clock, limits = new(clock)) { Way = () => TimeSpan.FromMilliseconds(++n % 200 == 0 ? 300 : 1) });

        await paced.Until(paced.BroadcastTo(1000));

        Assert.Equal((1000, 0), (limits.Taken, limits.Refused));
        Assert.True(limits.Rate >= 0.9 * 50, $"{limits.Rate:0.000} a second");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_machine_that_is_busy_now_and_then_does_not_make_a_second_too_full(int seed)
    {
        var (random, n) = (new Random(seed), 0);
        TeamsLimits limits = null!;
        using var paced = new Paced(teams: clock => new CrowdTeams(clock, limits = new(clock)) { Latency = TimeSpan.FromMilliseconds(1), Way = () => TimeSpan.FromMilliseconds(++n / 150 % 5 == 4 && random.Next(3) == 0 ? random.Next(5, 80) : 1) });

        await paced.Until(paced.BroadcastTo(3000));

        Assert.Equal((3000, 0), (limits.Taken, limits.Refused));
        Assert.True(limits.Rate >= 0.97 * 50, $"{limits.Rate:0.000} a second");
    }

    [Theory]
    [InlineData("7/1", 7, 1050)]
    [InlineData("8/2", 8, 2050)]
    [InlineData("60/30", 60, 30050)]
    [InlineData("1800/3600", 1800, 3600050)]
    public async Task One_conversation_has_windows_of_its_own(string window, int most, int wait)
    {
        using var paced = new Paced(o => (o.PerSecond, o.Headroom, o.SendWindows) = (10_000, 0, window), clock => new(clock));

        var replies = Enumerable.Range(0, most + 1).Select(_ => paced.Reply()).ToArray();
        await paced.Passes(0);
        Assert.Equal(most, paced.Answered);
        paced.Clock.Advance(TimeSpan.FromMilliseconds(wait - 1));
        await paced.Passes(0);
        Assert.Equal(most, paced.Answered);
        await paced.Passes(1);

        Assert.Equal(most + 1, paced.Answered);
        await Task.WhenAll(replies);
    }

    [Fact]
    public async Task All_windows_of_one_conversation_hold_at_once_as_Teams_counts_them()
    {
        using var paced = new Paced();

        var posts = Enumerable.Range(0, 130).Select(_ => paced.Post()).ToArray();
        await paced.Passes(() => posts.All(p => p.IsCompleted), TimeSpan.FromMilliseconds(5));

        Assert.Equal((130, 0), (paced.Limits.Taken, paced.Limits.Refused));
        Assert.True(paced.Limits.Last - paced.Limits.First < TimeSpan.FromSeconds(62.5), $"{paced.Limits.Last}");
    }

    [Fact]
    public async Task Reads_have_windows_of_their_own_and_threads_of_a_channel_share_theirs()
    {
        using var paced = new Paced();

        var reads = Enumerable.Range(0, 14).Select(_ => paced.Made(async () => (await paced.Lines.Replies.Member(Paced.Chat("19:a@thread.tacv2"), "29:x", Cancel)).Outcome)).ToArray();
        var replies = Enumerable.Range(0, 8).Select(n => paced.Made(() => paced.Lines.Replies.Send(Paced.Chat($"19:a@thread.tacv2;messageid={n}"), Activity.Message("n"), Cancel))).ToArray();
        await paced.Passes(10);

        Assert.Equal((14 + 7, 1), (paced.Answered, paced.Pace.Waiting));
        await paced.Until([.. reads, .. replies]);
    }

    [Fact]
    public async Task A_crowded_conversation_holds_up_nobody_else()
    {
        using var paced = new Paced();

        var crowd = Enumerable.Range(0, 40).Select(_ => paced.Post(0)).ToArray();
        var other = paced.Post(1);
        var waited = await paced.Until(other);

        Assert.True(waited < TimeSpan.FromMilliseconds(300), $"{waited}");
        Assert.InRange(paced.Answered, 2, 8);
        Assert.Contains(crowd, p => !p.IsCompleted);
    }

    [Fact]
    public async Task A_reply_goes_before_posts_and_posts_before_broadcasts()
    {
        using var paced = new Paced();
        var broadcasts = paced.BroadcastTo(500);
        await paced.Passes(3000);
        var (before, gone) = (paced.Limits.Taken, 0);
        var order = new List<string>();

        var post = Noted("post", paced.Lines.Posts, 1001);
        var reply = Noted("reply", paced.Lines.Replies, 1002);
        await paced.Until([post, reply]);

        Assert.Equal(["reply", "post"], order);
        Assert.InRange(gone, 2, 3);
        Assert.Contains(broadcasts, b => !b.IsCompleted);

        // noted within the call: the clock stands until it is answered, so nothing else leaves meanwhile
        Task<Outcome> Noted(string name, IConnector line, int chat) => paced.Made(async () =>
        {
            var outcome = await line.Send(Paced.Chat(chat), Activity.Message("n"), Cancel);
            order.Add(name);
            gone = paced.Limits.Taken - before;
            return outcome;
        });
    }

    [Fact]
    public async Task Amid_a_broadcast_at_full_speed_a_reply_waits_milliseconds()
    {
        using var paced = new Paced();
        var broadcasts = paced.BroadcastTo(1500);
        await paced.Passes(2500);
        var waits = new List<TimeSpan>();

        for (var n = 0; n < 100; n++)
        {
            await paced.Passes(100 + n % 23);
            waits.Add(await paced.Until(paced.Reply(5000 + n)));
        }
        await paced.Until(broadcasts);

        Assert.Equal(0, paced.Limits.Refused);
        Assert.True(waits.Max() <= TimeSpan.FromMilliseconds(21), $"{waits.Max()}");
        Assert.True(waits.Average(w => w.TotalMilliseconds) < 5, $"{waits.Average(w => w.TotalMilliseconds)} ms");
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_has_sent_nothing_and_holds_up_nobody()
    {
        using var paced = new Paced();
        using var enough = new CancellationTokenSource();
        var before = Enumerable.Range(0, 7).Select(_ => paced.Reply(0)).ToArray();
        var given = paced.ReplyUnless(enough.Token);
        var after = paced.Reply(0);
        await paced.Passes(500);

        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        await paced.Until([.. before, after]);
        Assert.Equal((8, 0), (paced.Teams.Delivered("a:0"), paced.Pace.Waiting));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_neither_stalls_nor_hurries_it()
    {
        using var paced = new Paced(teams: clock => new(clock));
        var broadcasts = paced.BroadcastTo(600);
        await paced.Passes(3000);
        var before = paced.Answered;

        paced.Clock.AdjustTime(Office.Monday.AddHours(-5));
        await paced.Passes(3000);

        Assert.InRange(paced.Answered - before, 145, 149);
        Assert.Contains(broadcasts, b => !b.IsCompleted);
    }

    [Fact]
    public async Task After_a_long_sleep_of_the_machine_it_goes_on_without_a_burst()
    {
        using var paced = new Paced();
        var broadcasts = paced.BroadcastTo(600);
        await paced.Passes(3000);

        paced.Clock.Advance(TimeSpan.FromHours(8));
        var left = paced.Pace.Waiting;
        var took = await paced.Until(broadcasts);

        Assert.Equal(0, paced.Limits.TooManyInOne);
        Assert.InRange(left / took.TotalSeconds, 48.5, 51.5);
    }

    [Fact]
    public async Task A_short_line_behind_a_long_one_has_every_other_turn()
    {
        using var paced = new Paced();
        var large = Enumerable.Range(0, 500).Select(n => paced.Broadcast(n, "large")).ToArray();
        await paced.Passes(200);

        var small = Enumerable.Range(1000, 10).Select(n => paced.Broadcast(n, "small")).ToArray();
        var waited = await paced.Until(small);

        Assert.True(waited < TimeSpan.FromMilliseconds(500), $"{waited}");
        Assert.Contains(large, b => !b.IsCompleted);
    }

    [Fact]
    public async Task Where_limits_are_far_away_it_costs_next_to_nothing()
    {
        using var paced = new Paced(o => (o.PerSecond, o.Headroom) = (1_000_000, 0), clock => new(clock));
        const int Turns = 400_000;

        var began = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            for (var n = 0; n < Turns / 4; n++)
            {
                var trial = new Bot.Delivery.Pacing.Trial();
                var turn = await paced.Pace.Next(Bot.Delivery.Pacing.Urgency.Reply, "", new($"a:{worker}/{n / 5}", false), 0, Cancel);
                paced.Pace.Done(turn, default, new Delivered(), ref trial);
            }
        })));
        var took = TimeProvider.System.GetElapsedTime(began);

        TestContext.Current.TestOutputHelper?.WriteLine($"{Turns / took.TotalSeconds:N0} turns a second");
        Assert.True(Turns / took.TotalSeconds > 20_000, $"{Turns / took.TotalSeconds:N0} turns a second");
    }
}
