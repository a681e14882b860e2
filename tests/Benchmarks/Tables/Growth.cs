using ThiDua.Benchmarks.Offices;
using ThiDua.Benchmarks.Peers;
using ThiDua.Benchmarks.Wire;

namespace ThiDua.Benchmarks.Tables;

/// <summary>Second table: does a person wait longer where more people work, or more is stored?</summary>
static class Growth
{
    public const string Name = "growth";

    const int Turns = 500;
    const int WarmUp = 200;

    public static async Task<IReadOnlyList<string>> Run(Settings settings, FakeConnector connector)
    {
        Filled[] offices = [new(10, 1_000), new(10_000, 1_000), new(10, settings.Nominations), new(10_000, settings.Nominations)];
        var rows = offices.Distinct().Select(o => (Office: o, Nominate: new Row(), Endorse: new Row())).ToList();
        for (var run = 1; run <= settings.Runs; run++)
        {
            foreach (var (office, nominate, endorse) in rows)
            {
                Console.Error.WriteLine($"run {run} of {settings.Runs}: {office.People:N0} people, {office.Nominations:N0} nominations …");
                await Measure(new("growing-nominate", "", Programs.Bot, Activities.Nominate, Posts: false), office, nominate, connector);
                await Measure(new("growing-endorse", "", Programs.Bot, site => Activities.Endorse(site, office), Posts: false), office, endorse, connector);
            }
        }
        var (_, first, firstEndorse) = rows[0];
        return
        [
            $"Reply to one person at a time, {Turns:N0} turns in each of {settings.Runs} runs:",
            "",
            "| people | nominations stored | nominate p50 / p99 ms | × first row | endorse p50 / p99 ms | × first row |",
            "|---|---|---|---|---|---|",
            .. rows.Select(r => FormattableString.Invariant(
                $"| {r.Office.People:N0} | {r.Office.Nominations:N0} | {r.Nominate.Cell} | {r.Nominate.P50.Median / first.P50.Median:0.00} | {r.Endorse.Cell} | {r.Endorse.P50.Median / firstEndorse.P50.Median:0.00} |")),
            "",
            .. rows.Where(r => r.Nominate.Wrong + r.Endorse.Wrong > 0).Select(r => $"- **{r.Office}**: {r.Nominate.Wrong} and {r.Endorse.Wrong} answers were wrong"),
        ];
    }

    static async Task Measure(Peer peer, Filled office, Row row, FakeConnector connector)
    {
        await using var running = await Running.Begin(peer, await All.Site(peer, office), connector);
        var measured = await Load.Count(Turns, WarmUp, running.Site.Port, running.Turns);
        Console.Error.WriteLine($"  {peer.Name}: {measured.P50:0.00} / {measured.P99:0.00} ms, {measured.PerSecond:N0} turns/s, started in {running.Start.TotalSeconds:0.0} s");
        row.P50.Add(measured.P50);
        row.P99.Add(measured.P99);
        row.Wrong += measured.Wrong;
    }

    sealed class Row
    {
        public Samples P50 { get; } = new();

        public Samples P99 { get; } = new();

        public long Wrong { get; set; }

        public string Cell => $"{P50.Show("0.00")} / {P99.Show("0.00")}";
    }
}
