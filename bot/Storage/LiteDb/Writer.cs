using System.Threading.Channels;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// The only one who writes, on a thread of its own: takes all changes that wait, makes them durable at once, then tells every caller.
/// </summary>
sealed partial class Writer(LiteFile file, LedgerHead head, Action<Batch> durable, ILogger log, long longestLog) : IAsyncDisposable
{
    const int LargestBatch = 256;

    readonly Channel<Work> _waiting = System.Threading.Channels.Channel.CreateBounded<Work>(8 * LargestBatch);
    readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly HashSet<string> _kinds = [];
    LedgerHead _head = head;

    /// <summary>Whether rows go from the journal into their collections with the batches; if not, it is tried again in the next quiet minute.</summary>
    bool _flushes = true;
    StoreUnusable? _broken;

    public void Start() => new Thread(Run) { Name = "store writer", IsBackground = true }.Start();

    public async ValueTask Add(Work work, CancellationToken cancel)
    {
        try
        {
            await _waiting.Writer.WriteAsync(work, cancel);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(LiteDbStore), "the store is closed");
        }
    }

    /// <summary>False when it is closed or too busy for something that can wait.</summary>
    public bool TryAdd(Work work) => _waiting.Writer.TryWrite(work);

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _ended.Task;
    }

    void Run()
    {
        var works = new List<Work>(LargestBatch);
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            works.Clear();
            while (works.Count < LargestBatch && _waiting.Reader.TryRead(out var work))
                works.Add(work);
            Write(works);
        }
        // a clean end leaves no journal; what cannot be written is read from it at the next start
        for (var left = int.MaxValue; _broken is null && file.Waiting.Count > 0 && file.Waiting.Count < left;)
        {
            left = file.Waiting.Count;
            Write([new FlushWork()]);
        }
        if (_broken is null && Fault(() => file.Checkpoint(0)) is { } fault)
            LogCheckpoint(fault);
        _ended.SetResult();
    }

    void Write(List<Work> works)
    {
        if (_broken is not null)
        {
            works.ForEach(work => work.Fail(_broken));
            return;
        }
        if (Fault(() => Together(works)) is { } fault)
        {
            LogBatch(fault, works.Count);
            _broken = fault as StoreUnusable;
            // it may have been a row of earlier changes that LiteDB does not take: what it is does not concern those who wait now
            _flushes = false;
            foreach (var work in works)
                Alone(work);
        }
        if (_broken is null && Fault(() => file.Checkpoint(longestLog)) is { } left)
        {
            // nothing is lost: the log keeps everything, and is replayed
            LogCheckpoint(left);
            Restart();
        }
    }

    void Together(List<Work> works)
    {
        var batch = new Batch(_head);
        var judged = new List<Work>(works.Count);
        foreach (var work in works)
            work.Want(batch);
        file.Write(tables =>
        {
            foreach (var kind in batch.Kinds.Where(_kinds.Add))
                file.Create(tables.Engine, kind);
            batch.Load(tables);
            foreach (var work in works)
            {
                try
                {
                    work.Do(batch, tables);
                    judged.Add(work);
                }
                catch (InvalidOperationException refused)
                {
                    work.Fail(refused);
                }
            }
            works.RemoveAll(work => !judged.Contains(work));
            if (batch.HasChanged)
                Save(batch, tables);
        });
        // from here on nothing of it may be tried again
        works.Clear();
        judged.ForEach(work => work.Done());
    }

    /// <summary>One row of the journal makes the batch durable; in the same transaction rows of earlier batches go into their collection.</summary>
    void Save(Batch batch, Tables tables)
    {
        var (engine, waiting, rows) = (tables.Engine, tables.Waiting, batch.Rows());
        var flush = _flushes || batch.Urged ? waiting.Next(batch.Urged) : null;
        if (rows.Count == 0 && flush is null)
            return;
        engine.BeginTrans();
        var journalled = Journal.Write(engine, waiting.Last, rows);
        if (flush is not null)
            Collections.Write(engine, flush);
        var first = waiting.CutTo(flush);
        Journal.Cut(engine, waiting.FirstKept, first);
        file.Commit(engine);
        waiting.WasCut(first);
        if (flush is not null)
        {
            waiting.Flushed(flush);
            _flushes = true;
        }
        foreach (var part in journalled)
            waiting.Put(part.Number, part.Rows);
        _head = batch.Head;
        durable(batch);
    }

    /// <summary>A batch failed in LiteDB and nothing of it is durable: each of its changes has its own chance, so that only the guilty one fails.</summary>
    void Alone(Work work)
    {
        if (_broken is null)
            Restart();
        if (_broken is not null)
            work.Fail(_broken);
        else if (Fault(() => Together([work])) is { } fault)
        {
            LogBatch(fault, 1);
            _broken = fault as StoreUnusable;
            if (_broken is null)
                Restart();
            work.Fail(_broken ?? fault);
        }
    }

    void Restart()
    {
        if (Fault(file.Restart) is not { } fault)
            return;
        LogBroken(fault);
        _broken = new("The store can no longer be written and has to be opened again; what was acknowledged is safe in it.", fault);
    }

    /// <summary>
    /// LiteDB's faults come in every type, also NullReferenceException. This is the one place where they are all caught: a thread that
    /// ended here would leave every caller waiting.
    /// </summary>
    static Exception? Fault(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "LiteDB failed in a batch of {Count}; nothing of it is stored, each is tried alone")]
    partial void LogBatch(Exception fault, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "LiteDB could not bring its log into the data file; the log keeps everything")]
    partial void LogCheckpoint(Exception fault);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The store could not be opened again after a fault")]
    partial void LogBroken(Exception fault);
}
