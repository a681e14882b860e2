using ThiDua.Benchmarks.Peers;
using ThiDua.Benchmarks.Tables;
using ThiDua.Benchmarks.Wire;

namespace ThiDua.Benchmarks;

/// <summary>Everything in order; Markdown on standard output, what is going on beside it on standard error.</summary>
static class Benchmark
{
    public static async Task<int> Run(Settings settings)
    {
        using var connector = new FakeConnector(settings.Delay);
        var lines = new List<string>();
        try
        {
            if (All.Names.Append(Growth.Name).Append(Broadcasts.Name).Any(settings.Wants))
                await Programs.Publish(settings.Wants(Broadcasts.Name));
            if (All.Names.Any(settings.Wants))
                lines.AddRange(await SideBySide.Run(settings, connector));
            if (settings.Wants(Growth.Name))
                lines.AddRange(await Growth.Run(settings, connector));
            if (settings.Wants(Broadcasts.Name))
                lines.AddRange(await Broadcasts.Run(settings, connector));
            if (settings.Wants(StoreAlone.Name))
                lines.AddRange(await StoreAlone.Run(settings));
            if (settings.Wants(CouncilSessions.Name))
                lines.AddRange(await CouncilSessions.Run(settings));
        }
        finally
        {
            Folders.Clear();
        }
        lines.ForEach(Console.WriteLine);
        return 0;
    }
}
