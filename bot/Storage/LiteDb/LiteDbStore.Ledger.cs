using System.Runtime.CompilerServices;
using LiteDB;

namespace ThiDua.Bot.Storage.LiteDb;

sealed partial class LiteDbStore
{
    public LedgerHead Head => _head;

    public async IAsyncEnumerable<LedgerEntry> Entries(long from, [EnumeratorCancellation] CancellationToken cancel)
    {
        const int page = 32;
        for (var some = page; some == page;)
        {
            var first = from;
            var rows = await _file.Read(
                tables => tables.Range(Collections.Ledger, Collections.Id, first, long.MaxValue, page).ConvertAll(LedgerRow.Read), cancel);
            foreach (var entry in rows.SelectMany(entries => entries).Where(entry => entry.Sequence >= first))
                yield return entry;
            some = rows.Count;
            from = some == 0 ? from : rows[^1][^1].Sequence + 1;
        }
    }

    public ValueTask<IReadOnlyList<LedgerEntry>> History(string mark, int take, CancellationToken cancel) =>
        _file.Read<IReadOnlyList<LedgerEntry>>(
            tables =>
            [
                .. tables.Range(Collections.Ledger, "marks[*]", $"{mark}\0", $"{mark}\0{Collections.End}", take, backwards: true)
                    .SelectMany(row => LedgerRow.Marked(row, mark)).Take(take),
            ],
            cancel);

    /// <summary>What waits in the journal must go on where the data file ends: files of two backups make no store.</summary>
    /// <exception cref="StoreUnusable">It does not.</exception>
    static void CheckJournal(Tables tables)
    {
        var waiting = tables.Waiting.Of(Collections.Ledger).Range(Collections.Id, 0L, long.MaxValue, backwards: false).SelectMany(e => LedgerRow.Read(e.Row)).ToList();
        if (waiting.Count == 0)
            return;
        var (first, last) = (waiting[0], waiting[^1]);
        var stored = Last(tables.Engine.Range(Collections.Ledger, Collections.Id, 0L, long.MaxValue, 1, backwards: true));
        var before = Last(tables.Engine.Range(Collections.Ledger, Collections.Id, 0L, first.Sequence - 1, 1, backwards: true));
        if (stored?.Sequence > last.Sequence || (before?.Hash ?? LedgerHead.Start.Hash) != first.Previous)
            throw new StoreUnusable("The journal beside the data file belongs to another state of the store. Put back all files of one backup, or move the journal away.");
    }

    static LedgerHead HeadOf(Tables tables) =>
        Last(tables.Range(Collections.Ledger, Collections.Id, 0L, long.MaxValue, 1, backwards: true)) is { } last
            ? new(last.Sequence, last.Hash) : LedgerHead.Start;

    static LedgerEntry? Last(IEnumerable<BsonDocument> rows) => rows.Select(row => LedgerRow.Read(row)[^1]).FirstOrDefault();
}
