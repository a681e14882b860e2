using ThiDua.Benchmarks.Offices;
using ThiDua.Benchmarks.Wire;

namespace ThiDua.Benchmarks.Peers;

/// <summary>Who is measured, in the order of the table.</summary>
static class All
{
    public const string Floor = "floor";
    public const string Help = "help";
    public const string Nominate = "nominate";
    public const string BotBuilder = "botbuilder";

    /// <summary>A small office: how much larger ones cost is <see cref="Tables.Growth"/>.</summary>
    static readonly Filled Office = new(People: 10, Nominations: 1_000);

    public static IReadOnlyList<string> Names { get; } = [Floor, Help, Nominate, BotBuilder];

    /// <param name="replyBytes">What the floor posts, so that it moves as many bytes as help does.</param>
    public static IReadOnlyList<Peer> Of(int replyBytes) =>
    [
        new(Floor, $"floor: minimal ASP.NET Core, posts {replyBytes:N0} bytes", site => Programs.Floor(site, replyBytes), Activities.Help),
        new(Help, "ThiDua.Bot: help", Programs.Bot, Activities.Help),
        new(Nominate, "ThiDua.Bot: nominate, durable", Programs.Bot, Activities.Nominate, Posts: false, Ledger: true),
        new(BotBuilder, "npm botbuilder 4.23.3: EchoBot, restify", Programs.BotBuilder, Activities.Hi),
    ];

    public static async Task<Site> Site(Peer peer, Filled? office = null)
    {
        var site = new Site(Running.FreePort(), FakeConnector.ServiceUrl, Folders.Fresh(peer.Name));
        if (peer.Name is Help or Nominate || office is not null)
            await (office ?? Office).Into(site.Folder);
        return site;
    }
}
