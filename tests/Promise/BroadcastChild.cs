using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Delivery.Broadcasts;
using ThiDua.Bot.Features;
using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Promise;

/// <summary>
/// This very assembly started again as a process of its own: the bot without its features but the alarm clock, which sends what it finds to be sent. It is made
/// to be killed.
/// </summary>
static class BroadcastChild
{
    public const string StorePath = "THIDUA_BROADCAST_STORE";

    /// <summary>How many people the audience is.</summary>
    public const string People = "THIDUA_BROADCAST_PEOPLE";

    public static bool IsWanted => Environment.GetEnvironmentVariable(StorePath) is not null;

    /// <summary>Never returns: after it would come Main, and with it all tests.</summary>
    public static void Run()
    {
        Send(Environment.GetEnvironmentVariable(StorePath)!).GetAwaiter().GetResult();
        Environment.Exit(0);
    }

    static async Task Send(string path)
    {
        var builder = WebApplication.CreateSlimBuilder(
            ["--environment=Development", "--Urls=http://127.0.0.1:0", $"--Storage:Path={path}", "--Channel:AllowAnonymous=true", "--Delivery:PerSecond=0"]);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        // nobody speaks to it, so nobody takes turns
        builder.Host.UseDefaultServiceProvider(services => services.ValidateOnBuild = false);
        builder.AddChannel();
        builder.AddStorage();
        builder.AddDelivery();
        builder.Services.AddSingleton<IAudiences>(new Everybody(int.Parse(Environment.GetEnvironmentVariable(People)!, null)));
        builder.Services.AddSingleton<IDrawings>(new Line());
        builder.Services.AddSingleton<IIds, RandomIds>().AddSingleton<Desk>().AddSingleton<IAlarms, AnnouncementAlarms>().AddSingleton<AlarmClock>();
        await using var app = builder.Build();
        // the server and the other services stay out of it: it has to start some fifty times
        await app.Services.GetServices<IHostedService>().OfType<Broadcaster>().Single().StartAsync(CancellationToken.None);
        var alarms = app.Services.GetRequiredService<AlarmClock>();
        await alarms.StartAsync(CancellationToken.None);
        await Console.Out.WriteLineAsync("sends");
        await alarms.Look(CancellationToken.None);
        await Console.Out.WriteLineAsync("has rung what was due");
        // whoever started it holds the other end: it does not outlive him
        await Console.In.ReadToEndAsync();
    }

    sealed class Everybody(int people) : IAudiences
    {
        public ValueTask<IReadOnlyList<string>> Of(Audience audience, CancellationToken cancel) =>
            new(audience.Everyone ? [.. Enumerable.Range(0, people).Select(n => $"person/{Crowd.Id(n)}")] : []);
    }

    sealed class Line : IDrawings
    {
        public ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) => new(Activity.Message(post.Subject));
    }
}
