using System.Net;
using System.Net.Sockets;

namespace ThiDua.Bot.Hosting;

/// <summary>Looks whether the bot can listen where it is to, before the store is opened or anything else is begun.</summary>
static class Listening
{
    /// <exception cref="SettingUnusable">An address is no address, or another program listens there.</exception>
    public static void Check(IConfiguration settings)
    {
        foreach (var url in (settings["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Address(url) is { Port: > 0 } address)
                Check(url, address);
        }
    }

    static void Check(string url, BindingAddress address)
    {
        var ip = address.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(address.Host, out var exact) ? exact : IPAddress.Any;
        try
        {
            // only bound: who knocked at this moment would be let in, and thrown out when it is closed
            using var socket = new Socket(ip.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(ip, address.Port));
        }
        catch (SocketException taken)
        {
            throw new SettingUnusable(
                $"nobody can listen at {url} ({taken.Message}). End the program that does, or choose another address with the setting Urls, e.g. --Urls=http://localhost:3979.");
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new SettingUnusable($"the setting Urls holds '{url}': a port lies between 1 and 65535.");
        }
    }

    static BindingAddress Address(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw new SettingUnusable($"the setting Urls holds '{url}', which is no address; it looks like http://localhost:3978.");
        }
    }
}
