using ThiDua.Bot.Storage;
using static ThiDua.Tests.Storage.Sample;

namespace ThiDua.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_document_is_found_as_it_was_written()
    {
        await Land(Change().Write(Notes, Note("a", "một"), 0));

        var found = await Store.Find(Notes, "a", Cancel);

        Assert.Equal(("một", 1L), (found!.Value.Value.Text, found.Value.Version));
        Assert.Null(await Store.Find(Notes, "b", Cancel));
    }

    [Fact]
    public async Task A_write_at_another_version_is_a_conflict_and_changes_nothing()
    {
        await Land(Change().Write(Notes, Note("a", "một"), 0));

        var again = await Commit(Change().Write(Notes, Note("b"), 0).Write(Notes, Note("a", "hai"), 0).Record(Nominated("N1")));

        Assert.Equal(new Commit.Conflict("note/a"), again);
        Assert.Equal("một", (await Store.Find(Notes, "a", Cancel))!.Value.Value.Text);
        Assert.Null(await Store.Find(Notes, "b", Cancel));
        Assert.Equal(LedgerHead.Start, Store.Head);
    }

    [Fact]
    public async Task An_expectation_that_no_longer_holds_is_a_conflict()
    {
        await Land(Change().Write(Boards, Note("open"), 0));
        await Land(Change().Write(Boards, Note("open", "closed"), 1));

        var late = await Commit(Change().Expect(Boards, "open", 1).Write(Notes, Note("a"), 0));
        var timely = await Commit(Change().Expect(Boards, "open", 2).Expect(Boards, "none", 0).Write(Notes, Note("a"), 0));

        Assert.Equal(new Commit.Conflict("pin-board/open"), late);
        Assert.IsType<Commit.Landed>(timely);
    }

    [Fact]
    public async Task The_same_intention_twice_lands_once_and_is_answered_the_same()
    {
        await Land(Change().Record(Nominated("N1")).Once("click-1", "thẻ 1"));

        var again = await Commit(Change().Record(Nominated("N1")).Once("click-1", "thẻ 2"));

        Assert.Equal(new Commit.Repeated("thẻ 1"), again);
        Assert.Equal("thẻ 1", await Store.Answered("click-1", Cancel));
        Assert.Null(await Store.Answered("click-2", Cancel));
        Assert.Equal(1, Store.Head.Sequence);
    }

    [Fact]
    public async Task A_claim_held_by_another_document_is_taken()
    {
        await Land(Change().Write(Boards, Note("a", claims: ["mail/lan"]), 0));

        var taken = await Commit(Change().Write(Notes, Note("b", claims: ["mail/minh", "mail/lan"]), 0));

        Assert.Equal(new Commit.Taken("mail/lan", "pin-board/a"), taken);
        await Land(Change().Write(Notes, Note("c", claims: ["mail/minh"]), 0));
    }

    [Fact]
    public async Task A_claim_let_go_of_is_free_and_can_be_claimed_again()
    {
        await Land(Change().Write(Notes, Note("a", claims: ["x", "y"]), 0));
        await Land(Change().Write(Notes, Note("a", claims: ["y"]), 1));
        await Land(Change().Write(Notes, Note("b", claims: ["x"]), 0));

        var back = await Commit(Change().Write(Notes, Note("a", claims: ["x", "y"]), 2));

        Assert.Equal(new Commit.Taken("x", "note/b"), back);
        await Land(Change().Write(Notes, Note("b"), 1));
        await Land(Change().Write(Notes, Note("a", claims: ["x", "y"]), 2));
    }

    [Fact]
    public async Task Two_documents_exchange_a_claim_in_one_change()
    {
        await Land(Change().Write(Notes, Note("a", claims: ["x"]), 0).Write(Notes, Note("b", claims: ["y"]), 0));

        await Land(Change().Write(Notes, Note("a", claims: ["y"]), 1).Write(Notes, Note("b", claims: ["x"]), 1));

        Assert.Equal(new Commit.Taken("x", "note/b"), await Commit(Change().Write(Notes, Note("c", claims: ["x"]), 0)));
        Assert.Equal(new Commit.Taken("y", "note/a"), await Commit(Change().Write(Notes, Note("c", claims: ["y"]), 0)));
    }

    [Fact]
    public async Task Of_changes_that_race_the_first_lands_and_the_others_see_it()
    {
        var changes = Enumerable.Range(0, 64).Select(i => Commit((i % 3) switch
        {
            0 => Change().Write(Notes, Note("same"), 0),
            1 => Change().Write(Notes, Note($"own-{i}", claims: ["one seat"]), 0),
            _ => Change().Record(Nominated("N1")).Once("same click", $"{i}"),
        }));

        var results = await Task.WhenAll(changes);

        Assert.Equal(3, results.Count(r => r is Commit.Landed));
        Assert.Equal(21, results.Count(r => r is Commit.Conflict { What: "note/same" }));
        Assert.Equal(20, results.Count(r => r is Commit.Taken { Claim: "one seat" }));
        Assert.Equal(20, results.Count(r => r is Commit.Repeated));
        Assert.Equal(1, Store.Head.Sequence);
    }

    [Fact]
    public async Task What_cannot_be_stored_fails_only_its_own_caller()
    {
        var good = Enumerable.Range(0, 20).Select(i => Commit(Change().Write(Notes, Note($"n{i}"), 0))).ToArray();
        var large = Commit(Change().Write(Notes, Note("large", new('x', 9_000_000)), 0));
        var longKey = Commit(Change().Write(Notes, Note("long", keys: [new('k', 2_000)]), 0));
        var halfPair = Commit(Change().Write(Notes, Note("\ud83c"), 0));
        var more = Enumerable.Range(20, 20).Select(i => Commit(Change().Write(Notes, Note($"n{i}"), 0))).ToArray();

        var landed = await Task.WhenAll([.. good, .. more]);

        Assert.All(landed, commit => Assert.IsType<Commit.Landed>(commit));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => large);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => longKey);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => halfPair);
    }

    [Fact]
    public async Task Sixty_four_callers_lose_nothing_and_count_nothing_twice()
    {
        const int each = 8;
        await Task.WhenAll(Enumerable.Range(0, 64).Select(async caller =>
        {
            for (var i = 0; i < each; i++)
                await Land(Nomination($"{caller:D2}-{i:D2}", $"CN-{caller:D3}", $"CN-{caller + i + 100:D3}", $"{caller}/{i}"));
        }));

        var verified = await Verify();

        Assert.True(verified.Holds, verified.ToString());
        Assert.Equal(64 * each, verified.Entries);
        Assert.Equal(64 * each, (await Store.List(Kinds.Nominations, "all/", int.MaxValue, Cancel)).Count);
        Assert.Equal(64 * each, await Store.Tally("nominations/PT-1", Cancel));
    }

    [Fact]
    public async Task An_intention_is_remembered_for_thirty_days_and_then_let_go_of()
    {
        await Land(new Change("CN-1", Clock.GetUtcNow()).Once("old", "A"));
        Clock.Advance(TimeSpan.FromDays(20));
        await Land(new Change("CN-1", Clock.GetUtcNow()).Once("new", "B"));

        Clock.Advance(TimeSpan.FromDays(9));
        Assert.Equal("A", await Store.Answered("old", Cancel));
        Clock.Advance(TimeSpan.FromDays(2));

        // it tidies up minute by minute, and may be behind a clock that leaps
        while (await Store.Answered("old", Cancel) is not null)
            Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("B", await Store.Answered("new", Cancel));
    }
}
