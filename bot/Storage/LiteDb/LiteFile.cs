using System.Collections.Concurrent;
using LiteDB;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// The engine over its two files, one operation at a time. LiteDB allows readers beside a writer, but its page cache takes pages away
/// from under a reader in a rare race (MemoryCache.Extend against GetReadablePage). So whoever has the turn answers all questions that
/// wait. Who wants more than an answer, the writer and the flusher, stand in line and hold their turn for some milliseconds. What is in
/// memory has a lock of its own, taken after the turn by who wants both.
/// </summary>
sealed class LiteFile : IDisposable
{
    readonly Memory _memory;
    readonly Lock _remembers = new();
    readonly IBlockFile _data;
    readonly IBlockFile _log;
    readonly SemaphoreSlim _turn = new(1, 1);
    readonly SemaphoreSlim _line = new(1, 1);
    readonly ConcurrentQueue<Question> _questions = new();
    int _inLine;
    LogStream _stream;
    LiteEngine _engine;

    public LiteFile(IBlockFile data, IBlockFile log, MemTables waiting)
    {
        (_data, _log, _memory) = (data, log, new(waiting, new()));
        (_engine, _stream) = Start();
    }

    public async ValueTask<T> Read<T>(Func<Tables, T> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var question = new Question<T>(read);
        _questions.Enqueue(question);
        // who stands in line answers them when he is done, so that he is never kept waiting by those who come later
        while (Volatile.Read(ref _inLine) == 0 && !_questions.IsEmpty && _turn.Wait(0, CancellationToken.None))
        {
            try
            {
                AnswerQuestions();
            }
            finally
            {
                _turn.Release();
            }
        }
        return await question.Answer;
    }

    /// <summary>One row; null when there is none. Waits for nobody when LiteDB need not be asked.</summary>
    public ValueTask<BsonDocument?> ById(string collection, string id, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        lock (_remembers)
        {
            if (_memory.Knows(collection, id, out var row))
                return new(row);
        }
        return Read(tables => tables.ById(collection, id), cancel);
    }

    /// <summary>A turn on all that is stored.</summary>
    public void Use(Action<Tables> use) => Turn(() => InMemory(() => use(Sound())));

    /// <summary>A turn on LiteDB alone: what is in memory may change meanwhile. LiteDB binds a transaction to the thread that begins it.</summary>
    public void UseEngine(Action<LiteEngine> use) => Turn(() => use(Sound().Engine));

    /// <summary>What is in memory, whatever LiteDB does or has become.</summary>
    public void UseMemory(Action<Memory> use) => InMemory(() => use(_memory));

    /// <summary>Rows go from the journal into their collection; until they are durable there they wait in memory also.</summary>
    /// <returns>Whether LiteDB has anything to write.</returns>
    public bool Bring(string collection, IReadOnlyList<(BsonValue Id, BsonDocument? Document, bool IsNew)> rows)
    {
        var writes = false;
        UseMemory(memory => memory.Filters.Add(collection, rows.Select(row => row.Id)));
        UseEngine(engine => writes = Collections.Write(engine, collection, rows));
        return writes;
    }

    /// <summary>Learns ids of a collection that rows were brought into, so that it need not be asked for others.</summary>
    /// <returns>False when all are known.</returns>
    public bool ReadOn(int some)
    {
        (string Collection, BsonValue After)? unread = null;
        UseMemory(memory => unread = memory.Filters.Unread());
        if (unread is not var (collection, after))
            return false;
        List<string> ids = [];
        UseEngine(engine => ids = engine.Ids(collection, after, some));
        UseMemory(memory => memory.Filters.Learn(collection, ids, isLast: ids.Count < some));
        return true;
    }

    /// <summary>
    /// Returns when what LiteDB has committed is durable. Called between turns: what others see of it meanwhile the journal has already.
    /// </summary>
    /// <param name="wrote">Whether there must be something.</param>
    public void MakeDurable(bool wrote = true)
    {
        if (!_stream.MakeDurable(LogLength) && wrote)
            throw new InvalidOperationException("LiteDB committed changes without writing any page");

        long LogLength()
        {
            var length = 0L;
            UseEngine(engine => length = engine.LogLength());
            return length;
        }
    }

    /// <summary>
    /// Brings the log into the data file once it has grown long; reading and opening stay fast. The pages go there between turns, so that
    /// LiteDB's own checkpoint, which nobody else may be there for, finds them there.
    /// </summary>
    public void Checkpoint(long longest)
    {
        if (_stream.Length <= longest)
            return;
        new Replay(_data, _log).BringIn();
        UseEngine(engine => engine.Checkpoint());
    }

    /// <summary>
    /// After a fault: as after a crash, from what is durable on disk. LiteDB's own rollback is not trusted with a half-done batch.
    /// </summary>
    public void Restart() => Turn(() =>
    {
        Stop();
        (_engine, _stream) = Start();
    });

    /// <summary>
    /// LiteDB's faults come in every type, also NullReferenceException. This is the one place where they are all caught, for the threads
    /// that must not end: every caller would be left waiting.
    /// </summary>
    public static Exception? Fault(Action action)
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

    public void Dispose()
    {
        Stop();
        _data.Dispose();
        _log.Dispose();
        _turn.Dispose();
        _line.Dispose();
    }

    void Turn(Action act)
    {
        Interlocked.Increment(ref _inLine);
        _line.Wait();
        _turn.Wait();
        _line.Release();
        Interlocked.Decrement(ref _inLine);
        try
        {
            act();
        }
        finally
        {
            EndTurn();
        }
    }

    void InMemory(Action act)
    {
        lock (_remembers)
            act();
    }

    void EndTurn()
    {
        AnswerQuestions();
        _turn.Release();
        // asked between the last answer and the release: nobody else may come by
        while (!_questions.IsEmpty && _turn.Wait(0))
        {
            AnswerQuestions();
            _turn.Release();
        }
    }

    void AnswerQuestions()
    {
        // those that come meanwhile wait for the next turn: who stands in line must get his own
        for (var left = _questions.Count; left > 0 && _questions.TryDequeue(out var question); left--)
            InMemory(() => question.Ask(Sound));
    }

    Tables Sound() => _stream.Fault is { } fault ? throw new IOException("the log could not be written", fault) : new(_engine, _memory);

    void Stop()
    {
        _stream.Abandon();
        _engine.Dispose();
    }

    (LiteEngine Engine, LogStream Log) Start()
    {
        new Replay(_data, _log).Apply();
        var log = new LogStream(_log);
        return (new LiteEngine(new EngineSettings { DataStream = new DataStream(_data), LogStream = log }), log);
    }

    abstract class Question
    {
        public abstract void Ask(Func<Tables> tables);
    }

    sealed class Question<T>(Func<Tables, T> read) : Question
    {
        readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<T> Answer => _answer.Task;

        public override void Ask(Func<Tables> tables)
        {
            try
            {
                _answer.SetResult(read(tables()));
            }
#pragma warning disable CA1031 // whatever it is, it belongs to the one who asked, not to the one whose turn it is
            catch (Exception fault)
#pragma warning restore CA1031
            {
                _answer.SetException(fault);
            }
        }
    }
}
