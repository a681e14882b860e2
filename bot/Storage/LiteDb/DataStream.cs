namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// LiteDB's data file, written only by a checkpoint, which brings every version of every page in the log and then flushes once, before
/// it cuts the log. Here each page is written once, in order, and synced by that flush; those that were brought there before are left alone.
/// </summary>
sealed class DataStream(IBlockFile file) : BlockStream(file)
{
    readonly SortedDictionary<long, byte[]> _pages = [];

    public override long Length => Math.Max(File.Length, _pages.Count == 0 ? 0 : _pages.Keys.Last() + Page.Size);

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (count != Page.Size || !_pages.TryGetValue(Position, out var page))
            return base.Read(buffer, offset, count);
        page.CopyTo(buffer, offset);
        Position += count;
        return count;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (count != Page.Size)
            throw new NotSupportedException("LiteDB writes whole pages");
        if (!_pages.TryGetValue(Position, out var page))
            _pages[Position] = page = new byte[Page.Size];
        buffer.AsSpan(offset, count).CopyTo(page);
        Position += count;
    }

    public override void SetLength(long value) => File.SetLength(value);

    public override void Flush()
    {
        var written = false;
        var there = new byte[Page.Size];
        foreach (var (position, page) in _pages)
        {
            if (File.Read(there, position) == Page.Size && there.AsSpan().SequenceEqual(page))
                continue;
            File.Write(page, position);
            written = true;
        }
        _pages.Clear();
        if (written)
            File.Sync();
    }
}
