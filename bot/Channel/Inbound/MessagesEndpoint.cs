using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Channel.Inbound;

/// <summary>
/// POST /api/messages: cap the size, prove the caller, parse, compare, hand over. Faults of the turn are not caught here.
/// </summary>
sealed partial class MessagesEndpoint(
    IOptions<ChannelOptions> options, Callers callers, Permit permit, ITurns turns, ILogger<MessagesEndpoint> log)
{
    readonly int _longest = options.Value.MaxBodyBytes;

    public async Task Handle(HttpContext http)
    {
        var request = http.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            http.Response.Headers.Allow = HttpMethods.Post;
            End(http, StatusCodes.Status405MethodNotAllowed);
            return;
        }
        if (request.ContentLength > _longest)
        {
            End(http, StatusCodes.Status413PayloadTooLarge);
            return;
        }
        if (!IsJson(request.ContentType))
        {
            End(http, StatusCodes.Status415UnsupportedMediaType);
            return;
        }

        var proof = await callers.Prove(request.Headers.Authorization.Count == 1 ? request.Headers.Authorization[0] : null, http.RequestAborted);
        if (proof is Unproven unproven)
        {
            CallerRefused(401, unproven.Why, null);
            http.Response.Headers.WWWAuthenticate = "Bearer";
            End(http, StatusCodes.Status401Unauthorized);
            return;
        }
        if (proof is Undecided)
        {
            CallerUndecided();
            End(http, StatusCodes.Status503ServiceUnavailable);
            return;
        }

        var (activity, status) = await Read(request.BodyReader, http.RequestAborted);
        if (activity is null)
        {
            End(http, status);
            return;
        }
        if (permit.Refuses(proof, activity) is { } refusal)
        {
            CallerRefused(refusal.Status, refusal.Why, activity.ServiceUrl);
            if (refusal.Status == 401) http.Response.Headers.WWWAuthenticate = "Bearer";
            End(http, refusal.Status);
            return;
        }

        var answer = await turns.Take(activity, http.RequestAborted);
        if (answer is null) End(http, activity.IsInvoke ? StatusCodes.Status501NotImplemented : StatusCodes.Status200OK);
        else await Write(http, answer);
    }

    async ValueTask<(Activity? Activity, int Status)> Read(PipeReader body, CancellationToken cancel)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancel);
            // a chunked body tells its length only as it comes
            if (read.Buffer.Length > _longest)
            {
                body.AdvanceTo(read.Buffer.Start);
                return (null, StatusCodes.Status413PayloadTooLarge);
            }
            if (read.IsCompleted)
            {
                var activity = Parse(read.Buffer);
                body.AdvanceTo(read.Buffer.End);
                return (activity, StatusCodes.Status400BadRequest);
            }
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    Activity? Parse(in ReadOnlySequence<byte> body)
    {
        try
        {
            var activity = WholeText.Is(body) ? WireJson.Read(body, WireJson.Default.Activity) : null;
            if (activity is { Type.Length: > 0 }) return activity;
            BodyRefused("no activity, or broken text");
        }
        catch (JsonException e)
        {
            BodyRefused(e.Message);
        }
        return null;
    }

    static async Task Write(HttpContext http, InvokeResponse answer)
    {
        if (answer.Body is null)
        {
            End(http, answer.Status);
            return;
        }
        using var buffer = new PooledBuffer();
        WireJson.Write(buffer, answer.Body);
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = buffer.Length;
        await http.Response.BodyWriter.WriteAsync(buffer.Written, http.RequestAborted);
    }

    static void End(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentLength = 0;
    }

    static bool IsJson(string? contentType)
    {
        const string Json = "application/json";
        return contentType is not null && contentType.StartsWith(Json, StringComparison.OrdinalIgnoreCase)
            && (contentType.Length == Json.Length || contentType[Json.Length] is ';' or ' ');
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Caller refused with {Status}: {Why} (serviceUrl {ServiceUrl})")]
    partial void CallerRefused(int status, string why, string? serviceUrl);

    [LoggerMessage(Level = LogLevel.Error, Message = "Caller answered 503: the channel's signing keys were never fetched, so nobody can be proven")]
    partial void CallerUndecided();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Body refused with 400: {Why}")]
    partial void BodyRefused(string why);
}
