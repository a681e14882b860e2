using ThiDua.Bot.Storage;
using static ThiDua.Tests.Storage.Sample;

namespace ThiDua.Tests.Storage;

public abstract partial class StoreContract
{
    static readonly IReadOnlySet<string> Nobody = new HashSet<string>();

    static readonly long NoonTicks = Noon.UtcTicks;

    [Fact]
    public async Task A_post_whose_id_is_known_changes_nothing()
    {
        await Land(Change().Post(Post("s/p", "s")));

        await Land(Change().Post(Post("s/p", "s") with { Template = "another" }));

        Assert.Equal(Post("s/p", "s"), await Store.FindPost("s/p", Cancel));
    }

    [Fact]
    public async Task Posts_are_due_oldest_first_and_not_before_their_time()
    {
        await Land(Change()
            .Post(Post("s/c", "s") with { DueTicks = NoonTicks - 1 })
            .Post(Post("s/a", "s") with { DueTicks = NoonTicks - 2 })
            .Post(Post("s/b", "s") with { DueTicks = NoonTicks })
            .Post(Post("s/d", "s") with { DueTicks = NoonTicks + 1 })
            .Post(Post("s/e", "s") with { State = PostState.Sent }));

        var due = await Store.Due(Noon, 9, Nobody, Cancel);
        var rest = await Store.Due(Noon, 1, new HashSet<string> { "s/a" }, Cancel);

        Assert.Equal(["s/a", "s/c", "s/b"], due.Select(post => post.Id));
        Assert.Equal("s/c", Assert.Single(rest).Id);
        Assert.Equal(NoonTicks - 2, (await Store.NextDue(Cancel))!.Value.UtcTicks);
    }

    [Fact]
    public async Task A_touched_subject_has_its_posts_drawn_again_except_those_given_up()
    {
        await Land(Change()
            .Post(Post("s/sent", "s") with { State = PostState.Sent, Shown = 1 })
            .Post(Post("s/later", "s") with { DueTicks = NoonTicks + 999 })
            .Post(Post("s/failed", "s") with { State = PostState.Failed, Why = "403" })
            .Post(Post("ss/other", "ss") with { State = PostState.Sent, Shown = 1 }));

        await Land(Change().Touch("s").Touch("s"));

        var posts = (await Store.PostsOf("s", Cancel)).ToDictionary(post => post.Id);
        Assert.Equal(Post("s/sent", "s") with { Wanted = 2, Shown = 1, DueTicks = NoonTicks }, posts["s/sent"]);
        Assert.Equal(Post("s/later", "s") with { Wanted = 2, DueTicks = NoonTicks }, posts["s/later"]);
        Assert.Equal(Post("s/failed", "s") with { Wanted = 2, State = PostState.Failed, Why = "403" }, posts["s/failed"]);
        Assert.Equal(1, (await Store.FindPost("ss/other", Cancel))!.Wanted);
        Assert.Equal(["s/later", "s/sent"], (await Store.Due(Noon, 9, Nobody, Cancel)).Select(post => post.Id));
    }

    [Fact]
    public async Task What_became_of_a_post_is_written_back()
    {
        await Land(Change().Post(Post("s/p", "s")));
        var sent = Post("s/p", "s") with { State = PostState.Sent, Shown = 1, ConversationId = "19:kenh", ActivityId = "1700" };

        await Store.Settle(sent, Cancel);
        await Reopen();

        Assert.Equal(sent, await Store.FindPost("s/p", Cancel));
        Assert.Empty(await Store.Due(Noon, 9, Nobody, Cancel));
        Assert.Null(await Store.NextDue(Cancel));
    }

    [Fact]
    public async Task A_change_that_came_while_a_post_was_sent_keeps_it_waiting()
    {
        await Land(Change().Post(Post("s/p", "s")));
        var drawn = Assert.Single(await Store.Due(Noon, 9, Nobody, Cancel));
        await Land(Change().Touch("s"));

        await Store.Settle(drawn with { State = PostState.Sent, Shown = drawn.Wanted, ActivityId = "1700" }, Cancel);

        var post = await Store.FindPost("s/p", Cancel);
        Assert.Equal((2L, 1L, PostState.Waiting, "1700"), (post!.Wanted, post.Shown, post.State, post.ActivityId));
        Assert.Single(await Store.Due(Noon, 9, Nobody, Cancel));
    }

    [Fact]
    public async Task A_post_given_up_while_its_subject_changed_stays_given_up()
    {
        await Land(Change().Post(Post("s/p", "s")));
        var drawn = Assert.Single(await Store.Due(Noon, 9, Nobody, Cancel));
        await Land(Change().Touch("s"));

        await Store.Settle(drawn with { State = PostState.Failed, Why = "gone" }, Cancel);

        var post = await Store.FindPost("s/p", Cancel);
        Assert.Equal((2L, PostState.Failed), (post!.Wanted, post.State));
    }

    /// <summary>Otherwise its subject's changes would never reach it.</summary>
    [Fact]
    public async Task A_post_whose_id_does_not_begin_with_its_subject_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.Commit(Change().Post(Post("p", "s")), Cancel));

    [Fact]
    public async Task What_became_of_an_unknown_post_is_refused_and_disturbs_nobody()
    {
        var good = Commit(Change().Post(Post("s/p", "s")));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.Settle(Post("s/unknown", "s"), Cancel));

        Assert.IsType<Commit.Landed>(await good);
        Assert.Null(await Store.FindPost("s/unknown", Cancel));
    }

    [Fact]
    public async Task Who_waits_for_posts_is_woken_also_by_one_that_came_before()
    {
        var waiting = Store.Waiting(Cancel).AsTask();
        await Land(Change().Write(Notes, Note("a"), 0));
        Assert.False(waiting.IsCompleted);

        await Land(Change().Post(Post("s/p", "s")));
        await waiting.WaitAsync(TimeSpan.FromSeconds(30), Cancel);

        await Land(Change().Touch("s"));
        await Store.Waiting(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(30), Cancel);
    }
}
