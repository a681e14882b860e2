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

    static LedgerHead HeadOf(Tables tables) =>
        tables.Range(Collections.Ledger, "_id", 0L, long.MaxValue, 1, backwards: true).ConvertAll(EntryRow.Read) is [var last]
            ? new(last.Sequence, last.Hash) : LedgerHead.Start;
}
