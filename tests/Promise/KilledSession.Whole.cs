using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Cards.Text;
using ThiDua.Tests.Features.Council;

namespace ThiDua.Tests.Promise;

/// <summary>What must be there whenever the bot is dead.</summary>
sealed partial class KilledSession
{
    /// <summary>The key on the disk.</summary>
    public KeyState KeyIs
    {
        get
        {
            using var key = new BallotKeyFiles(Keys).Find(Code);
            return key is null ? KeyState.Gone : key.Bytes.SequenceEqual(Key) ? KeyState.Whole : KeyState.Overwritten;
        }
    }

    /// <summary>What whoever asked for the count is told.</summary>
    public string Outcome { get; private set; } = "";

    string Keys => Path.Combine(_bot.Folder, "data", "ballot-keys");

    /// <summary>While the bot is dead: every ballot is as it was acknowledged, or as it was sent last; the count is there wholly or not at all.</summary>
    public async Task IsWhole(string moment)
    {
        await using var store = LiteDbStore.Open(_bot.Store, TimeProvider.System, NullLogger.Instance);
        var session = store.All(Kinds.Sessions)[Code].Value;
        var box = (await store.List(Kinds.Ballots, $"of/{Code}/", 100, Cancel)).Select(b => b.Value).ToDictionary(b => b.Seat);
        var cases = new List<Case>();
        foreach (var code in Cases)
            cases.Add((await store.Find(Kinds.Cases, code, Cancel))!.Value.Value);
        if (!IsCounted && session.State == (IsOpen ? SessionState.Open : SessionState.Called))
        {
            Assert.All(cases, c => Assert.True(c is { State: CaseState.OnAgenda, Count: null }, $"{moment}: {c.Id} is {c.State}"));
            foreach (var (who, voter) in _voters)
            {
                var there = box.TryGetValue(who, out var ballot) ? BallotSeal.Open(Key, ballot.Id, ballot.Slip!) : null;
                Assert.True(voter.May.Any(m => m is null ? there is null : there is not null && m.SequenceEqual(there)), $"{moment}: the ballot of {who} is neither old nor new");
                voter.Stands = there;
            }
            Assert.All(box.Values, b => Assert.Equal(b.Seat == Absent, b.Written));
            Assert.True(KeyIs == KeyState.Whole, $"{moment}: the key of a session that is open is {KeyIs}");
        }
        else
        {
            IsCounted = true;
            Assert.Equal(SessionState.Counted, session.State);
            Assert.All(box.Values, b => Assert.Null(b.Slip ?? b.Told));
            Assert.True(Totals().Any(t => t.SequenceEqual(cases.Select(c => (c.Count!.Returned, c.Count.Agree, c.Count.Against, c.Count.NoOpinion)))), $"{moment}: the totals are of other ballots");
            Outcome = Words.Vietnamese.CountDone(cases.Count(c => c.State == CaseState.Passed), cases.Count(c => c.State == CaseState.NotPassed), 0);
        }
        Assert.Equal(IsCounted ? Cases.Order() : [], (await Told(store)).Order());
        var found = await new Verification(store).Run(Cancel);
        Assert.True(found.Holds, $"{moment}: {found.Broken} {string.Join(", ", found.Differences)} {string.Join(", ", found.Mismatches)}");
    }

    /// <summary>The cases whose totals the ledger tells, each as often as it tells them.</summary>
    static async Task<List<string>> Told(IStore store)
    {
        var told = new List<string>();
        await foreach (var entry in store.Entries(1, Cancel))
        {
            if (FactJson.Read(entry.Kind, entry.Json) is CaseCounted fact)
                told.Add(fact.Case);
        }
        return told;
    }

    /// <summary>Once it is counted and the bot has started once more: in its files, and in what it has logged in all its lives.</summary>
    public async Task IsSecret()
    {
        var (secrets, said) = (new Secrets(_sent, Cases, Key), await _bot.Said());
        Assert.Empty(new BallotKeyFiles(Keys).Sessions);
        Assert.Empty(secrets.Below(_bot.Folder));
        Assert.Empty(secrets.In("the log", said));
        Assert.Contains("/api/messages", said, StringComparison.Ordinal);
        Assert.NotEmpty(secrets.In("a line of the log", $"{Absent} {Chamber.ChoiceOf(_sent.First().Value[0])} {Cases[0]}"));
    }

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
}

public enum KeyState
{
    Whole,
    Overwritten,
    Gone,
}
