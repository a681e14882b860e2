using LiteDB;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>The rows of one collection that a batch looks at, whatever they are.</summary>
interface ICells
{
    /// <summary>Whether all that was wanted is loaded.</summary>
    bool IsComplete { get; }

    /// <summary>Takes of what is wanted whatever is known without LiteDB.</summary>
    void Recall(Memory memory);

    /// <summary>One question for all that is wanted.</summary>
    void Load(Tables tables);
}

/// <summary>
/// The rows of one collection that a batch looks at: read together, changed in memory, journalled together. What an earlier change of
/// the batch did is what a later one sees.
/// </summary>
sealed class Cells<T>(string collection, Func<T, string> id, Func<BsonDocument, T> read, Func<T, BsonDocument> write) : ICells
    where T : class
{
    readonly Dictionary<string, T?> _stored = [];
    readonly Dictionary<string, T?> _changed = [];
    readonly HashSet<string> _wanted = [];

    /// <summary>Only of what was wanted and loaded.</summary>
    public T? this[string id]
    {
        get => _changed.TryGetValue(id, out var changed) ? changed : _stored[id];
        set => _changed[id] = value;
    }

    public IEnumerable<T> Stored => _stored.Values.OfType<T>();

    public IEnumerable<T> Changed => _changed.Values.OfType<T>();

    public bool IsComplete => _wanted.Count == 0;

    public void Want(string id)
    {
        if (!_stored.ContainsKey(id))
            _wanted.Add(id);
    }

    public void Recall(Memory memory) => _wanted.RemoveWhere(id =>
    {
        if (!memory.Knows(collection, id, out var row))
            return false;
        _stored[id] = row is null ? null : read(row);
        return true;
    });

    public void Load(Tables tables)
    {
        if (_wanted.Count == 0)
            return;
        Accept(tables.ByIds(collection, _wanted));
        foreach (var missing in _wanted)
            _stored.TryAdd(missing, null);
        _wanted.Clear();
    }

    public List<T> Accept(List<BsonDocument> rows)
    {
        var accepted = rows.ConvertAll(row => read(row));
        foreach (var row in accepted)
            _stored.TryAdd(id(row), row);
        return accepted;
    }

    public IEnumerable<RowChange> Rows()
    {
        foreach (var (key, now) in _changed)
        {
            var isNew = _stored[key] is null;
            if (now is not null || !isNew)
                yield return new(collection, key, now is null ? null : write(now), isNew);
        }
    }
}
