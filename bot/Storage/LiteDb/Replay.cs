namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// What a crash left in the log: for each page its last version from a confirmed transaction. Read before LiteDB sees the files, because
/// LiteDB reads the data file's first page before it looks into the log, and a checkpoint that the power cut short may have torn that page.
/// </summary>
sealed class Replay
{
    readonly IBlockFile _data;
    readonly IBlockFile _log;
    readonly Dictionary<uint, long> _pages = [];

    public Replay(IBlockFile data, IBlockFile log)
    {
        (_data, _log) = (data, log);
        var open = new Dictionary<uint, List<(uint Id, long Position)>>();
        var page = new byte[Page.Size];
        for (var position = 0L; position + Page.Size <= log.Length; position += Page.Size)
        {
            log.Read(page, position);
            if (Page.IsBlank(page))
                continue;
            var transaction = Page.TransactionOf(page);
            if (!open.TryGetValue(transaction, out var pages))
                open[transaction] = pages = [];
            pages.Add((Page.Id(page), position));
            if (page[Page.Confirmed] != 1)
                continue;
            foreach (var (id, at) in pages)
                _pages[id] = at;
            open.Remove(transaction);
        }
    }

    /// <summary>The data file as it will be once applied; nothing is written.</summary>
    public IBlockFile Preview => new Overlay(this);

    /// <summary>Brings the confirmed pages into the data file, then empties the log, each made durable before the next.</summary>
    public void Apply()
    {
        if (_log.Length == 0)
            return;
        BringIn();
        _log.SetLength(0);
        _log.Sync();
    }

    /// <summary>
    /// Brings the confirmed pages into the data file, durably, and leaves them in the log as well: LiteDB reads a page there as long as it is
    /// there, so this may be done beside those who ask.
    /// </summary>
    public void BringIn()
    {
        var preview = Preview;
        var page = new byte[Page.Size];
        foreach (var id in _pages.Keys.Order())
        {
            preview.Read(page, id * (long)Page.Size);
            _data.Write(page, id * (long)Page.Size);
        }
        _data.Sync();
    }

    sealed class Overlay(Replay replay) : IBlockFile
    {
        public long Length { get; } = Math.Max(
            replay._data.Length - replay._data.Length % Page.Size,
            replay._pages.Count == 0 ? 0 : (replay._pages.Keys.Max() + 1L) * Page.Size);

        public int Read(Span<byte> into, long position)
        {
            if (into.Length != Page.Size || !replay._pages.TryGetValue((uint)(position / Page.Size), out var at))
                return replay._data.Read(into, position);
            var read = replay._log.Read(into, at);
            Page.Settle(into);
            return read;
        }

        public void Write(ReadOnlySpan<byte> bytes, long position) => throw new IOException("a file under inspection is not written");

        public void SetLength(long length) => throw new IOException("a file under inspection is not written");

        public void Sync()
        {
        }

        public void Dispose()
        {
        }
    }
}
