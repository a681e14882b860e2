using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>The only way from here to the bot: POST /api/messages.</summary>
sealed class BotLine(HttpClient http, ExchangeLog log, TimeProvider clock)
{
    public Uri? Bot { get; set; }

    public async Task<Answer> Post(JsonObject activity, CancellationToken cancel)
    {
        var address = new Uri(Bot ?? throw new InvalidOperationException("The local Teams does not know the bot's address yet"), "/api/messages");
        var started = clock.GetTimestamp();
        var at = clock.GetUtcNow();
        var body = activity.ToJsonString();
        var (status, response) = await Send(address, body, cancel);
        var took = clock.GetElapsedTime(started);
        log.Add(number => new Exchange(
            number, at, "to bot", "POST", address.AbsolutePath, JsonNode.Parse(body), status, response, took,
            (string?)activity["conversation"]?["id"], [.. Ids(activity)]));
        return new Answer(status, response?.DeepClone(), took);
    }

    async Task<(int, JsonNode?)> Send(Uri address, string body, CancellationToken cancel)
    {
        try
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(address, content, cancel);
            return ((int)response.StatusCode, Parse(await response.Content.ReadAsStringAsync(cancel)));
        }
        catch (HttpRequestException unreachable)
        {
            return (0, JsonValue.Create(unreachable.Message));
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (0, JsonValue.Create("No answer in time"));
        }
    }

    static IEnumerable<string> Ids(JsonObject activity) =>
        new[] { (string?)activity["id"], (string?)activity["replyToId"] }.OfType<string>();

    static JsonNode? Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
