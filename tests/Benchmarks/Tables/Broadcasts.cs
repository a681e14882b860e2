using System.Diagnostics;
using ThiDua.Benchmarks.Offices;
using ThiDua.Benchmarks.Peers;
using ThiDua.Benchmarks.Wire;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Tests.Kit;

namespace ThiDua.Benchmarks.Tables;

/// <summary>Fourth table: what it costs to send one message to many, with no limits in the way, and what a person notices of it.</summary>
static class Broadcasts
{
    public const string Name = "broadcast";

    const int Few = 1_000;
    const int InRealTime = 5_000;
    const int Turns = 500;
    const int WarmUp = 200;

    public static async Task<IReadOnlyList<string>> Run(Settings settings, FakeConnector connector)
    {
        var (few, many, floor) = (new Row(), new Row(), new Row());
        var office = new Filled(settings.Recipients, 1_000);
        for (var run = 1; run <= settings.Runs; run++)
        {
            Console.Error.WriteLine($"run {run} of {settings.Runs}: one message to {Few:N0} and to {settings.Recipients:N0} …");
            connector.LongestBody();
            few.Add(await Measure(Broadcasting.Engine, office, Few, 0));
            many.Add(await Measure(Broadcasting.Engine, office, settings.Recipients, 0));
            floor.Add(await Measure(Broadcasting.Floor, null, settings.Recipients, connector.LongestBody()));
        }
        var (idle, busy) = (new Samples(), new Samples());
        for (var run = 1; run <= settings.Runs; run++)
        {
            Console.Error.WriteLine($"run {run} of {settings.Runs}: a person's turns, in peace and during a broadcast …");
            idle.Add(await Turn(office, sending: false, connector));
            busy.Add(await Turn(office, sending: true, connector));
        }
        var limits = await Limited(office, connector);
        return
        [
            $"One message to many, without limits, from an office of {settings.Recipients:N0} people:",
            "",
            "| | deliveries/s | its CPU each, µs | allocated each, bytes | most memory, MB |",
            "|---|---|---|---|---|",
            floor.Line($"floor: posts the same body to {settings.Recipients:N0}, as many at once"),
            few.Line($"ThiDua.Bot to {Few:N0}"),
            many.Line($"ThiDua.Bot to {settings.Recipients:N0}"),
            "",
            $"A person's own turn (nominate), p99: {idle.Show("0.0")} ms in peace, {busy.Show("0.0")} ms while a broadcast goes out at the full pace of Teams.",
            "",
            FormattableString.Invariant($"To {InRealTime:N0} people in real time, with the connector keeping Teams' limits: {limits.Rate:0.00} of 50 a second, {limits.Refused} answers of 429; 45,000 at this pace: {TimeSpan.FromSeconds(45_000 / limits.Rate):mm\\:ss} minutes."),
            "",
            "| target | is | reached |",
            "|---|---|---|",
            Target("deliveries ≥ 0.5 × floor", many.PerSecond.Median / floor.PerSecond.Median, ratio => ratio >= 0.5),
            Target($"memory to {settings.Recipients:N0} ≤ 1.5 × to {Few:N0}", many.Memory.Median / few.Memory.Median, ratio => ratio <= 1.5),
            Target("0.98 of 50 requests/s with Teams' limits kept", limits.Rate / 50, ratio => ratio >= 0.98 && limits.Refused == 0),
            Target("p99 of a turn during a broadcast ≤ 2 × in peace", busy.Median / idle.Median, ratio => ratio <= 2),
            "",
        ];
    }

    static async Task<Cost> Measure(string mode, Filled? office, int recipients, int size)
    {
        var folder = Folders.Fresh(mode);
        if (office is not null)
            await office.Into(folder);
        using var process = Process.Start(Programs.Broadcasting(folder, mode, FakeConnector.ServiceUrl, folder, $"{recipients}", $"{size}"))!;
        var said = process.StandardError.ReadToEndAsync();
        Cost? cost = null;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            cost = Cost.Of(line) ?? cost;
        await process.WaitForExitAsync();
        if (cost is null || cost.Sent != recipients)
            throw new InvalidOperationException($"{mode} to {recipients} said {cost}: {await said}");
        Console.Error.WriteLine($"  {mode} to {recipients:N0}: {cost.PerSecond:N0}/s, {cost.CpuEach:0} µs, {cost.BytesEach:N0} bytes, {cost.Megabytes:0} MB");
        return cost;
    }

    static async Task<TeamsLimits> Limited(Filled office, FakeConnector connector)
    {
        Console.Error.WriteLine($"one message to {InRealTime:N0} at the pace of Teams …");
        var limits = new TeamsLimits(TimeProvider.System);
        connector.Limits = limits;
        await Measure(Broadcasting.Paced, office, InRealTime, 0);
        connector.Limits = null;
        return limits;
    }

    /// <returns>p99 in milliseconds.</returns>
    static async Task<double> Turn(Filled office, bool sending, FakeConnector connector)
    {
        var peer = new Peer(sending ? "turn-while-sending" : "turn-in-peace", "", Programs.PacedBot, Activities.Nominate, Posts: false);
        var site = await All.Site(peer, office);
        if (sending)
            await Announce(Path.Combine(site.Folder, Filled.File));
        await using var running = await Running.Begin(peer, site, connector);
        var measured = await Load.Count(Turns, WarmUp, running.Site.Port, running.Turns);
        Console.Error.WriteLine($"  {peer.Name}: {measured.P50:0.00} / {measured.P99:0.00} ms");
        return measured.P99;
    }

    /// <summary>So that the bot finds it to be sent when it starts.</summary>
    static async Task Announce(string path)
    {
        await using var store = LiteDbStore.Open(path, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        var now = TimeProvider.System.GetUtcNow();
        var everyone = new Announcement("BENCH2", "Thông báo", "Đề nghị các đơn vị gửi báo cáo.", Audience.Nobody with { Everyone = true }, Filled.Person(0), now)
        {
            State = AnnouncementState.Sending,
            StartedAt = now,
        };
        if (await store.Commit(new Change("system", now).Write(Kinds.Announcements, everyone, 0), CancellationToken.None) is not Commit.Landed)
            throw new InvalidOperationException("the broadcast could not be begun");
    }

    static string Target(string target, double ratio, Func<double, bool> holds) =>
        FormattableString.Invariant($"| {target} | {ratio:0.00} | {(holds(ratio) ? "yes" : "**no**")} |");

    sealed class Row
    {
        readonly Samples _cpu = new();
        readonly Samples _bytes = new();

        public Samples PerSecond { get; } = new();

        public Samples Memory { get; } = new();

        public void Add(Cost cost)
        {
            PerSecond.Add(cost.PerSecond);
            _cpu.Add(cost.CpuEach);
            _bytes.Add(cost.BytesEach);
            Memory.Add(cost.Megabytes);
        }

        public string Line(string title) => $"| {title} | {PerSecond.Show("N0")} | {_cpu.Show("0")} | {_bytes.Show("N0")} | {Memory.Show("0")} |";
    }
}
