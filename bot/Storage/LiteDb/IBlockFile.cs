namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>A file read and written at positions. What is written is safe from a power cut only after <see cref="Sync"/>.</summary>
interface IBlockFile : IDisposable
{
    long Length { get; }

    /// <summary>Fewer bytes than asked only at the end of the file.</summary>
    int Read(Span<byte> into, long position);

    void Write(ReadOnlySpan<byte> bytes, long position);

    void SetLength(long length);

    /// <summary>Returns when everything written so far has reached the disk itself.</summary>
    void Sync();
}
