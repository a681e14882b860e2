using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage.Crash;

/// <summary>The power goes at any write: of what was not synced, any part may be on the disk, in any order, torn between sectors.</summary>
public sealed class PowerCutTests
{
    const int Callers = 6;
    const int Changes = 400;

    /// <summary>Small, so that many cuts fall into checkpoints.</summary>
    const long LongestLog = 1024 * 1024;

    /// <summary>Few, so that many cuts fall on the way from the journal into the collections.</summary>
    const int MostWaiting = 60;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task What_was_acknowledged_before_the_power_went_is_there(int seed)
    {
        var random = new Random(seed);
        var disk = await Loaded();
        for (var cut = 0; cut < 60; cut++)
        {
            var at = random.Next(disk.Events + 1);
            var second = disk.Cut(at, random);

            var wrong = await Wrong(second.Open(), disk.AcknowledgedBefore(at));

            Assert.True(wrong is null, $"seed {seed}, image {cut}, cut before event {at} of {disk.Events}: {wrong}");
            if (cut % 3 != 0)
                continue;
            var again = random.Next(second.Events + 1);
            wrong = await Wrong(second.Cut(again, random).Open(), disk.AcknowledgedBefore(at));
            Assert.True(wrong is null, $"seed {seed}, image {cut}, cut at {at} and again at {again} while recovering: {wrong}");
        }
    }

    /// <summary>The simulator itself: with syncs that do nothing it must find losses, or it could not find any.</summary>
    [Fact]
    public async Task A_disk_that_only_pretends_to_sync_loses_what_was_acknowledged()
    {
        var random = new Random(5);
        var disk = await Loaded(pretend: true);
        var lost = 0;
        for (var cut = 0; cut < 40; cut++)
        {
            var at = random.Next(disk.Events / 2, disk.Events + 1);
            lost += await Wrong(disk.Cut(at, random).Open(), disk.AcknowledgedBefore(at)) is null ? 0 : 1;
        }

        Assert.True(lost > 20, $"only {lost} of 40 images showed a loss");
    }

    static async Task<RecordedDisk> Loaded(bool pretend = false)
    {
        var disk = new RecordedDisk();
        var files = disk.Open();
        if (pretend)
            files = (new Unsynced(files.Data), new Unsynced(files.Log), new Unsynced(files.Journal));
        await using var store = LiteDbStore.Open(files, new FakeTimeProvider(), NullLogger.Instance, longestLog: LongestLog, mostWaiting: MostWaiting);
        var left = Changes;
        await Load.Run(store, 0, Callers, number =>
        {
            disk.Acknowledge(number);
            return Interlocked.Decrement(ref left) > 0;
        });
        return disk;
    }

    static async Task<string?> Wrong((IBlockFile Data, IBlockFile Log, IBlockFile Journal) files, List<int> acknowledged)
    {
        try
        {
            await using var store = LiteDbStore.Open(files, new FakeTimeProvider(), NullLogger.Instance);
            foreach (var number in acknowledged)
            {
                if (await Load.Missing(store, number, Cancel) is { } missing)
                    return missing;
            }
            var verified = await new Verification(store).Run(Cancel);
            return verified.Holds ? null : verified.ToString();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return fault.ToString();
        }
    }

    sealed class Unsynced(IBlockFile file) : FileOver(file)
    {
        public override void Sync()
        {
        }
    }
}
