using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Kit;

/// <summary>The local Teams in a process other than the bot's: it lives on when the bot dies.</summary>
sealed class OutsideTeams : IAsyncDisposable
{
    readonly WebApplication _app;

    OutsideTeams(WebApplication app)
    {
        _app = app;
        Teams = app.Services.GetRequiredService<LocalTeams>();
    }

    public LocalTeams Teams { get; }

    /// <param name="settings">As on the command line: <c>--Practice:Setting=value</c>.</param>
    public static async Task<OutsideTeams> For(Uri bot, params string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(
            ["--environment=Development", "--Urls=http://127.0.0.1:0", $"--Practice:BotUrl={bot}", "--Practice:KeptExchanges=0", .. settings]);
        builder.Logging.ClearProviders();
        builder.AddPracticeRoom();
        var app = builder.Build();
        app.MapPracticeRoom();
        await app.StartAsync();
        return new(app);
    }

    /// <summary>A button pressed in the person's own chat, as Teams sends it; nothing of it is delivered yet.</summary>
    /// <param name="data">Of the card and its fields; the verb and the nonce are put to it.</param>
    public static JsonObject Pressed(LocalTeams teams, Person who, string verb, string nonce, JsonObject data)
    {
        (data["verb"], data["nonce"]) = (verb, nonce);
        return new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = $"f:{nonce}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl!.AbsoluteUri,
            ["from"] = new JsonObject { ["id"] = who.Mri, ["aadObjectId"] = who.AadObjectId, ["name"] = who.Name },
            ["recipient"] = new JsonObject { ["id"] = teams.Office.BotMri },
            ["conversation"] = new JsonObject { ["id"] = Place.PersonalId(who), ["conversationType"] = "personal", ["tenantId"] = teams.Office.TenantId },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = teams.Office.TenantId } },
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
                ["trigger"] = "manual",
            },
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
