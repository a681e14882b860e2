using System.Net;
using System.Net.Sockets;
using System.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Benchmarks.Wire;

/// <summary>What all peers post to: takes everything, answers 201 with an id, and counts.</summary>
sealed class FakeConnector : IDisposable
{
    static readonly byte[] TooMany = Encoding.ASCII.GetBytes("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n");

    static readonly byte[] Taken = Encoding.ASCII.GetBytes(
        "HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 22\r\n\r\n{\"id\":\"1764000000000\"}");

    /// <summary>Always the same: the filled offices that are kept have it in each of their conversations.</summary>
    const int Port = 39_780;

    readonly TcpListener _listener = new(IPAddress.Loopback, Port);
    readonly TimeSpan _delay;
    long _posts;
    int _longest;

    public FakeConnector(TimeSpan delay)
    {
        _delay = delay;
        _listener.Start(512);
        _ = Accept();
    }

    /// <summary>As a bot is told it, in every activity.</summary>
    public static string ServiceUrl { get; } = $"http://127.0.0.1:{Port}";

    /// <summary>POST only: edits of what stands already are not answers to a turn.</summary>
    public long Posts => Interlocked.Read(ref _posts);

    /// <summary>Teams' own limits, kept while they are set.</summary>
    public TeamsLimits? Limits { get; set; }

    /// <summary>The longest body since it was last asked, in bytes.</summary>
    public int LongestBody() => Interlocked.Exchange(ref _longest, 0);

    public void Dispose() => _listener.Dispose();

    async Task Accept()
    {
        try
        {
            while (true)
                _ = Serve(await _listener.AcceptSocketAsync());
        }
        catch (SocketException)
        {
            // disposed
        }
        catch (ObjectDisposedException)
        {
        }
    }

    async Task Serve(Socket socket)
    {
        using var wire = new HttpWire(socket);
        try
        {
            while (await wire.Receive() is { } frame)
            {
                var isPost = wire.Bytes.Span.StartsWith("POST "u8);
                var refused = Limits is { } limits && limits.Arrives(PathOf(wire.Bytes.Span), !isPost) is not null;
                Keep(frame.Body.End.Value - frame.Body.Start.Value);
                wire.Release(frame);
                if (_delay > TimeSpan.Zero)
                    await Task.Delay(_delay, TimeProvider.System);
                // counted before it is answered, so that nobody who has the answer misses the count
                if (isPost && !refused)
                    Interlocked.Increment(ref _posts);
                await wire.Send(refused ? TooMany : Taken);
            }
        }
        catch (SocketException)
        {
            // the peer was ended: the counts say whether anything is missing
        }
    }

    /// <summary>Each conversation has a path of its own.</summary>
    static string PathOf(ReadOnlySpan<byte> head)
    {
        var path = head[(head.IndexOf((byte)' ') + 1)..];
        return Encoding.ASCII.GetString(path[..path.IndexOf((byte)' ')]);
    }

    void Keep(int length)
    {
        if (length > _longest)
            _longest = length;
    }
}
