using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Promise;

/// <summary>Whatever was acknowledged is there after the process was killed, is counted once, and is announced.</summary>
public sealed partial class KillTests
{
    const int Kills = 50;

    static CancellationToken Cancel => Patience.Cancel;

    [Fact]
    public Task Killed_at_random_moments_under_load_nothing_acknowledged_is_lost() => Survives(seed: 23, (random, bot) =>
    {
        // somewhere in the life of the next few dozen activities
        var after = random.Next(1, 40);
        return (AnswersToLive: null, Told: answered => answered == after ? bot.Kill() : Task.CompletedTask);
    });

    [Fact]
    public Task Killed_by_itself_right_after_an_answer_left_nothing_acknowledged_is_lost() =>
        Survives(seed: 11, (random, _) => (random.Next(1, 40), _ => Task.CompletedTask));

    static async Task Survives(int seed, Func<Random, BotProcess, (int? AnswersToLive, Func<int, Task> Told)> death)
    {
        var random = new Random(seed);
        await using var bot = new BotProcess();
        await using var outside = await OutsideTeams.For(bot.Address);
        await bot.Start();
        await outside.Teams.Install("CN-022", Kit.Office.Channel, Cancel);
        await bot.Kill();

        var acknowledged = new ConcurrentDictionary<string, byte>();
        var waiting = new ConcurrentQueue<JsonObject>();
        for (var life = 0; life < Kills; life++)
        {
            var (answersToLive, told) = death(random, bot);
            await bot.Start(answersToLive);
            var answered = 0;
            await Task.WhenAll(Enumerable.Range(0, 8).Select(async worker =>
            {
                for (var i = 0; !bot.HasExited; i++)
                {
                    // what was not answered before comes again, as Teams does
                    var activity = waiting.TryDequeue(out var unanswered) ? unanswered : Nomination(outside.Teams, worker, $"{life}-{worker}-{i}");
                    if ((await outside.Teams.Deliver((JsonObject)activity.DeepClone(), Cancel)).Accepted)
                    {
                        acknowledged.TryAdd(Nonce(activity), 0);
                        await told(Interlocked.Increment(ref answered));
                    }
                    else
                    {
                        waiting.Enqueue(activity);
                        break;
                    }
                }
            }));
            await bot.Gone();
        }

        await bot.Start();
        foreach (var activity in waiting)
            Assert.True((await outside.Teams.Deliver((JsonObject)activity.DeepClone(), Cancel)).Accepted);
        await Announced(outside.Teams, acknowledged.Keys);
        await bot.Kill();

        await using var store = LiteDbStore.Open(bot.Store, TimeProvider.System, NullLogger.Instance);
        var found = await new Verification(store).Run(Cancel);
        Assert.True(found.Holds, $"seed {seed}: {found.Broken} {string.Join(", ", found.Differences)}");
        var stored = await Stored(store);
        Assert.Empty(acknowledged.Keys.Except(stored));
        Assert.Equal(stored.Count, stored.Distinct().Count());
        Assert.True(acknowledged.Count > Kills, $"only {acknowledged.Count} were acknowledged: nothing was tried");
    }

    /// <summary>Waits until the channel shows every one of them.</summary>
    static async Task Announced(LocalTeams teams, IEnumerable<string> nonces)
    {
        var channel = teams.Conversations.Places.Values.Single(p => p.Name == Kit.Office.Channel).Id;
        var missing = nonces.ToHashSet();
        await teams.Until(
            now =>
            {
                missing.ExceptWith(now.MessagesIn(channel).Where(m => m.ByBot).SelectMany(m => Nonces().Matches(m.Words())).Select(m => m.Groups[1].Value));
                return missing.Count == 0 ? missing : null;
            },
            Cancel);
    }

    [GeneratedRegex(@"\|([0-9]+-[0-9]+-[0-9]+)")]
    private static partial Regex Nonces();

    /// <summary>The achievements of all nominations carry the nonce they were made with.</summary>
    static async Task<List<string>> Stored(IStore store)
    {
        var nonces = new List<string>();
        await foreach (var entry in store.Entries(1, Cancel))
        {
            if (FactJson.Read(entry.Kind, entry.Json) is Nominated fact)
                nonces.Add(fact.Achievement.Split('|')[1]);
        }
        return nonces;
    }

    static string Nonce(JsonObject activity) => (string)activity["value"]!["action"]!["data"]!["nonce"]!;

    static JsonObject Nomination(LocalTeams teams, int worker, string nonce)
    {
        var about = teams.Office.People[9 + ((worker + 1) % 8)];
        return OutsideTeams.Pressed(teams, teams.Office.People[9 + worker], "nominate.confirm", nonce, new()
        {
            ["who"] = about.AadObjectId,
            ["kind"] = "Regular",
            ["achievement"] = $"Đã hoàn thành xuất sắc nhiệm vụ được giao |{nonce}",
        });
    }
}
