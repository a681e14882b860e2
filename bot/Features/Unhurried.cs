namespace ThiDua.Bot.Features;

/// <summary>How long work that nobody waits for leaves the machine to the start, and to who speaks first.</summary>
sealed record Quiet(TimeSpan Time)
{
    public static Quiet Usual { get; } = new(TimeSpan.FromSeconds(2));
}

/// <summary>
/// A loop beside the turns that begins a moment after the start: it has the whole day, and whoever knocks at a bot that was just started
/// has not.
/// </summary>
sealed class Unhurried<T>(T work, Quiet quiet, TimeProvider clock) : BackgroundService
    where T : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(quiet.Time, clock, stoppingToken);
        // it ends with this one, and a fault of its own is seen here as the host sees it
        await work.StartAsync(stoppingToken);
        await work.ExecuteTask!;
    }
}

static class UnhurriedServices
{
    /// <summary>Adds the loop as a service that can be asked for, and has it begun after the start.</summary>
    public static IServiceCollection AddUnhurried<T>(this IServiceCollection services)
        where T : BackgroundService => services.AddSingleton<T>().AddHostedService<Unhurried<T>>();
}
