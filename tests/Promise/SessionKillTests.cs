using Microsoft.Extensions.Logging;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Promise;

/// <summary>The bot dies (SIGKILL) at any moment of a council's session: no ballot is lost, none revealed, none counted twice.</summary>
public sealed class SessionKillTests
{
    /// <summary>Issue 4, "Tried": at least 50.</summary>
    const int WhileVoting = 48, Kills = 50;

    /// <summary>Before it is opened, while an absent member sends a written opinion.</summary>
    const int WhileCalled = 5;

    [Fact]
    public async Task Killed_at_random_moments_of_a_session_no_ballot_is_lost_revealed_or_counted_twice()
    {
        var (seed, kills, cutOff) = (31, 0, 0);
        var random = new Random(seed);
        await using var bot = new BotProcess { Logs = LogLevel.Trace };
        await using var outside = await OutsideTeams.For(bot.Address);
        var session = await KilledSession.Call(bot, random);
        for (; kills < WhileCalled; kills++)
        {
            await bot.Start();
            var (before, writing) = (session.Acknowledged, session.Vote(outside.Teams, m => m == KilledSession.Absent));
            await Patience.Until(() => session.Acknowledged > before || writing.IsCompleted);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(0, 20)), TimeProvider.System, Patience.Cancel);
            await bot.Kill();
            await writing;
            await session.IsWhole($"seed {seed}, called, life {kills}");
            Assert.True(session.Acknowledged > before, "no written opinion came in");
        }
        await bot.Start();
        await session.Open(outside.Teams);
        await bot.Kill();
        for (var life = 0; !session.IsCounted; life++)
        {
            await bot.Start();
            var (late, before, count) = (life - WhileVoting, session.Acknowledged, Task.CompletedTask);
            session.Stops = false;
            // what was written before is what is counted
            var voting = session.Vote(outside.Teams, m => m != KilledSession.Absent);
            var some = late < 0 ? random.Next(0, 20) : 0;
            await Patience.Until(() => session.Acknowledged > before + some || voting.IsCompleted);
            if (late >= 0)
            {
                // a count that meets ever new ballots begins again and again: in the end nobody votes any more
                session.Stops = late > 1;
                if (session.Stops)
                    await voting;
                count = session.Count(outside.Teams);
            }
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(0, late < 0 ? 30 : 100 * (late + 1))), TimeProvider.System, Patience.Cancel);
            await bot.Kill();
            await Task.WhenAll(voting, count);
            kills++;
            cutOff += session.BetweenPages;
            await session.IsWhole($"seed {seed}, life {life}");
        }
        // the last kill may have come between the count and the end of the key
        await bot.Start();
        await bot.Kill();
        kills++;
        await session.IsSecret();
        Assert.True(cutOff >= Kills, $"only {cutOff} ballots were cut off between two pages");
        Assert.True(kills >= Kills && session.Acknowledged > kills, $"{kills} kills, and only {session.Acknowledged} ballots were acknowledged: nothing was tried");
        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills, {session.Acknowledged} ballots acknowledged");
    }
}
