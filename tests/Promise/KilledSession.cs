using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Features;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Features.Council;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Promise;

/// <summary>One session whose bot is killed again and again: what members sent, what was acknowledged, and what must therefore be there.</summary>
sealed class KilledSession
{
    const string Form = "giay-khen", Absent = "CN-009";

    readonly Dictionary<string, Voter> _voters = Chamber.Nine.ToDictionary(m => m, m => new Voter());
    readonly ConcurrentDictionary<string, IReadOnlyList<Mark>> _sent = new();
    readonly BotProcess _bot;
    readonly Random _random;
    JsonObject? _count;

    KilledSession(BotProcess bot, Random random) => (_bot, _random) = (bot, random);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public required string Code { get; init; }

    public required byte[] Key { get; init; }

    public required IReadOnlyList<string> Cases { get; init; }

    public int Acknowledged { get; private set; }

    public bool IsCounted { get; private set; }

    /// <summary>Nobody begins another ballot.</summary>
    public bool Stops { get; set; }

    /// <summary>Called and opened in chat while no process has the store, with one member who votes in writing.</summary>
    public static async Task<KilledSession> Open(BotProcess bot, Random random)
    {
        await using var office = await Office.Open(
            bot.Folder, at: TimeProvider.System.GetUtcNow(), more: b => b.Services.Replace(ServiceDescriptor.Singleton<IIds, RandomIds>()));
        await office.Install();
        await office.Known();
        await office.Seats();
        string[] people = [.. Enumerable.Range(10, Secrets.Piece).Select(n => $"CN-0{n}")];
        await office.Has(CaseState.Ready, Form, people);
        var code = await office.Calls();
        await office.Roll(Chamber.Nine.Where(m => m != Absent), Absent);
        Assert.Contains("Phiên họp đã khai mạc", await office.Opens(), StringComparison.Ordinal);
        using var key = office.Services.GetRequiredService<IBallotKeys>().Find(code)!;
        return new(bot, random)
        {
            Code = code,
            Key = key.Bytes.ToArray(),
            Cases = [.. office.Underway().Papers.Single().Items.Select(i => i.Case)],
        };
    }

    /// <summary>All members vote, again and again, until the bot dies or their session is counted; what was not answered comes again first.</summary>
    public Task Vote(LocalTeams teams) => Task.WhenAll(_voters.Select(async member =>
    {
        var (who, voter) = member;
        while (!_bot.HasExited && !Stops)
        {
            voter.Asked ??= Ballot(teams, who);
            var (marks, activity) = voter.Asked.Value;
            var answer = await teams.Deliver((JsonObject)activity.DeepClone(), Cancel);
            if (!answer.Accepted)
                return;
            voter.Asked = null;
            if (!answer.Words().Contains("Đã nhận phiếu", StringComparison.Ordinal))
                return;
            voter.Stands = marks;
            lock (_voters)
                Acknowledged++;
        }
    }));

    public async Task Count(LocalTeams teams)
    {
        _count ??= Press(teams, Chamber.Secretary, CountAskCard.Confirm, Code, []);
        await teams.Deliver((JsonObject)_count.DeepClone(), Cancel);
    }

    /// <summary>While the bot is dead: every ballot is as it was acknowledged, or as it was sent last; the count is there wholly or not at all.</summary>
    public async Task IsWhole(string moment)
    {
        await using var store = LiteDbStore.Open(_bot.Store, TimeProvider.System, NullLogger.Instance);
        var session = store.All(Kinds.Sessions)[Code].Value;
        var box = (await store.List(Kinds.Ballots, $"of/{Code}/", 100, Cancel)).Select(b => b.Value).ToDictionary(b => b.Seat);
        var cases = new List<Case>();
        foreach (var code in Cases)
            cases.Add((await store.Find(Kinds.Cases, code, Cancel))!.Value.Value);
        if (session.State == SessionState.Open)
        {
            Assert.All(cases, c => Assert.True(c is { State: CaseState.OnAgenda, Count: null }, $"{moment}: {c.Id} is {c.State}"));
            foreach (var (who, voter) in _voters)
            {
                var there = box.TryGetValue(who, out var ballot) ? BallotSeal.Open(Key, ballot.Id, ballot.Slip!) : null;
                Assert.True(voter.May.Any(m => m is null ? there is null : there is not null && m.SequenceEqual(there)), $"{moment}: the ballot of {who} is neither old nor new");
                voter.Stands = there;
            }
            using var key = new BallotKeyFiles(Keys).Find(Code);
            Assert.Equal(Key, key!.Bytes);
        }
        else
        {
            IsCounted = true;
            Assert.Equal(SessionState.Counted, session.State);
            Assert.All(box.Values, b => Assert.Null(b.Slip ?? b.Told));
            Assert.True(Totals().Any(t => t.SequenceEqual(cases.Select(c => (c.Count!.Returned, c.Count.Agree, c.Count.Against, c.Count.NoOpinion)))), $"{moment}: the totals are of other ballots");
        }
        var found = await new Verification(store).Run(Cancel);
        Assert.True(found.Holds, $"{moment}: {found.Broken} {string.Join(", ", found.Differences)}");
    }

