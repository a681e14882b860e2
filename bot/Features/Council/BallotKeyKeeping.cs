using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Council;

/// <summary>
/// At the start, before anybody speaks: a crash may have left the key of a session that was counted or declared void, or that never came about.
/// </summary>
sealed class BallotKeyKeeping(CouncilDesk council, IBallotKeys keys) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var session in keys.Sessions.Where(s => council.Find(s) is not var (standing, _) || standing.IsOver))
            keys.Destroy(session);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
