using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage.Crash;

/// <summary>A process that commits under load is killed (SIGKILL) again and again over the same store.</summary>
public sealed class KillTests : IDisposable
{
    /// <summary>Issue 2, "The promise, tried": at least this many.</summary>
    const int Kills = 50;

    /// <summary>Then a new store, so that the recount after each kill stays short.</summary>
    const int KillsOfOneStore = 10;

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-kill-").FullName;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Killed_from_outside_at_random_moments_nothing_acknowledged_is_missing()
    {
        var random = new Random(11);
        await Kill(killsItselfAfter: _ => 0, async child => await Task.Delay(TimeSpan.FromMilliseconds(random.Next(150)), TimeProvider.System, Cancel));
    }

    [Fact]
    public async Task Killed_by_itself_right_after_an_acknowledgement_nothing_acknowledged_is_missing()
    {
        var random = new Random(12);
        await Kill(killsItselfAfter: _ => random.Next(1, 60), child => child.WaitForExitAsync(Cancel));
    }

    async Task Kill(Func<int, int> killsItselfAfter, Func<Process, Task> wait)
    {
        var told = 0;
        for (var run = 0; run < Kills; run++)
        {
            var path = Path.Combine(_folder, $"store-{run / KillsOfOneStore}.db");
            var acknowledged = await Child(path, run * 100_000, killsItselfAfter(run), wait);

            var wrong = await Wrong(path, acknowledged);
            Assert.True(wrong is null, $"kill {run}, {acknowledged.Count} acknowledged: {wrong}");
            told += acknowledged.Count;
        }
        Assert.True(told > Kills * 5, $"only {told} changes were acknowledged in {Kills} runs: too few to prove anything");
    }

    static async Task<List<int>> Child(string path, int first, int killsItselfAfter, Func<Process, Task> wait)
    {
        var (program, self) = (Environment.ProcessPath!, typeof(KillTests).Assembly.Location);
        using var child = Process.Start(new ProcessStartInfo(program, Path.GetFileNameWithoutExtension(program) == "dotnet" ? [self] : [])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["DOTNET_STARTUP_HOOKS"] = self,
                [CrashChild.StorePath] = path,
                [CrashChild.First] = first.ToString(CultureInfo.InvariantCulture),
                [CrashChild.KillsItselfAfter] = killsItselfAfter.ToString(CultureInfo.InvariantCulture),
            },
        })!;
        var acknowledged = new List<int>();
        var reading = Task.CompletedTask;
        if (await child.StandardOutput.ReadLineAsync(Cancel) is { } line)
        {
            acknowledged.Add(int.Parse(line, CultureInfo.InvariantCulture));
            reading = Read(child, acknowledged);
            await wait(child);
        }
        child.Kill();
        await child.WaitForExitAsync(Cancel);
        await reading;
        return acknowledged;
    }

    static async Task Read(Process child, List<int> acknowledged)
    {
        while (await child.StandardOutput.ReadLineAsync(Cancel) is { } line)
            acknowledged.Add(int.Parse(line, CultureInfo.InvariantCulture));
    }

    static async Task<string?> Wrong(string path, List<int> acknowledged)
    {
        await using var store = LiteDbStore.Open(path, TimeProvider.System, NullLogger.Instance);
        foreach (var number in acknowledged)
        {
            if (await Load.Missing(store, number, Cancel) is { } missing)
                return missing;
        }
        var verified = await new Verification(store).Run(Cancel);
        return verified.Holds ? null : verified.ToString();
    }
}
