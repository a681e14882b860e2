using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>
/// Where Teams keeps people's files. Addresses of files come in from outside, so nothing goes to, or is fetched from, any host but those
/// of OneDrive and SharePoint.
/// </summary>
/// <remarks>See https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges.</remarks>
sealed class FileHosts(IHostEnvironment environment)
{
    static readonly string[] _hosts = [".sharepoint.com", ".sharepoint.us", ".sharepoint.cn", ".svc.ms"];

    readonly bool _loopback = environment.IsDevelopment();

    public bool Allows(string? address) => Allows(address, out _);

    /// <param name="uri">Null when it is no address at all.</param>
    public bool Allows(string? address, [NotNullWhen(true)] out Uri? uri) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri) && Allows(uri);

    bool Allows(Uri uri)
    {
        if (uri.UserInfo.Length > 0)
            return false;
        if (_loopback && uri.IsLoopback && uri.Scheme == Uri.UriSchemeHttp)
            return true;
        return uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.HostNameType == UriHostNameType.Dns
            && _hosts.Any(host => uri.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase));
    }
}
