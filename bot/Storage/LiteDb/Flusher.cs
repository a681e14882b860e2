using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// Brings rows that wait from the journal into their collections, on a thread of its own and in small turns, so that nobody waits for it
/// long. It is the only one who changes what LiteDB has.
/// </summary>
sealed partial class Flusher(LiteFile file, ILogger log, long longestLog) : IDisposable
{
    /// <summary>Rows of one turn, by weight: some milliseconds.</summary>
    const int Slice = 64;

    /// <summary>Ids that are read on in one turn, and how often after each flush.</summary>
    const int Read = 512, ReadsOn = 8;

    readonly Lock _lock = new();
    readonly SemaphoreSlim _asked = new(0);
    readonly ManualResetEventSlim _keepsUp = new(true);
    readonly TaskCompletionSource<bool> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly HashSet<string> _created = [];
    bool _isUrged;
    bool _isEnding;
    TaskCompletionSource? _renewal;

    /// <summary>After a fault only when urged: what waits is safe in the journal, and a row that LiteDB does not take holds up no change.</summary>
    bool _holdsBack;

    /// <summary>LiteDB could not be opened again.</summary>
    public StoreUnusable? Broken { get; private set; }

    public void Start() => new Thread(Run) { Name = "store flusher", IsBackground = true }.Start();

    /// <summary>Rows have come in; called under the lock of what is in memory.</summary>
    public void Look(MemTables waiting)
    {
        if (!waiting.AreMany)
            return;
        if (waiting.AreTooMany && !Volatile.Read(ref _holdsBack))
            _keepsUp.Reset();
        _asked.Release();
    }

    /// <summary>Blocks while more rows come in than can be brought away.</summary>
    public void CatchUp() => _keepsUp.Wait();

    /// <summary>Some rows are brought into their collection also without need.</summary>
    public void Urge()
    {
        Volatile.Write(ref _isUrged, true);
        _asked.Release();
    }

    /// <summary>LiteDB failed somebody who only asked: it is opened again, as after a crash. Returns when it is.</summary>
    public void Renew()
    {
        Task renewed;
        lock (_lock)
            renewed = (_renewal ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        _asked.Release();
        renewed.GetAwaiter().GetResult();
    }

    /// <summary>When nobody writes any more: brings everything in.</summary>
    /// <returns>Whether nothing waits any more, durably.</returns>
    public Task<bool> End()
    {
        Volatile.Write(ref _isEnding, true);
        _asked.Release();
        return _ended.Task;
    }

    public void Dispose()
    {
        _asked.Dispose();
        _keepsUp.Dispose();
    }

    void Run()
    {
        while (!Volatile.Read(ref _isEnding))
        {
            _asked.Wait();
            while (_asked.Wait(0))
            {
                // one look is enough for all of them
            }
            if (Renewal is not null)
                RestartAfter(null);
            var urged = Interlocked.Exchange(ref _isUrged, false);
            while (Broken is null && (urged || !_holdsBack) && Try(urged))
                urged = false;
            _keepsUp.Set();
        }
        while (Broken is null && Try(urged: true))
        {
            // until nothing is left
        }
        _ended.SetResult(Broken is null && IsEmpty() && LiteFile.Fault(() => file.Checkpoint(0)) is null);
        Renewal?.SetResult();
    }

    TaskCompletionSource? Renewal
    {
        get
        {
            lock (_lock)
                return _renewal;
        }
    }

    bool IsEmpty()
    {
        var empty = false;
        file.UseMemory(memory => empty = memory.Waiting.Count == 0);
        return empty;
    }

    /// <returns>False when there was nothing to do, or it did not work.</returns>
    bool Try(bool urged)
    {
        Flush? flush = null;
        var fault = LiteFile.Fault(() =>
        {
            if (Begin(urged) is not var (next, engine))
                return;
            flush = next;
            Bring(next, engine);
        });
        if (fault is null)
        {
            if (flush is not null)
                Volatile.Write(ref _holdsBack, false);
            return flush is not null;
        }
        var asked = Renewal is not null;
        if (!asked)
        {
            LogFlush(fault);
            Volatile.Write(ref _holdsBack, true);
        }
        RestartAfter(flush);
        return asked;
    }

    /// <returns>What is to be brought, in a transaction of this thread; null when there is nothing.</returns>
    (Flush Flush, LiteEngine Engine)? Begin(bool urged)
    {
        (Flush, LiteEngine)? begun = null;
        file.Use(tables =>
        {
            if (tables.Waiting.Next(urged) is not { } flush)
                return;
            if (!_created.Contains(flush.Collection))
                Collections.CreateIfNew(tables.Engine, flush.Collection);
            _created.Add(flush.Collection);
            tables.Engine.BeginTrans();
            begun = (flush, tables.Engine);
        });
        return begun;
    }

    void Bring(Flush flush, LiteEngine engine)
    {
        var writes = false;
        foreach (var slice in Slices(flush.Rows))
        {
            if (Renewal is not null)
                throw new InvalidOperationException("LiteDB has to be opened again");
            var rows = slice.ConvertAll(row => (row.Id, row.Read(), row.IsNew));
            writes |= file.Bring(flush.Collection, rows);
            MakeRoom(waiting => waiting.Brought(slice.Sum(row => row.Weight)));
        }
        file.UseEngine(_ => engine.Commit());
        file.MakeDurable(writes);
        MakeRoom(waiting => waiting.Flushed(flush));
        file.Checkpoint(longestLog);
        ReadOn();
    }

    void MakeRoom(Action<MemTables> make) => file.UseMemory(memory =>
    {
        make(memory.Waiting);
        if (!memory.Waiting.AreTooMany)
            _keepsUp.Set();
    });

    void ReadOn()
    {
        var goesOn = !Volatile.Read(ref _isEnding);
        for (var time = 0; time < ReadsOn && goesOn; time++)
            goesOn = file.ReadOn(Read);
    }

    static IEnumerable<List<WaitingRow>> Slices(IReadOnlyList<WaitingRow> rows)
    {
        var (slice, weight) = (new List<WaitingRow>(), 0);
        foreach (var row in rows)
        {
            slice.Add(row);
            weight += row.Weight;
            if (weight < Slice)
                continue;
            yield return slice;
            (slice, weight) = ([], 0);
        }
        if (slice.Count > 0)
            yield return slice;
    }

    /// <summary>From what is durable on disk. LiteDB's own rollback is not trusted with a half-done transaction.</summary>
    void RestartAfter(Flush? flush)
    {
        if (flush is not null)
            file.UseMemory(memory => memory.Waiting.MayBeThere(flush));
        // one that was new may be gone with what was not durable
        _created.Clear();
        if (LiteFile.Fault(file.Restart) is { } fault)
        {
            LogBroken(fault);
            Broken = new("The store can no longer be written and has to be opened again; what was acknowledged is safe in it.", fault);
        }
        _keepsUp.Set();
        lock (_lock)
        {
            _renewal?.SetResult();
            _renewal = null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "LiteDB did not take rows into their collection; they are safe in the journal, and it is tried again in the next quiet minute")]
    partial void LogFlush(Exception fault);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The store could not be opened again after a fault")]
    partial void LogBroken(Exception fault);
}
