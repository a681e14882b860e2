using System.Runtime.CompilerServices;

namespace ThiDua.Bot.Storage.LiteDb;

sealed partial class LiteDbStore
{
    public async ValueTask<long> Tally(string key, CancellationToken cancel) =>
        await _file.ById(Collections.Tallies, key, cancel) is { } row ? TallyRow.Read(row).Value : 0;

    public ValueTask<IReadOnlyList<Count>> Top(string board, int take, CancellationToken cancel, int skip = 0) =>
        _file.Read<IReadOnlyList<Count>>(
            tables => tables.Range(Collections.Tallies, "rank[*]", $"{board}\0", $"{board}\0{Collections.End}", take, skip).ConvertAll(CountOf), cancel);

    public async IAsyncEnumerable<Count> Tallies([EnumeratorCancellation] CancellationToken cancel)
    {
        const int page = 500;
        for (var (after, some) = ("", page); some == page;)
        {
            var from = after;
            var counts = await _file.Read(
                tables => tables.Range(Collections.Tallies, "_id", from, Collections.End, page).ConvertAll(CountOf), cancel);
            foreach (var count in counts)
                yield return count;
            some = counts.Count;
            after = some == 0 ? "" : counts[^1].Key + "\0";
        }
    }

    static Count CountOf(LiteDB.BsonDocument row)
    {
        var tally = TallyRow.Read(row);
        return new(tally.Key, tally.Value);
    }
}
