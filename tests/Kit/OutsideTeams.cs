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

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
