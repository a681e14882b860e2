namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// What the journal holds and the collections do not yet, by collection. Writing many rows of one collection at once touches each page of
/// its indexes once, where a change alone touches two dozen; so they wait until there are many.
/// </summary>
/// <remarks>Changed only in the writer's turn on the file, and read in anybody's turn.</remarks>
/// <param name="most">Rows that may wait; a long one counts for several.</param>
sealed class MemTables(int most)
{
    /// <summary>A few megabytes, and some hundredths of a second more to open after a crash.</summary>
    public const int Most = 2_048;

    /// <summary>Rows that the journal may keep for the sake of one that waits in a quiet collection: some ten megabytes under load.</summary>
    const int LongestJournal = 512;

    const int CutAtOnce = 32;

    readonly Dictionary<string, MemTable> _tables = [];

    /// <summary>Rows written into their collection with one batch: some ten milliseconds, which those who wait for the batch wait too.</summary>
    int AtOnce => Math.Max(1, most / 8);

    public int Count => _tables.Values.Sum(table => table.Count);

    /// <summary>The number of the first row that the journal has, needed or not.</summary>
    public long FirstKept { get; private set; } = 1;

    /// <summary>The number of the last row that the journal had.</summary>
    public long Last { get; private set; }

    long FirstNeeded => _tables.Values.Select(table => table.Oldest).Append(Last + 1).Min();

    public MemTable Of(string collection)
    {
        if (!_tables.TryGetValue(collection, out var table))
            _tables[collection] = table = new(collection);
        return table;
    }

    /// <summary>Rows that the journal holds now.</summary>
    public void Put(long journal, IEnumerable<RowChange> rows)
    {
        if (Last == 0)
            FirstKept = journal;
        foreach (var row in rows)
            Of(row.Collection).Put(row, journal);
        Last = Math.Max(Last, journal);
    }

    /// <summary>What is written into its collection next: of the fullest, or of the one that has waited longest.</summary>
    /// <param name="urged">Also without need.</param>
    public Flush? Next(bool urged)
    {
        var table = urged || Last - FirstNeeded > LongestJournal ? _tables.Values.MinBy(table => table.Oldest)
            : _tables.Values.Sum(table => table.Weight) > most ? _tables.Values.MaxBy(table => table.Weight)
            : null;
        return table is not { Count: > 0 } ? null : FlushOf(table, table.LongestWaiting(AtOnce));
    }

    /// <summary>Up to where the journal is cut off with this batch: a little at once, since a row that is written often needs only its last.</summary>
    public long CutTo(Flush? flush)
    {
        var needed = flush?.FirstNeeded ?? FirstNeeded;
        return flush is not null || needed - FirstKept >= CutAtOnce ? needed : FirstKept;
    }

    public void WasCut(long to) => FirstKept = to;

    public void Flushed(Flush flush) => Of(flush.Collection).Flushed(flush.Rows.Count);

    Flush FlushOf(MemTable flushed, IReadOnlyList<(LiteDB.BsonValue Id, LiteDB.BsonDocument? Row, bool IsNew)> rows) => new(
        flushed.Collection, rows,
        _tables.Values.Select(table => table == flushed ? table.OldestBut(rows.Count) : table.Oldest).Append(Last + 1).Min());
}

/// <param name="FirstNeeded">The first row of the journal that is needed once these rows are in their collection.</param>
sealed record Flush(string Collection, IReadOnlyList<(LiteDB.BsonValue Id, LiteDB.BsonDocument? Row, bool IsNew)> Rows, long FirstNeeded);
