using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Channel.Inbound;

namespace ThiDua.Tests.Channel;

public sealed class ChannelOptionsTests
{
    static readonly Dictionary<string, string?> _good = new()
    {
        ["AppId"] = ChannelHost.AppId,
        ["TenantId"] = ChannelHost.Tenant,
        ["Credential:Kind"] = "Secret",
        ["Credential:Secret"] = "s",
    };

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task With_AllowAnonymous_the_bot_starts_nowhere_but_in_Development(string environment)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => Start(environment, ("AllowAnonymous", "true"), ("AppId", "nonsense")));

        var sentence = Assert.Single(refusal.Failures);
        Assert.Contains("Channel:AllowAnonymous", sentence, StringComparison.Ordinal);
        Assert.Contains(environment, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AppId", null)]
    [InlineData("AppId", "bot")]
    [InlineData("TenantId", "contoso")]
    [InlineData("AllowedTenants:0", "contoso")]
    [InlineData("Cloud", "Mars")]
    [InlineData("MaxBodyBytes", "5")]
    [InlineData("Timeout", "01:00:00")]
    [InlineData("KeyRefreshInterval", "00:00:00")]
    [InlineData("OpenIdMetadata", "http://keys.example/")]
    [InlineData("ExtraHosts:0", "https://host.example/")]
    [InlineData("Credential:Kind", null)]
    [InlineData("Credential:Kind", "Password")]
    [InlineData("Credential:Secret", null)]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string setting, string? value)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => Start(Environments.Production, (setting, value)));

        Assert.Contains("Channel:" + setting.Split(":0")[0], Assert.Single(refusal.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_tenant_both_settings_are_named()
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            Start(Environments.Production, ("TenantId", null), ("Credential:Kind", "ManagedIdentity")));

        Assert.Contains("Channel:AllowedTenants", Assert.Single(refusal.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Certificate", null, "Channel:Credential:CertificatePath")]
    [InlineData("Certificate", "no-such-file.pfx", "Channel:Credential:CertificatePath")]
    public async Task A_certificate_must_be_a_file(string kind, string? path, string named)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            Start(Environments.Production, ("Credential:Kind", kind), ("Credential:CertificatePath", path)));

        Assert.Contains(named, Assert.Single(refusal.Failures), StringComparison.Ordinal);
    }

    static async Task Start(string environment, params (string Key, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>(_good);
        foreach (var (key, value) in changes) settings[key] = value;
        var builder = Bare.Builder(environment, settings.Select(x => (x.Key, x.Value)));
        builder.Services.AddSingleton<ITurns, WrittenTurns>();
        builder.AddChannel();
        await using var app = builder.Build();
        await app.StartAsync(TestContext.Current.CancellationToken);
    }
}
