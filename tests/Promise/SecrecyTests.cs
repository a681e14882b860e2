using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Features;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Features.Council;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Promise;

/// <summary>After the count nothing that is kept, sent or said links a member to a choice; and this search would find what does.</summary>
public sealed class SecrecyTests : IDisposable
{
    const int Cases = 30;

    const string Form = "giay-khen", Absent = "CN-009", Backup = "backup", Keys = "ballot-keys";

    static readonly string[] Again = ["CN-003", "CN-006", Absent];

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-secret-").FullName;
    readonly ConcurrentQueue<string> _sent = new();
    readonly AllLog _log = new();
    readonly List<BallotKey> _taken = [];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    string Data => Path.Combine(_folder, "office");

    [Fact]
    public async Task After_the_count_no_file_log_message_document_or_entry_links_a_member_to_a_choice()
    {
        Secrets secrets;
        string code;
        await using (var office = await Open())
        {
            (code, secrets) = await Voted(office);
            var backup = await Copy(Path.Combine(Data, "data"), Backup);
            Assert.Contains("the key", string.Join('\n', secrets.Below(backup)), StringComparison.Ordinal);
            Directory.Delete(Path.Combine(backup, Keys), recursive: true);
            await office.Counts();

            Assert.Empty(office.Services.GetRequiredService<IBallotKeys>().Sessions);
            Assert.Empty(secrets.Below(await Copy(Data, "counted")));
            Assert.Empty(secrets.In("the ledger", await office.Ledger()));
            Assert.Empty(secrets.In("the ballots", string.Join('\n', await office.Box(code))));
            Assert.Empty(secrets.In("the session", office.Session(code).ToString()));
            Assert.Empty(secrets.In("the outbox", string.Join('\n', await office.Store.PostsOf(Session.SubjectOf(code), Cancel))));
            Assert.Empty(secrets.In("the conversations", string.Join('\n', office.Teams.Conversations.Places.Keys.SelectMany(office.Teams.MessagesIn).Select(m => m.Content.ToJsonString()))));
            await office.Verified();
        }

        // once more after the end: the log has gone into the database file
        Assert.Empty(secrets.Below(_folder));
        Assert.Empty(secrets.In("what the bot sent and answered", string.Join('\n', _sent)));
        Assert.Empty(secrets.In("the log", string.Join('\n', _log.Said)));
        Assert.All(_taken, key => Assert.Equal(new byte[BallotSeal.KeyBytes], key.Bytes));
        Assert.NotEmpty(_taken);
        Assert.True(_sent.Count > 100 && _log.Said.Count > 1000, $"{_sent.Count} sent, {_log.Said.Count} logged: nothing was searched");
        Assert.Contains(Directory.EnumerateFiles(Path.Combine(_folder, Backup)), f => new FileInfo(f).Length > 100_000);
    }

