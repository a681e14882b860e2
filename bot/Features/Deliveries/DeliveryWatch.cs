using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>
/// Looks at what is being sent, whenever an announcement changes and every few seconds while one is under way: authors' cards follow, ends
/// are told, administrators are alarmed. What was told stands in the store, so it may look as often as it likes.
/// </summary>
sealed partial class DeliveryWatch(
    Desk desk, ProgressPosts posts, IncidentWatch incidents, TimeProvider clock, ILogger<DeliveryWatch> log) : BackgroundService
{
    static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    /// <summary>Teams may refuse the bot although no announcement is under way.</summary>
    static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                var all = desk.Store.All(Kinds.Announcements);
                await Guarded(nameof(ProgressPosts), () => posts.Look(stoppingToken));
                await Guarded(nameof(IncidentWatch), () => incidents.Look(stoppingToken));
                using var enough = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                await Task.WhenAny(
                    desk.Store.Changed(Kinds.Announcements, all, enough.Token),
                    Task.Delay(all.Values.Any(a => a.Value.IsUnderWay) ? BetweenLooks : LongestRest, clock, enough.Token));
                await enough.CancelAsync();
                stoppingToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    async ValueTask Guarded(string what, Func<ValueTask> look)
    {
        try
        {
            await look();
        }
        // what cannot be told now is told at the next look; sending itself never waits for it
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Faulted(log, fault, what);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{What} could not look at what is being sent")]
    static partial void Faulted(ILogger log, Exception fault, string what);
}
