using System.Collections.Concurrent;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// The engine over its two files, one operation at a time. LiteDB allows readers beside a writer, but its page cache takes pages away
/// from under a reader in a rare race (MemoryCache.Extend against GetReadablePage). So whoever has the turn answers all questions that
/// wait, and the writer's whole batch is one turn: a question waits for one batch at most, and a batch for the questions before it.
/// </summary>
sealed class LiteFile : IDisposable
{
    readonly MemTables _waiting;
    readonly IBlockFile _data;
    readonly IBlockFile _log;
    readonly SemaphoreSlim _turn = new(1, 1);
    readonly ConcurrentQueue<Question> _questions = new();
    volatile bool _writerWaits;
    LogStream _stream;
    LiteEngine _engine;

    /// <param name="mostWaiting">Rows that may wait in the journal before they go into their collection.</param>
    public LiteFile(IBlockFile data, IBlockFile log, int mostWaiting = MemTables.Most)
    {
        (_data, _log, _waiting) = (data, log, new(mostWaiting));
        (_engine, _stream) = Start();
    }

    /// <summary>For who has the turn.</summary>
    public MemTables Waiting => _waiting;

    public async ValueTask<T> Read<T>(Func<Tables, T> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var question = new Question<T>(read);
        _questions.Enqueue(question);
        // the writer answers them when it is done, so that it is never kept waiting by those who come later
        while (!_writerWaits && !_questions.IsEmpty && _turn.Wait(0, CancellationToken.None))
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

    /// <summary>For the writer's own thread, which LiteDB binds a transaction to.</summary>
    public void Write(Action<Tables> write)
    {
        TakeTurn();
        try
        {
            write(Sound());
        }
        finally
        {
            EndTurn();
        }
    }

    /// <summary>
    /// Commits what was begun and returns when it is durable. It is called within a turn, so nobody reads in between: what is read is safe.
    /// </summary>
    public void Commit(LiteEngine engine)
    {
        engine.Commit();
        if (!_stream.MakeDurable(engine.LogLength))
            throw new InvalidOperationException("LiteDB committed changes without writing any page");
    }

    /// <summary>A kind that is new in this version.</summary>
    public void Create(LiteEngine engine, string kind)
    {
        if (engine.GetCollectionNames().Contains(Collections.Of(kind)))
            return;
        Collections.Create(engine, Collections.Of(kind));
        _stream.MakeDurable(engine.LogLength);
    }

    /// <summary>Brings the log into the data file once it has grown long; reading and opening stay fast.</summary>
    public void Checkpoint(long longest)
    {
        if (_stream.Length > longest)
            Write(tables => tables.Engine.Checkpoint());
    }

    /// <summary>
    /// After a fault: as after a crash, from what is durable on disk. LiteDB's own rollback is not trusted with a half-done batch.
    /// </summary>
    public void Restart()
    {
        TakeTurn();
        try
        {
            Stop();
            (_engine, _stream) = Start();
        }
        finally
        {
            EndTurn();
        }
    }

    public void Dispose()
    {
        Stop();
        _data.Dispose();
        _log.Dispose();
        _turn.Dispose();
    }

    void TakeTurn()
    {
        _writerWaits = true;
        _turn.Wait();
        _writerWaits = false;
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
        // those that come meanwhile wait for the next turn: the writer must get its own
        for (var left = _questions.Count; left > 0 && _questions.TryDequeue(out var question); left--)
            question.Ask(Sound);
    }

    Tables Sound() => _stream.Fault is { } fault ? throw new IOException("the log could not be written", fault) : new(_engine, _waiting);

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
