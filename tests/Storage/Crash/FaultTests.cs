using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage.Crash;

/// <summary>The disk refuses, once or for good, at any operation.</summary>
public sealed class FaultTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public async Task A_disk_that_fails_at_any_moment_loses_nothing_that_was_acknowledged_and_leaves_nobody_waiting(int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 20; run++)
        {
            var forGood = random.Next(2) == 0;
            var (data, log, journal) = (new MemoryFile(), new MemoryFile(), new MemoryFile());
            data.Write(Opening.Draft(Kinds.Every).Bytes, 0);
            var disk = new Failing(random.Next(5, 600), forGood);
            var told = new List<int>();
            var store = LiteDbStore.Open(
                (disk.Over(data), disk.Over(log), disk.Over(journal)), new FakeTimeProvider(), NullLogger.Instance, longestLog: 256 * 1024, mostWaiting: 60);
            var load = Load.Run(store, 0, callers: 4, number =>
            {
                lock (told)
                    told.Add(number);
                return number < 100;
            });
            await Task.WhenAny(load.WaitAsync(TimeSpan.FromSeconds(60), Cancel));
            Assert.True(load.IsCompleted, $"seed {seed}, run {run}: callers are left waiting");
            await store.DisposeAsync();

            await using var again = LiteDbStore.Open((data, log, journal), new FakeTimeProvider(), NullLogger.Instance);
            var verified = await new Verification(again).Run(Cancel);
            Assert.True(verified.Holds, $"seed {seed}, run {run}: {verified}");
            foreach (var number in told)
                Assert.True(await Load.Missing(again, number, Cancel) is null, $"seed {seed}, run {run}: {number} is missing");
        }
    }

    /// <summary>The last thing of all: everything is where it belongs by then.</summary>
    [Fact]
    public async Task A_disk_that_fails_when_the_journal_is_emptied_does_not_fail_the_end()
    {
        var (data, log, journal) = (Opening.Draft(Kinds.Every), new MemoryFile(), new MemoryFile());
        var store = LiteDbStore.Open((data, log, new NeverEmptied(journal)), new FakeTimeProvider(), NullLogger.Instance);
        await Journals.Nominate(store, ["CN-1", "CN-2"]);

        await store.DisposeAsync();

        Assert.NotEqual(0, journal.Length);
        await using var again = LiteDbStore.Open((data, log, journal), new FakeTimeProvider(), NullLogger.Instance);
        var verified = await new Verification(again).Run(Cancel);
        Assert.Equal((true, 2), (verified.Holds, verified.Entries));
    }

    sealed class NeverEmptied(IBlockFile file) : FileOver(file)
    {
        public override void SetLength(long length) => throw new IOException("No space left on device");
    }

    sealed class Failing(int operations, bool forGood)
    {
        int _left = operations;

        public IBlockFile Over(IBlockFile file) => new FailingFile(this, file);

        void Use()
        {
            var left = Interlocked.Decrement(ref _left);
            if (left == 0 || (forGood && left < 0))
                throw new IOException("No space left on device");
        }

        sealed class FailingFile(Failing disk, IBlockFile file) : FileOver(file)
        {
            public override void Write(ReadOnlySpan<byte> bytes, long position)
            {
                disk.Use();
                base.Write(bytes, position);
            }

            public override void SetLength(long length)
            {
                disk.Use();
                base.SetLength(length);
            }

            public override void Sync()
            {
                disk.Use();
                base.Sync();
            }
        }
    }
}
