using System.Globalization;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Practice;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>What an administrator of Teams does to the bot, and what goes out then.</summary>
public sealed class PaceTurnedOffTests
{
    static readonly ConnectorFault Off = Trouble.Forbidden[0];

    [Fact]
    public async Task Turned_off_for_the_office_the_bot_sends_nothing_until_somebody_speaks_to_it()
    {
        var (isOff, calls) = (true, 0);
        using var paced = Answering((_, _) =>
        {
            calls++;
            return isOff ? Off : null;
        });
        Task<Outcome>[] sent = [.. paced.BroadcastTo(40), paced.Post(200)];
        await paced.Passes(1000);
        var asked = calls;

        await paced.Passes(3_600_000);
        isOff = false;
        // what was said before reached the bot only now
        paced.Pace.SpokenTo(Office.Monday.AddSeconds(-1));
        await paced.Passes(1000);
        var meanwhile = (calls, sent.Count(s => s.IsCompleted), paced.Pace.Stoppage?.ByAdministrator, paced.Pace.Stoppage?.Since);
        paced.Pace.SpokenTo(paced.Clock.GetUtcNow());
        var took = await paced.Until(sent);

        Assert.InRange(asked, 5, 6);
        Assert.Equal((asked, 0, true), (meanwhile.calls, meanwhile.Item2, meanwhile.ByAdministrator));
        Assert.InRange(meanwhile.Since!.Value, Office.Monday, Office.Monday.AddSeconds(1));
        Assert.Contains("Teams admin centre", Assert.Single(paced.Alarms), StringComparison.Ordinal);
        Assert.True(took < TimeSpan.FromSeconds(2), $"{took}");
        Assert.All(sent, s => Assert.IsType<Delivered>(s.Result));
        Assert.All(Enumerable.Range(1, 40), n => Assert.Equal(1, paced.Teams.Delivered($"a:{n}")));
        Assert.Null(paced.Pace.Stoppage);
    }

    [Fact]
    public async Task Turned_off_for_one_person_it_goes_on_for_the_others_and_he_is_told_apart()
    {
        using var paced = Answering((chat, _) => chat == "a:1" ? Off : null);
        var sent = paced.BroadcastTo(60);

        var took = await paced.Until(sent);

        Assert.Equal(RefusalKind.BotDisabledByAdmin, Assert.IsType<Refused>(await sent[0]).Kind);
        Assert.All(sent.Skip(1), s => Assert.IsType<Delivered>(s.Result));
        Assert.Empty(paced.Alarms);
        Assert.True(took < TimeSpan.FromSeconds(3), $"{took}");
    }

    [Fact]
    public async Task Of_so_few_that_nobody_can_tell_each_is_believed_for_himself()
    {
        using var paced = Answering((_, _) => Off);
        Task<Outcome>[] sent = [paced.Post(1), paced.Post(2), paced.Broadcast(3)];

        var took = await paced.Until(sent);

        Assert.All(sent, s => Assert.Equal(RefusalKind.BotDisabledByAdmin, Assert.IsType<Refused>(s.Result).Kind));
        Assert.True(took < TimeSpan.FromSeconds(3), $"{took}");
        Assert.Null(paced.Pace.Stoppage);
    }

    [Fact]
    public async Task A_whole_unit_for_which_it_is_turned_off_keeps_it_from_the_others_no_longer_than_until_a_few_have_spoken()
    {
        using var paced = Answering((chat, _) => int.Parse(chat[2..], CultureInfo.InvariantCulture) <= 200 ? Off : null);
        var sent = paced.BroadcastTo(400);
        var spoke = 0;
        while (!Array.TrueForAll(sent, s => s.IsCompleted))
        {
            await paced.Passes(5_000);
            if (paced.Pace.Stoppage is null)
                continue;
            paced.Pace.SpokenTo(paced.Clock.GetUtcNow());
            spoke++;
        }

        Assert.All(sent.Take(200), s => Assert.IsType<Refused>(s.Result));
        Assert.All(sent.Skip(200), s => Assert.IsType<Delivered>(s.Result));
        Assert.InRange(spoke, 1, 8);
    }

    [Fact]
    public async Task What_was_turned_off_when_the_process_before_ended_is_off_still()
    {
        var calls = 0;
        using var paced = Answering((_, _) =>
        {
            calls++;
            return null;
        });
        paced.Pace.StaysOff(Office.Monday.AddDays(-1), "403 BotDisabledByAdmin");

        var sent = paced.BroadcastTo(10);
        await paced.Passes(600_000);
        var before = calls;
        paced.Pace.SpokenTo(paced.Clock.GetUtcNow());
        await paced.Until(sent);

        Assert.Equal((0, 10), (before, calls));
    }

    static Paced Answering(Func<string, int, ConnectorFault?> choose) =>
        new(teams: clock => new(clock, faults: TeamsFaults.By(choose)));
}
