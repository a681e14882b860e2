namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// LiteDB's log, made safe against power cuts. LiteDB has no page checksums, so the mark that confirms a transaction must not reach the
/// disk before all of its pages. Pages are therefore written with the mark taken out; <see cref="MakeDurable"/> syncs them, then sets the
/// mark, which lies in a single sector and so cannot be torn, and syncs again.
/// </summary>
sealed class LogStream(IBlockFile file) : BlockStream(file)
{
    static readonly TimeSpan LongestSilence = TimeSpan.FromMilliseconds(50);

    readonly Lock _lock = new();
    readonly ManualResetEventSlim _moved = new();
    readonly List<long> _marks = [];
    long _end = file.Length;
    bool _abandoned;

    /// <summary>Why the log could not be written. What LiteDB believes to be in it is no longer there: it must not be asked again.</summary>
    public Exception? Fault { get; private set; }

    public override long Length => Volatile.Read(ref _end);

    /// <summary>LiteDB's queue flushes whenever it runs dry; what is durable when is decided in <see cref="MakeDurable"/> alone.</summary>
    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var page = buffer.AsSpan(offset, count);
        var marked = count == Page.Size && page[Page.Confirmed] == 1;
        if (marked)
        {
            // LiteDB's own copy stays as it is
            page = page.ToArray();
            page[Page.Confirmed] = 0;
        }
        lock (_lock)
        {
            Append(page);
            if (marked)
                _marks.Add(Position);
            Position += count;
            _end = Math.Max(_end, Position);
        }
        _moved.Set();
    }

    /// <summary>An engine that failed may still have pages on their way: none of them arrives after this.</summary>
    public void Abandon()
    {
        lock (_lock)
            _abandoned = true;
    }

    /// <summary>After a checkpoint. What LiteDB writes next overwrites old pages, so the cut itself must be durable first.</summary>
    public override void SetLength(long value)
    {
        File.SetLength(value);
        File.Sync();
        lock (_lock)
        {
            _end = value;
            _marks.RemoveAll(mark => mark >= value);
        }
    }

    /// <summary>
    /// Waits until LiteDB's background queue has handed over all it has, then syncs in order. The mark of an earlier transaction may be there
    /// already, so LiteDB is asked how long its log is to be.
    /// </summary>
    /// <returns>False when LiteDB had confirmed nothing.</returns>
    public bool MakeDurable(Func<long> length)
    {
        for (var whole = length(); ; _moved.Wait(LongestSilence))
        {
            _moved.Reset();
            if (Length < whole)
                continue;
            var marks = TakeMarks();
            if (marks.Length == 0)
                return false;
            File.Sync();
            foreach (var mark in marks)
                Confirm(mark);
            return true;
        }
    }

    /// <summary>
    /// Does not throw: LiteDB's queue would close the engine from its own thread in the middle of the writer's transaction, and the
    /// finalizer of that transaction then ends the whole process. <see cref="MakeDurable"/> throws instead.
    /// </summary>
    void Append(ReadOnlySpan<byte> page)
    {
        if (_abandoned || Fault is not null)
            return;
        try
        {
            File.Write(page, Position);
        }
        catch (IOException fault)
        {
            Fault = fault;
        }
    }

    /// <summary>A page that failed and the marks after it are seen together or not at all: a mark without its pages must never be set.</summary>
    /// <exception cref="IOException">A page could not be written.</exception>
    long[] TakeMarks()
    {
        lock (_lock)
        {
            if (Fault is { } fault)
                throw new IOException("the log could not be written", fault);
            long[] marks = [.. _marks];
            _marks.Clear();
            return marks;
        }
    }

    void Confirm(long mark)
    {
        try
        {
            File.Write([1], mark + Page.Confirmed);
            File.Sync();
        }
        catch (IOException fault)
        {
            // the mark may or may not be on the disk: trying these changes again could count them twice
            throw new StoreUnusable("The disk failed while changes were being confirmed; whether they are stored shows when the store is opened again.", fault);
        }
    }
}
