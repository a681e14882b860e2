namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>Stands for a file where none may be touched: a new store is drawn up here before it is put in its place whole.</summary>
sealed class MemoryFile : IBlockFile
{
    byte[] _bytes = [];

    public long Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, (int)Length);

    public int Read(Span<byte> into, long position)
    {
        var count = (int)Math.Clamp(Length - position, 0, into.Length);
        _bytes.AsSpan((int)Math.Min(position, Length), count).CopyTo(into);
        return count;
    }

    public void Write(ReadOnlySpan<byte> bytes, long position)
    {
        if (position + bytes.Length > Length)
            SetLength(position + bytes.Length);
        bytes.CopyTo(_bytes.AsSpan((int)position));
    }

    public void SetLength(long length)
    {
        if (length > _bytes.Length)
            Array.Resize(ref _bytes, (int)Math.Max(length, _bytes.Length * 2L));
        if (length < Length)
            _bytes.AsSpan((int)length, (int)(Length - length)).Clear();
        Length = length;
    }

    public void Sync()
    {
    }

    public void Dispose()
    {
    }
}
