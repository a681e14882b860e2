using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Benchmarks.Offices;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Benchmarks.Tables;

/// <summary>Third table: durable changes the size of a nomination, without any bot around the store.</summary>
static class StoreAlone
{
    public const string Name = "store";

    public static async Task<IReadOnlyList<string>> Run(Settings settings)
    {
        var found = Measures.Connections.ToDictionary(c => c, _ => new Samples());
        var cost = Measures.Connections.ToDictionary(c => c, _ => new Samples());
        for (var run = 1; run <= settings.Runs; run++)
        {
            Console.Error.WriteLine($"run {run} of {settings.Runs}: the store alone …");
            await using var store = LiteDbStore.Open(Path.Combine(Folders.Fresh("store"), Filled.File), TimeProvider.System, NullLogger.Instance);
            var last = 0L;
            foreach (var callers in Measures.Connections)
            {
                await For(settings.Seconds, store, callers, () => Interlocked.Increment(ref last));
                var (cpu, from) = (Environment.CpuUsage.TotalTime, last);
                found[callers].Add(await For(settings.Seconds, store, callers, () => Interlocked.Increment(ref last)));
                cost[callers].Add((Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / (last - from));
            }
        }
        return
        [
            "| the store alone | 1 caller | 16 | 64 |",
            "|---|---|---|---|",
            $"| durable changes/s, each a nomination with its ledger entry, counts, request key and post | {string.Join(" | ", found.Values.Select(s => s.Show("N0")))} |",
            $"| CPU of it all for one, µs | {string.Join(" | ", cost.Values.Select(s => s.Show("N0")))} |",
            "",
        ];
    }

    static async Task<double> For(TimeSpan time, LiteDbStore store, int callers, Func<long> number)
    {
        var (done, began) = (0L, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < time)
            {
                if (await store.Commit(Change(number()), CancellationToken.None) is not Commit.Landed)
                    throw new InvalidOperationException("a change did not land");
                Interlocked.Increment(ref done);
            }
        })));
        return done / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    static Change Change(long number)
    {
        var at = TimeProvider.System.GetUtcNow();
        var nomination = new Nomination(
            Filled.Code(number), Filled.Person(number % 100), [new(PartyKind.Person, Filled.Person((number + 1) % 100), "P-1")], null,
            NominationKind.Regular, "Hoàn thành xuất sắc việc số hóa hồ sơ một cửa trước thời hạn ba tuần.", null, at, DateOnly.FromDateTime(at.DateTime));
        return new Change(nomination.By, at)
            .Write(Kinds.Nominations, nomination, 0)
            .Record(new Nominated(nomination.Id, nomination.Nominees, null, nomination.Kind, nomination.Achievement, null, nomination.Day))
            .Post(new($"{nomination.Subject}@{Filled.Team}", "nominate.posted", nomination.Subject, Filled.Team) { DueTicks = at.UtcTicks })
            .Once(number.ToString(CultureInfo.InvariantCulture), nomination.Id);
    }
}
