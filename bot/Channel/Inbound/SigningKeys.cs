using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ThiDua.Bot.Channel.Inbound;

/// <summary>A key of the channel and the channels it may speak for.</summary>
sealed record SigningKey(JsonWebKey Key, FrozenSet<string> Endorsements);

/// <summary>
/// The channel's keys: fetched once a day in the background, and when a token names an unknown key, by one caller for all and
/// not more often than <see cref="ChannelOptions.KeyRefreshInterval"/>. Keys once had are kept while the address fails.
/// </summary>
/// <remarks>
/// ConfigurationManager is not used: since version 8 its RequestRefresh answers with the old keys and fetches behind the caller's
/// back, so the first message after a rotation would be refused with 401, and Teams does not send that one again.
/// </remarks>
sealed partial class SigningKeys : IDisposable
{
    static readonly TimeSpan _fresh = TimeSpan.FromHours(24);
    static readonly TimeSpan _pauseAfterFailure = TimeSpan.FromSeconds(5);

    readonly Lock _gate = new();
    readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 1024 * 1024 };
    readonly string _address;
    readonly TimeSpan _interval;
    readonly TimeProvider _time;
    readonly ILogger<SigningKeys> _log;

    Snapshot? _keys;
    Task<Snapshot?>? _fetching;
    DateTimeOffset _askedForUnknown = DateTimeOffset.MinValue;
    long _failedTicks;

    public SigningKeys(IOptions<ChannelOptions> options, TimeProvider time, ILogger<SigningKeys> log)
    {
        (_time, _log, _interval) = (time, log, options.Value.KeyRefreshInterval);
        _address = options.Value.OpenIdMetadata ?? Cloud.Find(options.Value.Cloud)!.Metadata;
    }

    /// <summary>Changes whenever keys are fetched: what was proven with older ones is proven again.</summary>
    public object? Version => _keys;

    /// <returns>Whether keys could be had at all, and the one with this id.</returns>
    public async ValueTask<(bool Available, SigningKey? Key)> Find(string kid, CancellationToken cancel)
    {
        var keys = _keys ?? await First().WaitAsync(cancel);
        if (keys is null) return (false, null);

        if (keys.ByKid.TryGetValue(kid, out var known))
        {
            if (_time.GetUtcNow() - keys.At > _fresh && SinceFailure() > _interval) _ = Fetch();
            return (true, known);
        }
        if (AskAgain() is not { } asking) return (true, null);
        keys = await asking.WaitAsync(cancel) ?? keys;
        return (true, keys.ByKid.GetValueOrDefault(kid));
    }

    public Task Warm() => First();

    public void Dispose() => _http.Dispose();

    Task<Snapshot?> First() =>
        _keys is { } keys ? Task.FromResult<Snapshot?>(keys)
        : SinceFailure() < _pauseAfterFailure ? Task.FromResult<Snapshot?>(null)
        : Fetch();

    TimeSpan SinceFailure() => TimeSpan.FromTicks(_time.GetUtcNow().UtcTicks - Volatile.Read(ref _failedTicks));

    Task<Snapshot?>? AskAgain()
    {
        lock (_gate)
        {
            // those who meet the unknown key while it is being asked for wait for that same answer
            if (_fetching is { IsCompleted: false }) return _fetching;
            var now = _time.GetUtcNow();
            if (now - _askedForUnknown < _interval)
                return _keys is { } keys && keys.At >= _askedForUnknown ? Task.FromResult<Snapshot?>(keys) : null;
            _askedForUnknown = now;
            return _fetching = Task.Run(Ask);
        }
    }

    Task<Snapshot?> Fetch()
    {
        lock (_gate)
        {
            return _fetching is { IsCompleted: false } ? _fetching : _fetching = Task.Run(Ask);
        }
    }

    async Task<Snapshot?> Ask()
    {
        try
        {
            var retriever = new HttpDocumentRetriever(_http) { RequireHttps = !new Uri(_address).IsLoopback };
            var found = await OpenIdConnectConfigurationRetriever.GetAsync(_address, retriever, CancellationToken.None);
            var byKid = found.JsonWebKeySet?.Keys.Where(k => k is { Kty: "RSA", Kid.Length: > 0, Use: null or "" or "sig" })
                .DistinctBy(k => k.Kid).ToFrozenDictionary(k => k.Kid, k => new SigningKey(k, Endorsements(k)));
            if (byKid is { Count: > 0 })
            {
                KeysFetched(byKid.Count, _address);
                return _keys = new(byKid, _time.GetUtcNow());
            }
            KeysNotFetched("the answer holds no RSA keys", _address);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or InvalidOperationException or JsonException
            or OperationCanceledException or ArgumentException)
        {
            KeysNotFetched(e.InnerException?.Message ?? e.Message, _address);
        }
        Volatile.Write(ref _failedTicks, _time.GetUtcNow().UtcTicks);
        return _keys;
    }

    static FrozenSet<string> Endorsements(JsonWebKey key)
    {
        if (!key.AdditionalData.TryGetValue("endorsements", out var listed)) return [];
        var names = listed switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(e => e.ToString()),
            IEnumerable<object> many => many.Select(o => o?.ToString() ?? ""),
            _ => [],
        };
        return names.ToFrozenSet(StringComparer.Ordinal);
    }

    sealed record Snapshot(FrozenDictionary<string, SigningKey> ByKid, DateTimeOffset At);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} signing keys fetched from {Address}")]
    partial void KeysFetched(int count, string address);

    [LoggerMessage(Level = LogLevel.Error, Message = "Signing keys not fetched from {Address}: {Why}")]
    partial void KeysNotFetched(string why, string address);
}
