using System.Threading.Channels;

namespace ThiDua.Bot.Features.Administer;

/// <summary>Teams whose members should be looked at: asked for in a turn, done beside it.</summary>
sealed class RosterRequests
{
    /// <summary>Asking again while one waits adds nothing; a flood drops the oldest, and the daily round catches up.</summary>
    const int Room = 256;

    readonly Channel<string> _asked = System.Threading.Channels.Channel.CreateBounded<string>(
        new BoundedChannelOptions(Room) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <param name="team">Teams' id of the team, <c>19:…</c>.</param>
    public void Ask(string team) => _asked.Writer.TryWrite(team);

    /// <summary>Waits for the next team, and takes all that wait, each once.</summary>
    public async ValueTask<IReadOnlyList<string>> Next(CancellationToken cancel)
    {
        var teams = new List<string> { await _asked.Reader.ReadAsync(cancel) };
        while (_asked.Reader.TryRead(out var team))
            teams.Add(team);
        return [.. teams.Distinct()];
    }
}
