using Microsoft.Extensions.Options;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>
/// The hosts the bot talks to. A serviceUrl kept in the store is used long after its token was checked, so it is checked here
/// again: nothing is sent, and no token attached, to any other host.
/// </summary>
sealed class Hosts(IOptions<ChannelOptions> options, IHostEnvironment environment)
{
    readonly IReadOnlyList<string> _hosts = [.. Cloud.Find(options.Value.Cloud)!.Hosts, .. options.Value.ExtraHosts];
    readonly bool _loopback = environment.IsDevelopment();

    public bool Allows(Uri uri)
    {
        if (_loopback && uri.IsLoopback && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0) return true;
        if (uri.Scheme != Uri.UriSchemeHttps || uri.UserInfo.Length > 0) return false;
        foreach (var host in _hosts)
        {
            if (host.StartsWith('.') ? uri.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase) : Same(uri.Host, host)) return true;
        }
        return false;
    }

    static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
