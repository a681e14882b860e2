using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

public sealed class HostTests
{
    [Theory]
    [InlineData("Public", "https://smba.trafficmanager.net/amer/x/", true)]
    [InlineData("Public", "https://SMBA.trafficmanager.net/teams", true)]
    [InlineData("Public", "https://smba.infra.gcc.teams.microsoft.com/teams", true)]
    [InlineData("Public", "https://webchat.botframework.com/", true)]
    [InlineData("Public", "https://extra.example/", true)]
    [InlineData("Public", "http://smba.trafficmanager.net/amer/", false)]
    [InlineData("Public", "https://other.trafficmanager.net/", false)]
    [InlineData("Public", "https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("Public", "https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("Public", "https://evil.example/smba.trafficmanager.net", false)]
    [InlineData("Public", "https://evilbotframework.com/", false)]
    [InlineData("Public", "https://botframework.com.evil.example/", false)]
    [InlineData("Public", "https://smba.infra.gov.teams.microsoft.us/teams", false)]
    [InlineData("Public", "https://127.0.0.1/", false)]
    [InlineData("Public", "http://localhost/", false)]
    [InlineData("Public", "file:///etc/passwd", false)]
    [InlineData("USGov", "https://smba.infra.gov.teams.microsoft.us/teams", true)]
    [InlineData("USGov", "https://smba.trafficmanager.net/amer/x/", false)]
    [InlineData("China", "https://x.botframework.azure.cn/", true)]
    [InlineData("China", "https://x.botframework.azure.us/", false)]
    public void Only_the_clouds_own_hosts_are_spoken_to(string cloud, string address, bool allowed)
    {
        var hosts = Hosts(Environments.Production, cloud, "extra.example");

        Assert.Equal(allowed, hosts.Allows(new(address)));
    }

    [Theory]
    [InlineData("http://localhost:3978/", true)]
    [InlineData("http://127.0.0.1:1/x", true)]
    [InlineData("http://[::1]:1/x", true)]
    [InlineData("http://192.168.1.2/", false)]
    [InlineData("ftp://localhost/", false)]
    public void In_Development_this_machine_is_spoken_to_as_well(string address, bool allowed) =>
        Assert.Equal(allowed, Hosts(Environments.Development, "Public").Allows(new(address)));

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("http://192.0.2.1/")]
    public async Task A_host_that_is_not_allowed_gets_neither_a_word_nor_a_token(string serviceUrl)
    {
        await using var host = await ChannelHost.Anonymous();
        host.Tokens.Value = "secret";

        var outcome = await host.Connector.Send(At(serviceUrl), Activity.Message("x"), TestContext.Current.CancellationToken);

        Assert.Equal(RefusalKind.HostNotAllowed, Assert.IsType<Refused>(outcome).Kind);
        Assert.Contains(host.Log.Lines, l => l.Contains("Channel:ExtraHosts", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("https://smba.trafficmanager.net/?x=")]
    [InlineData("https://smba.trafficmanager.net/#x")]
    public async Task What_is_no_service_address_is_refused(string serviceUrl)
    {
        await using var host = await ChannelHost.Anonymous();

        var outcome = await host.Connector.Send(At(serviceUrl), Activity.Message("x"), TestContext.Current.CancellationToken);

        Assert.Equal(RefusalKind.BadRequest, Assert.IsType<Refused>(outcome).Kind);
    }

    [Fact]
    public async Task A_token_does_not_leave_over_plain_http()
    {
        await using var teams = await Loopback.Started();
        teams.Answers(201, "{\"id\":\"1\"}");
        await using var host = await ChannelHost.Anonymous();
        host.Tokens.Value = "secret";

        await host.Connector.Send(At(teams.Url), Activity.Message("x"), TestContext.Current.CancellationToken);

        Assert.Equal("", Assert.Single(teams.Requests).Authorization);
    }

    static ConversationReference At(string serviceUrl) => new() { ServiceUrl = serviceUrl, Conversation = new() { Id = "a:1" } };

    static Hosts Hosts(string environment, string cloud, params string[] extra)
    {
        var options = new ChannelOptions { Cloud = cloud };
        foreach (var host in extra) options.ExtraHosts.Add(host);
        return new(Options.Create(options), new NamedEnvironment(environment));
    }
}

sealed class NamedEnvironment(string name) : IHostEnvironment
{
    public string EnvironmentName { get; set; } = name;
    public string ApplicationName { get; set; } = "ThiDua.Bot";
    public string ContentRootPath { get; set; } = AppContext.BaseDirectory;
    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
