using System.Runtime.CompilerServices;

namespace ThiDua.Bot.Storage.LiteDb;

sealed partial class LiteDbStore
{
    public LedgerHead Head => _head;

    public async IAsyncEnumerable<LedgerEntry> Entries(long from, [EnumeratorCancellation] CancellationToken cancel)
    {
        const int page = 500;
        while (true)
        {
            var first = from;
            var entries = await _file.Read(
                tables => tables.Range(Collections.Ledger, "_id", first, long.MaxValue, page).ConvertAll(EntryRow.Read), cancel);
            foreach (var entry in entries)
                yield return entry;
            if (entries.Count < page)
                yield break;
            from = entries[^1].Sequence + 1;
        }
    }

    public ValueTask<IReadOnlyList<LedgerEntry>> History(string mark, int take, CancellationToken cancel) =>
        _file.Read<IReadOnlyList<LedgerEntry>>(
            tables => tables.Range(Collections.Ledger, "marks[*]", $"{mark}\0", $"{mark}\0{Collections.End}", take, backwards: true)
                .ConvertAll(EntryRow.Read),
            cancel);

    /// <summary>What waits in the journal must go on where the data file ends: files of two backups make no store.</summary>
    /// <exception cref="StoreUnusable">It does not.</exception>
    static void CheckJournal(Tables tables)
    {
        var waiting = tables.Waiting.Of(Collections.Ledger).Range(Collections.Id, 0L, long.MaxValue, backwards: false).Select(e => EntryRow.Read(e.Row)).ToList();
        if (waiting.Count == 0)
            return;
        var (first, last) = (waiting[0], waiting[^1]);
        var stored = tables.Engine.Range(Collections.Ledger, Collections.Id, 0L, long.MaxValue, 1, backwards: true).Select(EntryRow.Read).FirstOrDefault();
        var before = tables.Engine.ById(Collections.Ledger, first.Sequence - 1) is { } row ? EntryRow.Read(row).Hash : LedgerHead.Start.Hash;
        if (stored?.Sequence > last.Sequence || before != first.Previous)
            throw new StoreUnusable("The journal beside the data file belongs to another state of the store. Put back all files of one backup, or move the journal away.");
    }

    static LedgerHead HeadOf(Tables tables) =>
        tables.Range(Collections.Ledger, "_id", 0L, long.MaxValue, 1, backwards: true).ConvertAll(EntryRow.Read) is [var last]
            ? new(last.Sequence, last.Hash) : LedgerHead.Start;
}
