using System.Net;
using System.Net.Http.Headers;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>Bytes written once; knows whether any of them could have left.</summary>
sealed class Body : HttpContent
{
    static readonly MediaTypeHeaderValue _json = new("application/json", "utf-8");

    readonly ReadOnlyMemory<byte> _bytes;

    public Body(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        Headers.ContentType = _json;
    }

    /// <summary>The connection stood and the request was being written: from here on it may have arrived.</summary>
    public bool Started { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        return stream.WriteAsync(_bytes, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }
}
