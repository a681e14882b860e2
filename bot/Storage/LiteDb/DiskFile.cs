using Microsoft.Win32.SafeHandles;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>A real file, locked against every other process while it is open.</summary>
sealed class DiskFile : IBlockFile
{
    readonly SafeFileHandle _handle;

    public DiskFile(string path, FileMode mode) =>
        _handle = File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None, FileOptions.RandomAccess);

    public long Length => RandomAccess.GetLength(_handle);

    public int Read(Span<byte> into, long position)
    {
        var read = 0;
        while (read < into.Length && RandomAccess.Read(_handle, into[read..], position + read) is > 0 and var some)
            read += some;
        return read;
    }

    public void Write(ReadOnlySpan<byte> bytes, long position) => RandomAccess.Write(_handle, bytes, position);

    public void SetLength(long length) => RandomAccess.SetLength(_handle, length);

    public void Sync() => RandomAccess.FlushToDisk(_handle);

    public void Dispose() => _handle.Dispose();
}
