using LiteDB;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>The collections, their indexes, and the few ways they are asked.</summary>
static class Collections
{
    public const string Meta = "meta";
    public const string Claims = "claims";
    public const string Requests = "requests";
    public const string Ledger = "ledger";
    public const string Tallies = "tallies";
    public const string Posts = "posts";

    /// <summary>A collection for each kind, e.g. <c>kind_nomination</c>.</summary>
    public static string Of(string kind) => $"kind_{kind.Replace('-', '_')}";

    /// <summary>Sorts after everything that begins with what it is put behind.</summary>
    public const string End = "\uffff";

    /// <summary>The field that every collection has an index of.</summary>
    public const string Id = "_id";

    /// <summary>The other fields that have an index; <c>field[*]</c> is one of many values, each with an entry.</summary>
    public static IReadOnlyList<string> FieldsOf(string collection) => collection switch
    {
        Ledger => ["marks[*]"],
        Tallies => ["rank[*]"],
        Posts => ["due[*]", "failed[*]"],
        Meta or Claims or Requests => [],
        _ => ["keys[*]"],
    };

    /// <summary>What a row is found under: text, or a number of 64 bits.</summary>
    public static IEnumerable<object> KeysOf(BsonDocument row, string field) => Many(field)
        ? row[Name(field)].AsArray.Select(value => value.RawValue)
        : [row[field].RawValue];

    public static void Create(LiteEngine engine, IEnumerable<IKind> kinds)
    {
        foreach (var collection in kinds.Select(kind => Of(kind.Name)).Concat([Ledger, Tallies, Posts]))
            Create(engine, collection);
    }

    public static void Create(LiteEngine engine, string collection)
    {
        foreach (var field in FieldsOf(collection))
            engine.EnsureIndex(collection, Name(field), BsonExpression.Create($"$.{field}"), unique: false);
    }

    /// <summary>One of a kind that is new in this version.</summary>
    public static void CreateIfNew(LiteEngine engine, string collection)
    {
        if (!engine.GetCollectionNames().Contains(collection))
            Create(engine, collection);
    }

    public static BsonDocument? ById(this LiteEngine engine, string collection, BsonValue id) =>
        engine.Ask(collection, new Query { Where = { BsonExpression.Create("$._id = @0", id) }, Limit = 1 }).FirstOrDefault();

    public static IEnumerable<BsonDocument> ByIds(this LiteEngine engine, string collection, IEnumerable<string> ids) =>
        engine.Ask(collection, new Query { Where = { BsonExpression.Create("$._id IN @0", new BsonArray(ids.Select(id => new BsonValue(id)))) } });

    /// <param name="field"><see cref="Id"/> or one of <see cref="FieldsOf"/>.</param>
    public static IEnumerable<BsonDocument> Range(
        this LiteEngine engine, string collection, string field, BsonValue from, BsonValue to, int take, int skip = 0, bool backwards = false) =>
        engine.Ask(collection, new Query
        {
            Where = { BsonExpression.Create($"$.{field}{(Many(field) ? " ANY" : "")} BETWEEN @0 AND @1", from, to) },
            OrderBy = BsonExpression.Create($"$.{field}"),
            Order = backwards ? Query.Descending : Query.Ascending,
            Offset = skip,
            Limit = take,
        });

    /// <summary>The text ids behind one, in their order; read from the index alone.</summary>
    public static List<string> Ids(this LiteEngine engine, string collection, BsonValue after, int take) =>
    [
        .. engine.Ask(collection, new Query
        {
            Select = BsonExpression.Create("$._id"),
            Where = { BsonExpression.Create("$._id > @0", after) },
            OrderBy = BsonExpression.Create("$._id"),
            Limit = take,
        }).Select(row => row.Values.Single().AsString),
    ];

    /// <summary>Brings rows into their collection. What may be there already is written over.</summary>
    /// <returns>Whether LiteDB has anything to write: a row that was let go before it came there is not in it.</returns>
    public static bool Write(LiteEngine engine, string collection, IEnumerable<(BsonValue Id, BsonDocument? Document, bool IsNew)> rows)
    {
        var (added, changed, removed) = (new List<BsonDocument>(), new List<BsonDocument>(), new List<BsonValue>());
        foreach (var (id, document, isNew) in rows)
        {
            if (document is null)
                removed.Add(id);
            else
                (isNew ? added : changed).Add(document);
        }
        var gone = removed.Count > 0 ? engine.Delete(collection, removed) : 0;
        if (changed.Count > 0)
            engine.Upsert(collection, changed, BsonAutoId.Int64);
        if (added.Count > 0)
            engine.Insert(collection, added, BsonAutoId.Int64);
        return gone + changed.Count + added.Count > 0;
    }

    static bool Many(string field) => field.EndsWith("[*]", StringComparison.Ordinal);

    static string Name(string field) => Many(field) ? field[..^"[*]".Length] : field;

    /// <summary>Read as it is enumerated.</summary>
    static IEnumerable<BsonDocument> Ask(this LiteEngine engine, string collection, Query query)
    {
        using var reader = engine.Query(collection, query);
        while (reader.Read())
            yield return reader.Current.AsDocument;
    }

    /// <summary>How long the log is once LiteDB's background queue has written everything.</summary>
    public static long LogLength(this LiteEngine engine) => engine.Ask("$database", new Query()).First()["logFileSize"].AsInt32;
}
