using LiteDB;
using LiteDB.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Tests.Storage.Crash;

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
        var files = (Opening.Draft(Kinds.Every), new MemoryFile(), new MemoryFile());
        await using var store = LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance);
        await Nominate(store, ["CN-1", "CN-2", "CN-1"]);
        // as the disk is at this moment, while the process goes on
        var left = Copy(files);

        for (var start = 0; start < 2; start++)
        {
            await using var again = LiteDbStore.Open(left, TimeProvider.System, NullLogger.Instance);
            Assert.Equal(2, await again.Tally($"{Board}/CN-1", Cancel));
            Assert.True((await new Verification(again).Run(Cancel)).Holds);
        }
    }

    [Fact]
    public async Task A_crash_at_any_point_of_the_way_into_the_collections_loses_none_and_counts_none_twice()
    {
        var disk = new RecordedDisk();
        await using (var store = LiteDbStore.Open(disk.Open(), TimeProvider.System, NullLogger.Instance, mostWaiting: 300))
        {
            for (var n = 0; n < 12; n++)
            {
                await Nominate(store, Enumerable.Range(100 * n, 200).Select(i => $"CN-{i:D5}"));
                disk.Acknowledge(n + 1);
            }
        }

        var random = new Random(3);
        foreach (var cut in Enumerable.Range(0, 40).Select(_ => random.Next(disk.Events + 1)))
        {
            var nominated = disk.AcknowledgedBefore(cut).Count;
            await using var again = LiteDbStore.Open(disk.Cut(cut, random).Open(), TimeProvider.System, NullLogger.Instance);
            Assert.InRange(again.Head.Sequence, 200 * nominated, 200 * (nominated + 1));
            Assert.Equal((again.Head.Sequence / 200) switch { 0 => 0, 1 => 1, _ => 2 }, await again.Tally($"{Board}/CN-00150", Cancel));
            Assert.True((await new Verification(again).Run(Cancel)).Holds);
        }
    }

    [Fact]
    public async Task The_journal_stays_short_however_often_one_row_is_written()
    {
        var files = (Opening.Draft(Kinds.Every), new MemoryFile(), Journal: new MemoryFile());
        await using var store = LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance);
        var big = Sample.Case("C1") with { Achievement = new string('x', 60_000) };
        await store.Commit(Sample.Change().Write(Kinds.Cases, big, 0), Cancel);
        for (var version = 1; version < 600; version++)
            Assert.IsType<Commit.Landed>(await store.Commit(Sample.Change().Write(Kinds.Cases, big, version), Cancel));

        var waiting = new MemTables(MemTables.Most);
        using var journal = Journal.Open(Copy(files.Journal), waiting);
        Assert.Equal(600, DocumentRow.Read(Found(waiting, "C1")!).Version);
        Assert.InRange(files.Journal.Length, 100_000, 9_000_000);
    }

    [Fact]
    public async Task A_clean_end_leaves_no_journal()
    {
        await using (var store = Open())
            await Nominate(store, ["CN-1", "CN-2"]);

        Assert.Equal(0, new FileInfo(Path.Combine(_folder, "t-journal.db")).Length);
        using var engine = new LiteEngine(Data);
        Assert.Equal(2, engine.Range(Collections.Ledger, Collections.Id, 1L, long.MaxValue, int.MaxValue).Count());
    }

    /// <summary>It cannot come in by a change; if it is there all the same, nobody else pays for it.</summary>
    [Fact]
    public async Task A_waiting_row_that_its_collection_does_not_take_holds_up_no_change()
    {
        var files = (Opening.Draft(Kinds.Every), new MemoryFile(), Journal: new MemoryFile());
        var tooLong = new BsonDocument { ["_id"] = "C0", ["version"] = 1L, ["json"] = Array.Empty<byte>(), ["keys"] = new BsonArray { new string('k', 2_000) } };
        Journal.Open(files.Journal, new(0)).Append([new("kind_case", "C0", tooLong, IsNew: true)], 1);

        await using (var store = LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance, mostWaiting: 0))
        {
            for (var n = 1; n <= 20; n++)
                Assert.IsType<Commit.Landed>(await store.Commit(Sample.Change().Write(Kinds.Cases, Sample.Case($"C{n}"), 0), Cancel));
        }
        await using var again = LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance);

        for (var n = 1; n <= 20; n++)
            Assert.NotNull(await again.Find(Kinds.Cases, $"C{n}", Cancel));
    }

    /// <summary>Frames go where older ones are no longer needed. The power may go in the middle of one, over them.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_needed_is_never_written_over(int seed)
    {
        var random = new Random(seed);
        var file = new MemoryFile();
        var journal = Journal.Open(file, new(0));
        var needed = 1L;
        for (var n = 1; n <= 400; n++)
        {
            journal.Append([Row($"C{n}", random.Next(200_000))], needed);
            // often for long nothing goes into its collection, and then much at once
            needed = random.Next(40) == 0 ? random.NextInt64(needed, n + 2) : needed;
            // the next frame, cut short
            var torn = Copy(file);
            var next = Copy(file);
            Journal.Open(next, new(0)).Append([Row("torn", random.Next(200_000))], needed);
            for (var at = 512 * random.Next(9); at < next.Length; at += 512 * random.Next(2, 9))
                torn.Write(next.Bytes[at..(int)Math.Min(next.Length, at + 512)], at);

            var waiting = new MemTables(0);
            using var again = Journal.Open(random.Next(2) == 0 ? torn : Copy(file), waiting);
            Assert.Equal(n, again.Last);
            for (var kept = needed; kept <= n; kept++)
                Assert.NotNull(Found(waiting, $"C{kept}"));
        }
        Assert.InRange(file.Length, 1_000_000, 35_000_000);

        RowChange Row(string id, int length)
        {
            var json = new byte[length];
            random.NextBytes(json);
            return Journalled(id, json);
        }
    }

    /// <summary>Nobody was told of it, and its number is another one's then.</summary>
    [Fact]
    public void What_the_disk_refused_never_comes_to_life()
    {
        var file = new MemoryFile();
        var fails = new FailingFile(file);
        using var journal = Journal.Open(fails, new(0));
        for (var n = 1; n <= 79; n++)
            journal.Append([Journalled($"C{n}", new byte[100_000])], n);
        fails.AfterWrites = true;
        Assert.Throws<IOException>(() => journal.Append([Journalled("refused", new byte[1_000])], 79));
        fails.AfterWrites = false;
        // too long for the room where the other was
        journal.Append([Journalled("taken", new byte[200_000])], 79);

        var waiting = new MemTables(0);
        using var again = Journal.Open(Copy(file), waiting);

        Assert.NotNull(Found(waiting, "taken"));
        Assert.Null(Found(waiting, "refused"));
    }

    /// <summary>The disk fails after the rows are in their collection and before anybody knows: they are brought there once more.</summary>
    [Fact]
    public async Task Rows_that_may_be_in_their_collection_are_brought_there_again()
    {
        var (waiting, log) = (new MemTables(MemTables.Most), new FailingFile(new MemoryFile()) { AtSync = 2 });
        using var file = new LiteFile(Opening.Draft(Kinds.Every), log, waiting);
        using var flusher = new Flusher(file, NullLogger.Instance, long.MaxValue);
        waiting.Put(1, [Journalled("C1", [1]), Journalled("C2", [2])]);
        flusher.Start();
        flusher.Urge();
        // it does one thing after the other
        flusher.Renew();
        flusher.Renew();

        Assert.True(await flusher.End());

        Assert.True(log.AtSync < 0, "the disk did not fail");
        file.Use(tables => Assert.Equal(2, tables.Engine.Range("kind_case", Collections.Id, "", Collections.End, 9).Count()));
    }

    [Fact]
    public async Task A_journal_of_another_state_of_the_store_is_not_mixed_with_this_one()
    {
        var files = (Data: Opening.Draft(Kinds.Every), Log: new MemoryFile(), Journal: new MemoryFile());
        await using (var store = LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance))
            await Nominate(store, ["CN-1"]);
        var (backup, early) = (Copy(files), new MemoryFile());
        await using (var store = LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance))
        {
            await Nominate(store, ["CN-2"]);
            early = Copy(files.Journal);
        }
        await using (var store = LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance))
        {
            await Nominate(store, ["CN-3"]);
            // newer than the backup by two nominations
            Assert.Contains("another state", Refused((backup.Data, backup.Log, Copy(files.Journal))), StringComparison.Ordinal);
        }

        Assert.Contains("another state", Refused((files.Data, files.Log, early)), StringComparison.Ordinal);

        static string Refused((IBlockFile, IBlockFile, IBlockFile) files) =>
            Assert.Throws<StoreUnusable>(() => LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance)).Message;
    }

    [Fact]
    public async Task A_journal_that_has_a_hole_is_not_read_over_it()
    {
        var files = (Opening.Draft(Kinds.Every), new MemoryFile(), Journal: new MemoryFile());
        await using var store = LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance);
        for (var n = 1; n <= 3; n++)
            await Nominate(store, [$"CN-{n}"]);
        var (data, log, journal) = Copy(files);
        // in the second of three
        journal.Write([(byte)(journal.Bytes[(int)journal.Length / 2] ^ 1)], journal.Length / 2);

        var said = Assert.Throws<StoreUnusable>(() => LiteDbStore.Open((data, log, journal), TimeProvider.System, NullLogger.Instance)).Message;

        Assert.Contains("journal beside the data file is damaged", said, StringComparison.Ordinal);
    }

    /// <summary>As many bytes as thousands of rows have: they do not pile up in memory.</summary>
    [Fact]
    public void Long_rows_wait_in_smaller_numbers()
    {
        var waiting = new MemTables(most: 80);
        for (var n = 1; n <= 10; n++)
            waiting.Put(n, [new("kind_case", $"C{n:D2}", new BsonDocument { ["_id"] = $"C{n:D2}", ["json"] = new byte[40_000], ["keys"] = new BsonArray() }, IsNew: true)]);

        var flush = waiting.Next(urged: false);

        Assert.Equal(["C01", "C02"], flush!.Rows.Select(row => row.Id.AsString));
    }

    /// <summary>Its last batches lie in a collection, each in one row with all rows it changed: here the first and the last of three nominations.</summary>
    [Fact]
    public async Task A_store_whose_journal_was_a_collection_is_taken_over_with_what_waited_there()
    {
        await using (var store = Open())
            await Nominate(store, ["CN-1", "CN-2", "CN-1"]);
        using (var engine = new LiteEngine(Data))
        {
            var waited = engine.Range("tallies", "_id", "", Collections.End, int.MaxValue).ToList();
            var third = engine.ById("ledger", 3L)!;
            engine.Delete("tallies", waited.Select(tally => tally["_id"]));
            engine.Delete("ledger", [3L]);
            engine.Insert("journal", [Batch(1, "tallies", waited), Batch(2, "ledger", [third])], BsonAutoId.Int64);
            var welcome = PostRow.Write(new Post("welcome/19:kenh/1", "welcome.posted", "place/19:kenh", "19:kenh"));
            welcome["subject"] = "place/19:kenh";
            engine.Insert("posts", [welcome], BsonAutoId.Int64);
            engine.EnsureIndex("posts", "subject", BsonExpression.Create("$.subject"), unique: false);
            engine.Update("meta", [new BsonDocument { ["_id"] = "ThiDua.Bot", ["schema"] = 3 }]);
            engine.Checkpoint();
        }

        await using (var again = Open())
        {
            Assert.Equal(2, await again.Tally($"{Board}/CN-1", Cancel));
            Assert.True((await new Verification(again).Run(Cancel)).Holds);
        }
        await using var later = Open();
        Assert.Equal(3, later.Head.Sequence);
        // found by its subject, which its id did not begin with then
        Assert.Equal("welcome.posted", Assert.Single(await later.PostsOf("place/19:kenh", Cancel)).Template);
        Assert.Single(await later.Due(DateTimeOffset.MaxValue, 9, new HashSet<string>(), Cancel));

        static BsonDocument Batch(long number, string collection, List<BsonDocument> rows) => new()
        {
            ["_id"] = number,
            ["rows"] = new BsonArray(rows.Select(row => new BsonDocument { ["in"] = collection, ["id"] = row["_id"], ["row"] = BsonSerializer.Serialize(row) })),
        };
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

    static (MemoryFile Data, MemoryFile Log, MemoryFile Journal) Copy((MemoryFile Data, MemoryFile Log, MemoryFile Journal) files) =>
        (Copy(files.Data), Copy(files.Log), Copy(files.Journal));

    static RowChange Journalled(string id, byte[] json) =>
        new("kind_case", id, new() { ["_id"] = id, ["json"] = json, ["keys"] = new BsonArray() }, IsNew: true);

    static BsonDocument? Found(MemTables waiting, string id) => waiting.Of("kind_case").TryFind(id, out var row) ? row : null;

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

    sealed class FailingFile(IBlockFile file) : IBlockFile
    {
        public bool AfterWrites { get; set; }

        /// <summary>Which sync from now on fails; the others work.</summary>
        public int AtSync { get; set; }

        public long Length => file.Length;

        public int Read(Span<byte> into, long position) => file.Read(into, position);

        public void Write(ReadOnlySpan<byte> bytes, long position)
        {
            file.Write(bytes, position);
            if (AfterWrites)
                throw new IOException("the disk is full");
        }

        public void SetLength(long length) => file.SetLength(length);

        public void Sync()
        {
            if (--AtSync == 0)
                throw new IOException("the disk failed");
            file.Sync();
        }

        public void Dispose() => file.Dispose();
    }
}
