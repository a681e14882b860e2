using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Benchmarks.Offices;
using ThiDua.Benchmarks.Peers;
using ThiDua.Benchmarks.Wire;
using ThiDua.Bot.Hosting;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Cards.Council;

namespace ThiDua.Benchmarks.Tables;

/// <summary>A council of 25 at work on many cases: every member opens and casts every page of his ballot, then it is counted.</summary>
static class CouncilSessions
{
    public const string Name = "council";

    const int Members = 25;

    const string Form = "giay-khen";

    /// <summary>What Teams takes of a card, in bytes (teams-protocol.md §5.1).</summary>
    const int MostBytes = 28 * 1024;

    static readonly int[] Sizes = [125, 250, 500];

    public static async Task<IReadOnlyList<string>> Run(Settings settings)
    {
        var lines = new List<string>
        {
            $"A session of {Members} members, each page of each ballot opened and cast (sealed, durable), then counted in one commit:",
            "",
            "| cases | opening a page, p50 / p99 ms | casting a page, p50 / p99 ms | the count, ms | for each case, µs | largest card, bytes |",
            "|---|---|---|---|---|---|",
        };
        Console.Error.WriteLine("a session to warm up …");
        await Session(Sizes[0]);
        foreach (var cases in Sizes)
        {
            var (open, openLate, cast, castLate, count, card) = (new Samples(), new Samples(), new Samples(), new Samples(), new Samples(), new Samples());
            for (var run = 1; run <= settings.Runs; run++)
            {
                Console.Error.WriteLine($"run {run} of {settings.Runs}: a session of {Members} members with {cases} cases …");
                var (opened, sent, counted, largest) = await Session(cases);
                opened.Sort();
                sent.Sort();
                open.Add(opened[opened.Count / 2]);
                openLate.Add(opened[opened.Count * 99 / 100]);
                cast.Add(sent[sent.Count / 2]);
                castLate.Add(sent[sent.Count * 99 / 100]);
                count.Add(counted);
                card.Add(largest);
            }
            lines.Add(
                $"| {cases} | {open.Show("N1")} / {openLate.Show("N1")} | {cast.Show("N1")} / {castLate.Show("N1")} | {count.Show("N0")} | {count.Median * 1000 / cases:N0} | {card.Show("N0")} |");
        }
        return [.. lines, ""];
    }

    static async Task<(List<double> Opened, List<double> Cast, double Counted, double Largest)> Session(int cases)
    {
        var folder = Folders.Fresh(Name);
        await new Filled(Members + Sizes[^1], 0).Into(folder);
        await Prepare(Path.Combine(folder, Filled.File), cases);
        var site = new Site(Running.FreePort(), FakeConnector.ServiceUrl, folder);
        Environment.SetEnvironmentVariable("DOTNET_ENVIRONMENT", "Development");
        await using var app = BotHost.Build(
        [
            "--Urls", $"http://127.0.0.1:{site.Port}", "--Storage:Path", Path.Combine(folder, Filled.File), "--Storage:BallotKeys", Path.Combine(folder, "keys"),
            "--Practice:DataFolder", Path.Combine(folder, "practice"), "--Channel:AllowAnonymous", "true", "--Logging:LogLevel:Default", "Warning",
            "--Delivery:PerSecond", "0",
        ]);
        await BotHost.Start(app);
        using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{site.Port}") };
        var number = 0;
        var largest = 0;

        await Press(0, CallForm.Call, $"\"forms\":\"{Form}\"");
        var code = app.Services.GetRequiredService<IStore>().All(Kinds.Sessions).Values.Single().Value.Id;
        await Press(0, RollCard.Save, $"\"ref\":\"{code}\",\"present\":\"{string.Join(',', Enumerable.Range(0, Members).Select(n => Filled.Person(n)))}\"");
        await Press(0, SessionCard.Open, $"\"ref\":\"{code}\"");
        var (opened, cast) = (new List<double>(), new List<double>());
        for (var member = 0; member < Members; member++)
        for (var page = 0; page * BallotCard.PageSize < cases; page++)
        {
            var about = $"\"ref\":\"{BallotCard.At(code, Form, page)}\"";
            opened.Add(await Press(member, BallotsCard.Open, about));
            var marks = Enumerable.Range(page * BallotCard.PageSize, Math.Min(BallotCard.PageSize, cases - (page * BallotCard.PageSize)))
                .Select(line => $"\"{BallotCard.FieldOf(line)}\":\"{((line + member) % 5 == 0 ? BallotCard.Against : BallotCard.Agree)}\"");
            cast.Add(await Press(member, BallotCard.Cast, $"{about},{string.Join(',', marks)}"));
        }
        var counted = await Press(0, CountAskCard.Confirm, $"\"ref\":\"{code}\"");
        if (app.Services.GetRequiredService<IStore>().All(Kinds.Sessions)[code].Value.State != SessionState.Counted)
            throw new InvalidOperationException("the session was not counted");
        if (largest > MostBytes)
            throw new InvalidOperationException($"a card of {largest} bytes");
        await app.StopAsync();
        return (opened, cast, counted, largest);

        async Task<double> Press(int who, string verb, string data)
        {
            var nonce = string.Create(CultureInfo.InvariantCulture, $"bench{++number:D8}");
            var body = Activities.Pressed(
                site, Filled.Chat(who), "personal", Filled.Aad(who), Filled.Mri(who), verb, $"\"nonce\":\"{nonce}\",\"for\":\"{Filled.Person(who)}\",{data}")
                .Replace(Turns.Number, nonce, StringComparison.Ordinal);
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            var began = Stopwatch.GetTimestamp();
            using var answer = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
            var said = await answer.Content.ReadAsByteArrayAsync();
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            answer.EnsureSuccessStatusCode();
            largest = Math.Max(largest, said.Length);
            return took;
        }
    }

    /// <summary>The first are the council; the others have a case each that is ready for it.</summary>
    static async Task Prepare(string path, int cases)
    {
        await using var store = LiteDbStore.Open(path, TimeProvider.System, NullLogger.Instance);
        var at = TimeProvider.System.GetUtcNow();
        var day = DateOnly.FromDateTime(at.DateTime).AddDays(-1);
        var change = new Change("system", at).Write(
            Kinds.Councils,
            new Councillors
            {
                All = [.. Enumerable.Range(0, Members).Select(n => new Councillor(Filled.Person(n), n == 0 ? CouncilPost.Chair : CouncilPost.Member, day))],
            },
            0);
        for (var n = 0; n < Members; n++)
        {
            var (who, version) = store.All(Kinds.People)[Filled.Person(n)];
            change.Write(Kinds.People, who with { Roles = [Role.Staff, Role.Council] }, version);
        }
        for (var n = 0; n < cases; n++)
        {
            var nominee = new Party(PartyKind.Person, Filled.Person(Members + n), "P-1");
            change.Write(
                Kinds.Cases,
                new Case(Filled.Code(n), nominee, Form, null, null, NominationKind.Regular, "Hoàn thành xuất sắc nhiệm vụ.", null, nominee.Id, at, day)
                {
                    State = CaseState.Ready,
                },
                0);
        }
        if (await store.Commit(change, CancellationToken.None) is not Commit.Landed)
            throw new InvalidOperationException("the session could not be prepared");
    }
}
