using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Features;
using ThiDua.Bot.Hosting;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Kit;

/// <summary>
/// The real bot, over real HTTP, in the local Teams of the sample office, with a store of its own on disk. Only Teams, the clock and
/// the ids are replaced.
/// </summary>
sealed class Office : IAsyncDisposable
{
    /// <summary>Monday, 9 o'clock in Hà Nội.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    readonly WebApplication _app;
    readonly FaultLog _faults;
    readonly string _folder;
    readonly bool _keep;

    Office(WebApplication app, FakeTimeProvider clock, FaultLog faults, string folder, bool keep)
    {
        (_app, Clock, _faults, _folder, _keep) = (app, clock, faults, folder, keep);
        Teams = app.Services.GetRequiredService<LocalTeams>();
        Store = app.Services.GetRequiredService<IStore>();
        Desk = app.Services.GetRequiredService<Desk>();
    }

    public const string Channel = "Thi đua – Khen thưởng";

    public LocalTeams Teams { get; }

    public FakeTimeProvider Clock { get; }

    public IStore Store { get; }

    public Desk Desk { get; }

    public Uri Address => new(_app.Urls.First());

    public IServiceProvider Services => _app.Services;

    /// <summary>What the bot has logged as errors.</summary>
    public IReadOnlyCollection<string> Faults => _faults.Said;

    /// <param name="folder">An office that was open before; null for a new one.</param>
    /// <param name="settings">As on the command line: <c>--Section:Setting=value</c>.</param>
    /// <param name="more">Replaces further services.</param>
    /// <param name="at">What the clock says; <see cref="Monday"/> unless the office was open before.</param>
    /// <param name="installer">Who puts the bot into the office's team.</param>
    public static async Task<Office> Open(
        string? folder = null, string[]? settings = null, Action<WebApplicationBuilder>? more = null, DateTimeOffset? at = null,
        string installer = "CN-022")
    {
        var own = folder is null;
        folder ??= Directory.CreateTempSubdirectory("thidua-").FullName;
        var clock = new FakeTimeProvider(at ?? Monday);
        var faults = new FaultLog();
        var app = BotHost.Build(
            [
                "--environment=Development",
                $"--contentRoot={folder}",
                "--Urls=http://127.0.0.1:0",
                "--Channel:AllowAnonymous=true",
                "--Practice:KeptExchanges=0",
                // the clock stands still unless it is moved: at the pace of Teams nobody would ever be next
                "--Delivery:PerSecond=0",
                "--Logging:LogLevel:Default=Error",
                .. settings ?? [],
            ],
            builder =>
            {
                builder.Logging.ClearProviders().AddProvider(faults);
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                builder.Services.Replace(ServiceDescriptor.Singleton<IIds>(new CountedIds(own ? 0 : Directory.GetFiles(folder).Length * 1000)));
                more?.Invoke(builder);
            });
        await BotHost.Start(app);
        var office = new Office(app, clock, faults, folder, keep: !own);
        if (own)
            await office.Install(installer);
        return office;
    }

    /// <summary>
    /// The bot is put into the office's team, and has learned its channels and people from the roster. Its welcome stands before anybody
    /// speaks, so that a test waits for the answer it asked for.
    /// </summary>
    public async Task Install(string installer = "CN-022")
    {
        await Teams.Install(installer, Channel, Patience.Cancel);
        var channel = Teams.Conversations.Places.Values.Single(p => p.Name == Channel).Id;
        await Patience.Until(() => Desk.Channels.Any(p => p.Id == channel) && Teams.Office.People.All(p => Desk.People.InTeams(p.Mri) is not null));
        await Settled();
    }

    /// <summary>A person of the sample office, by code or name.</summary>
    public Persona As(string person) => new(this, Teams.Office.Someone(person));

    /// <summary>Waits until a message of the bot in a place is as wanted.</summary>
    public Task<Message> Sees(string place, Func<Message, bool> wanted) => Teams.Until(
        teams => PlaceMessages(teams, place).FirstOrDefault(m => m.ByBot && !m.Deleted && wanted(m)), Patience.Cancel);

    public IReadOnlyList<Message> BotMessages(string place) => [.. PlaceMessages(Teams, place).Where(m => m.ByBot && !m.Deleted)];

    /// <summary>Waits until everything that was decided stands in Teams as it should.</summary>
    public async Task Settled()
    {
        var cancel = Patience.Cancel;
        for (var idle = 0; await Store.NextDue(cancel) is { } due; idle++)
        {
            Assert.True(_faults.Said.Count == 0, string.Join('\n', _faults.Said));
            if (due > Clock.GetUtcNow())
                Clock.Advance(due - Clock.GetUtcNow());
            else if (idle % 100 == 99)
                Clock.Advance(TimeSpan.FromSeconds(1)); // due, and held back: Teams asked to wait
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancel);
        }
    }

    /// <summary>Recounts everything; fails with what is wrong.</summary>
    public async Task Verified()
    {
        var found = await new Verification(Store).Run(Patience.Cancel);
        Assert.True(found.Holds, $"{found.Broken} {string.Join(", ", found.Differences)} {string.Join(", ", found.Mismatches)}");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (!_keep)
            Directory.Delete(_folder, recursive: true);
    }

    static IEnumerable<Message> PlaceMessages(LocalTeams teams, string place) =>
        teams.Conversations.Places.Values.FirstOrDefault(p => p.Id == place || p.Name == place) is { } found ? teams.MessagesIn(found.Id) : [];

    sealed class CountedIds(int first) : IIds
    {
        int _last = first;

        public string Code() => $"A{Interlocked.Increment(ref _last):D5}";

        public string Nonce() => $"nonce-{Interlocked.Increment(ref _last):D6}";
    }
}
