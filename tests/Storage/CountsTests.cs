using LiteDB;
using LiteDB.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

/// <summary>Rows of counts may lag behind the ledger: nobody ever sees it.</summary>
public sealed class CountsTests : IDisposable
{
    /// <summary>More counts than may lag behind: a nomination moves five.</summary>
    const int Many = 3_000;

    static readonly string Board = Bot.Recognition.Tallies.Board(Measure.Nominated, PartyKind.Person, "2026");

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-counts-").FullName;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    string Data => Path.Combine(_folder, "t.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Counts_that_lag_behind_and_counts_that_were_written_make_one_board()
    {
        await using var store = Open();
        await Nominate(store, Enumerable.Range(0, Many).Select(n => $"CN-{n:D5}"));
        await Nominate(store, ["CN-00001", "CN-00001", "CN-02999"]);

        var top = await store.Top(Board, 4, Cancel);
        var next = await store.Top(Board, 2, Cancel, skip: 2);
        var all = 0;
        await foreach (var count in store.Tallies(Cancel))
            all += count.Key.StartsWith($"{Board}/", StringComparison.Ordinal) ? 1 : 0;

        Assert.Equal([("CN-00001", 3), ("CN-02999", 2), ("CN-00000", 1), ("CN-00002", 1)], top.Select(c => (c.Key[^8..], c.Value)));
        Assert.Equal(["CN-00000", "CN-00002"], next.Select(c => c.Key[^8..]));
        Assert.Equal(Many, all);
        Assert.True((await new Verification(store).Run(Cancel)).Holds);
    }

    [Fact]
    public async Task A_crash_before_they_were_written_loses_none_and_counts_none_twice()
    {
        var (data, log) = (Opening.Draft(Kinds.Every), new MemoryFile());
        await using var store = LiteDbStore.Open((data, log), TimeProvider.System, NullLogger.Instance);
        await Nominate(store, ["CN-1", "CN-2", "CN-1"]);
        // as the disk is at this moment, while the process goes on
        var (left, leftLog) = (Copy(data), Copy(log));

        for (var start = 0; start < 2; start++)
        {
            await using var again = LiteDbStore.Open((left, leftLog), TimeProvider.System, NullLogger.Instance);
            Assert.Equal(2, await again.Tally($"{Board}/CN-1", Cancel));
            Assert.True((await new Verification(again).Run(Cancel)).Holds);
        }
    }

    [Fact]
    public async Task A_store_of_the_layout_before_is_taken_over_with_its_counts()
    {
        await using (var store = Open())
            await Nominate(store, ["CN-1", "CN-2", "CN-1"]);
        using (var engine = new LiteEngine(Data))
        {
            engine.Update("meta", [new BsonDocument { ["_id"] = "ThiDua.Bot", ["schema"] = 1 }]);
            engine.Checkpoint();
        }

        await using var again = Open();
        await Nominate(again, ["CN-1"]);

        Assert.Equal(3, await again.Tally($"{Board}/CN-1", Cancel));
        Assert.True((await new Verification(again).Run(Cancel)).Holds);
    }

    LiteDbStore Open() => LiteDbStore.Open(Data, TimeProvider.System, NullLogger.Instance);

    static MemoryFile Copy(MemoryFile file)
    {
        var copy = new MemoryFile();
        copy.Write(file.Bytes, 0);
        return copy;
    }

    static async Task Nominate(LiteDbStore store, IEnumerable<string> nominees)
    {
        foreach (var some in nominees.Chunk(500))
        {
            var change = Sample.Change();
            foreach (var nominee in some)
                change.Record(Sample.Nominated($"N-{nominee}", nominee));
            Assert.IsType<Commit.Landed>(await store.Commit(change, Cancel));
        }
    }
}
