using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Storage;

/// <summary>What a store must be like, in the simplest words: no files, no batches, one change after the other.</summary>
sealed class StoreModel
{
    readonly Dictionary<string, (Note Note, long Version)> _notes = [];
    readonly Dictionary<string, string> _answers = [];
    readonly List<(Fact Fact, string By)> _facts = [];
    readonly Dictionary<string, Post> _posts = [];

    public IReadOnlyDictionary<string, (Note Note, long Version)> Notes => _notes;

    public IReadOnlyDictionary<string, string> Answers => _answers;

    public IReadOnlyDictionary<string, Post> Posts => _posts;

    public int Facts => _facts.Count;

    /// <summary>Counted from the facts each time: there is nothing to keep in step.</summary>
    public Dictionary<string, (string? Board, long Value)> Counts => _facts.SelectMany(fact => Tallies.Of(fact.Fact))
        .GroupBy(step => step.Key).ToDictionary(steps => steps.Key, steps => (steps.First().Board, steps.Sum(step => step.By)));

    public Commit Apply(Change change)
    {
        if (change.RequestKey is { } key && _answers.TryGetValue(key, out var answer))
            return new Commit.Repeated(answer);
        foreach (var expected in change.Expectations)
        {
            if (VersionOf(expected.Id) != expected.Version)
                return new Commit.Conflict($"note/{expected.Id}");
        }
        foreach (var write in change.Writes)
        {
            if (VersionOf(write.Id) != write.Version)
                return new Commit.Conflict($"note/{write.Id}");
        }
        foreach (var (write, index) in change.Writes.Select((write, index) => (write, index)))
        {
            foreach (var claim in write.Claims)
            {
                // a note that this very change writes, and that keeps the claim, holds it too
                var holder = _notes.Values.Select(note => note.Note)
                    .Where(note => change.Writes.All(other => other.Id != note.Id || other.Claims.Contains(claim)))
                    .Concat(change.Writes.Take(index).Select(before => (Note)before.Value))
                    .FirstOrDefault(note => note.Id != write.Id && note.Claims.Contains(claim));
                if (holder is not null)
                    return new Commit.Taken(claim, $"note/{holder.Id}");
            }
        }
        Land(change);
        return new Commit.Landed(_facts.Count);
    }

    void Land(Change change)
    {
        foreach (var write in change.Writes)
            _notes[write.Id] = ((Note)write.Value, write.Version + 1);
        _facts.AddRange(change.Facts.Select(fact => (fact, change.By)));
        foreach (var post in _posts.Values.Where(post => change.Touched.Contains(post.Subject)).ToList())
            _posts[post.Id] = post with { Wanted = post.Wanted + 1, DueTicks = Math.Min(post.DueTicks, change.At.UtcTicks) };
        foreach (var post in change.Posts)
            _posts.TryAdd(post.Id, post);
        if (change.RequestKey is { } key)
            _answers[key] = change.Answer!;
    }

    long VersionOf(string id) => _notes.TryGetValue(id, out var note) ? note.Version : 0;
}
