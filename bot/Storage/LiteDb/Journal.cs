using LiteDB;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>A row as it shall lie in its collection.</summary>
/// <param name="Document">Null: it shall lie there no more.</param>
/// <param name="IsNew">Whether the store had nothing under this id.</param>
sealed record RowChange(string Collection, BsonValue Id, BsonDocument? Document, bool IsNew)
{
    public byte[]? Bytes { get; } = Document is null ? null : BsonSerializer.Serialize(Document);
}

/// <summary>
/// What makes a batch durable: one row that holds all rows it changed, in a collection without indexes. Read again after a crash, in
/// order; what is in its collection already is put there once more.
/// </summary>
static class Journal
{
    /// <summary>Bytes after which another row is begun: LiteDB takes documents of 16 MB.</summary>
    const int Largest = 4_000_000;

    /// <returns>Under which number each row was written.</returns>
    public static List<(long Number, List<RowChange> Rows)> Write(LiteEngine engine, long last, IEnumerable<RowChange> rows)
    {
        var parts = new List<(long Number, List<RowChange> Rows)>();
        var size = Largest;
        foreach (var row in rows)
        {
            if (size >= Largest)
            {
                parts.Add((++last, []));
                size = 0;
            }
            parts[^1].Rows.Add(row);
            size += row.Bytes?.Length ?? 0;
        }
        if (parts.Count > 0)
            engine.Insert(Collections.Journal, parts.Select(part => Written(part.Number, part.Rows)), BsonAutoId.Int64);
        return parts;
    }

    /// <summary>Rows that are in their collections.</summary>
    public static void Cut(LiteEngine engine, long from, long to)
    {
        if (from < to)
            engine.Delete(Collections.Journal, Numbers(from, to));
    }

    public static void Read(LiteEngine engine, MemTables into)
    {
        foreach (var part in engine.Range(Collections.Journal, "_id", 1L, long.MaxValue, int.MaxValue))
            into.Put(part["_id"].AsInt64, part["rows"].AsArray.Select(Row));
    }

    static BsonDocument Written(long number, IEnumerable<RowChange> rows) => new()
    {
        ["_id"] = number,
        ["rows"] = new BsonArray(rows.Select(row => new BsonDocument { ["in"] = row.Collection, ["id"] = row.Id, ["row"] = row.Bytes is { } bytes ? bytes : BsonValue.Null })),
    };

    /// <summary>It may be in its collection already.</summary>
    static RowChange Row(BsonValue row) => new(
        row["in"].AsString, row["id"], row["row"].IsNull ? null : BsonSerializer.Deserialize(row["row"].AsBinary), IsNew: false);

    static IEnumerable<BsonValue> Numbers(long from, long to)
    {
        for (; from < to; from++)
            yield return from;
    }
}
