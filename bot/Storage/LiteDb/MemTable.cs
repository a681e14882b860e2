using LiteDB;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// The rows of one collection that are durable in the journal and not yet in the collection. They hide what lies there, and can be asked
/// for by every index the collection has.
/// </summary>
sealed class MemTable(string collection)
{
    /// <summary>Before and behind every id that goes with a key.</summary>
    static readonly object Before = new(), Behind = new();

    readonly Dictionary<object, WaitingRow> _rows = [];
    readonly LinkedList<object> _oldestFirst = [];
    readonly SortedSet<object> _ids = new(Comparer<object>.Create(Compare));
    readonly (string Field, SortedSet<(object Key, object Id)> Entries)[] _indexes =
        [.. Collections.FieldsOf(collection).Select(field => (field, new SortedSet<(object Key, object Id)>(Comparer<(object Key, object Id)>.Create(Compare))))];

    public string Collection => collection;

    public int Count => _rows.Count;

    /// <summary>One for each row, and one more for each kilobyte.</summary>
    public int Weight { get; private set; }

    /// <summary>The journal's first row that holds something of this table.</summary>
    public long Oldest => _oldestFirst.First is { } first ? _rows[first.Value].Journal : long.MaxValue;

    /// <summary>Whether what the collection has under this id is out of date.</summary>
    public bool Hides(BsonValue id) => _rows.ContainsKey(id.RawValue);

    /// <param name="row">Null when it was removed.</param>
    public bool TryFind(BsonValue id, out BsonDocument? row)
    {
        var found = _rows.TryGetValue(id.RawValue, out var known);
        row = known?.Read();
        return found;
    }

    /// <summary>The rows with a key of the field in the range, each once, with the first such key, in the order of these keys.</summary>
    public IEnumerable<(object Key, BsonDocument Row)> Range(string field, BsonValue from, BsonValue to, bool backwards)
    {
        if (_rows.Count == 0 || Compare(from.RawValue, to.RawValue) > 0)
            return [];
        var within = field == Collections.Id
            ? _ids.GetViewBetween(from.RawValue, to.RawValue).Select(id => (Key: id, Id: id))
            : _indexes.Single(index => index.Field == field).Entries.GetViewBetween((from.RawValue, Before), (to.RawValue, Behind));
        return (backwards ? within.Reverse() : within).DistinctBy(entry => entry.Id)
            .Select(entry => (entry.Key, Row: _rows[entry.Id].Read()!)).Where(entry => entry.Row is not null);
    }

    /// <summary>A row that the journal holds now.</summary>
    public void Put(RowChange change, long journal)
    {
        var id = change.Id.RawValue;
        var isNew = change.IsNew;
        if (_rows.TryGetValue(id, out var before))
        {
            Unlist(before);
            isNew = before.IsNew;
        }
        var keys = change.Document is null ? [] : Array.ConvertAll(_indexes, index => Collections.KeysOf(change.Document, index.Field).ToArray());
        for (var i = 0; i < keys.Length; i++)
            Array.ForEach(keys[i], key => _indexes[i].Entries.Add((key, id)));
        var row = new WaitingRow(id, change.Bytes, keys, journal, _oldestFirst.AddLast(id)) { IsNew = isNew };
        _rows[id] = row;
        _ids.Add(id);
        Weight += row.Weight;
    }

    /// <summary>Those that have waited longest, by id.</summary>
    /// <param name="weight">Of all but the last of them.</param>
    public IReadOnlyList<WaitingRow> LongestWaiting(int weight)
    {
        var rows = _oldestFirst.TakeWhile(id => (weight -= _rows[id].Weight) + _rows[id].Weight > 0).Select(id => _rows[id]).ToList();
        rows.Sort((left, right) => Compare(left.Id.RawValue, right.Id.RawValue));
        return rows;
    }

    /// <summary>These are durable in the collection now. One that was changed meanwhile waits again, and is no longer new there.</summary>
    public void Flushed(IReadOnlyList<WaitingRow> rows)
    {
        foreach (var row in rows)
        {
            if (_rows.GetValueOrDefault(row.Id.RawValue) == row)
            {
                Unlist(row);
                _rows.Remove(row.Id.RawValue);
                _ids.Remove(row.Id.RawValue);
            }
        }
        MayBeThere(rows);
    }

    /// <summary>Nobody knows whether these are in the collection.</summary>
    public void MayBeThere(IReadOnlyList<WaitingRow> rows)
    {
        foreach (var row in rows)
        {
            if (_rows.TryGetValue(row.Id.RawValue, out var waiting))
                waiting.IsNew = false;
        }
    }

    void Unlist(WaitingRow row)
    {
        Weight -= row.Weight;
        _oldestFirst.Remove(row.Place);
        for (var i = 0; i < row.Keys.Length; i++)
            Array.ForEach(row.Keys[i], key => _indexes[i].Entries.Remove((key, row.Id.RawValue)));
    }

    static int Compare((object Key, object Id) left, (object Key, object Id) right)
    {
        var keys = Compare(left.Key, right.Key);
        return keys != 0 ? keys
            : ReferenceEquals(left.Id, Before) || ReferenceEquals(right.Id, Behind) ? -1
            : ReferenceEquals(left.Id, Behind) || ReferenceEquals(right.Id, Before) ? 1
            : Compare(left.Id, right.Id);
    }

    /// <summary>As LiteDB's binary collation has it.</summary>
    public static int Compare(object left, object right) => left switch
    {
        string text => string.CompareOrdinal(text, (string)right),
        long number => number.CompareTo((long)right),
        _ => throw new InvalidOperationException($"a key of type {left.GetType().Name} is not used by any index"),
    };
}

/// <param name="bytes">As BSON: thousands of rows as objects would keep the garbage collector busy. Null when it was removed.</param>
sealed class WaitingRow(object id, byte[]? bytes, object[][] keys, long journal, LinkedListNode<object> place)
{
    /// <summary>What a row weighs at least, in bytes of BSON.</summary>
    const int Light = 1_024;

    public BsonValue Id { get; } = new(id);

    /// <summary>For each index.</summary>
    public object[][] Keys => keys;

    /// <summary>The journal's frame that holds it.</summary>
    public long Journal => journal;

    public LinkedListNode<object> Place => place;

    /// <summary>Whether the collection has nothing under this id.</summary>
    public bool IsNew { get; set; }

    public int Weight => 1 + (bytes?.Length ?? 0) / Light;

    /// <returns>Null when it was removed.</returns>
    public BsonDocument? Read() => bytes is null ? null : BsonSerializer.Deserialize(bytes);
}
