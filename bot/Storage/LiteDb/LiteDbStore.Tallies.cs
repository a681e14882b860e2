using System.Runtime.CompilerServices;

namespace ThiDua.Bot.Storage.LiteDb;

sealed partial class LiteDbStore
{
    public ValueTask<long> Tally(string key, CancellationToken cancel) => _file.Read(
        engine => _counts.Lagging.TryGetValue(key, out var now) ? now.Value
            : engine.ById(Collections.Tallies, key) is { } row ? TallyRow.Read(row).Value : 0,
        cancel);

    public ValueTask<IReadOnlyList<Count>> Top(string board, int take, CancellationToken cancel, int skip = 0) =>
        _file.Read<IReadOnlyList<Count>>(
            engine =>
            {
                var now = _counts.Lagging.Values.Where(row => row.Board == board).ToDictionary(row => row.Key);
                var rows = engine.Range(
                    Collections.Tallies, "rank[*]", $"{board}\0", $"{board}\0{Collections.End}", skip + take + now.Count).ConvertAll(TallyRow.Read);
                return
                [
                    .. rows.Where(row => !now.ContainsKey(row.Key)).Concat(now.Values.Where(row => row.Rank is not null))
                        .OrderBy(row => row.Rank, StringComparer.Ordinal).Skip(skip).Take(take).Select(row => new Count(row.Key, row.Value)),
                ];
            },
            cancel);

    public async IAsyncEnumerable<Count> Tallies([EnumeratorCancellation] CancellationToken cancel)
    {
        const int page = 500;
        for (string? after = "", until = null; after is not null; after = until)
        {
            var from = after;
            var rows = await _file.Read(
                engine =>
                {
                    var stored = engine.Range(Collections.Tallies, "_id", from, Collections.End, page).ConvertAll(TallyRow.Read);
                    until = stored.Count < page ? null : stored[^1].Key + "\0";
                    var all = stored.ToDictionary(row => row.Key);
                    foreach (var (key, now) in _counts.Lagging.Where(l => Within(l.Key, from, until)))
                        all[key] = now;
                    return all.Values.ToList();
                },
                cancel);
            foreach (var row in rows)
                yield return new(row.Key, row.Value);
        }
    }

    static bool Within(string key, string from, string? until) =>
        string.CompareOrdinal(key, from) >= 0 && (until is null || string.CompareOrdinal(key, until) < 0);
}
