using System.Globalization;
using System.Runtime.CompilerServices;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>Addresses of the connector: a serviceUrl with or without its last slash, and ids as escaped path segments.</summary>
static class Address
{
    /// <returns><c>null</c> when the serviceUrl is no address, or a segment is one that a server would read as a step up.</returns>
    public static Uri? Of(string? serviceUrl, string? query, params ReadOnlySpan<string?> path)
    {
        if (string.IsNullOrEmpty(serviceUrl) || serviceUrl.AsSpan().ContainsAny('?', '#')) return null;

        var address = new DefaultInterpolatedStringHandler(3, path.Length, CultureInfo.InvariantCulture, stackalloc char[256]);
        address.AppendFormatted(serviceUrl.AsSpan().TrimEnd('/'));
        address.AppendLiteral("/v3");
        foreach (var segment in path)
        {
            if (segment is null or "" or "." or "..") return null;
            address.AppendLiteral("/");
            address.AppendLiteral(Uri.EscapeDataString(segment));
        }
        if (query is not null) address.AppendLiteral("?" + query);
        return Uri.TryCreate(address.ToStringAndClear(), UriKind.Absolute, out var uri) ? uri : null;
    }
}
