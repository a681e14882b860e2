using System.Net.Sockets;

namespace ThiDua.Benchmarks.Wire;

/// <summary>One kept-alive connection, and the bytes that have come over it and are not dealt with yet.</summary>
sealed class HttpWire : IDisposable
{
    readonly Socket _socket;
    byte[] _buffer = new byte[64 * 1024];
    int _filled;

    public HttpWire(Socket socket)
    {
        _socket = socket;
        _socket.NoDelay = true;
    }

    public static async Task<HttpWire> To(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync("127.0.0.1", port);
            return new(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _filled);

    public async ValueTask Send(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
            bytes = bytes[await _socket.SendAsync(bytes)..];
    }

    /// <returns>The next message, which begins <see cref="Bytes"/>; <c>null</c> when the other end has closed.</returns>
    public async ValueTask<Frame?> Receive()
    {
        while (true)
        {
            if (_filled > 0 && Frame.Of(_buffer.AsSpan(0, _filled)) is { } frame)
                return frame;
            if (_filled == _buffer.Length)
                Array.Resize(ref _buffer, 2 * _buffer.Length);
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(_filled));
            if (read == 0)
                return null;
            _filled += read;
        }
    }

    public void Release(Frame frame)
    {
        _buffer.AsSpan(frame.Length, _filled - frame.Length).CopyTo(_buffer);
        _filled -= frame.Length;
    }

    public void Dispose() => _socket.Dispose();
}
