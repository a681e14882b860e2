using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Features;
using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Features.Calendar;
using ThiDua.Bot.Features.Campaigns;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Promise;

/// <summary>
/// This very assembly started again as a process of its own: the alarm clock of the bot and its campaigns, in a time that leaps to the next
/// alarm when those of one moment have rung. It is made to be killed.
/// </summary>
static class DeadlineChild
{
    public const string StorePath = "THIDUA_DEADLINE_STORE";

    /// <summary>The moment it begins at, in UTC ticks.</summary>
    public const string From = "THIDUA_DEADLINE_FROM";

    /// <summary>Said when another alarm has rung, which is durable.</summary>
    public const string Rang = "rang";

    /// <summary>Said when no alarm is set any more.</summary>
    public const string AllRang = "all rang";

    public static bool IsWanted => Environment.GetEnvironmentVariable(StorePath) is not null;

    /// <summary>Never returns: after it would come Main, and with it all tests.</summary>
    public static void Run()
    {
        Ring(Environment.GetEnvironmentVariable(StorePath)!, long.Parse(Environment.GetEnvironmentVariable(From)!, CultureInfo.InvariantCulture))
            .GetAwaiter().GetResult();
        Environment.Exit(0);
    }

    static async Task Ring(string path, long from)
    {
        var clock = new FakeTimeProvider(new(from, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder(["--environment=Development", $"--Storage:Path={path}"]);
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.AddStorage();
        builder.Services.AddSingleton<IIds, RandomIds>().AddSingleton<Desk>().AddSingleton<CalendarViews>().AddSingleton<DeadlineReminders>()
            .AddSingleton<IAlarms, CampaignAlarms>().AddSingleton<AlarmClock>();
        await using var app = builder.Build();
        var alarms = app.Services.GetRequiredService<AlarmClock>();
        _ = Tell(app.Services.GetRequiredService<IStore>());
        for (DateTimeOffset? next = clock.GetUtcNow(); next is { } moment;)
        {
            clock.SetUtcNow(moment);
            await Console.Out.WriteLineAsync(moment.UtcTicks.ToString(CultureInfo.InvariantCulture));
            next = await alarms.Look(CancellationToken.None);
        }
        await Console.Out.WriteLineAsync(AllRang);
        // whoever started it holds the other end: it does not outlive him
        await Console.In.ReadToEndAsync();
    }

    static async Task Tell(IStore store)
    {
        while (true)
        {
            var seen = store.All(Kinds.Alarms);
            await store.Changed(Kinds.Alarms, seen, CancellationToken.None);
            await Console.Out.WriteLineAsync(Rang);
        }
    }
}
