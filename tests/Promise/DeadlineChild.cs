using System.Diagnostics;
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

    /// <summary>
    /// It kills itself when so many more alarms have rung, which is durable. Whoever reads what it says comes too late to kill it in the
    /// middle of a morning, when the machine is busy.
    /// </summary>
    public const string DiesAfter = "THIDUA_DEADLINE_DIES_AFTER";

    /// <summary>And so many microseconds later: in the middle of the next one, or between two.</summary>
    public const string DiesLater = "THIDUA_DEADLINE_DIES_LATER";

    /// <summary>Said when no alarm is set any more.</summary>
    public const string AllRang = "all rang";

    public static bool IsWanted => Environment.GetEnvironmentVariable(StorePath) is not null;

    /// <summary>Never returns: after it would come Main, and with it all tests.</summary>
    public static void Run()
    {
        Ring(Environment.GetEnvironmentVariable(StorePath)!, Number(From) ?? 0).GetAwaiter().GetResult();
        Environment.Exit(0);
    }

    static long? Number(string name) =>
        long.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;

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
        if (Number(DiesAfter) is { } rung)
            _ = Die(app.Services.GetRequiredService<IStore>(), rung, TimeSpan.FromMicroseconds(Number(DiesLater) ?? 0));
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

    static async Task Die(IStore store, long rung, TimeSpan later)
    {
        var seen = store.All(Kinds.Alarms);
        for (rung += seen.Count; seen.Count < rung; seen = store.All(Kinds.Alarms))
            await store.Changed(Kinds.Alarms, seen, CancellationToken.None);
        // a timer is no finer than a millisecond
        for (var since = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(since) < later;)
            Thread.SpinWait(10);
        Process.GetCurrentProcess().Kill();
    }
}
