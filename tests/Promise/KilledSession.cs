using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ThiDua.Bot.Features;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Features.Council;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Promise;

/// <summary>One session whose bot is killed again and again: what members sent, what was acknowledged, and what must therefore be there.</summary>
sealed partial class KilledSession
{
    public const string Absent = "CN-009";

    const string Form = "giay-khen";

    /// <summary>Of more than one page.</summary>
    const int Lines = 2 * Secrets.Piece;

    readonly Dictionary<string, Voter> _voters = Chamber.Nine.ToDictionary(m => m, m => new Voter());
    readonly ConcurrentDictionary<string, IReadOnlyList<Mark>> _sent = new();
    readonly BotProcess _bot;
    readonly Random _random;
    JsonObject? _count;
    int _pressed;

    KilledSession(BotProcess bot, Random random) => (_bot, _random) = (bot, random);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public required string Code { get; init; }

    public required byte[] Key { get; init; }

    public required IReadOnlyList<string> Cases { get; init; }

    public int Acknowledged { get; private set; }

    /// <summary>How many members have sent one page now and not the next.</summary>
    public int BetweenPages => _voters.Values.Count(v => v.Page % Pages != 0);

    int Pages => (Cases.Count + BallotCard.PageSize - 1) / BallotCard.PageSize;

    public bool IsOpen { get; private set; }

    public bool IsCounted { get; private set; }

    /// <summary>Nobody begins another ballot.</summary>
    public bool Stops { get; set; }

    /// <summary>Called in chat while no process has the store, with one member who votes in writing.</summary>
    public static async Task<KilledSession> Call(BotProcess bot, Random random)
    {
        await using var office = await Office.Open(
            bot.Folder, at: TimeProvider.System.GetUtcNow(), more: b => b.Services.Replace(ServiceDescriptor.Singleton<IIds, RandomIds>()));
        await office.Install();
        await office.Known();
        await office.Seats();
        await office.Has(CaseState.Ready, Form, [.. Enumerable.Range(0, Lines).Select(i => $"CN-0{10 + (i % 15)}")]);
        var code = await office.Calls();
        await office.Roll(Chamber.Nine.Where(m => m != Absent), Absent);
        using var key = office.Services.GetRequiredService<IBallotKeys>().Find(code)!;
        return new(bot, random)
        {
            Code = code,
            Key = key.Bytes.ToArray(),
            Cases = [.. office.Underway().Papers.Single().Items.Select(i => i.Case)],
        };
    }

    /// <summary>By the secretary, while the bot lives.</summary>
    public async Task Open(LocalTeams teams)
    {
        var opened = await teams.Deliver(Press(teams, Chamber.Secretary, SessionCard.Open, Code, []), Cancel);
        Assert.Contains("Phiên họp đã khai mạc", opened.Words(), StringComparison.Ordinal);
        IsOpen = true;
    }

    /// <summary>
    /// All members send page after page, again and again, until the bot dies or their session is counted; what was not answered comes again
    /// first.
    /// </summary>
    /// <param name="times">How often each sends a page.</param>
    public Task Vote(LocalTeams teams, int times = int.MaxValue) => Vote(teams, _ => true, times);

    /// <param name="whose">Only these members.</param>
    public Task Vote(LocalTeams teams, Func<string, bool> whose, int times = int.MaxValue) => Task.WhenAll(_voters.Where(v => whose(v.Key)).Select(async member =>
    {
        var (who, voter) = member;
        for (var time = 0; time < times && !_bot.HasExited && !Stops; time++)
        {
            voter.Asked ??= NextPage(teams, who, voter);
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

    /// <param name="anew">Asked by another button than before; else what was asked before comes again.</param>
    public Task<Answer> Count(LocalTeams teams, bool anew = false)
    {
        if (anew || _count is null)
            _count = Press(teams, Chamber.Secretary, CountAskCard.Confirm, Code, []);
        return teams.Deliver((JsonObject)_count.DeepClone(), Cancel);
    }

    /// <summary>Other pages stay as they are.</summary>
    (IReadOnlyList<Mark> Marks, JsonObject Activity) NextPage(LocalTeams teams, string who, Voter voter)
    {
        lock (_random)
        {
            var page = voter.Page++ % Pages;
            List<int> lines = [.. Enumerable.Range(0, Cases.Count).Skip(page * BallotCard.PageSize).Take(BallotCard.PageSize)];
            Mark[] marks = [.. voter.Stands ?? new Mark[Cases.Count]];
            foreach (var line in lines)
                marks[line] = (Mark)_random.Next((int)Mark.Agree, (int)Mark.NoOpinion + 1);
            _sent[$"{who}, {_sent.Count}"] = marks;
            return (marks, Press(
                teams, who, BallotCard.Cast, BallotCard.At(Code, Form, page),
                lines.Select(line => KeyValuePair.Create(BallotCard.FieldOf(line), (JsonNode?)Chamber.ChoiceOf(marks[line])))));
        }
    }

    JsonObject Press(LocalTeams teams, string person, string verb, string about, IEnumerable<KeyValuePair<string, JsonNode?>> filledIn) => OutsideTeams.Pressed(
        teams, teams.Office.Someone(person), verb, $"{verb}-{Code}-{Interlocked.Increment(ref _pressed).ToString(CultureInfo.InvariantCulture)}",
        new([.. filledIn]) { ["ref"] = about, ["for"] = person });

    sealed class Voter
    {
        /// <summary>The one that is sent next; after the last, the first.</summary>
        public int Page { get; set; }

        /// <summary>Null: no ballot came in.</summary>
        public IReadOnlyList<Mark>? Stands { get; set; }

        /// <summary>Sent, and not answered.</summary>
        public (IReadOnlyList<Mark> Marks, JsonObject Activity)? Asked { get; set; }

        public IEnumerable<IReadOnlyList<Mark>?> May => Asked is { } asked ? [Stands, asked.Marks] : [Stands];
    }
}
