using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Promise;

/// <summary>A process that sends to thousands is killed (SIGKILL) again and again: nobody is left out, and who may have it twice is named.</summary>
public sealed partial class BroadcastKillTests : IAsyncLifetime
{
    const int People = 5_000;

    /// <summary>Issue 3, "Tried against a Teams that behaves like Teams": at least this many.</summary>
    const int Kills = 50;

    /// <summary>On their way at once at most: two lanes of 50.</summary>
    const int InFlight = 100;

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-broadcast-").FullName;
    readonly ConcurrentDictionary<string, int> _received = new();
    WebApplication _teams = null!;
    int _count;

    static CancellationToken Cancel => Patience.Cancel;

    string StorePath => Path.Combine(_folder, "office.db");

    [Theory]
    [InlineData(5)]
    public async Task Killed_at_random_moments_of_a_broadcast_nobody_is_left_out_and_who_has_it_twice_is_named(int seed)
    {
        await Fill();
        var random = new Random(seed);
        var lives = 0;
        while (lives < Kills)
        {
            lives++;
            var living = Life();
            // some die before they send anything: while the audience is written down, or read again
            var after = lives % 10 == 1 ? 0 : random.Next(1, 170);
            var (had, pause) = (Volatile.Read(ref _count), TimeSpan.FromMilliseconds(random.Next(120)));
            await Until(living, () => after > 0 && _count >= had + after, after > 0 ? TimeSpan.FromSeconds(30) : pause);
            living.Kill();
            await living.WaitForExitAsync(Cancel);
            living.Dispose();
        }
        await Task.Delay(TimeSpan.FromTicks(Math.Max(0, (_lastDue - TimeProvider.System.GetUtcNow()).Ticks)), TimeProvider.System, Cancel);
        using var last = Life();
        await Until(last, () => _received.Count == People, TimeSpan.FromSeconds(60));
        Assert.Equal("has rung what was due", await last.StandardOutput.ReadLineAsync(Cancel));
        await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, Cancel);
        last.Kill();
        await last.WaitForExitAsync(Cancel);

        await using var store = LiteDbStore.Open(StorePath, TimeProvider.System, NullLogger.Instance);
        var announcement = store.All(Kinds.Announcements)["A1"].Value;
        Assert.Equal((AnnouncementState.Sent, People), (announcement.State, announcement.Copies));
        var sheets = await store.List(Kinds.Sheets, "of/A1/", int.MaxValue, Cancel);
        var copies = sheets.SelectMany(sheet => sheet.Value.Copies).ToList();
        Assert.Equal(People, copies.Select(copy => copy.To).Distinct().Count());
        Assert.All(copies, copy =>
        {
            var times = _received.GetValueOrDefault(copy.ConversationId ?? "");
            Assert.True(times >= 1 && times <= 1 + copy.Doubts, $"seed {seed}: {copy} came {times} times");
        });
        Assert.InRange(_received.Values.Sum() - People, 0, lives * InFlight);
        Assert.Single(await Facts<AnnouncementEnded>(store), fact => fact.Announcement == "A1");
        await EveryAlarmRangOnce(store);
        Assert.True((await new Verification(store).Run(Cancel)).Holds);
        TestContext.Current.TestOutputHelper?.WriteLine($"{lives} kills, {_received.Values.Sum() - People} came twice, {copies.Count(c => c.Doubts > 0)} named");
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--Urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        _teams = builder.Build();
        _teams.MapPost("/v3/conversations/{conversation}/activities", async (string conversation) =>
        {
            _received.AddOrUpdate(Uri.UnescapeDataString(conversation), 1, (_, before) => before + 1);
            var id = Interlocked.Increment(ref _count);
            // on the way back for a while, so that a kill finds many there
            await Task.Delay(TimeSpan.FromMilliseconds(id % 15), TimeProvider.System);
            return Results.Text($$"""{"id":"{{id.ToString(CultureInfo.InvariantCulture)}}"}""", "application/json", statusCode: 201);
        });
        await _teams.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    async Task Fill()
    {
        await using var store = LiteDbStore.Open(StorePath, TimeProvider.System, NullLogger.Instance);
        await store.Commit(
            new Change("system", Kit.Office.Monday)
                .Write(Kinds.Places, new Place("19:team@thread.tacv2", PlaceKind.Channel, "Team", _teams.Urls.First(), "tenant", "28:bot"), 0)
                .Write(Kinds.Announcements, new Announcement("A1", "A1", "", Audience.Nobody with { Everyone = true }, "CN-001", Kit.Office.Monday) { State = AnnouncementState.Sending }, 0),
            Cancel);
        await store.Join(People);
        await Schedule(store);
    }

    Process Life() => Child.Of<BroadcastKillTests>((BroadcastChild.StorePath, StorePath), (BroadcastChild.People, People.ToString(CultureInfo.InvariantCulture)));

    /// <summary>From when it says that it sends, until something holds or so much time has passed.</summary>
    static async Task Until(Process life, Func<bool> holds, TimeSpan longest)
    {
        var faults = life.StandardError.ReadToEndAsync(Cancel);
        if (await life.StandardOutput.ReadLineAsync(Cancel) is null)
            Assert.Fail(await faults);
        var began = Stopwatch.GetTimestamp();
        while (!holds() && Stopwatch.GetElapsedTime(began) < longest)
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, Cancel);
    }

    static async Task<List<T>> Facts<T>(IStore store)
        where T : Fact
    {
        var facts = new List<T>();
        await foreach (var entry in store.Entries(1, Cancel))
        {
            if (FactJson.Read(entry.Kind, entry.Json) is T fact)
                facts.Add(fact);
        }
        return facts;
    }
}
