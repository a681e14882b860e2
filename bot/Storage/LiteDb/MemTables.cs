namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// What the journal holds and the collections do not yet, by collection. Writing many rows of one collection at once touches each page of
/// its indexes once, where a change alone touches two dozen; so they wait until there are many.
/// </summary>
/// <remarks>Changed and read within a turn on the file.</remarks>
/// <param name="most">Rows that may wait before some go into their collection; a long one counts for several.</param>
sealed class MemTables(int most)
{
    /// <summary>Some ten megabytes, and a tenth of a second more to open after a crash.</summary>
    public const int Most = 8_192;

    /// <summary>Frames that the journal may keep for the sake of a row that waits in a quiet collection.</summary>
    const int LongestJournal = 2_048;

    readonly Dictionary<string, MemTable> _tables = [];
    long _last;
    int _brought;

    public int Count => _tables.Values.Sum(table => table.Count);

    /// <summary>The journal's first frame that holds a row which is in no collection yet.</summary>
    public long FirstNeeded => _tables.Values.Aggregate(long.MaxValue, (first, table) => Math.Min(first, table.Oldest));

    /// <summary>Whether it is time to bring some into their collection.</summary>
    public bool AreMany => Weight > most || _last - FirstNeeded > LongestJournal;

    /// <summary>Whether they become more faster than they are brought away. What is brought makes room at once, so that nobody waits for a whole flush.</summary>
    public bool AreTooMany => Weight - _brought > 2 * most;

    int Weight => _tables.Values.Sum(table => table.Weight);

    public MemTable Of(string collection)
    {
        if (!_tables.TryGetValue(collection, out var table))
            _tables[collection] = table = new(collection);
        return table;
    }

    /// <summary>Rows that the journal holds now.</summary>
    public void Put(long journal, IEnumerable<RowChange> rows)
    {
        foreach (var row in rows)
            Of(row.Collection).Put(row, journal);
        _last = journal;
    }

    /// <summary>What is brought into its collection next: of the fullest, or of the one that has waited longest.</summary>
    /// <param name="urged">Also without need.</param>
    public Flush? Next(bool urged)
    {
        var table = urged || _last - FirstNeeded > LongestJournal ? _tables.Values.MinBy(table => table.Oldest)
            : Weight > most ? _tables.Values.MaxBy(table => table.Weight)
            : null;
        return table is not { Count: > 0 } ? null : new(table.Collection, table.LongestWaiting(Math.Max(1, most / 4)));
    }

    /// <summary>Some rows of a flush are in their collection, and not durable there yet.</summary>
    public void Brought(int weight) => _brought += weight;

    public void Flushed(Flush flush)
    {
        _brought = 0;
        Of(flush.Collection).Flushed(flush.Rows);
    }

    public void MayBeThere(Flush flush)
    {
        _brought = 0;
        Of(flush.Collection).MayBeThere(flush.Rows);
    }
}

sealed record Flush(string Collection, IReadOnlyList<WaitingRow> Rows);
