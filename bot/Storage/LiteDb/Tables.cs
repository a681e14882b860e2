using LiteDB;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>What the store holds, within a turn on the file: rows that wait in memory hide those in their collections, until they are brought there.</summary>
sealed class Tables(LiteEngine engine, Memory memory)
{
    public LiteEngine Engine => engine;

    public MemTables Waiting => memory.Waiting;

    public BsonDocument? ById(string collection, BsonValue id) => memory.Knows(collection, id, out var row) ? row : engine.ById(collection, id);

    public List<BsonDocument> ByIds(string collection, IEnumerable<string> ids)
    {
        var (found, elsewhere) = (new List<BsonDocument>(), new List<string>());
        foreach (var id in ids)
        {
            if (!memory.Knows(collection, id, out var row))
                elsewhere.Add(id);
            else if (row is not null)
                found.Add(row);
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
        var table = memory.Waiting.Of(collection);
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
