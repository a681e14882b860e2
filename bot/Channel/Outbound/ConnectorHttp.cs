using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>One call over the wire: the allowed host, the token, the time limit, and what became of it.</summary>
sealed partial class ConnectorHttp(
    IOptions<ChannelOptions> options, Hosts hosts, ITokens tokens, TimeProvider time, ILogger<ConnectorHttp> log,
    HttpMessageHandler? wire = null) : IDisposable
{
    const int LongestAnswer = 4 * 1024 * 1024;
    static readonly Refused _noValue = new(RefusalKind.Unexpected, 200, "NoValue", "a success without the value asked for");
    static readonly Delivered _delivered = new();

    readonly Limits _limits = new(options.Value.Timeout, time);

    // the invoker leaves out what HttpClient would add per call: default headers, a second buffer, a second time limit
    readonly HttpMessageInvoker _http = new(wire ?? new SocketsHttpHandler
    {
        // a redirect would carry the token to a host nobody checked
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
        // our trace ids are nobody else's business
        ActivityHeadersPropagator = null,
    });

    /// <param name="body">Is disposed of with the call, here and below.</param>
    public ValueTask<Outcome> Post(Uri? address, PooledBuffer body, CancellationToken cancel) =>
        Call(HttpMethod.Post, address, body, false, WithId, cancel);

    public ValueTask<Outcome> Put(Uri? address, PooledBuffer body, CancellationToken cancel) =>
        Call(HttpMethod.Put, address, body, true, WithId, cancel);

    public ValueTask<Outcome> Delete(Uri? address, CancellationToken cancel) =>
        Call(HttpMethod.Delete, address, null, true, static (outcome, _) => outcome, cancel);

    public ValueTask<Answer<ConversationResourceResponse>> Create(Uri? address, PooledBuffer body, bool idempotent, CancellationToken cancel) =>
        Call<Answer<ConversationResourceResponse>>(HttpMethod.Post, address, body, idempotent, (outcome, answer) =>
        {
            if (outcome is not Delivered) return new(null, outcome);
            var made = Value(answer, WireJson.Default.ConversationResourceResponse);
            if (made is { Id.Length: > 0 }) return new(made, new Delivered(made.ActivityId));
            return new(idempotent ? null : made, idempotent ? _noValue : outcome);
        }, cancel);

    public ValueTask<Answer<T>> Get<T>(Uri? address, JsonTypeInfo<T> type, CancellationToken cancel) where T : class =>
        Call(HttpMethod.Get, address, null, true, (outcome, answer) =>
            outcome is not Delivered ? new(null, outcome)
            : Value(answer, type) is { } value ? new(value, outcome)
            : new Answer<T>(null, _noValue), cancel);

    public void Dispose() => _http.Dispose();

    /// <param name="read">Makes of what became of the call, and of the bytes of a success, what was asked for.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    async ValueTask<T> Call<T>(
        HttpMethod method, Uri? address, PooledBuffer? body, bool idempotent, Func<Outcome, ReadOnlyMemory<byte>, T> read, CancellationToken cancel)
    {
        using var sent = body;
        if (Mistaken(address) is { } mistake) return read(mistake, default);

        // a token never leaves over plain http, not even to this machine
        var token = address!.Scheme == Uri.UriSchemeHttps ? await tokens.Current(cancel) : default;
        if (token.Failure is not null) return read(token.Failure, default);

        for (var isRenewed = false; ; isRenewed = true)
        {
            using var limit = _limits.Take(cancel);
            using var content = body is null ? null : new Body(body.Written);
            using var request = new HttpRequestMessage(method, address) { Content = content };
            if (token.Value is not null) request.Headers.Authorization = new("Bearer", token.Value);
            using var answer = new PooledBuffer(1024);
            Outcome outcome;
            try
            {
                using var response = await _http.SendAsync(request, limit.Token);
                outcome = Judged(response, await Drain(response, answer, limit.Token), answer, method, idempotent);
            }
            catch (HttpRequestException e)
            {
                outcome = Broken(method, content, idempotent, e.HttpRequestError.ToString());
            }
            catch (IOException e)
            {
                outcome = Broken(method, content, idempotent, e.Message);
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                outcome = Broken(method, content, idempotent, "no answer in time");
            }

            if (token.Value is null || isRenewed || outcome is not Refused { Kind: RefusalKind.Unauthorized }) return read(outcome, answer.Written);
            var renewed = await tokens.Renewed(token.Value, cancel);
            if (renewed.Failure is not null || renewed.Value == token.Value) return read(outcome, answer.Written);
            token = renewed;
        }
    }

    Refused? Mistaken(Uri? address)
    {
        if (address is null) return new(RefusalKind.BadRequest, 0, "BadAddress", "no serviceUrl, or an id that is none");
        if (hosts.Allows(address)) return null;
        HostRefused(address.Scheme, address.Host);
        return new(RefusalKind.HostNotAllowed, 0, "HostNotAllowed", $"{address.Scheme}://{address.Host}");
    }

    Outcome Judged(HttpResponseMessage response, bool isWhole, PooledBuffer answer, HttpMethod method, bool idempotent)
    {
        if (response.IsSuccessStatusCode)
        {
            var asksForValue = idempotent && (method == HttpMethod.Get || method == HttpMethod.Post);
            return isWhole || !asksForValue ? _delivered : new TryAgain("the answer was cut");
        }
        var outcome = Verdict.Of(response.StatusCode, idempotent, RetryAfter(response), isWhole ? answer.Written : default);
        var correlation = response.Headers.TryGetValues("MS-CV", out var values) ? string.Join(' ', values) : null;
        NotDelivered((int)response.StatusCode, method.Method, outcome, correlation);
        return outcome;
    }

    static Outcome WithId(Outcome outcome, ReadOnlyMemory<byte> answer) =>
        outcome is Delivered && Value(answer, WireJson.Default.ResourceResponse) is { Id: { } id } ? new Delivered(id) : outcome;

    /// <summary>A success that is no JSON, or was cut, was taken all the same, and that is what counts for a post.</summary>
    static T? Value<T>(ReadOnlyMemory<byte> answer, JsonTypeInfo<T> type) where T : class
    {
        if (answer.IsEmpty) return null;
        try
        {
            return WireJson.Read(answer.Span, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>Whether the answer was read to its end. Once a success is on the wire, a cut changes nothing about it.</returns>
    static async ValueTask<bool> Drain(HttpResponseMessage response, PooledBuffer into, CancellationToken cancel)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancel);
            while (into.Length <= LongestAnswer)
            {
                var read = await stream.ReadAsync(into.GetMemory(1024), cancel);
                if (read == 0) return true;
                into.Advance(read);
            }
        }
        catch (Exception e) when (e is IOException or HttpRequestException or OperationCanceledException or InvalidDataException)
        {
            // the status is known and is the answer
        }
        return false;
    }

    Outcome Broken(HttpMethod method, Body? content, bool idempotent, string why)
    {
        Outcome outcome = idempotent || content is { Started: false } ? new TryAgain(why) : new InDoubt(why);
        NotAnswered(method.Method, outcome);
        return outcome;
    }

    TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        if (response.Headers.RetryAfter is not { } asked) return null;
        var wait = asked.Delta ?? asked.Date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Nothing sent: {Scheme}://{Host} is not a connector host (Channel:ExtraHosts can name more)")]
    partial void HostRefused(string scheme, string host);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connector answered {Status} to {Method}: {Outcome} (MS-CV {Correlation})")]
    partial void NotDelivered(int status, string method, Outcome outcome, string? correlation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "No answer from the connector to {Method}: {Outcome}")]
    partial void NotAnswered(string method, Outcome outcome);
}
