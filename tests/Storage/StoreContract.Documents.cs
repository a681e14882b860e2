using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using static ThiDua.Tests.Storage.Sample;

namespace ThiDua.Tests.Storage;

public abstract partial class StoreContract
{
    [Theory]
    [InlineData("")]
    [InlineData("  giữ khoảng trắng \t\n ")]
    [InlineData("Nguyễn Thị Ngọc Ánh – Đống Đa")]
    [InlineData("Nguye\u0302\u0303n (NFD)")]
    [InlineData("👩🏽‍🎓🎉 \u202eRTL\u202c \u200b\ufeff")]
    [InlineData("\u0301 a lone mark, \ufffd, \0 NUL, \"\\ / <at>")]
    public async Task Text_comes_back_exactly_as_it_went_in(string text)
    {
        await Land(Change(by: $"by{text}").Write(Notes, Note($"id{text}", text, [$"key{text}"], [$"claim{text}"]), 0)
            .Record(Nominated("N1", text: text)).Once($"request{text}", text).Post(Post($"about{text}/post", $"about{text}") with { Args = text }));
        await Reopen();

        Assert.Equal(text, (await Store.Find(Notes, $"id{text}", Cancel))!.Value.Value.Text);
        Assert.Equal($"id{text}", Assert.Single(await Store.List(Notes, $"key{text}", 9, Cancel)).Value.Id);
        Assert.Equal(text, await Store.Answered($"request{text}", Cancel));
        Assert.Equal(text, (await Store.FindPost($"about{text}/post", Cancel))!.Args);
        Assert.Single(await Store.PostsOf($"about{text}", Cancel));
        var entry = Assert.Single(await Store.Entries(1, Cancel).ToListAsync(Cancel));
        Assert.Equal(($"by{text}", text), (entry.By, ((Nominated)FactJson.Read(entry.Kind, entry.Json)).Achievement));
        Assert.True((await Verify()).Holds);
    }

