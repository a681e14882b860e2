using System.Threading.Channels;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// One office in one LiteDB file. Everything that changes goes through one writer; what it acknowledges is on the disk. The ports are
/// one file each, beside this one.
/// </summary>
sealed partial class LiteDbStore : IStore
{
    /// <summary>Bytes after which the log is brought into the data file.</summary>
    const long LongestLog = 16 * 1024 * 1024;

    static readonly TimeSpan RequestsAreKept = TimeSpan.FromDays(30);
    static readonly TimeSpan BetweenTidying = TimeSpan.FromMinutes(1);

    readonly LiteFile _file;
    readonly Journal _journal;
    readonly Flusher _flusher;
    readonly Writer _writer;
    readonly TimeProvider _time;
    readonly ILogger _log;
    readonly Dictionary<string, Residents> _residents;
    readonly Channel<bool> _toSend = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    readonly ITimer _tidying;
    volatile LedgerHead _head;
    volatile string _looked = "";
    bool _isClosed;

    LiteDbStore(
        LiteFile file, Journal journal, LedgerHead head, Dictionary<string, Residents> residents, TimeProvider time, ILogger log, long longestLog)
    {
        (_file, _journal, _head, _residents, _time, _log) = (file, journal, head, residents, time, log);
        _flusher = new(file, log, longestLog);
        _writer = new(file, journal, _flusher, head, Durable, log);
        _flusher.Start();
        _writer.Start();
        _tidying = time.CreateTimer(_ => Tidy(), null, BetweenTidying, BetweenTidying);
    }

    /// <summary>Opens the file, or creates it when it is not there; beside it lie LiteDB's log, <c>name-log.db</c>, and the journal, <c>name-journal.db</c>.</summary>
    /// <exception cref="StoreUnusable">It cannot be opened; nothing was written.</exception>
    public static LiteDbStore Open(
        string path, TimeProvider time, ILogger log, IReadOnlyList<IKind>? kinds = null, int mostWaiting = MemTables.Most) =>
        Open(Opening.Files(path, kinds ??= Kinds.Every), time, log, kinds, mostWaiting: mostWaiting);

    /// <summary>Over any three files, so that a test can cut the power.</summary>
    /// <exception cref="StoreUnusable">They are not a store of this version.</exception>
    public static LiteDbStore Open(
        (IBlockFile Data, IBlockFile Log, IBlockFile Journal) files, TimeProvider time, ILogger log, IReadOnlyList<IKind>? kinds = null,
        long longestLog = LongestLog, int mostWaiting = MemTables.Most)
    {
        Opening.Inspect(files.Data, files.Log);
        var waiting = new MemTables(mostWaiting);
        var journal = Journal.Open(files.Journal, waiting);
        var file = new LiteFile(files.Data, files.Log, waiting);
        var residents = (kinds ?? Kinds.Every).Where(kind => kind.Resident).ToDictionary(kind => kind.Name, kind => kind.NewResidents());
        var (head, isEarlier) = (LedgerHead.Start, false);
        file.Use(tables =>
        {
            isEarlier = Meta.SchemaOf(tables.Engine) < Meta.Schema;
            if (isEarlier)
                Upgrade.Run(tables.Engine);
        });
        if (isEarlier)
            file.MakeDurable();
        file.Use(tables =>
        {
            CheckJournal(tables);
            foreach (var (kind, all) in residents)
                Load(tables, kind, all);
            head = HeadOf(tables);
        });
        return new(file, journal, head, residents, time, log, longestLog);
    }

    /// <summary>Everything that was handed in becomes durable, and the log is brought into the data file.</summary>
    public async ValueTask DisposeAsync()
    {
        // who offers it under several ports closes it as often
        if (Interlocked.Exchange(ref _isClosed, true))
            return;
        await _tidying.DisposeAsync();
        await _writer.DisposeAsync();
        // a clean end leaves no journal; what cannot be brought in is read from it at the next start
        if (await _flusher.End() && LiteFile.Fault(_journal.Clear) is { } fault)
            LogJournal(fault);
        _flusher.Dispose();
        _file.Dispose();
        _journal.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The journal could not be emptied at the end; all it holds is in the data file, and is put there once more at the next start")]
    partial void LogJournal(Exception fault);

    /// <summary>On the writer's thread, when a batch is safe and before anybody is told.</summary>
    void Durable(Batch batch)
    {
        _head = batch.Head;
        foreach (var kind in batch.Residents.GroupBy(write => write.Kind.Name))
        {
            if (!_residents.TryGetValue(kind.Key, out var all))
                continue;
            foreach (var write in kind)
                all.Put(write.Id, write.Version + 1, write.Value);
            all.Publish();
        }
        if (batch.BringsPosts)
            _toSend.Writer.TryWrite(true);
    }

    /// <summary>A little each minute: rows go from the journal into their collection, and old request keys are let go of.</summary>
    void Tidy()
    {
        _flusher.Urge();
        _writer.TryAdd(new ForgetWork(_looked, (_time.GetUtcNow() - RequestsAreKept).UtcTicks, next => _looked = next));
    }
}
