namespace ThiDua.Bot.Storage;

/// <summary>Teams said that it serves a tenant at another address than the one it is known by, and takes messages there.</summary>
/// <param name="From">The serviceUrl that places of the tenant are stored with, without its last slash.</param>
/// <param name="To">Where it is served; the same as <paramref name="From"/> when that came to be right again.</param>
sealed record HostMove(string Tenant, string From, string To, DateTimeOffset At)
{
    public string Id => IdOf(Tenant, From);

    public static string IdOf(string tenant, string from) => $"{tenant}/{from}";
}
