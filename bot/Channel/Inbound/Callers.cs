using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ThiDua.Bot.Channel.Inbound;

/// <summary>Proves who calls: the token alone here, the activity against it in <see cref="Permit"/>.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.</remarks>
sealed class Callers(IOptions<ChannelOptions> options, SigningKeys keys, TimeProvider time)
{
    const int LongestToken = 16 * 1024;
    const int MostRemembered = 4096;
    static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    readonly bool _anonymous = options.Value.AllowAnonymous;
    readonly string? _appId = string.IsNullOrWhiteSpace(options.Value.AppId) ? null : options.Value.AppId.Trim();
    readonly string _issuer = Cloud.Find(options.Value.Cloud)!.Issuer;
    readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <summary>Teams uses one token for an hour; only tokens that were valid are in here, so strangers cannot fill it.</summary>
    readonly ConcurrentDictionary<TokenHash, Remembered> _remembered = new();

    public ValueTask<Proof> Prove(string? authorization, CancellationToken cancel)
    {
        if (_anonymous) return new(Anonymous.Caller);
        if (_appId is null) return new(new Unproven("no app id is configured"));
        if (authorization is null) return new(new Unproven("no Authorization header"));
        if (!authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return new(new Unproven("not a bearer token"));

        var token = authorization["Bearer ".Length..].Trim();
        if (token.Length is 0 or > LongestToken) return new(new Unproven("no token, or one too long"));

        var hash = TokenHash.Of(token);
        if (_remembered.TryGetValue(hash, out var known) && known.Keys == keys.Version && time.GetUtcNow() < known.Proven.Expires + _skew)
            return new(known.Proven);
        return Check(token, hash, cancel);
    }

    async ValueTask<Proof> Check(string token, TokenHash hash, CancellationToken cancel)
    {
        if (Read(token) is not { } jwt) return new Unproven("not a JSON web token");
        // before any key is fetched: a stranger's token must not make us ask for keys
        if (jwt.Alg != SecurityAlgorithms.RsaSha256) return new Unproven($"signed with {jwt.Alg}");
        if (jwt.Issuer != _issuer) return new Unproven("another issuer");
        if (string.IsNullOrEmpty(jwt.Kid)) return new Unproven("names no key");

        var (available, key) = await keys.Find(jwt.Kid, cancel);
        if (!available) return Undecided.NoKeys;
        if (key is null) return new Unproven("signed with an unknown key");

        var result = await _handler.ValidateTokenAsync(jwt, Parameters(key.Key));
        if (!result.IsValid) return new Unproven(result.Exception?.GetType().Name ?? "not valid");
        if (!jwt.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) || string.IsNullOrEmpty(serviceUrl))
            return new Unproven("no serviceurl claim");

        var proven = new Proven(serviceUrl, key.Endorsements, new DateTimeOffset(jwt.ValidTo, TimeSpan.Zero));
        Remember(hash, proven);
        return proven;
    }

    TokenValidationParameters Parameters(SecurityKey key) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireSignedTokens = true,
        IssuerSigningKey = key,
        ValidIssuer = _issuer,
        AudienceValidator = (audiences, _, _) => audiences.Contains(_appId, StringComparer.OrdinalIgnoreCase),
        RequireExpirationTime = true,
        // the handler's own check reads the machine's clock
        LifetimeValidator = (notBefore, expires, _, _) => expires is { } end && time.GetUtcNow() < end + _skew
            && (notBefore is not { } start || time.GetUtcNow() >= start - _skew),
    };

    static JsonWebToken? Read(string token)
    {
        try
        {
            return new JsonWebToken(token);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or SecurityTokenException)
        {
            return null;
        }
    }

    void Remember(TokenHash hash, Proven proven)
    {
        if (_remembered.Count >= MostRemembered) _remembered.Clear();
        _remembered[hash] = new(proven, keys.Version);
    }

    sealed record Remembered(Proven Proven, object? Keys);

    /// <summary>SHA-256, so that no bearer token lies about in memory.</summary>
    readonly record struct TokenHash(UInt128 First, UInt128 Second)
    {
        public static TokenHash Of(string token)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(MemoryMarshal.AsBytes(token.AsSpan()), hash);
            return MemoryMarshal.Read<TokenHash>(hash);
        }
    }
}
