using System.Globalization;
using ThiDua.Benchmarks.Peers;

namespace ThiDua.Benchmarks.Tables;

/// <summary>What the bot is held to, as ratios of the medians above.</summary>
static class Targets
{
    const int Many = 64;

    public static IEnumerable<string> Lines(Dictionary<string, Measures> found)
    {
        List<string> lines = [.. Loads(found), .. Sizes(found, All.Help), .. Sizes(found, All.Nominate)];
        return lines.Count == 0 ? [] : ["| target | is | reached |", "|---|---|---|", .. lines, ""];
    }

    static IEnumerable<string> Loads(Dictionary<string, Measures> found)
    {
        foreach (var connections in Measures.Connections)
        {
            if (Both(found, All.Help, All.Floor, m => m.At(connections).PerSecond) is { } floor)
                yield return AtLeast($"help ≥ 0.7 × floor, {connections} connections", floor, 0.7);
        }
        foreach (var connections in Measures.Connections)
        {
            if (Both(found, All.Help, All.BotBuilder, m => m.At(connections).PerSecond) is { } times)
                yield return AtLeast($"help ≥ 8 × botbuilder, {connections} connections", times, 8);
        }
        if (Both(found, All.Nominate, All.BotBuilder, m => m.At(Many).PerSecond) is { } durable)
            yield return AtLeast($"nominate ≥ 2.5 × botbuilder's echo, {Many} connections", durable, 2.5);
        if (found.TryGetValue(All.Nominate, out var nominate))
            yield return AtMost($"nominate p99 ≤ 100 ms, {Many} connections", nominate.At(Many).P99.Median, 100, " ms");
    }

    static IEnumerable<string> Sizes(Dictionary<string, Measures> found, string ours)
    {
        if (Both(found, ours, All.Floor, m => m.Memory) is { } memory)
            yield return AtMost($"memory after {ours} ≤ 1.5 × floor", memory, 1.5);
        if (Both(found, ours, All.Floor, m => m.Start) is { } start)
            yield return AtMost($"start to first {ours} ≤ 2 × floor", start, 2);
    }

    static double? Both(Dictionary<string, Measures> found, string one, string other, Func<Measures, Samples> what) =>
        found.TryGetValue(one, out var a) && found.TryGetValue(other, out var b) ? what(a).Median / what(b).Median : null;

    static string AtLeast(string target, double ratio, double limit) => Line(target, ratio, "", ratio >= limit);

    static string AtMost(string target, double figure, double limit, string unit = "") => Line(target, figure, unit, figure <= limit);

    static string Line(string target, double figure, string unit, bool reached) =>
        $"| {target} | {figure.ToString("0.00", CultureInfo.InvariantCulture)}{unit} | {(reached ? "yes" : "**no**")} |";
}
