namespace ThiDua.Bot.Channel;

/// <summary>The addresses that differ between Microsoft's clouds. GCC (not High) is Public.</summary>
/// <remarks>
/// Source: AuthenticationConstants and GovernmentAuthenticationConstants in microsoft/botbuilder-dotnet and microsoft/Agents-for-net.
/// </remarks>
/// <param name="Metadata">Where the channel publishes its signing keys.</param>
/// <param name="Issuer">The issuer of every token Teams sends, whatever the tenant.</param>
/// <param name="Scope">What the bot's own token is for.</param>
/// <param name="Login">The host that gives the bot its token.</param>
/// <param name="Hosts">Connector hosts; one that begins with a dot stands for all hosts below it.</param>
sealed record Cloud(string Metadata, string Issuer, string Scope, string Login, IReadOnlyList<string> Hosts)
{
    /// <summary>
    /// Where Teams serves tenants of the government's community cloud (GCC), for which everything else is as in this one.
    /// Source: TeamsProactiveServiceEndpoints in microsoft/Agents-for-net.
    /// </summary>
    public string? Community { get; init; }

    public static readonly Cloud Public = new(
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://api.botframework.com/.default",
        "login.microsoftonline.com",
        // trafficmanager.net is shared by everyone's services, so that one is exact
        ["smba.trafficmanager.net", ".botframework.com", ".teams.microsoft.com"])
    {
        Community = "https://smba.infra.gcc.teams.microsoft.com/teams",
    };

    public static readonly Cloud UsGov = new(
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://api.botframework.us/.default",
        "login.microsoftonline.us",
        [".botframework.azure.us", ".teams.microsoft.us"]);

    public static readonly Cloud China = new(
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://api.botframework.azure.cn",
        "https://api.botframework.azure.cn/.default",
        "login.partner.microsoftonline.cn",
        [".botframework.azure.cn"]);

    public static Cloud? Find(string? name) => name switch
    {
        "Public" => Public,
        "USGov" => UsGov,
        "China" => China,
        _ => null,
    };
}
