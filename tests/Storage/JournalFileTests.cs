using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Tests.Storage.Crash;
using static ThiDua.Tests.Storage.Journals;

namespace ThiDua.Tests.Storage;

/// <summary>The journal's file, whatever the disk does to it.</summary>
public sealed class JournalFileTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
        await Kit.Patience.Until(() => log.AtSync <= 0);

        Assert.True(await flusher.End());

        file.Use(tables => Assert.Equal(2, tables.Engine.Range("kind_case", Collections.Id, "", Collections.End, 9).Count()));
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

    /// <summary>LiteDB writes its log from a queue: an earlier transaction may have come all the way when the last page of this one has not.</summary>
    [Fact]
    public void What_LiteDB_still_has_in_its_queue_is_waited_for()
    {
        var file = new MemoryFile();
        using var log = new LogStream(file);
        var page = new byte[Page.Size];
        page[Page.Confirmed] = 1;
        log.Write(page, 0, page.Length);

        log.MakeDurable(() =>
        {
            _ = Task.Run(() => log.Write(page, 0, page.Length), Cancel);
            return 2 * Page.Size;
        });

        Assert.Equal(1, file.Bytes[Page.Confirmed]);
        Assert.Equal(1, file.Bytes[Page.Size + Page.Confirmed]);
    }

    sealed class FailingFile(IBlockFile file) : FileOver(file)
    {
        public bool AfterWrites { get; set; }

        /// <summary>Which sync from now on fails; the others work.</summary>
        public int AtSync { get; set; }

        public override void Write(ReadOnlySpan<byte> bytes, long position)
        {
            base.Write(bytes, position);
            if (AfterWrites)
                throw new IOException("the disk is full");
        }

        public override void Sync()
        {
            if (--AtSync == 0)
                throw new IOException("the disk failed");
            base.Sync();
        }
    }
}
