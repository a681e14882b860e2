using LiteDB;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// What ids the collections may have. Most that a change asks for are not there (a nomination that is new, a request heard for the first
/// time); LiteDB reads some thirty entries of an index to say so, and that was an eighth of a nomination.
/// </summary>
/// <remarks>
/// Used under the lock of <see cref="Memory"/>. A collection is read through a little after each flush, so that neither the start nor a
/// change waits for it; until it is, every id may be there. A row that goes leaves its id behind: that costs a question, no more.
/// </remarks>
sealed class IdFilters
{
    readonly Dictionary<string, Collected> _collections = [];

    public bool MayHave(string collection, string id) =>
        !_collections.TryGetValue(collection, out var ids) || !ids.IsComplete || ids.Filter.MayHave(id);

    /// <summary>Rows that LiteDB is about to get. One that it got without this would be lost from sight.</summary>
    public void Add(string collection, IEnumerable<BsonValue> ids)
    {
        foreach (var id in ids)
        {
            // the ledger's numbers are never asked for before they are given
            if (!id.IsString)
                return;
            Of(collection).Filter.Add(id.AsString);
        }
    }

    /// <summary>Where to read on: in a collection that rows were brought into and that is not read through, behind an id.</summary>
    public (string Collection, BsonValue After)? Unread()
    {
        foreach (var (collection, ids) in _collections)
        {
            if (!ids.IsComplete)
                return (collection, ids.ReadTo);
        }
        return null;
    }

    /// <param name="read">What LiteDB has there, in its order.</param>
    /// <param name="isLast">It has no more.</param>
    public void Learn(string collection, List<string> read, bool isLast)
    {
        var ids = Of(collection);
        read.ForEach(ids.Filter.Add);
        (ids.ReadTo, ids.IsComplete) = (read.Count == 0 ? ids.ReadTo : read[^1], isLast);
    }

    Collected Of(string collection)
    {
        if (!_collections.TryGetValue(collection, out var ids))
            _collections[collection] = ids = new();
        return ids;
    }

    sealed class Collected
    {
        public BloomFilter Filter { get; } = new();

        /// <summary>All ids up to this one are in the filter.</summary>
        public BsonValue ReadTo { get; set; } = BsonValue.MinValue;

        public bool IsComplete { get; set; }
    }
}
