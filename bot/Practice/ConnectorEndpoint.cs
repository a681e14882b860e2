using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;

namespace ThiDua.Bot.Practice;

/// <summary>The connector over HTTP: reads a call, lets <see cref="ConnectorApi"/> answer it, and keeps the exchange.</summary>
static class ConnectorEndpoint
{
    public const string Base = "/practice/connector";

    public static async Task Serve(HttpContext http, LocalTeams teams, TimeProvider clock)
    {
        var started = clock.GetTimestamp();
        var at = clock.GetUtcNow();
        var call = await Read(http);
        var answer = await teams.Connector.Answer(call, http.RequestAborted);
        var took = clock.GetElapsedTime(started);
        teams.Record(number => new Exchange(
            number, at, "to Teams", call.Method, http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget[Base.Length..],
            call.Body, answer.Status, answer.Body, took, call.Conversation ?? (string?)(answer.Body as JsonObject)?["id"], [.. Ids(call, answer)]));
        await Write(http, answer, at);
    }

    static async Task<ConnectorCall> Read(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var text = await reader.ReadToEndAsync(http.RequestAborted);
        var (body, valid) = Parse(text);
        return new ConnectorCall(
            http.Request.Method,
            Segments(http),
            http.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body,
            text.Length,
            valid,
            http.Request.Headers.Authorization.FirstOrDefault());
    }

    // conversation ids hold ':' ';' '=' and '@'; the raw target is split before it is unescaped, so that nothing in an id is taken for a separator
    static List<string> Segments(HttpContext http)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        return [.. target[Base.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
    }

    static (JsonNode?, bool) Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, true);
        try
        {
            return (JsonNode.Parse(text), true);
        }
        catch (JsonException)
        {
            return (null, false);
        }
    }

    static IEnumerable<string> Ids(ConnectorCall call, ConnectorAnswer answer)
    {
        if (call.Path is [_, _, _, "activities", var id, ..])
            yield return id;
        if (answer.Body is JsonObject body && ((string?)body["activityId"] ?? (string?)body["id"]) is { } made && call.Method is "POST" or "PUT")
            yield return made;
    }

    static async Task Write(HttpContext http, ConnectorAnswer answer, DateTimeOffset at)
    {
        if (answer.Status == ConnectorFault.CutOff)
        {
            http.Abort();
            return;
        }
        http.Response.StatusCode = answer.Status;
        http.Response.Headers["MS-CV"] = $"practice-{at.ToUnixTimeMilliseconds()}";
        foreach (var (name, value) in answer.Headers ?? new Dictionary<string, string>())
            http.Response.Headers[name] = value;
        if (answer.Body is not null)
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.WriteAsync(answer.Body.ToJsonString(), http.RequestAborted);
        }
    }
}
