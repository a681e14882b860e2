using LiteDB;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>What a store says of itself, in one document: whose it is and how it is laid out.</summary>
static class Meta
{
    public const string Application = "ThiDua.Bot";

    /// <summary>
    /// 5: entries that became durable together are one row of the ledger. In 4 each had its own, and it is read so still; rows wait in a journal
    /// that is a file of its own since then, and posts are found by their ids. In 3 the journal was a collection; in 2 only counts lagged behind,
    /// and were counted again; in 1 nothing did.
    /// </summary>
    public const int Schema = 5;

    /// <returns>The layout, or null when the file is not a store of this bot.</returns>
    public static int? SchemaOf(LiteEngine engine) => engine.ById(Collections.Meta, Application)?["schema"].AsInt32;

    /// <summary>Of a store of layout 2: up to which entry every row of the counts counts.</summary>
    public static long Counted(LiteEngine engine) => engine.ById(Collections.Meta, Application)!["counted"].AsInt64;

    public static void Write(LiteEngine engine) =>
        engine.Upsert(Collections.Meta, [new BsonDocument { ["_id"] = Application, ["schema"] = Schema }], BsonAutoId.Int64);
}
