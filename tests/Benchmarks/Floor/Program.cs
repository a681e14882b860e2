// The least a bot on ASP.NET Core can do: parse the activity, post one reply of a given size to the connector, answer 200. What it leaves
// out (who speaks, what is meant, a card) is what ours costs. Arguments: the port, and the size of the reply's body in bytes.
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using ThiDua.Floor;

var size = int.Parse(args[1], CultureInfo.InvariantCulture);
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls($"http://127.0.0.1:{args[0]}");
await using var app = builder.Build();
using var http = new HttpClient();
var text = new string('x', size - JsonSerializer.SerializeToUtf8Bytes(new Reply("message", ""), Wire.Default.Reply).Length);

app.MapPost("/api/messages", (RequestDelegate)(async context =>
{
    var activity = await JsonSerializer.DeserializeAsync(context.Request.Body, Wire.Default.Activity, context.RequestAborted)
        ?? throw new JsonException("no activity");
    using var body = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new Reply("message", text), Wire.Default.Reply));
    body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
    var address = $"{activity.ServiceUrl}/v3/conversations/{Uri.EscapeDataString(activity.Conversation.Id)}/activities/{activity.Id}";
    using var answer = await http.PostAsync(new Uri(address), body, context.RequestAborted);
    answer.EnsureSuccessStatusCode();
}));
await app.RunAsync();

namespace ThiDua.Floor
{
    sealed record Activity(string Type, string Id, string ServiceUrl, string Text, Account From, Account Conversation);

    sealed record Account(string Id, string? Name);

    sealed record Reply(string Type, string Text);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Activity))]
    [JsonSerializable(typeof(Reply))]
    sealed partial class Wire : JsonSerializerContext;
}
