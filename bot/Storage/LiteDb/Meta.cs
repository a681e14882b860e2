using LiteDB;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>What a store says of itself, in one document: whose it is, how it is laid out, and up to which entry every row of the counts counts.</summary>
static class Meta
{
    public const string Application = "ThiDua.Bot";

    /// <summary>2: rows of counts may lag behind the ledger. In 1 they never did.</summary>
    public const int Schema = 2;

    /// <returns>The layout, or null when the file is not a store of this bot.</returns>
    public static int? SchemaOf(LiteEngine engine) => engine.ById(Collections.Meta, Application)?["schema"].AsInt32;

    public static long Counted(LiteEngine engine) => engine.ById(Collections.Meta, Application)!["counted"].AsInt64;

    public static void Write(LiteEngine engine, long counted) => engine.Upsert(
        Collections.Meta, [new BsonDocument { ["_id"] = Application, ["schema"] = Schema, ["counted"] = counted }], BsonAutoId.Int64);
}
