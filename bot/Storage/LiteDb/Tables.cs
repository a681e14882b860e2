using LiteDB;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>What the store holds, within a turn on the file: rows that wait in memory hide those in their collections, until they are brought there.</summary>
sealed class Tables(LiteEngine engine, MemTables waiting, IdFilters filters)
{
    public LiteEngine Engine => engine;

    public MemTables Waiting => waiting;

    /// <summary>Rows go from the journal into their collection.</summary>
    public void Bring(string collection, IReadOnlyList<(BsonValue Id, BsonDocument? Document, bool IsNew)> rows)
    {
        filters.Add(collection, rows.Select(row => row.Id));
        Collections.Write(engine, collection, rows);
    }

    /// <summary>Learns ids of a collection that rows were brought into, so that it need not be asked for others.</summary>
    /// <returns>False when all are known.</returns>
    public bool ReadOn(int some) => filters.ReadOn(engine, some);

    public BsonDocument? ById(string collection, BsonValue id) =>
        waiting.Of(collection).TryFind(id, out var row) ? row
        : id.IsString && !filters.MayHave(collection, id.AsString) ? null
        : engine.ById(collection, id);

    public List<BsonDocument> ByIds(string collection, IEnumerable<string> ids)
    {
        var (found, elsewhere, table) = (new List<BsonDocument>(), new List<string>(), waiting.Of(collection));
        foreach (var id in ids)
        {
            if (table.TryFind(id, out var row))
            {
                if (row is not null)
                    found.Add(row);
            }
            else if (filters.MayHave(collection, id))
                elsewhere.Add(id);
        }
        if (elsewhere.Count > 0)
            found.AddRange(engine.ByIds(collection, elsewhere));
        return found;
    }

    /// <summary>Rows with a key in the range, each once, in the order of the keys.</summary>
    /// <param name="field"><see cref="Collections.Id"/> or one of <see cref="Collections.FieldsOf"/>.</param>
    public List<BsonDocument> Range(
        string collection, string field, BsonValue from, BsonValue to, int take, int skip = 0, bool backwards = false)
    {
        var table = waiting.Of(collection);
        return table.Count == 0
            ? [.. engine.Range(collection, field, from, to, take, skip, backwards)]
            : [.. Merged(table, field, from, to, backwards).Skip(skip).Take(take)];
    }

    IEnumerable<BsonDocument> Merged(MemTable table, string field, BsonValue from, BsonValue to, bool backwards)
    {
        using var fresh = table.Range(field, from, to, backwards).GetEnumerator();
        var more = fresh.MoveNext();
        foreach (var row in engine.Range(table.Collection, field, from, to, int.MaxValue, 0, backwards))
        {
            if (table.Hides(row[Collections.Id]))
                continue;
            var key = Collections.KeysOf(row, field)
                .Where(key => MemTable.Compare(key, from.RawValue) >= 0 && MemTable.Compare(key, to.RawValue) <= 0)
                .Aggregate((first, key) => MemTable.Compare(key, first) < 0 != backwards ? key : first);
            for (; more && MemTable.Compare(fresh.Current.Key, key) < 0 != backwards; more = fresh.MoveNext())
                yield return fresh.Current.Row;
            yield return row;
        }
        for (; more; more = fresh.MoveNext())
            yield return fresh.Current.Row;
    }
}
