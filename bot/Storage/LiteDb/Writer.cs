using System.Threading.Channels;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// The only one who decides what changes, on a thread of its own: takes all changes that wait, makes them durable at once in the journal,
/// then tells every caller.
/// </summary>
sealed partial class Writer(LiteFile file, Journal journal, Flusher flusher, LedgerHead head, Action<Batch> durable, ILogger log) : IAsyncDisposable
{
    const int LargestBatch = 256;

    readonly Channel<Work> _waiting = System.Threading.Channels.Channel.CreateBounded<Work>(8 * LargestBatch);
    readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
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
            flusher.CatchUp();
            Write(works);
        }
        _ended.SetResult();
    }

    void Write(List<Work> works)
    {
        _broken ??= flusher.Broken;
        if (_broken is not null)
            works.ForEach(work => work.Fail(_broken));
        else if (LiteFile.Fault(() => Together(works)) is { } fault)
        {
            LogBatch(fault, works.Count);
            _broken = fault as StoreUnusable;
            foreach (var work in works)
                Alone(work);
        }
    }

    void Together(List<Work> works)
    {
        var batch = new Batch(_head);
        var judged = new List<Work>(works.Count);
        var needed = 0L;
        works.ForEach(work => work.Want(batch));
        file.UseMemory(memory =>
        {
            batch.Recall(memory);
            needed = memory.Waiting.FirstNeeded;
        });
        if (!batch.IsComplete || works.Exists(work => work.Looks))
        {
            file.Use(tables =>
            {
                batch.Load(tables);
                works.ForEach(work => work.Look(batch, tables));
            });
        }
        foreach (var work in works)
        {
            try
            {
                work.Do(batch);
                judged.Add(work);
            }
            catch (InvalidOperationException refused)
            {
                work.Fail(refused);
            }
        }
        works.RemoveAll(work => !judged.Contains(work));
        var rows = batch.Rows();
        if (rows.Count > 0)
            Land(batch, rows, journal.Append(rows, needed));
        works.Clear();
        judged.ForEach(work => work.Done());
    }

    void Land(Batch batch, IReadOnlyList<RowChange> rows, long frame)
    {
        _head = batch.Head;
        var fault = LiteFile.Fault(() => file.UseMemory(memory =>
        {
            memory.Waiting.Put(frame, rows);
            durable(batch);
            flusher.Look(memory.Waiting);
        }));
        if (fault is not null)
            throw new StoreUnusable("Changes are stored, but what the bot has in memory does not show all of them; the store has to be opened again.", fault);
    }

    /// <summary>A batch failed and nothing of it is durable: each of its changes has its own chance, so that only the guilty one fails.</summary>
    void Alone(Work work)
    {
        if (_broken is null)
            flusher.Renew();
        _broken ??= flusher.Broken;
        if (_broken is not null)
            work.Fail(_broken);
        else if (LiteFile.Fault(() => Together([work])) is { } fault)
        {
            LogBatch(fault, 1);
            _broken = fault as StoreUnusable;
            work.Fail(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store failed in a batch of {Count}; nothing of it is stored, each is tried alone")]
    partial void LogBatch(Exception fault, int count);
}
