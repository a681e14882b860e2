using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using ThiDua.Benchmarks.Offices;
using ThiDua.Bot.Hosting;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Benchmarks.Peers;

/// <summary>
/// This program as one that sends one message to many, and then says what it cost: the bot with its engine, or the floor, which only posts
/// the same body as often, as many at once, over the same HTTP.
/// </summary>
static class Broadcasting
{
    public const string Engine = "broadcast-engine";
    public const string Floor = "broadcast-floor";

    /// <summary>The engine at the pace of Teams, as it is shipped.</summary>
    public const string Paced = "broadcast-paced";

    /// <summary>On the way at once where no limits are kept, for both; at the pace of Teams the engine has what it is shipped with.</summary>
    const int AtOnce = 400;

    /// <summary>Sent before it is measured, by both, and so many times: until then much of it would be the compiler.</summary>
    const int WarmUp = 2_000, Times = 15;

    const string Id = "BENCH1";

    static readonly string Text = string.Join(' ', Enumerable.Repeat(
        "Thực hiện kế hoạch phát động thi đua cao điểm quý IV, đề nghị các đơn vị đăng ký chỉ tiêu và gửi báo cáo đúng hạn.", 6));

    /// <param name="args">Mode, service URL, folder of the office, recipients, size of a body.</param>
    public static async Task<int> Run(string[] args)
    {
        var (url, folder, recipients, size) = (args[1], args[2], Number(args[3]), Number(args[4]));
        var cost = args[0] == Floor ? await Post(url, recipients, size) : await Send(folder, recipients, args[0] == Paced);
        Console.WriteLine(cost.Line);
        return 0;
    }

    static async Task<Cost> Send(string folder, int recipients, bool paced)
    {
        Environment.SetEnvironmentVariable("DOTNET_ENVIRONMENT", "Development");
        await using var app = BotHost.Build(
        [
            "--Urls", "http://127.0.0.1:0", "--Storage:Path", Path.Combine(folder, Filled.File), "--Practice:DataFolder", Path.Combine(folder, "practice"),
            "--Channel:AllowAnonymous", "true", "--Logging:LogLevel:Default", "Warning", .. paced ? [] : (string[])["--Delivery:PerSecond", "0", "--Delivery:MostAway", $"{AtOnce}"],
        ]);
        await BotHost.Start(app);
        var store = app.Services.GetRequiredService<IStore>();
        for (var time = 0; time < Times && !paced; time++)
            await Announce(store, $"WARMUP{time}", WarmUp);
        var meter = Meter.Start();
        var cost = meter.Stop(await Announce(store, Id, recipients));
        await app.StopAsync();
        return cost;
    }

    /// <returns>How many have it, at the end.</returns>
    static async Task<int> Announce(IStore store, string id, int recipients)
    {
        var audience = Audience.Nobody with { People = [.. Enumerable.Range(0, recipients).Select(n => Filled.Person(n))] };
        var now = TimeProvider.System.GetUtcNow();
        var announcement = new Announcement(id, "Thông báo phát động thi đua", Text, audience, Filled.Person(0), now)
        {
            State = AnnouncementState.Sending,
            StartedAt = now,
        };
        await store.Commit(new Change("system", now).Write(Kinds.Announcements, announcement, 0), CancellationToken.None);
        while (store.All(Kinds.Announcements) is var all && all[id].Value.IsUnderWay)
            await store.Changed(Kinds.Announcements, all, CancellationToken.None);
        return store.All(Kinds.Announcements)[id].Value.Reach!.Copies.Sent;
    }

    static async Task<Cost> Post(string url, int recipients, int size)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null });
        var body = new byte[size];
        Array.Fill(body, (byte)'x');
        for (var time = 0; time < Times; time++)
            await Each(WarmUp);
        var meter = Meter.Start();
        return meter.Stop(await Each(recipients));

        async Task<int> Each(int most)
        {
            var (next, sent) = (0, 0);
            await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
            {
                for (int number; (number = Interlocked.Increment(ref next) - 1) < most;)
                {
                    using var content = new ByteArrayContent(body);
                    content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                    using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{url}/v3/conversations/{Filled.Chat(number)}/activities")) { Content = content };
                    using var answer = await http.SendAsync(request, CancellationToken.None);
                    answer.EnsureSuccessStatusCode();
                    await answer.Content.ReadAsByteArrayAsync();
                    Interlocked.Increment(ref sent);
                }
            })));
            return sent;
        }
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <param name="Allocated">Bytes on the managed heap, since it began to send.</param>
/// <param name="Memory">The most that was resident, from the start of the process.</param>
sealed record Cost(int Sent, double Seconds, double CpuSeconds, long Allocated, long Memory)
{
    public string Line => string.Create(CultureInfo.InvariantCulture, $"cost {Sent} {Seconds} {CpuSeconds} {Allocated} {Memory}");

    public double PerSecond => Sent / Seconds;

    public double CpuEach => CpuSeconds * 1e6 / Sent;

    public double BytesEach => (double)Allocated / Sent;

    public double Megabytes => Memory / 1048576.0;

    public static Cost? Of(string line)
    {
        if (line.Split(' ') is not ["cost", var sent, var seconds, var cpu, var allocated, var memory])
            return null;
        var culture = CultureInfo.InvariantCulture;
        return new(int.Parse(sent, culture), double.Parse(seconds, culture), double.Parse(cpu, culture), long.Parse(allocated, culture), long.Parse(memory, culture));
    }
}

/// <summary>This process, from now on.</summary>
sealed class Meter
{
    readonly long _began = Stopwatch.GetTimestamp();
    readonly TimeSpan _cpu = Cpu();
    readonly long _allocated = GC.GetTotalAllocatedBytes(precise: true);

    public static Meter Start()
    {
        GC.Collect();
        return new();
    }

    public Cost Stop(int sent)
    {
        const string field = "VmHWM:";
        var peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith(field, StringComparison.Ordinal));
        return new(
            sent, Stopwatch.GetElapsedTime(_began).TotalSeconds, (Cpu() - _cpu).TotalSeconds,
            GC.GetTotalAllocatedBytes(precise: true) - _allocated,
            1024 * long.Parse(peak[field.Length..^"kB".Length], CultureInfo.InvariantCulture));
    }

    static TimeSpan Cpu()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }
}