    [Fact]
    public async Task A_link_planted_in_the_store_is_found_in_its_files()
    {
        var marks = Planted(1);
        var secrets = Of(marks);
        await using (var office = await Open())
        {
            Assert.Empty(secrets.Below(await Copy(Data, "before")));
            var ballot = new Ballot("A00001", Form, "CN-002", "CN-002", false, Office.Monday, null) { Told = Slips.Told(marks) };
            Assert.IsType<Commit.Landed>(await office.Store.Commit(new Change("system", Office.Monday).Write(Kinds.Ballots, ballot, 0), Cancel));

            Assert.Contains("the choices of CN-002", string.Join('\n', secrets.Below(await Copy(Data, "after"))), StringComparison.Ordinal);
        }
        Assert.Contains("the choices of CN-002", string.Join('\n', secrets.Below(Data)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_found_in_every_shape_and_so_is_the_key()
    {
        var (marks, key) = (Planted(2), RandomNumberGenerator.GetBytes(BallotSeal.KeyBytes));
        var secrets = new Secrets(new Dictionary<string, IReadOnlyList<Mark>> { ["CN-002"] = marks }, Codes, key);
        Directory.CreateDirectory(Data);
        byte[][] planted = [.. Secrets.Shapes([.. marks]), key, Encoding.ASCII.GetBytes(Convert.ToBase64String(key))];

        foreach (var (bytes, i) in planted.Select((b, i) => (b, i)))
        {
            byte[] file = [.. RandomNumberGenerator.GetBytes(5_000), .. bytes, .. RandomNumberGenerator.GetBytes(5_000)];
            File.WriteAllBytes(Path.Combine(Data, $"{i}.bin"), file);
            Assert.Single(secrets.Below(Data));
            File.Delete(Path.Combine(Data, $"{i}.bin"));
        }
        Assert.Empty(secrets.In("other choices", Secrets.Shapes([.. Planted(3)]).First()));
    }

    [Theory]
    [InlineData("""{"line-7":"against"}""")]
    [InlineData("line-7=none&line-8=agree")]
    [InlineData("CN-002: against on A00012")]
    [InlineData("""{"seat":"CN-003","mark":"Agree"}""")]
    [InlineData("""{"case":"A00003","by":"someone","mark":"NoOpinion"}""")]
    [InlineData("CN-005 không tán thành A00001")]
    [InlineData("A00028 - Tán thành")]
    [InlineData("against 0K7P2M")]
    [InlineData("0K7P2M none")]
    public void A_choice_beside_its_line_its_case_or_its_member_is_found(string planted)
    {
        var secrets = Of(Planted(4));

        Assert.NotEmpty(secrets.In("a text", planted));
        Assert.NotEmpty(secrets.In("two bytes a letter", Encoding.Unicode.GetBytes(planted)));
    }

    [Theory]
    [InlineData("{0}={1};")]
    [InlineData("{0}:{2},")]
    [InlineData("""{{"line":{0},"mark":"{1}"}},""")]
    [InlineData("""{{"line":{0},"mark":{2}}},""")]
    [InlineData("{3} {4}\n")]
    [InlineData("""{{"case":"{3}","mark":{2}}},""")]
    public void A_ballot_that_is_written_case_by_case_is_found(string line)
    {
        var (marks, other) = (Planted(4), Planted(5));

        Assert.NotEmpty(Of(marks).In("a request", Written(marks)));
        Assert.NotEmpty(Of(marks).In("half of it", Written(marks)[..(Written(marks).Length / 2)]));
        if (!line.Contains("{1}", StringComparison.Ordinal) || line.Contains("{0}", StringComparison.Ordinal))
            Assert.Empty(Of(other).In("numbers that mean nothing", Written(marks)));

        string Written(IReadOnlyList<Mark> of) => string.Concat(of.Select((m, i) =>
            string.Format(CultureInfo.InvariantCulture, line, i, m, (int)m, Codes[i], Slips.Told([m]))));
    }

    [Theory]
    [InlineData("""{"case":"A00012","count":{"issued":9,"agree":7,"against":1,"noOpinion":1}},{"case":"A00013"}""")]
    [InlineData("A00012: 7 tán thành, 1 không tán thành, 1 không có ý kiến; A00013: 8 tán thành")]
    [InlineData("""{"id":"line-7","type":"Input.ChoiceSet","choices":[{"title":"Tán thành","value":"agree"},{"title":"Không tán thành","value":"against"}]}""")]
    public void Totals_and_an_empty_ballot_are_no_link(string text) => Assert.Empty(Of(Planted(4)).In("a text", text));

    /// <summary>As LiteDB has people one after the other: the number of each stands beside the place that his mail address has among what is his alone.</summary>
    [Fact]
    public void People_in_a_row_are_no_ballot_even_of_somebody_who_is_against_all()
    {
        var people = string.Concat(Enumerable.Range(1, Cases).Select(n => $"\0mri/29:cn-{n:000}\0\u00022\0\u001D\0\0\0mail/{n}@vanphong.example\0"));

        Assert.Empty(Of([.. Enumerable.Repeat(Mark.Against, Cases)]).In("people", people));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static IReadOnlyList<string> Codes { get; } = [.. Enumerable.Range(0, Cases - 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"A{i:00000}")), "0K7P2M"];

    static Secrets Of(IReadOnlyList<Mark> marks) => new(
        new Dictionary<string, IReadOnlyList<Mark>> { ["CN-002"] = marks }, Codes, RandomNumberGenerator.GetBytes(BallotSeal.KeyBytes));

    /// <summary>All vote, some twice, one in writing; and what came in is what is counted.</summary>
    static async Task<(string Code, Secrets Secrets)> Voted(Office office)
    {
        await office.Seats();
        string[] people = [.. Enumerable.Range(10, 15).Select(n => $"CN-0{n}")];
        await office.Has(CaseState.Ready, Form, [.. Enumerable.Range(0, Cases).Select(i => people[i % people.Length])]);
        var code = await office.Calls(("day", "2026-11-23"));
        await office.Roll(Chamber.Nine.Where(m => m != Absent), Absent);

        var ballots = new Dictionary<string, IReadOnlyList<Mark>>();
        await Vote(Absent, "first");
        Assert.Contains("Phiên họp đã khai mạc", await office.Opens(), StringComparison.Ordinal);
        foreach (var member in Chamber.Nine.Where(m => m != Absent))
            await Vote(member, "first");
        foreach (var member in Again)
            await Vote(member, "again");

        using var taken = office.Services.GetRequiredService<IBallotKeys>().Find(code)!;
        var key = taken.Bytes.ToArray();
        foreach (var ballot in await office.Box(code))
        {
            var last = ballots[$"{ballot.Seat}, {(Again.Contains(ballot.Seat) ? "again" : "first")}"];
            Assert.Equal(last, BallotSeal.Open(key, ballot.Id, ballot.Slip!));
        }
        return (code, new Secrets(ballots, [.. office.Session(code).Papers.Single().Items.Select(i => i.Case)], key));

        async Task Vote(string member, string time)
        {
            var marks = Planted(ballots.Count + 10);
            ballots.Add($"{member}, {time}", marks);
            await office.Marks(member, Form, marks);
        }
    }

    /// <summary>Chosen by chance, so that nobody else has chosen or will write it.</summary>
    static IReadOnlyList<Mark> Planted(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Cases).Select(_ => (Mark)random.Next((int)Mark.Agree, (int)Mark.NoOpinion + 1))];
    }

    async Task<Office> Open()
    {
        Directory.CreateDirectory(Data);
        var office = await Office.Open(
            Data, ["--Logging:LogLevel:Default=Trace", $"--Practice:DataFolder={Path.Combine(Data, "practice")}"],
            builder =>
            {
                builder.Logging.AddProvider(_log).AddFilter<AllLog>(_ => true);
                var files = builder.Services.Single(s => s.ServiceType == typeof(IBallotKeys)).ImplementationFactory!;
                builder.Services.Replace(ServiceDescriptor.Singleton<IBallotKeys>(s => new Lent((IBallotKeys)files(s), _taken)));
            });
        office.Teams.Exchanged += Keep;
        await office.Install();
        await office.Known();
        return office;
    }

    /// <summary>Remembers which keys were taken out, to see whether they were cleared.</summary>
    sealed class Lent(IBallotKeys keys, List<BallotKey> taken) : IBallotKeys
    {
        public IReadOnlyList<string> Sessions => keys.Sessions;

        public void Create(string session) => keys.Create(session);

        public void Destroy(string session) => keys.Destroy(session);

        public BallotKey? Find(string session)
        {
            var key = keys.Find(session);
            lock (taken)
            {
                if (key is not null)
                    taken.Add(key);
            }
            return key;
        }
    }

    /// <summary>What the bot says; what members send it is theirs, and Teams'.</summary>
    void Keep(Exchange exchange)
    {
        var said = exchange.Direction == "to bot" ? exchange.Response : exchange.Request;
        _sent.Enqueue($"{exchange.Url} {said?.ToJsonString()}");
    }

    /// <summary>As it is on the disk now: the store has its log for itself, which stops this process but no tool that makes backups.</summary>
    async Task<string> Copy(string folder, string name)
    {
        var copy = Path.Combine(_folder, name);
        using var tool = Process.Start("cp", ["-r", folder, copy]);
        await tool.WaitForExitAsync(Cancel);
        Assert.Equal(0, tool.ExitCode);
        return copy;
    }
}
