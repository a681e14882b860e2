using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage.Crash;

/// <summary>A file that does what another does, but for what a test wants otherwise.</summary>
abstract class FileOver(IBlockFile file) : IBlockFile
{
    public long Length => file.Length;

    public int Read(Span<byte> into, long position) => file.Read(into, position);

    public virtual void Write(ReadOnlySpan<byte> bytes, long position) => file.Write(bytes, position);

    public virtual void SetLength(long length) => file.SetLength(length);

    public virtual void Sync() => file.Sync();

    public void Dispose() => file.Dispose();
}
