using CsCheck;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using static ThiDua.Tests.Storage.Sample;

namespace ThiDua.Tests.Storage;

public abstract partial class StoreContract
{
    static readonly string[] Few = ["a", "b", "c", "d"];

    static readonly Gen<Note> AnyNote = Gen.Select(
        Gen.OneOf(Few), Gen.OneOf("", " ", "Đề cử", "🎉 "), Gen.OneOf("k/1", "k/2", "l/1").Array[0, 3], Gen.OneOf("x", "y", "z").Array[0, 2],
        (id, text, keys, claims) => new Note(id, text, [.. keys.Distinct()], [.. claims.Distinct()]));

    static readonly Gen<Fact> AnyFact = Gen.Select(Gen.Int[0, 3], Gen.OneOf(Few), Gen.OneOf("PT-1", "PT-2"), (kind, id, campaign) => kind switch
    {
        0 => (Fact)Nominated("N", id, campaign),
        1 => new NominationWithdrawn("N", [new(PartyKind.Person, id, "P-TH")], campaign, new(2026, 11, 23)),
        2 => new Endorsed(id),
        _ => new CampaignClosed(campaign),
    });

    /// <summary>From so few names that they meet all the time; versions are mostly right and sometimes not.</summary>
    static readonly Gen<Change> AnyChange = Gen.Select(
        Gen.Select(AnyNote, Gen.Long[0, 3]).Array[0, 2], Gen.Select(Gen.OneOf(Few), Gen.Long[0, 2]).Array[0, 1], AnyFact.Array[0, 2],
        Gen.OneOf(Few).Array[0, 2], Gen.OneOf(Few).Array[0, 2], Gen.Int[0, 12],
        (notes, expected, facts, posts, touched, request) =>
        {
            var change = new Change("CN-001", Noon);
            foreach (var (note, version) in notes.DistinctBy(write => write.Item1.Id))
                change.Write(Notes, note, version);
            foreach (var (id, version) in expected)
                change.Expect(Notes, id, version);
            foreach (var fact in facts)
                change.Record(fact);
            foreach (var id in posts)
                change.Post(Post(id is "a" or "b" ? $"ab/{id}" : $"cd/{id}", id is "a" or "b" ? "ab" : "cd") with { DueTicks = NoonTicks + 5 });
            foreach (var id in touched)
                change.Touch(id is "a" or "b" ? "ab" : "cd");
            return request == 0 ? change : change.Once($"r{request}/{notes.Length}/{facts.Length}", $"answer {request}");
        });

    [Fact]
    public async Task Any_sequence_of_changes_leaves_what_the_simple_model_has() =>
        await AnyChange.Array[1, 40].SampleAsync(Same, iter: 40, threads: 1, seed: "0N0XIzNsQ0O2");

    async Task Same(Change[] changes)
    {
        var model = new StoreModel();
        await Store.DisposeAsync();
        Store = await OpenNew();

        // all at once, so that they meet in batches; the store takes them in the order they are handed in
        var results = await Task.WhenAll(changes.Select(Commit));

        Assert.Equal(changes.Select(model.Apply), results);
        await Reopen();
        await Compare(model);
    }

    async Task Compare(StoreModel model)
    {
        foreach (var id in Few)
        {
            var found = await Store.Find(Notes, id, Cancel);
            Assert.Equal(model.Notes.TryGetValue(id, out var note), found is not null);
            if (found is { } stored)
                Assert.Equivalent((note.Note, note.Version), (stored.Value, stored.Version), strict: true);
        }
        foreach (var prefix in new[] { "k/", "k/1", "l/", "" })
        {
            var listed = from note in model.Notes.Values
                         let first = note.Note.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault()
                         where first is not null
                         select (first, note.Note.Id);
            Assert.Equal(
                listed.Order().Select(key => key.Id), (await Store.List(Notes, prefix, 99, Cancel)).Select(found => found.Value.Id));
        }
        foreach (var (key, (_, value)) in model.Counts)
            Assert.Equal(value, await Store.Tally(key, Cancel));
        foreach (var board in model.Counts.GroupBy(count => count.Value.Board).Where(board => board.Key is not null))
        {
            var top = board.Where(count => count.Value.Value > 0).Select(count => new Count(count.Key, count.Value.Value))
                .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal);
            Assert.Equal(top, await Store.Top(board.Key!, 99, Cancel));
        }
        foreach (var (key, answer) in model.Answers)
            Assert.Equal(answer, await Store.Answered(key, Cancel));
        foreach (var post in model.Posts.Values)
            Assert.Equal(post, await Store.FindPost(post.Id, Cancel));
        var verified = await Verify();
        Assert.True(verified.Holds, verified.ToString());
        Assert.Equal(model.Facts, verified.Entries);
    }
}
