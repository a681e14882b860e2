using System.Text.Json;
using LiteDB.Engine;
using ThiDua.Bot.Recognition;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// The counts: their rows, and above them those that moved since their row was written. An entry of the ledger makes its steps durable,
/// so the rows may follow later and many steps at once; a row says up to which entry it counts, and the store from which entry on rows
/// may lag behind. After a crash those entries are counted again, and nothing twice.
/// </summary>
/// <remarks>Changed only in the writer's turn on the file, and read in anybody's turn.</remarks>
sealed class Counts
{
    /// <summary>Rows that may lag behind: a megabyte or two.</summary>
    const int MostLagging = 4_096;

    /// <summary>Entries a row may lag behind: opening after a crash counts so many again, which takes a tenth of a second.</summary>
    const int Furthest = 5_000;

    /// <summary>Rows kept in mind after they were read or written: a few megabytes.</summary>
    const int MostKnown = 20_000;

    readonly HashSet<string> _wanted = [];
    readonly Dictionary<string, TallyRow?> _known = [];
    readonly Dictionary<string, (TallyRow Row, long Since)> _moving = [];
    readonly Dictionary<string, TallyRow> _lagging = [];

    /// <summary>Each count of <see cref="_lagging"/> once, with the first entry that its row does not count.</summary>
    readonly Queue<(string Key, long Since)> _oldestFirst = [];
    readonly HashSet<string> _saving = [];
    long _complete;
    long? _completeThen;
    int _urged;

    /// <summary>Whether a batch has to be written for them.</summary>
    public bool HasWork => _moving.Count > 0 || _urged > 0;

    public void Want(string key)
    {
        if (!_known.ContainsKey(key) && !_lagging.ContainsKey(key))
            _wanted.Add(key);
    }

    public void Load(LiteEngine engine)
    {
        if (_wanted.Count == 0)
            return;
        foreach (var row in engine.ByIds(Collections.Tallies, _wanted).ConvertAll(TallyRow.Read))
            _known[row.Key] = row;
        foreach (var missing in _wanted)
            _known.TryAdd(missing, null);
        _wanted.Clear();
    }

    public void Count(TallyStep step, long sequence)
    {
        var now = Now(step.Key);
        var row = new TallyRow(step.Key, step.Board ?? now?.Board, (now?.Value ?? 0) + step.By, sequence);
        _moving[step.Key] = (row, _moving.TryGetValue(step.Key, out var moving) ? moving.Since : sequence);
    }

    /// <summary>The next batch writes so many rows, also without need.</summary>
    public void Urge(int rows) => _urged = Math.Min(rows, _lagging.Count);

    /// <summary>Writes the rows that lag behind too far, or too many of them, the oldest first.</summary>
    public void Save(LiteEngine engine, LedgerHead head)
    {
        foreach (var (key, since) in _oldestFirst)
        {
            if (_saving.Count >= _urged && _lagging.Count - _saving.Count <= MostLagging && head.Sequence - since < Furthest)
                break;
            _saving.Add(key);
        }
        if (_saving.Count > 0)
            engine.Upsert(Collections.Tallies, _saving.Select(key => TallyRow.Write(Now(key)!)), LiteDB.BsonAutoId.Int64);
        if (_saving.Count == 0 && head.Sequence - _complete < Furthest)
            return;
        _completeThen = CompleteAfterSaving(head);
        Meta.Write(engine, _completeThen.Value);
    }

    /// <summary>The batch is durable.</summary>
    public void Landed()
    {
        _complete = _completeThen ?? _complete;
        if (_known.Count > MostKnown)
            _known.Clear();
        foreach (var key in _saving)
        {
            _known[key] = Now(key);
            _lagging.Remove(key);
            _moving.Remove(key);
            _oldestFirst.Dequeue();
        }
        foreach (var (key, (row, since)) in _moving)
        {
            if (!_lagging.ContainsKey(key))
                _oldestFirst.Enqueue((key, since));
            _lagging[key] = row;
        }
        Forget();
    }

    /// <summary>The batch is not durable: what it counted never happened.</summary>
    public void Forget()
    {
        _moving.Clear();
        _saving.Clear();
        (_completeThen, _urged) = (null, 0);
    }

    /// <summary>On opening: counts again what the rows may lack.</summary>
    /// <exception cref="StoreUnusable">An entry cannot be read by this version.</exception>
    public void Recall(LiteEngine engine, LedgerHead head)
    {
        const int page = 500;
        _complete = Meta.Counted(engine);
        for (var from = _complete + 1; from <= head.Sequence; from += page)
        {
            var entries = engine.Range(Collections.Ledger, "_id", from, from + page - 1, page)
                .ConvertAll(EntryRow.Read).ConvertAll(entry => (entry.Sequence, Steps: StepsOf(entry)));
            foreach (var step in entries.SelectMany(entry => entry.Steps))
                Want(step.Key);
            Load(engine);
            foreach (var (sequence, steps) in entries)
            {
                // one entry may move the same count twice
                foreach (var step in steps.FindAll(step => Now(step.Key) is not { } now || now.At < sequence))
                    Count(step, sequence);
            }
            Landed();
        }
    }

    /// <summary>The counts whose rows lag behind, as they are.</summary>
    public IReadOnlyDictionary<string, TallyRow> Lagging => _lagging;

    TallyRow? Now(string key) =>
        _moving.TryGetValue(key, out var moving) ? moving.Row : _lagging.TryGetValue(key, out var lagging) ? lagging : _known[key];

    long CompleteAfterSaving(LedgerHead head)
    {
        if (_oldestFirst.Count > _saving.Count)
            return _oldestFirst.ElementAt(_saving.Count).Since - 1;
        return _moving.Where(moving => !_saving.Contains(moving.Key)).Select(moving => moving.Value.Since).DefaultIfEmpty(head.Sequence + 1).Min() - 1;
    }

    static List<TallyStep> StepsOf(LedgerEntry entry)
    {
        try
        {
            return [.. Tallies.Of(FactJson.Read(entry.Kind, entry.Json))];
        }
        catch (JsonException unreadable)
        {
            throw new StoreUnusable($"Entry {entry.Sequence} of the ledger cannot be read by this version: {unreadable.Message}", unreadable);
        }
    }
}
