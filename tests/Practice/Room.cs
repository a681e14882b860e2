using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Practice;

/// <summary>The practice room on a real port, with a bot that says what the test tells it to.</summary>
sealed class Room : IAsyncDisposable
{
    public const string Lan = "CN-010";
    public const string Minh = "CN-012";
    public const string Head = "CN-001";
    public const string Channel = "19:thidua-khenthuong@thread.tacv2";

    readonly WebApplication _app;

    Room(WebApplication app, FakeTimeProvider clock, ConcurrentQueue<JsonObject> heard)
    {
        _app = app;
        Clock = clock;
        Heard = heard;
        Teams = app.Services.GetRequiredService<LocalTeams>();
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public LocalTeams Teams { get; }

    public HttpClient Http { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>What reached the bot, in order.</summary>
    public ConcurrentQueue<JsonObject> Heard { get; }

    public JsonObject LastHeard => Heard.Last();

    public static async Task<Room> Open(Func<JsonObject, JsonObject?>? answer = null, string? folder = null, bool installed = true)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        var heard = new ConcurrentQueue<JsonObject>();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.AddPracticeRoom();
        builder.Services.Configure<PracticeOptions>(options => (options.DataFolder, options.KeptExchanges) = (folder, 0));
        var app = builder.Build();
        app.MapPracticeRoom();
        app.MapPost("/api/messages", (JsonObject activity) =>
        {
            heard.Enqueue(activity);
            return answer?.Invoke(activity) is { } body ? Results.Text(body.ToJsonString(), "application/json") : Results.Ok();
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        var room = new Room(app, clock, heard);
        if (installed)
        {
            await room.Teams.Open(Lan, TestContext.Current.CancellationToken);
            await room.Teams.Open(Minh, TestContext.Current.CancellationToken);
        }

        return room;
    }

    public async Task<(int Status, JsonObject? Body)> Call(HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri($"practice/connector/v3/{path}", UriKind.Relative));
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text) as JsonObject);
    }

    public Task<(int Status, JsonObject? Body)> Send(string conversation, JsonObject activity) =>
        Call(HttpMethod.Post, $"conversations/{Uri.EscapeDataString(conversation)}/activities", activity);

    public async Task<string> Posted(string conversation, JsonObject activity) =>
        (string)(await Send(conversation, activity)).Body!["id"]!;

    public static string Personal(string person) => "a:1-" + person.ToLowerInvariant();

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Card(JsonObject card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = Message.AdaptiveCard, ["content"] = card }),
    };

    /// <summary>A card with one input, one button, and a refresh for the given people.</summary>
    public static JsonObject Ballot(string title, params string[] refreshFor) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["refresh"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "view" },
            ["userIds"] = new JsonArray([.. refreshFor.Select(id => JsonValue.Create(id))]),
        },
        ["body"] = new JsonArray(
            new JsonObject { ["type"] = "TextBlock", ["text"] = title },
            new JsonObject { ["type"] = "Input.Text", ["id"] = "note", ["value"] = "none" }),
        ["actions"] = new JsonArray(
            new JsonObject { ["type"] = "Action.Execute", ["title"] = "Ủng hộ", ["verb"] = "endorse", ["data"] = new JsonObject { ["n"] = 7 } },
            new JsonObject { ["type"] = "Action.Submit", ["title"] = "Gửi", ["data"] = new JsonObject { ["old"] = true } }),
    };

    public static JsonObject CardAnswer(JsonObject card) => new()
    {
        ["statusCode"] = 200,
        ["type"] = Message.AdaptiveCard,
        ["value"] = card,
    };

    public static string? Title(Message? message) => (string?)message?.Card?["body"]?[0]?["text"];

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync(TestContext.Current.CancellationToken);
        await _app.DisposeAsync();
    }
}