    [Fact]
    public async Task Keys_and_ids_that_differ_only_in_case_or_marks_are_different()
    {
        string[] ids = ["a", "A", "á", "a\u0301", " a", "a ", "Đ", "D"];
        await Land(ids.Aggregate(Change(), (change, id) => change.Write(Notes, Note(id, id, [id], [id]), 0)));

        foreach (var id in ids)
            Assert.Equal(id, (await Store.Find(Notes, id, Cancel))!.Value.Value.Text);
        Assert.Equal(
            ids.Order(StringComparer.Ordinal), (await Store.List(Notes, "", 99, Cancel)).Select(note => note.Value.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(1_203)]
    public async Task Every_document_of_a_kind_is_looked_through_once_by_id(int count)
    {
        await Land(Enumerable.Range(0, count).Aggregate(Change(), (change, i) => change.Write(Notes, Note($"n{i:D5}"), 0)));

        var ids = new List<string>();
        await foreach (var (note, version) in Store.Every(Notes, Cancel))
            ids.Add($"{note.Id}.{version}");

        Assert.Equal(Enumerable.Range(0, count).Select(i => $"n{i:D5}.1"), ids);
    }

    [Fact]
    public async Task A_time_comes_back_to_the_tick()
    {
        var at = new DateTimeOffset(2026, 2, 28, 23, 59, 59, TimeSpan.FromHours(7)).AddTicks(9_999_999);
        await Land(new Change("CN-001", at).Write(Kinds.Acknowledgements, new("PT-1", "CN-002", at), 0).Record(new Acknowledged("PT-1")));
        await Reopen();

        Assert.Equal(at, (await Store.Find(Kinds.Acknowledgements, "PT-1/CN-002", Cancel))!.Value.Value.At);
        Assert.Equal(at.UtcTicks, Assert.Single(await Store.History("campaign/PT-1", 1, Cancel)).AtTicks);
    }

    [Fact]
    public async Task Documents_are_listed_by_their_keys_both_ways_with_skip_and_take()
    {
        for (var i = 0; i < 9; i++)
            await Land(Change().Write(Notes, Note($"n{i}", keys: [$"of/x/{i % 3}", "all"]), 0));
        await Land(Change().Write(Notes, Note("other", keys: ["of/xy/0", "of/w/9"]), 0));

        async Task<string> Ids(int take, bool newestFirst, int skip) =>
            string.Join(' ', (await Store.List(Notes, "of/x/", take, Cancel, newestFirst, skip)).Select(note => note.Value.Id));

        Assert.Equal("n0 n3 n6 n1 n4 n7 n2 n5 n8", await Ids(99, false, 0));
        Assert.Equal("n8 n5 n2 n7 n4 n1 n6 n3 n0", await Ids(99, true, 0));
        Assert.Equal("n6 n1", await Ids(2, false, 2));
        Assert.Equal("n2 n7", await Ids(2, true, 2));
        Assert.Equal("", await Ids(5, false, 9));
        Assert.Empty(await Store.List(Notes, "none/", 5, Cancel));
    }

    [Fact]
    public async Task A_document_is_listed_by_the_keys_of_its_last_version_and_once_only()
    {
        await Land(Change().Write(Notes, Note("a", keys: ["old", "both/1", "both/2"]), 0));
        await Land(Change().Write(Notes, Note("a", keys: ["new", "both/2", "both/3"]), 1));

        Assert.Empty(await Store.List(Notes, "old", 9, Cancel));
        Assert.Single(await Store.List(Notes, "new", 9, Cancel));
        Assert.Equal(2, Assert.Single(await Store.List(Notes, "both/", 9, Cancel)).Version);
    }

    [Fact]
    public async Task A_snapshot_of_resident_documents_does_not_change_and_the_next_one_has_what_landed()
    {
        await Land(Change().Write(Boards, Note("a", "một"), 0));
        var before = Store.All(Boards);
        await Land(Change().Write(Boards, Note("a", "hai"), 1).Write(Boards, Note("b"), 0));
        await Commit(Change().Write(Boards, Note("a", "ba"), 1));

        Assert.Equal(("một", 1L), (before["a"].Value.Text, before["a"].Version));
        Assert.Equal(("hai", 2L), (Store.All(Boards)["a"].Value.Text, Store.All(Boards)["a"].Version));
        Assert.Equal(2, Store.All(Boards).Count);
        await Reopen();
        Assert.Equal("hai", Store.All(Boards)["a"].Value.Text);
        Assert.Equal("hai", (await Store.Find(Boards, "a", Cancel))!.Value.Value.Text);
    }

    [Fact]
    public async Task After_reopening_everything_is_found()
    {
        await Land(Nomination("N1", "CN-001", "CN-007", "r1"));
        await Land(Change().Write(Boards, Note("a", claims: ["seat"]), 0));
        var head = Store.Head;
        await Reopen();

        Assert.Equal(head, Store.Head);
        Assert.Equal("card N1", await Store.Answered("r1", Cancel));
        Assert.NotNull(await Store.Find(Kinds.Nominations, "N1", Cancel));
        Assert.Equal(1, await Store.Tally("nominations/PT-1", Cancel));
        Assert.Single(await Store.PostsOf("nomination/N1", Cancel));
        Assert.IsType<Commit.Taken>(await Commit(Change().Write(Notes, Note("b", claims: ["seat"]), 0)));
        await Land(Nomination("N2", "CN-001", "CN-008", "r2"));
        Assert.True((await Verify()).Holds);
    }

    [Fact]
    public async Task What_landed_is_read_at_once_by_whoever_landed_it()
    {
        await Task.WhenAll(Enumerable.Range(0, 32).Select(async i =>
        {
            for (var version = 0; version < 8; version++)
            {
                await Land(Change().Write(Notes, Note($"n{i}", $"{version}", [$"k/{i}/{version}"]), version));
                Assert.Equal($"{version}", (await Store.Find(Notes, $"n{i}", Cancel))!.Value.Value.Text);
                Assert.Single(await Store.List(Notes, $"k/{i}/{version}", 9, Cancel));
            }
        }));
    }

    [Fact]
    public async Task A_request_key_is_forgotten_after_thirty_days_and_not_before()
    {
        await Land(new Change("CN-001", Clock.GetUtcNow()).Once("early", "1"));
        Clock.Advance(TimeSpan.FromDays(29));
        await Land(new Change("CN-001", Clock.GetUtcNow()).Once("late", "2"));
        Assert.Equal("1", await Store.Answered("early", Cancel));

        Clock.Advance(TimeSpan.FromDays(2));
        // behind what the clock has set off, in the one queue of all writes
        await Land(Change().Write(Notes, Note("after"), 0));

        Assert.Null(await Store.Answered("early", Cancel));
        Assert.Equal("2", await Store.Answered("late", Cancel));
    }
}
