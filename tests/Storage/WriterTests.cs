using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Storage;

/// <summary>The way of rows into their collections is nobody's waiting time.</summary>
public sealed class WriterTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The office goes on meanwhile: what it changes and reads is in memory and in the journal.</summary>
    [Fact]
    public async Task A_change_is_confirmed_and_read_while_somebody_works_in_LiteDB()
    {
        var waiting = new MemTables(MemTables.Most);
        using var file = new LiteFile(Opening.Draft(Kinds.Every), new MemoryFile(), waiting);
        using var journal = Journal.Open(new MemoryFile(), waiting);
        using var flusher = new Flusher(file, NullLogger.Instance, long.MaxValue);
        await using var writer = new Writer(file, journal, flusher, LedgerHead.Start, _ => { }, NullLogger.Instance);
        writer.Start();
        await Change(version: 0);
        using ManualResetEventSlim works = new(false), goesOn = new(false);
        var engine = Task.Run(() => file.UseEngine(_ =>
        {
            works.Set();
            goesOn.Wait(Patience.Cancel);
        }), Cancel);
        works.Wait(Patience.Cancel);

        await Change(version: 1);
        var read = await file.ById("kind_case", "C1", Cancel).AsTask().WaitAsync(Patience.Cancel);

        Assert.Equal(2, DocumentRow.Read(read!).Version);
        Assert.False(engine.IsCompleted);
        goesOn.Set();
        await engine;

        async Task Change(long version)
        {
            var work = new ChangeWork(Prepared.From(Sample.Change().Write(Kinds.Cases, Sample.Case("C1"), version)));
            await writer.Add(work, Cancel);
            Assert.IsType<Commit.Landed>(await work.Commit.WaitAsync(Patience.Cancel));
        }
    }

    /// <summary>More comes in than goes away: there is room again with each few rows that are brought, not only when a whole flush is.</summary>
    [Fact]
    public void What_is_brought_makes_room_at_once()
    {
        var waiting = new MemTables(most: 40);
        Put(1, 81);
        var flush = waiting.Next(urged: false)!;
        Assert.True(waiting.AreTooMany);

        waiting.Brought(1);

        Assert.False(waiting.AreTooMany);
        Put(82, 82);
        Assert.True(waiting.AreTooMany);
        waiting.Flushed(flush);
        Assert.False(waiting.AreTooMany);
        Put(83, 91);
        Assert.True(waiting.AreTooMany);

        void Put(int first, int last)
        {
            for (var n = first; n <= last; n++)
                waiting.Put(n, [Journals.Journalled($"C{n:D2}", [1])]);
        }
    }
}
