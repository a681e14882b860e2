using LiteDB;
using LiteDB.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

/// <summary>What is durable in the journal goes into its collection later: nobody ever sees it.</summary>
public sealed class JournalTests : IDisposable
{
    /// <summary>More rows than may wait: a nomination moves five counts.</summary>
    const int Many = 3_000;

    static readonly string Board = Bot.Recognition.Tallies.Board(Measure.Nominated, PartyKind.Person, "2026");

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-journal-").FullName;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    string Data => Path.Combine(_folder, "t.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Counts_that_wait_in_the_journal_and_counts_in_their_collection_make_one_board()
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
    public async Task A_crash_before_they_reach_their_collections_loses_none_and_counts_none_twice()
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
    public async Task A_crash_at_any_point_of_the_way_into_the_collections_loses_none_and_counts_none_twice()
    {
        var (data, log) = (Opening.Draft(Kinds.Every), new MemoryFile());
        var images = new List<(MemoryFile Data, MemoryFile Log, int Nominated)>();
        await using (var store = LiteDbStore.Open((data, log), TimeProvider.System, NullLogger.Instance, mostWaiting: 300))
        {
            for (var n = 0; n < 12; n++)
            {
                await Nominate(store, Enumerable.Range(100 * n, 200).Select(i => $"CN-{i:D5}"));
                images.Add((Copy(data), Copy(log), n + 1));
            }
        }

        foreach (var (left, leftLog, nominated) in images)
        {
            await using var again = LiteDbStore.Open((left, leftLog), TimeProvider.System, NullLogger.Instance);
            Assert.Equal(2, await again.Tally($"{Board}/CN-00150", Cancel) + (nominated == 1 ? 1 : 0));
            Assert.Equal(200 * nominated, again.Head.Sequence);
            Assert.True((await new Verification(again).Run(Cancel)).Holds);
        }
    }

    [Fact]
    public async Task The_journal_stays_short_however_often_one_row_is_written()
    {
        var (data, log) = (Opening.Draft(Kinds.Every), new MemoryFile());
        await using var store = LiteDbStore.Open((data, log), TimeProvider.System, NullLogger.Instance);
        await store.Commit(Sample.Change().Write(Kinds.Cases, Sample.Case("C1"), 0), Cancel);
        for (var version = 1; version < 300; version++)
            Assert.IsType<Commit.Landed>(await store.Commit(Sample.Change().Write(Kinds.Cases, Sample.Case("C1"), version), Cancel));

        using var left = new LiteFile(Copy(data), Copy(log));
        left.Write(tables =>
        {
            Assert.InRange(tables.Engine.Range(Collections.Journal, Collections.Id, 1L, long.MaxValue, int.MaxValue).Count(), 1, 50);
            Journal.Read(tables.Engine, tables.Waiting);
            Assert.Equal(300, DocumentRow.Read(tables.ById("kind_case", "C1")!).Version);
        });
    }

    [Fact]
    public async Task A_clean_end_leaves_no_journal()
    {
        await using (var store = Open())
            await Nominate(store, ["CN-1", "CN-2"]);

        using var engine = new LiteEngine(Data);
        Assert.Empty(engine.Range(Collections.Journal, Collections.Id, 1L, long.MaxValue, int.MaxValue));
        Assert.Equal(2, engine.Range(Collections.Ledger, Collections.Id, 1L, long.MaxValue, int.MaxValue).Count());
    }

    /// <summary>It cannot come in by a change; if it is there all the same, nobody else pays for it.</summary>
    [Fact]
    public async Task A_waiting_row_that_its_collection_does_not_take_holds_up_no_change()
    {
        var (data, log) = (Opening.Draft(Kinds.Every), new MemoryFile());
        using (var file = new LiteFile(data, log))
        {
            file.Write(tables =>
            {
                var tooLong = new BsonDocument { ["_id"] = "C0", ["version"] = 1L, ["json"] = Array.Empty<byte>(), ["keys"] = new BsonArray { new string('k', 2_000) } };
                tables.Engine.BeginTrans();
                Journal.Write(tables.Engine, 0, [new("kind_case", "C0", tooLong, IsNew: true)]);
                file.Commit(tables.Engine);
            });
            (data, log) = (Copy(data), Copy(log));
        }

        await using (var store = LiteDbStore.Open((data, log), TimeProvider.System, NullLogger.Instance, mostWaiting: 0))
        {
            for (var n = 1; n <= 20; n++)
                Assert.IsType<Commit.Landed>(await store.Commit(Sample.Change().Write(Kinds.Cases, Sample.Case($"C{n}"), 0), Cancel));
        }
        await using var again = LiteDbStore.Open((data, log), TimeProvider.System, NullLogger.Instance);

        for (var n = 1; n <= 20; n++)
            Assert.NotNull(await again.Find(Kinds.Cases, $"C{n}", Cancel));
    }

    /// <summary>As many bytes as thousands of rows have: they do not pile up in memory.</summary>
    [Fact]
    public void Long_rows_wait_in_smaller_numbers()
    {
        var waiting = new MemTables(most: 80);
        for (var n = 1; n <= 10; n++)
            waiting.Put(n, [new("kind_case", $"C{n:D2}", new BsonDocument { ["_id"] = $"C{n:D2}", ["json"] = new byte[40_000], ["keys"] = new BsonArray() }, IsNew: true)]);

        var flush = waiting.Next(urged: false);

        Assert.Equal(["C01"], flush!.Rows.Select(row => row.Id.AsString));
        Assert.Equal(2, flush.FirstNeeded);
    }

    /// <summary>In layout 1 all counts were written at once; in layout 2 some lagged behind, as here those of the third entry.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_store_of_an_earlier_layout_is_taken_over_with_its_counts(int layout)
    {
        await using (var store = Open())
            await Nominate(store, ["CN-1", "CN-2", "CN-1"]);
        using (var engine = new LiteEngine(Data))
        {
            engine.Update("meta", [new BsonDocument { ["_id"] = "ThiDua.Bot", ["schema"] = layout, ["counted"] = 2L }]);
            if (layout == 2)
            {
                foreach (var tally in engine.Range("tallies", "_id", "", Collections.End, int.MaxValue).ToList())
                {
                    // what the third entry moved is in no row yet but one
                    var whole = tally["_id"].AsString.EndsWith("/CN-2", StringComparison.Ordinal) || tally["_id"].AsString == $"{Board}/CN-1";
                    (tally["value"], tally["at"]) = (whole ? tally["value"] : tally["value"].AsInt64 - 1, whole ? 3L : 2L);
                    engine.Update("tallies", [tally]);
                }
            }
            engine.Checkpoint();
        }

        await using var again = Open();
        Assert.True((await new Verification(again).Run(Cancel)).Holds);
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
