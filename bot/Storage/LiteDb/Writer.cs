using System.Threading.Channels;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// The only one who writes, on a thread of its own: takes all changes that wait, makes them durable at once, then tells every caller.
/// </summary>
sealed partial class Writer(LiteFile file, LedgerHead head, Counts counts, Action<Batch> durable, ILogger log, long longestLog) : IAsyncDisposable
{
    const int LargestBatch = 256;

    readonly Channel<Work> _waiting = System.Threading.Channels.Channel.CreateBounded<Work>(8 * LargestBatch);
    readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly HashSet<string> _kinds = [];
    readonly Recent _recent = new();
    LedgerHead _head = head;
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
        // a clean end leaves nothing to count again; what cannot be written is counted at the next start
        for (var left = int.MaxValue; _broken is null && counts.Lagging.Count > 0 && counts.Lagging.Count < left;)
        {
            left = counts.Lagging.Count;
            Write([new SaveCountsWork(counts, LargestBatch)]);
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
        var batch = new Batch(_head, counts, _recent);
        var judged = new List<Work>(works.Count);
        foreach (var work in works)
            work.Want(batch);
        file.Write(engine =>
        {
            foreach (var kind in batch.Kinds.Where(_kinds.Add))
                file.Create(engine, kind);
            batch.Load(engine);
            foreach (var work in works)
            {
                try
                {
                    work.Do(batch, engine);
                    judged.Add(work);
                }
                catch (InvalidOperationException refused)
                {
                    work.Fail(refused);
                }
            }
            works.RemoveAll(work => !judged.Contains(work));
            if (batch.HasChanged)
                Save(batch, engine);
        });
        // from here on nothing of it may be tried again
        works.Clear();
        judged.ForEach(work => work.Done());
    }

    void Save(Batch batch, LiteEngine engine)
    {
        engine.BeginTrans();
        foreach (var part in batch.Save())
            part(engine);
        file.Commit(engine);
        _head = batch.Head;
        counts.Landed();
        batch.Remember();
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
        counts.Forget();
        _recent.Forget();
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
