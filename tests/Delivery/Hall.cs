using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Delivery.Broadcasts;
using ThiDua.Bot.Delivery.Pacing;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Cards.Text;
using ThiDua.Tests.Channel;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>
/// The broadcaster with a real store, and around it what a test decides: a Teams, an audience, and time that flies while somebody waits.
/// </summary>
sealed class Hall : IAsyncDisposable
{
    public const string Channel = "19:hall@thread.tacv2";

    static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    readonly string _folder;
    readonly bool _keeps;
    readonly CancellationTokenSource _over = new();
    readonly FaultLog _faults = new();
    readonly Broadcaster _broadcaster;
    readonly Pace _pace;
    readonly Task _flies;

    Hall(string folder, bool keeps, IStore store, FakeTimeProvider clock, IConnector teams, int perSecond)
    {
        (_folder, _keeps, Store, Clock) = (folder, keeps, store, clock);
        var delivery = Options.Create(new DeliveryOptions { PerSecond = perSecond });
        _pace = new(delivery, clock, Said<Pace>());
        var (addresses, underWay) = (new Addresses(store, new(store, clock), new(store, clock)), new UnderWay());
        UnderWay = underWay;
        var channel = Options.Create(new ChannelOptions());
        Lines = new(teams, _pace, new(store, new(channel, new NamedEnvironment(Environments.Production)), channel, clock, Said<HostMoves>()));
        Drawing.Reads = Now;
        Reports = new Reports(store, underWay, clock);
        _broadcaster = new(
            store, Drawing, underWay, new(store, new(() => Audience), clock),
            new(store, addresses, new(store, addresses, Lines), clock), new(store, clock), clock, delivery, Said<Broadcaster>());
        _flies = Fly();
    }

    public IStore Store { get; }

    public FakeTimeProvider Clock { get; }

    public Listed Audience { get; } = new();

    public Plain Drawing { get; } = new();

    public IBroadcasts Reports { get; }

    public Lines Lines { get; }

    public UnderWay UnderWay { get; }

    public ITraffic Traffic => _pace;

    public Pace Pace => _pace;

    /// <summary>How much time passes in a thousandth of a second.</summary>
    public TimeSpan Stride { get; set; } = TimeSpan.FromMilliseconds(200);

    public IReadOnlyCollection<string> Faults => _faults.Said;

    static CancellationToken Cancel => Patience.Cancel;

