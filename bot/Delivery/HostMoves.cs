using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery;

/// <summary>
/// Where Teams really serves a tenant. One in the government's community cloud (GCC) has a host of its own, and refuses what comes to the
/// public one; places keep the serviceUrl they were seen with, and this is laid over it. It stands in the store, so it is found out once.
/// </summary>
sealed partial class HostMoves(IStore store, Hosts hosts, IOptions<ChannelOptions> options, TimeProvider clock, ILogger<HostMoves> log)
{
    readonly string? _community = Cloud.Find(options.Value.Cloud)!.Community;

    /// <param name="tenant">Null where a call names none: then whoever is known by this address.</param>
    public string? Of(string? tenant, string? serviceUrl) => Known(tenant, serviceUrl)?.To ?? serviceUrl;

    /// <param name="at">Where the tenant is not served.</param>
    /// <returns>Where else it may be; null: nowhere that the bot may send to.</returns>
    public string? Other(string? serviceUrl, string? at)
    {
        var other = Same(serviceUrl, at) ? _community : serviceUrl;
        // what is no host of Teams (the practice room) is not exchanged for one
        return other is not null && !Same(other, at) && IsTeams(at) && IsTeams(other) ? other : null;
    }

    /// <summary>Teams takes messages for the tenant there. A conflict is another call that found out the same.</summary>
    public async ValueTask Found(string? tenant, string? serviceUrl, string at, CancellationToken cancel)
    {
        if (tenant is null || serviceUrl is null || Same(Of(tenant, serviceUrl), at))
            return;
        var (from, now) = (Bare(serviceUrl), clock.GetUtcNow());
        var version = store.All(Kinds.HostMoves).TryGetValue(HostMove.IdOf(tenant, from), out var known) ? known.Version : 0;
        if (await store.Commit(new Change("system", now).Write(Kinds.HostMoves, new HostMove(tenant, from, at, now), version), cancel) is Commit.Landed)
            Moved(log, tenant, at, from);
    }

    HostMove? Known(string? tenant, string? serviceUrl)
    {
        var moves = store.All(Kinds.HostMoves);
        if (serviceUrl is null || moves.IsEmpty)
            return null;
        return tenant is not null
            ? moves.GetValueOrDefault(HostMove.IdOf(tenant, Bare(serviceUrl))).Value
            : moves.Values.Select(m => m.Value).FirstOrDefault(m => Same(m.From, serviceUrl));
    }

    bool IsTeams(string? serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && !uri.IsLoopback && hosts.Allows(uri);

    static bool Same(string? one, string? other) => string.Equals(one?.TrimEnd('/'), other?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    static string Bare(string serviceUrl) => serviceUrl.TrimEnd('/');

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams serves tenant {Tenant} at {To}, not at {From}: from now on everything for it goes there")]
    static partial void Moved(ILogger log, string tenant, string to, string from);
}
