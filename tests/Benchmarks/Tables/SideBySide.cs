using ThiDua.Benchmarks.Peers;
using ThiDua.Benchmarks.Wire;

namespace ThiDua.Benchmarks.Tables;

/// <summary>First table: every peer started fresh, under the same load, at the same connector, one after the other in each run.</summary>
static class SideBySide
{
    static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    /// <summary>In each run: one start says little, and is over soon.</summary>
    const int Starts = 5;

    public static async Task<IReadOnlyList<string>> Run(Settings settings, FakeConnector connector)
    {
        if (settings.Wants(All.BotBuilder))
            await Programs.Install();
        var peers = All.Of(await HelpBytes(connector)).Where(p => settings.Wants(p.Name)).ToList();
        var found = peers.ToDictionary(p => p.Name, _ => new Measures());
        for (var run = 1; run <= settings.Runs; run++)
        {
            foreach (var peer in peers)
            {
                Console.Error.WriteLine($"run {run} of {settings.Runs}: {peer.Title} …");
                await Measure(peer, found[peer.Name], settings, connector);
            }
        }
        return [.. Table(peers, found), .. Targets.Lines(found), .. peers.SelectMany(p => found[p.Name].Doubts.Select(d => $"- **{p.Title}**: {d}")), ""];
    }

    static async Task Measure(Peer peer, Measures found, Settings settings, FakeConnector connector)
    {
        for (var start = 1; start < Starts; start++)
            await (await Started(peer, found, connector)).DisposeAsync();
        await using var running = await Started(peer, found, connector);
        foreach (var connections in Measures.Connections)
        {
            var (posted, written, cpu) = (connector.Posts, peer.Ledger ? await running.Ledger() : 0, running.Cpu());
            var measured = await Load.For(settings.Seconds, running.Site.Port, running.Turns, connections, peer.Posts ? connector : null);
            found.Add(connections, measured);
            if (peer.Posts)
                await Same(found, measured, "posts", connections, () => ValueTask.FromResult(connector.Posts - posted));
            found.Cpu(connections).Add((running.Cpu() - cpu).TotalMicroseconds / measured.Asked);
            if (peer.Ledger)
                await Same(found, measured, "ledger entries", connections, async () => await running.Ledger() - written);
        }
        found.Memory.Add(running.Resident() / 1048576.0);
        await Task.Delay(Settling, TimeProvider.System);
        found.Rest.Add(running.Resident() / 1048576.0);
        if (running.Said() is { Length: > 0 } said)
            Console.Error.WriteLine(said);
    }

    static async Task<Running> Started(Peer peer, Measures found, FakeConnector connector)
    {
        var running = await Running.Begin(peer, await All.Site(peer), connector);
        found.Start.Add(running.Start.TotalSeconds);
        found.StartCpu.Add(running.StartCpu.TotalSeconds);
        return running;
    }

    /// <summary>What was answered must be there soon, once each.</summary>
    static async Task Same(Measures found, Measured measured, string what, int connections, Func<ValueTask<long>> count)
    {
        using var patience = new CancellationTokenSource(Settling, TimeProvider.System);
        var counted = await count();
        while (counted < measured.Asked && !patience.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            counted = await count();
        }
        if (counted != measured.Asked)
            found.Doubts.Add($"{measured.Asked:N0} turns answered at {connections} connections, but {counted:N0} {what}");
    }

    /// <summary>How large our help reply is on the wire.</summary>
    static async Task<int> HelpBytes(FakeConnector connector)
    {
        var help = All.Of(0).Single(p => p.Name == All.Help);
        connector.LongestBody();
        await using var running = await Running.Begin(help, await All.Site(help), connector);
        return connector.LongestBody();
    }

    static IEnumerable<string> Table(IReadOnlyList<Peer> peers, Dictionary<string, Measures> found) =>
    [
        "| peer | 1 connection: turns/s (p50 / p99 ms) | 16 | 64 | its CPU per turn at 64, µs | memory after load, MB (10 s later) | start to first answer, s | its CPU, s |",
        "|---|---|---|---|---|---|---|---|",
        .. peers.Select(p => (p.Title, It: found[p.Name])).Select(p => FormattableString.Invariant(
            $"| {p.Title} | {string.Join(" | ", Measures.Connections.Select(p.It.Cell))} | {p.It.Cpu(Measures.Connections[^1]).Show("0")} | {p.It.Memory.Show("0")} ({p.It.Rest.Show("0")}) | {p.It.Start.Show("0.00")} | {p.It.StartCpu.Show("0.00")} |")),
        "",
    ];
}
