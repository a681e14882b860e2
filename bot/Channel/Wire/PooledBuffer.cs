using System.Buffers;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>A growing buffer of rented memory, so that a body is written once and its length known. Not usable after Dispose.</summary>
sealed class PooledBuffer(int capacity = 4096) : IBufferWriter<byte>, IDisposable
{
    byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    int _written;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _written);

    public int Length => _written;

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _written < Math.Max(sizeHint, 1)) Grow(sizeHint);
        return _bytes.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        var bytes = Interlocked.Exchange(ref _bytes, []);
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
    }

    void Grow(int sizeHint)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, checked(_written + Math.Max(sizeHint, 1))));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
