using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>The ways a bot can show who it is, by Microsoft.Identity.Client.</summary>
static class Credentials
{
    /// <summary>What a managed identity asks for when it vouches for an app registration.</summary>
    const string Exchange = "api://AzureADTokenExchange";

    public static ITokens Tokens(ChannelOptions options, TimeProvider time, ILogger<Tokens> log)
    {
        if (string.IsNullOrWhiteSpace(options.AppId) || options.Credential.Kind is null) return new NoTokens();

        var cloud = Cloud.Find(options.Cloud)!;
        return new Tokens(options.Credential.Kind == CredentialKinds.ManagedIdentity
            ? ByManagedIdentity(options.AppId, cloud)
            : ByApplication(options, cloud), time, log);
    }

    static Func<bool, CancellationToken, Task<FetchedToken>> ByManagedIdentity(string appId, Cloud cloud)
    {
        var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId)).Build();
        var resource = cloud.Scope[..^"/.default".Length];
        return (fresh, cancel) => Fetched(identity.AcquireTokenForManagedIdentity(resource).WithForceRefresh(fresh).ExecuteAsync(cancel));
    }

    static Func<bool, CancellationToken, Task<FetchedToken>> ByApplication(ChannelOptions options, Cloud cloud)
    {
        var credential = options.Credential;
        var builder = ConfidentialClientApplicationBuilder.Create(options.AppId)
            // no instance discovery: the authority is one of three that we know
            .WithAuthority($"https://{cloud.Login}/{options.TenantId}", validateAuthority: false);
        builder = credential.Kind switch
        {
            CredentialKinds.Secret => builder.WithClientSecret(credential.Secret),
            CredentialKinds.Certificate => builder.WithCertificate(
                X509CertificateLoader.LoadPkcs12FromFile(credential.CertificatePath!, credential.CertificatePassword), sendX5C: true),
            _ => builder.WithClientAssertion(Assertion(credential.ManagedIdentityClientId)),
        };
        var application = builder.Build();
        string[] scopes = [cloud.Scope];
        return (fresh, cancel) => Fetched(application.AcquireTokenForClient(scopes).WithForceRefresh(fresh).ExecuteAsync(cancel));
    }

    static Func<AssertionRequestOptions, Task<string>> Assertion(string? identityClientId)
    {
        var identity = ManagedIdentityApplicationBuilder.Create(string.IsNullOrWhiteSpace(identityClientId)
            ? ManagedIdentityId.SystemAssigned
            : ManagedIdentityId.WithUserAssignedClientId(identityClientId)).Build();
        return async request =>
            (await identity.AcquireTokenForManagedIdentity(Exchange).ExecuteAsync(request.CancellationToken)).AccessToken;
    }

    static async Task<FetchedToken> Fetched(Task<AuthenticationResult> asked)
    {
        try
        {
            var result = await asked;
            return new(result.AccessToken, result.ExpiresOn);
        }
        catch (MsalException e)
        {
            var answered = e as MsalServiceException;
            throw new TokenFault($"{e.ErrorCode}: {e.Message.Split('\n')[0].Trim()}",
                e.IsRetryable || answered?.StatusCode is 0 or 408 or 429 or >= 500, e);
        }
        catch (HttpRequestException e)
        {
            throw new TokenFault(e.Message, true, e);
        }
    }
}
