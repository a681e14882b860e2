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

    public static void Create(LiteEngine engine, IEnumerable<IKind> kinds)
    {
        foreach (var kind in kinds)
            CreateFor(engine, kind.Name);
        Index(engine, Ledger, "marks", "$.marks[*]");
        Index(engine, Tallies, "rank", "$.rank[*]");
        Index(engine, Posts, "subject", "$.subject");
        Index(engine, Posts, "due", "$.due[*]");
        Index(engine, Posts, "failed", "$.failed[*]");
    }

    public static void CreateFor(LiteEngine engine, string kind) => Index(engine, Of(kind), "keys", "$.keys[*]");

    static void Index(LiteEngine engine, string collection, string name, string expression) =>
        engine.EnsureIndex(collection, name, BsonExpression.Create(expression), unique: false);

    public static BsonDocument? ById(this LiteEngine engine, string collection, BsonValue id) =>
        engine.Ask(collection, new Query { Where = { BsonExpression.Create("$._id = @0", id) }, Limit = 1 }).FirstOrDefault();

    public static List<BsonDocument> ByIds(this LiteEngine engine, string collection, IEnumerable<string> ids) =>
        engine.Ask(collection, new Query { Where = { BsonExpression.Create("$._id IN @0", new BsonArray(ids.Select(id => new BsonValue(id)))) } });

    /// <param name="field">An indexed field, or <c>field[*]</c> for each of its values.</param>
    public static List<BsonDocument> Range(
        this LiteEngine engine, string collection, string field, BsonValue from, BsonValue to, int take, int skip = 0, bool backwards = false)
    {
        var any = field.EndsWith("[*]", StringComparison.Ordinal) ? " ANY" : "";
        return engine.Ask(collection, new Query
        {
            Where = { BsonExpression.Create($"$.{field}{any} BETWEEN @0 AND @1", from, to) },
            OrderBy = BsonExpression.Create($"$.{field}"),
            Order = backwards ? Query.Descending : Query.Ascending,
            Offset = skip,
            Limit = take,
        });
    }

    static List<BsonDocument> Ask(this LiteEngine engine, string collection, Query query)
    {
        var found = new List<BsonDocument>();
        using var reader = engine.Query(collection, query);
        while (reader.Read())
            found.Add(reader.Current.AsDocument);
        return found;
    }

    /// <summary>How long the log is once LiteDB's background queue has written everything.</summary>
    public static long LogLength(this LiteEngine engine) => engine.Ask("$database", new Query())[0]["logFileSize"].AsInt32;
}
