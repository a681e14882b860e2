namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// What the journal holds and the collections do not yet, by collection. Writing many rows of one collection at once touches each page of
/// its indexes once, where a change alone touches two dozen; so they wait until there are many.
/// </summary>
/// <remarks>Changed only in the writer's turn on the file, and read in anybody's turn.</remarks>
/// <param name="most">Rows that may wait.</param>
sealed class MemTables(int most)
{
    /// <summary>A few megabytes, and some hundredths of a second more to open after a crash.</summary>
    public const int Most = 2_048;

    /// <summary>Rows that the journal may keep for the sake of one that waits in a quiet collection.</summary>
    const long LongestJournal = 4_096;

    const int CutAtOnce = 32;

    readonly Dictionary<string, MemTable> _tables = [];

    /// <summary>Rows written into their collection with one batch: some ten milliseconds, which those who wait for the batch wait too.</summary>
    int AtOnce => Math.Max(1, most / 8);

    public int Count { get; private set; }

    /// <summary>The last row of the journal, also of those that are there no more.</summary>
    public long Journal { get; private set; }

    /// <summary>The first row that the journal has, needed or not.</summary>
    public long First { get; private set; } = 1;

    /// <summary>The first row of the journal that is needed.</summary>
    public long Oldest => _tables.Values.Select(table => table.Oldest).Append(Journal + 1).Min();

    public MemTable Of(string collection)
    {
        if (!_tables.TryGetValue(collection, out var table))
            _tables[collection] = table = new(collection);
        return table;
    }

    public void Put(long journal, IEnumerable<RowChange> rows)
    {
        if (Journal == 0)
            First = journal;
        foreach (var row in rows)
        {
            var table = Of(row.Collection);
            Count -= table.Count;
            table.Put(row, journal);
            Count += table.Count;
        }
        Journal = Math.Max(Journal, journal);
    }

    /// <summary>What is written into its collection next: of the fullest, or of the one for which the journal is kept too long.</summary>
    /// <param name="urged">Also without need.</param>
    public Flush? Next(bool urged)
    {
        if (Count == 0)
            return null;
        var table = Journal - Oldest > LongestJournal ? _tables.Values.MinBy(table => table.Oldest)!
            : urged || Count > most ? _tables.Values.MaxBy(table => table.Count)!
            : null;
        return table is null ? null : new(table.Collection, table.LongestWaiting(AtOnce), OldestAfter(table));
    }

    /// <summary>Up to where the journal is cut off with this batch: a little at once, since a row that is written often needs only its last.</summary>
    public long CutTo(Flush? flush)
    {
        var needed = flush?.Oldest ?? Oldest;
        return flush is not null || needed - First >= CutAtOnce ? needed : First;
    }

    public void WasCut(long to) => First = to;

    public void Flushed(Flush flush)
    {
        Of(flush.Collection).Flushed(flush.Rows.Count);
        Count -= flush.Rows.Count;
    }

    long OldestAfter(MemTable flushed) => _tables.Values
        .Select(table => table == flushed ? table.OldestBut(AtOnce) : table.Oldest).Append(Journal + 1).Min();
}

/// <param name="Oldest">The first row of the journal that is needed once these rows are in their collection.</param>
sealed record Flush(string Collection, IReadOnlyList<(LiteDB.BsonValue Id, LiteDB.BsonDocument? Row, bool IsNew)> Rows, long Oldest);