    /// <param name="teams">Takes every call.</param>
    /// <param name="people">In the office, with a chat each unless they are to be opened.</param>
    /// <param name="perSecond">The pace; 0: as fast as it goes.</param>
    /// <param name="folder">Of a hall that was open before.</param>
    public static async Task<Hall> Open(Func<FakeTimeProvider, IConnector> teams, int people = 0, bool known = true, string? folder = null, bool starts = true,
        int perSecond = 0)
    {
        var keeps = folder is not null;
        folder ??= Directory.CreateTempSubdirectory("thidua-hall-").FullName;
        var clock = new FakeTimeProvider(Kit.Office.Monday);
        var store = LiteDbStore.Open(Path.Combine(folder, "hall.db"), clock, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        var hall = new Hall(folder, keeps, store, clock, teams(clock), perSecond);
        if (store.All(Kinds.Places).IsEmpty)
        {
            await hall.Land(new Change("system", Kit.Office.Monday)
                .Write(Kinds.Offices, new Bot.Recognition.Office("Văn phòng"), 0)
                .Write(Kinds.Places, new Place(Channel, PlaceKind.Channel, "Hall", "https://smba.trafficmanager.net/teams", "tenant", "28:bot"), 0));
            await store.Join(people, known);
        }
        if (starts)
            await hall.Start();
        return hall;
    }

    // it runs for as long as this is not cancelled: longer than anybody's patience with one thing
    public Task Start() => _broadcaster.StartAsync(TestContext.Current.CancellationToken);

    public Task Stop() => _broadcaster.StopAsync(Cancel);

    public static string[] Everybody(int people) => [.. Enumerable.Range(0, people).Select(n => $"person/{Crowd.Id(n)}")];

    /// <summary>Sends it now.</summary>
    public async Task Announce(string id, IReadOnlyList<string> to, WhenInDoubt whenInDoubt = WhenInDoubt.SendAgain)
    {
        Audience.Are(id, to);
        await Land(new Change("CN-001", Clock.GetUtcNow()).Write(
            Kinds.Announcements,
            new Announcement(id, id, "", Bot.Recognition.Announcing.Audience.Nobody with { People = [id] }, "CN-001", Clock.GetUtcNow())
            {
                State = AnnouncementState.Sending,
                WhenInDoubt = whenInDoubt,
            },
            0));
    }

    public Announcement Now(string id) => Store.All(Kinds.Announcements)[id].Value;

    /// <summary>As a feature does it: over again when the broadcaster was faster.</summary>
    public async Task Change(string id, Func<Announcement, Announcement> change)
    {
        Commit landed;
        do
        {
            var seen = Store.All(Kinds.Announcements)[id];
            landed = await Store.Commit(new Change("CN-001", Clock.GetUtcNow()).Write(Kinds.Announcements, change(seen.Value), seen.Version), Cancel);
        }
        while (landed is Commit.Conflict);
        Assert.IsType<Commit.Landed>(landed);
    }

    public Task Edit(string id) => Change(id, a => a with { Edition = a.Edition + 1 });

    /// <summary>Waits until no copy of it waits any more.</summary>
    public async Task<Announcement> Settled(string id)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(Longest);
        var cancel = patience.Token;
        while (Store.All(Kinds.Announcements) is var all && all[id].Value is { IsUnderWay: true })
        {
            await Store.Changed(Kinds.Announcements, all, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Assert.False(cancel.IsCancellationRequested, $"{id} did not end: {await Reports.Of(all[id].Value, Cancel)} {string.Join('\n', Faults)}");
        }
        return Now(id);
    }

    public async Task<List<Copy>> Copies(string id)
    {
        var copies = new List<Copy>();
        await foreach (var copy in Reports.Copies(id, Cancel))
            copies.Add(copy);
        return copies;
    }

    public ValueTask<Progress> Progress(string id) => Reports.Of(Now(id), Cancel);

    public async Task Land(Change change) => Assert.IsType<Commit.Landed>(await Store.Commit(change, Cancel));

    public async Task<List<T>> Facts<T>()
        where T : Fact
    {
        var facts = new List<T>();
        await foreach (var entry in Store.Entries(1, Cancel))
        {
            if (FactJson.Read(entry.Kind, entry.Json) is T fact)
                facts.Add(fact);
        }
        return facts;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await _over.CancelAsync();
        await _flies;
        _broadcaster.Dispose();
        _pace.Dispose();
        await Store.DisposeAsync();
        _over.Dispose();
        if (!_keeps)
            Directory.Delete(_folder, recursive: true);
    }

    Logger<T> Said<T>() => new(new LoggerFactory([_faults]));

    async Task Fly()
    {
        while (!_over.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
            Clock.Advance(Stride);
        }
    }

    /// <summary>Audiences as lists, by the one name in them.</summary>
    public sealed class Listed : IAudiences
    {
        readonly Dictionary<string, IReadOnlyList<string>> _lists = [];

        public Exception? Fails { get; set; }

        public void Are(string name, IReadOnlyList<string> to) => _lists[name] = to;

        public ValueTask<IReadOnlyList<string>> Of(Audience audience, CancellationToken cancel) =>
            Fails is { } fault ? throw fault : new(_lists[audience.People[0]]);
    }

    /// <summary>Draws the announcement's title, edition and language.</summary>
    public sealed class Plain : IDrawings
    {
        int _drawn;

        public int Drawn => _drawn;

        /// <summary>By the announcement's subject.</summary>
        public Func<string, Activity?>? Otherwise { get; set; }

        public Func<string, Announcement>? Reads { get; set; }

        public ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel)
        {
            Interlocked.Increment(ref _drawn);
            return new(Otherwise is { } otherwise ? otherwise(post.Subject) : Activity.Message($"{post.Subject} {Edition(post)} {words.Lang}"));
        }

        int Edition(Post post) => Reads?.Invoke(post.Subject["announcement/".Length..]).Edition ?? 0;
    }
}
