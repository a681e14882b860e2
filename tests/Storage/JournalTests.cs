using LiteDB;
using LiteDB.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Tests.Storage.Crash;
using static ThiDua.Tests.Storage.Journals;

namespace ThiDua.Tests.Storage;

/// <summary>What is durable in the journal goes into its collection later: nobody ever sees it.</summary>
public sealed class JournalTests : IDisposable
{
    /// <summary>More rows than may wait: a nomination moves five counts.</summary>
    const int Many = 3_000;

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
        Assert.Equal(2, engine.Range(Collections.Ledger, Collections.Id, 1L, long.MaxValue, int.MaxValue).SelectMany(LedgerRow.Read).Count());
    }

    /// <summary>
    /// Somebody's address is taken and let go within a minute: there is nothing to bring, and nothing that holds up other rows, today or after
    /// a crash.
    /// </summary>
    [Fact]
    public async Task What_is_let_go_before_it_came_into_its_collection_holds_up_nothing()
    {
        var files = (Data: Opening.Draft(Kinds.Every), Log: new MemoryFile(), Journal: new MemoryFile());
        await using var store = LiteDbStore.Open(files, TimeProvider.System, NullLogger.Instance);
        var lan = new Person("CN-1", "Lan", "Chuyên viên", "P-1", "lan@vanphong.example");
        await store.Commit(Sample.Change().Write(Kinds.People, lan, 0), Cancel);
        await store.Commit(Sample.Change().Write(Kinds.People, lan with { Email = null }, 1), Cancel);
        var crashed = Copy(files);

        await store.DisposeAsync();
        await LiteDbStore.Open(crashed, TimeProvider.System, NullLogger.Instance).DisposeAsync();

        Assert.Equal(0, files.Journal.Length);
        Assert.Equal(0, crashed.Journal.Length);
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

    /// <summary>As many bytes as thousands of rows have: they do not pile up in memory.</summary>
    [Fact]
    public void Long_rows_wait_in_smaller_numbers()
    {
        var waiting = new MemTables(most: 80);
        for (var n = 1; n <= 10; n++)
            waiting.Put(n, [new("kind_case", $"C{n:D2}", new BsonDocument { ["_id"] = $"C{n:D2}", ["json"] = new byte[10_000], ["keys"] = new BsonArray() }, IsNew: true)]);

        var flush = waiting.Next(urged: false);

        Assert.Equal(["C01", "C02"], flush!.Rows.Select(row => row.Id.AsString));
    }

    LiteDbStore Open() => LiteDbStore.Open(Data, TimeProvider.System, NullLogger.Instance);
}
