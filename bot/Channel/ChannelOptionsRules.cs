using Microsoft.Extensions.Options;

namespace ThiDua.Bot.Channel;

/// <summary>Each fault is one sentence that names the setting; the bot does not start with any.</summary>
sealed class ChannelOptionsRules(IHostEnvironment environment) : IValidateOptions<ChannelOptions>
{
    public ValidateOptionsResult Validate(string? name, ChannelOptions options)
    {
        // alone, before anything else: with this set nothing else about the configuration can be trusted
        if (options.AllowAnonymous && !environment.IsDevelopment())
        {
            return ValidateOptionsResult.Fail("Channel:AllowAnonymous lets in callers without proof and is for Development only, "
                + $"but the environment is {environment.EnvironmentName}.");
        }
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    IEnumerable<string> Faults(ChannelOptions options)
    {
        if (Cloud.Find(options.Cloud) is null)
            yield return $"Channel:Cloud is '{options.Cloud}' but must be Public, USGov or China.";
        if (options.MaxBodyBytes is < 1024 or > 16 * 1024 * 1024)
            yield return $"Channel:MaxBodyBytes is {options.MaxBodyBytes} but must be between 1024 and 16777216.";
        if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > TimeSpan.FromMinutes(2))
            yield return $"Channel:Timeout is {options.Timeout} but must be between 00:00:01 and 00:02:00.";
        if (options.KeyRefreshInterval < TimeSpan.FromSeconds(1) || options.KeyRefreshInterval > TimeSpan.FromDays(1))
            yield return $"Channel:KeyRefreshInterval is {options.KeyRefreshInterval} but must be between 00:00:01 and 1.00:00:00.";
        if (options.OpenIdMetadata is { } metadata && !IsSafe(metadata))
            yield return $"Channel:OpenIdMetadata is '{metadata}' but must be an https address.";
        foreach (var host in options.ExtraHosts.Where(h => Uri.CheckHostName(h) is not UriHostNameType.Dns))
            yield return $"Channel:ExtraHosts has '{host}', which is not a host name.";

        if (string.IsNullOrWhiteSpace(options.AppId))
        {
            if (!options.AllowAnonymous)
                yield return "Channel:AppId is missing: without the bot's application id no caller can be proven.";
            yield break;
        }
        if (!Guid.TryParse(options.AppId, out _))
            yield return $"Channel:AppId is '{options.AppId}' but must be a GUID.";
        if (options.TenantId is { } own && !Guid.TryParse(own, out _))
            yield return $"Channel:TenantId is '{own}' but must be a GUID.";
        foreach (var tenant in options.AllowedTenants.Where(t => !Guid.TryParse(t, out _)))
            yield return $"Channel:AllowedTenants has '{tenant}', which is not a GUID.";
        if (!options.AllowAnonymous && options.Tenants().Count == 0)
            yield return "Channel:AllowedTenants is empty and Channel:TenantId is missing: say whose activities the bot may take.";

        foreach (var fault in CredentialFaults(options)) yield return fault;
    }

    static IEnumerable<string> CredentialFaults(ChannelOptions options)
    {
        var credential = options.Credential;
        // in the practice room a bot has an id but needs no token
        if (credential.Kind is null && options.AllowAnonymous) yield break;

        if (string.IsNullOrWhiteSpace(options.TenantId) && credential.Kind != CredentialKinds.ManagedIdentity)
            yield return "Channel:TenantId is missing: it is where the bot's token comes from.";
        switch (credential.Kind)
        {
            case CredentialKinds.Secret when string.IsNullOrEmpty(credential.Secret):
                yield return "Channel:Credential:Secret is missing, and Channel:Credential:Kind says Secret.";
                break;
            case CredentialKinds.Certificate when string.IsNullOrEmpty(credential.CertificatePath):
                yield return "Channel:Credential:CertificatePath is missing, and Channel:Credential:Kind says Certificate.";
                break;
            case CredentialKinds.Certificate when !File.Exists(credential.CertificatePath):
                yield return $"Channel:Credential:CertificatePath names '{credential.CertificatePath}', which is not a file.";
                break;
            case CredentialKinds.Secret or CredentialKinds.Certificate or CredentialKinds.ManagedIdentity or CredentialKinds.Federated:
                break;
            default:
                yield return $"Channel:Credential:Kind is '{credential.Kind}' but must be Secret, Certificate, ManagedIdentity or Federated.";
                break;
        }
    }

    bool IsSafe(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && uri is { Scheme: "http", IsLoopback: true }));
}
