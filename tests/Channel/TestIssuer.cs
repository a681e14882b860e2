using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ThiDua.Tests.Channel;

/// <summary>The channel's side of the proof: keys, the address that publishes them, and tokens of every kind, right and wrong.</summary>
sealed class TestIssuer : IAsyncDisposable
{
    public const string Channel = "https://api.botframework.com";
    public const string ServiceUrl = "https://smba.trafficmanager.net/amer/11111111-1111-4111-8111-111111111111/";

    readonly Loopback _server;
    // replaced, never changed: the bot may be reading it
    volatile IReadOnlyList<PublishedKey> _keys = [];

    TestIssuer(Loopback server) => _server = server;

    public string Metadata => _server.Url + "/metadata";
    public int Fetches => _server.Requests.Count(r => r.Target == "/keys");
    public bool Broken { get; set; }

    public static async Task<TestIssuer> Started()
    {
        var issuer = new TestIssuer(await Loopback.Started());
        issuer._server.Answer = issuer.Serve;
        issuer.AddKey("first", "msteams");
        return issuer;
    }

    public RsaSecurityKey AddKey(string kid, params string[]? endorsements)
    {
        var key = new RsaSecurityKey(RSA.Create(2048)) { KeyId = kid };
        _keys = [.. _keys, new(key, endorsements)];
        return key;
    }

    public void Rotate(string kid)
    {
        _keys = [];
        AddKey(kid, "msteams");
    }

    public string Token(
        string? issuer = Channel, string? audience = ChannelHost.AppId, string? serviceUrl = ServiceUrl,
        DateTimeOffset? from = null, DateTimeOffset? until = null, string algorithm = "RS256", string? kid = null)
    {
        var start = from ?? ChannelHost.Start;
        var claims = new Dictionary<string, object>();
        if (serviceUrl is not null) claims["serviceurl"] = serviceUrl;
        SecurityKey key = algorithm.StartsWith("HS", StringComparison.Ordinal)
            ? new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('k', 64))) { KeyId = "first" }
            : _keys.FirstOrDefault(k => k.Key.KeyId == (kid ?? _keys[0].Key.KeyId))?.Key ?? new RsaSecurityKey(RSA.Create(2048)) { KeyId = kid };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = start.UtcDateTime,
            Expires = (until ?? start.AddHours(1)).UtcDateTime,
            Claims = claims,
            SigningCredentials = new(key, algorithm),
        });
    }

    /// <summary>A right token whose head says that it needs no signature.</summary>
    public string Unsigned()
    {
        var head = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"first"}""");
        return $"{head}.{Token().Split('.')[1]}.";
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    Task Serve(HttpContext http)
    {
        if (Broken)
        {
            http.Response.StatusCode = 500;
            return Task.CompletedTask;
        }
        object answer = http.Request.Path == "/metadata"
            ? new { issuer = Channel, jwks_uri = _server.Url + "/keys" }
            : new { keys = _keys.Select(Published) };
        return http.Response.WriteAsync(JsonSerializer.Serialize(answer));
    }

    static Dictionary<string, object> Published(PublishedKey key)
    {
        var numbers = key.Key.Rsa.ExportParameters(false);
        var published = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent!),
        };
        if (key.Endorsements is not null) published["endorsements"] = key.Endorsements;
        return published;
    }

    sealed record PublishedKey(RsaSecurityKey Key, string[]? Endorsements);
}