    /// <summary>Once it is counted and the bot has started once more.</summary>
    public void IsSecret()
    {
        Assert.Empty(new BallotKeyFiles(Keys).Sessions);
        Assert.Empty(new Secrets(_sent, Cases, Key).Below(_bot.Folder));
    }

    string Keys => Path.Combine(_bot.Folder, "data", "ballot-keys");

    /// <summary>All that may have been counted: each vote that was on its way is in or not.</summary>
    IEnumerable<List<(int, int, int, int)>> Totals()
    {
        IEnumerable<IEnumerable<IReadOnlyList<Mark>?>> boxes = [[]];
        foreach (var voter in _voters.Values)
            boxes = boxes.SelectMany(_ => voter.May, (box, marks) => box.Append(marks));
        foreach (var box in boxes.Select(b => b.OfType<IReadOnlyList<Mark>>().ToList()))
        {
            yield return [.. Enumerable.Range(0, Cases.Count).Select(i =>
                (box.Count, box.Count(m => m[i] == Mark.Agree), box.Count(m => m[i] == Mark.Against), box.Count(m => m[i] == Mark.NoOpinion)))];
        }
    }

    (IReadOnlyList<Mark> Marks, JsonObject Activity) Ballot(LocalTeams teams, string who)
    {
        lock (_random)
        {
            IReadOnlyList<Mark> marks = [.. Cases.Select(_ => (Mark)_random.Next((int)Mark.Agree, (int)Mark.NoOpinion + 1))];
            _sent[$"{who}, {_sent.Count}"] = marks;
            return (marks, Press(
                teams, who, BallotCard.Cast, BallotCard.At(Code, Form, 0), marks.Select((m, line) => KeyValuePair.Create(BallotCard.FieldOf(line), (JsonNode?)Chamber.ChoiceOf(m)))));
        }
    }

    JsonObject Press(LocalTeams teams, string person, string verb, string about, IEnumerable<KeyValuePair<string, JsonNode?>> filledIn)
    {
        var (who, nonce) = (teams.Office.Someone(person), $"{verb}-{Code}-{_sent.Count.ToString(CultureInfo.InvariantCulture)}");
        var data = new JsonObject([.. filledIn]) { ["verb"] = verb, ["nonce"] = nonce, ["ref"] = about, ["for"] = person };
        return new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = $"f:{nonce}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl!.AbsoluteUri,
            ["from"] = new JsonObject { ["id"] = who.Mri, ["aadObjectId"] = who.AadObjectId, ["name"] = who.Name },
            ["recipient"] = new JsonObject { ["id"] = teams.Office.BotMri },
            ["conversation"] = new JsonObject { ["id"] = Place.PersonalId(who), ["conversationType"] = "personal", ["tenantId"] = teams.Office.TenantId },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = teams.Office.TenantId } },
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
                ["trigger"] = "manual",
            },
        };
    }

    sealed class Voter
    {
        /// <summary>Null: no ballot came in.</summary>
        public IReadOnlyList<Mark>? Stands { get; set; }

        /// <summary>Sent, and not answered.</summary>
        public (IReadOnlyList<Mark> Marks, JsonObject Activity)? Asked { get; set; }

        public IEnumerable<IReadOnlyList<Mark>?> May => Asked is { } asked ? [Stands, asked.Marks] : [Stands];
    }
}
