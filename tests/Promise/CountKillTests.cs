using Microsoft.Extensions.Logging;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Promise;

/// <summary>The bot dies (SIGKILL) between two steps of a count that random moments hardly ever meet.</summary>
public sealed class CountKillTests
{
    [Theory]
    [InlineData(CountDeath.BeforeTheCommit, false, KeyState.Whole)]
    [InlineData(CountDeath.AfterTheCommit, true, KeyState.Whole)]
    [InlineData(CountDeath.BeforeTheKeyIsDeleted, true, KeyState.Overwritten)]
    [InlineData(CountDeath.BeforeTheAnswer, true, KeyState.Gone)]
    public async Task Killed_between_two_steps_of_the_count_a_session_is_counted_once_and_its_key_does_not_outlive_the_next_start(
        CountDeath death, bool counted, KeyState key)
    {
        await using var bot = new BotProcess { Logs = LogLevel.Trace };
        await using var outside = await OutsideTeams.For(bot.Address);
        var session = await KilledSession.Call(bot, new Random(37));
        await bot.Start(dies: death);
        await session.Open(outside.Teams);
        // both pages
        await session.Vote(outside.Teams, times: 2);
        Assert.Equal(2 * 9, session.Acknowledged);

        Assert.False((await session.Count(outside.Teams)).Accepted, "it was to die, and has answered");
        await bot.Gone();
        await session.IsWhole("as it died");
        Assert.Equal((counted, key), (session.IsCounted, session.KeyIs));

        await bot.Start();
        // nobody has spoken to it yet
        Assert.Equal(counted ? KeyState.Gone : KeyState.Whole, session.KeyIs);
        var (again, another) = (await session.Count(outside.Teams), await session.Count(outside.Teams, anew: true));
        await bot.Kill();
        await session.IsWhole("after it was asked again");
        await session.IsSecret();
        Assert.Contains(session.Outcome, again.Words(), StringComparison.Ordinal);
        Assert.Contains("Chưa thực hiện được: phiên họp đã kiểm phiếu.", another.Words(), StringComparison.Ordinal);
    }
}
