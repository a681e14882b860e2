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

    readonly TimeSpan _limit = options.Value.Timeout;

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

    public async ValueTask<Outcome> Post(Uri? address, PooledBuffer body, CancellationToken cancel) =>
        (await Call(HttpMethod.Post, address, body, false, WireJson.Default.ResourceResponse, cancel)) switch
        {
            { Outcome: Delivered, Value.Id: { } id } => new Delivered(id),
            var answer => answer.Outcome,
        };

    public async ValueTask<Outcome> Put(Uri? address, PooledBuffer body, CancellationToken cancel) =>
        (await Call(HttpMethod.Put, address, body, true, WireJson.Default.ResourceResponse, cancel)) switch
        {
            { Outcome: Delivered, Value.Id: { } id } => new Delivered(id),
            var answer => answer.Outcome,
        };

    public async ValueTask<Outcome> Delete(Uri? address, CancellationToken cancel) =>
        (await Call(HttpMethod.Delete, address, null, true, WireJson.Default.ResourceResponse, cancel)).Outcome;

    public async ValueTask<Answer<ConversationResourceResponse>> Create(
        Uri? address, PooledBuffer body, bool idempotent, CancellationToken cancel)
    {
        var answer = await Call(HttpMethod.Post, address, body, idempotent, WireJson.Default.ConversationResourceResponse, cancel);
        if (answer.Outcome is not Delivered) return answer;
        if (answer.Value is { Id.Length: > 0 } made) return new(made, new Delivered(made.ActivityId));
        return idempotent ? new(null, _noValue) : answer;
    }

    public async ValueTask<Answer<T>> Get<T>(Uri? address, JsonTypeInfo<T> type, CancellationToken cancel) where T : class
    {
        var answer = await Call(HttpMethod.Get, address, null, true, type, cancel);
        return answer is { Outcome: Delivered, Value: null } ? new(null, _noValue) : answer;
    }

    public void Dispose() => _http.Dispose();

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    async ValueTask<Answer<T>> Call<T>(
        HttpMethod method, Uri? address, PooledBuffer? body, bool idempotent, JsonTypeInfo<T> type, CancellationToken cancel) where T : class
    {
        if (address is null) return new(null, new Refused(RefusalKind.BadRequest, 0, "BadAddress", "no serviceUrl, or an id that is none"));
        if (!hosts.Allows(address))
        {
            HostRefused(address.Scheme, address.Host);
            return new(null, new Refused(RefusalKind.HostNotAllowed, 0, "HostNotAllowed", $"{address.Scheme}://{address.Host}"));
        }

        // a token never leaves over plain http, not even to this machine
        var token = address.Scheme == Uri.UriSchemeHttps ? await tokens.Current(cancel) : default;
        if (token.Failure is not null) return new(null, token.Failure);

        var answer = await Once(method, address, body, idempotent, type, token.Value, cancel);
        if (token.Value is null || answer.Outcome is not Refused { Kind: RefusalKind.Unauthorized }) return answer;

        var renewed = await tokens.Renewed(token.Value, cancel);
        if (renewed.Failure is not null || renewed.Value == token.Value) return answer;
        return await Once(method, address, body, idempotent, type, renewed.Value, cancel);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    async ValueTask<Answer<T>> Once<T>(
        HttpMethod method, Uri address, PooledBuffer? body, bool idempotent, JsonTypeInfo<T> type, string? token, CancellationToken cancel)
        where T : class
    {
        using var limit = new CancellationTokenSource(_limit, time);
        using var either = cancel.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token) : null;
        var enough = (either ?? limit).Token;
        using var content = body is null ? null : new Body(body.Written);
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        try
        {
            using var response = await _http.SendAsync(request, enough);
            return await Read(response, method, idempotent, type, enough);
        }
        catch (HttpRequestException e)
        {
            return new(null, Broken(method, content, idempotent, e.HttpRequestError.ToString()));
        }
        catch (IOException e)
        {
            return new(null, Broken(method, content, idempotent, e.Message));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(null, Broken(method, content, idempotent, "no answer in time"));
        }
    }

    async ValueTask<Answer<T>> Read<T>(
        HttpResponseMessage response, HttpMethod method, bool idempotent, JsonTypeInfo<T> type, CancellationToken cancel) where T : class
    {
        using var answer = new PooledBuffer();
        var whole = await Drain(response, answer, cancel);
        if (!response.IsSuccessStatusCode)
        {
            var outcome = Verdict.Of(response.StatusCode, idempotent, RetryAfter(response), whole ? answer.Written : default);
            var correlation = response.Headers.TryGetValues("MS-CV", out var values) ? string.Join(' ', values) : null;
            NotDelivered((int)response.StatusCode, method.Method, outcome, correlation);
            return new(null, outcome);
        }
        if (!whole)
        {
            var asksForValue = idempotent && (method == HttpMethod.Get || method == HttpMethod.Post);
            return new(null, asksForValue ? new TryAgain("the answer was cut") : new Delivered());
        }
        if (answer.Length == 0) return new(null, new Delivered());
        try
        {
            return new(WireJson.Read(answer.Written.Span, type), new Delivered());
        }
        catch (JsonException)
        {
            // it was taken, and that is what counts for a post; a read without a value is judged by the caller
            return new(null, new Delivered());
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
