using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Benchmarks.Peers;

/// <summary>
/// The least a bot on ASP.NET Core can do: parse the activity, post one reply of a given size to the connector, answer 200. What it
/// leaves out (who speaks, what is meant, a card) is what ours costs.
/// </summary>
static class Floor
{
    public const string Argument = "floor";

    /// <param name="args">The port, and the size of the reply's body in bytes.</param>
    public static async Task<int> Run(string[] args)
    {
        var size = int.Parse(args[1], CultureInfo.InvariantCulture);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls($"http://127.0.0.1:{args[0]}");
        await using var app = builder.Build();
        using var http = new HttpClient();
        var text = new string('x', size - JsonSerializer.SerializeToUtf8Bytes(new FloorReply("message", ""), FloorJson.Default.FloorReply).Length);

        app.MapPost("/api/messages", (RequestDelegate)(async context =>
        {
            var activity = await JsonSerializer.DeserializeAsync(context.Request.Body, FloorJson.Default.FloorActivity, context.RequestAborted)
                ?? throw new JsonException("no activity");
            using var body = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new FloorReply("message", text), FloorJson.Default.FloorReply));
            body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            var address = $"{activity.ServiceUrl}/v3/conversations/{Uri.EscapeDataString(activity.Conversation.Id)}/activities/{activity.Id}";
            using var answer = await http.PostAsync(new Uri(address), body, context.RequestAborted);
            answer.EnsureSuccessStatusCode();
        }));
        await app.RunAsync();
        return 0;
    }
}

sealed record FloorActivity(string Type, string Id, string ServiceUrl, string Text, FloorAccount From, FloorAccount Conversation);

sealed record FloorAccount(string Id, string? Name);

sealed record FloorReply(string Type, string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FloorActivity))]
[JsonSerializable(typeof(FloorReply))]
sealed partial class FloorJson : JsonSerializerContext;
