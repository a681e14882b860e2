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

    /// <summary>What a row weighs at least, in bytes of BSON.</summary>
    const int Light = 4_096;

    readonly Dictionary<object, Row> _rows = [];
    readonly LinkedList<object> _oldestFirst = [];
    readonly (string Field, SortedSet<(object Key, object Id)> Entries)[] _indexes =
        [.. Collections.FieldsOf(collection).Select(field => (field, new SortedSet<(object Key, object Id)>(Comparer<(object Key, object Id)>.Create(Compare))))];

    public string Collection => collection;

    public int Count => _rows.Count;

    /// <summary>One for each row, and more for a long one.</summary>
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
            ? _rows.Keys.Where(id => Compare(id, from.RawValue) >= 0 && Compare(id, to.RawValue) <= 0).Order(Comparer<object>.Create(Compare)).Select(id => (Key: id, Id: id))
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
        var row = new Row(change.Bytes, keys, journal, isNew, _oldestFirst.AddLast(id));
        _rows[id] = row;
        Weight += row.Weight;
    }

    /// <summary>Those that have waited longest, to be written into the collection, and out of here once that is durable.</summary>
    /// <param name="weight">Of all but the last of them.</param>
    public IReadOnlyList<(BsonValue Id, BsonDocument? Row, bool IsNew)> LongestWaiting(int weight)
    {
        var ids = _oldestFirst.TakeWhile(id => (weight -= _rows[id].Weight) + _rows[id].Weight > 0).ToList();
        ids.Sort(Compare);
        return ids.ConvertAll(id => (new BsonValue(id), _rows[id].Read(), _rows[id].IsNew));
    }

    /// <summary>The first rows are in the collection now.</summary>
    public void Flushed(int count)
    {
        for (; count > 0; count--)
        {
            var id = _oldestFirst.First!.Value;
            Unlist(_rows[id]);
            _rows.Remove(id);
        }
    }

    /// <summary>What <see cref="Oldest"/> will be once the first rows are flushed.</summary>
    public long OldestBut(int count) => _oldestFirst.Count <= count ? long.MaxValue : _rows[_oldestFirst.ElementAt(count)].Journal;

    void Unlist(Row row)
    {
        var id = row.Place.Value;
        Weight -= row.Weight;
        _oldestFirst.Remove(row.Place);
        for (var i = 0; i < row.Keys.Length; i++)
            Array.ForEach(row.Keys[i], key => _indexes[i].Entries.Remove((key, id)));
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

    /// <param name="Bytes">As BSON: thousands of rows as objects would keep the garbage collector busy. Null when it was removed.</param>
    /// <param name="Keys">For each index.</param>
    /// <param name="Journal">The journal's row that holds it.</param>
    /// <param name="IsNew">Whether the collection has nothing under this id.</param>
    sealed record Row(byte[]? Bytes, object[][] Keys, long Journal, bool IsNew, LinkedListNode<object> Place)
    {
        public int Weight => 1 + (Bytes?.Length ?? 0) / Light;

        public BsonDocument? Read() => Bytes is null ? null : BsonSerializer.Deserialize(Bytes);
    }
}
