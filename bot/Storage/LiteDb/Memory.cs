using LiteDB;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// What is known without LiteDB: rows that wait for their collection, and ids that no collection has. It has a lock of its own, so that
/// who needs no more waits for nobody who works in LiteDB.
/// </summary>
sealed class Memory(MemTables waiting, IdFilters filters)
{
    public MemTables Waiting => waiting;

    public IdFilters Filters => filters;

    /// <returns>False when LiteDB has to be asked.</returns>
    /// <param name="row">Null when there is none.</param>
    public bool Knows(string collection, BsonValue id, out BsonDocument? row) =>
        waiting.Of(collection).TryFind(id, out row) || id.IsString && !filters.MayHave(collection, id.AsString);
}
