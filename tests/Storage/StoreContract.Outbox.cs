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
        await Land(Change().Post(Post("p", "s")));

        await Land(Change().Post(Post("p", "s") with { Template = "another" }));

        Assert.Equal(Post("p", "s"), await Store.FindPost("p", Cancel));
    }

    [Fact]
    public async Task Posts_are_due_oldest_first_and_not_before_their_time()
    {
        await Land(Change()
            .Post(Post("c", "s") with { DueTicks = NoonTicks - 1 })
            .Post(Post("a", "s") with { DueTicks = NoonTicks - 2 })
            .Post(Post("b", "s") with { DueTicks = NoonTicks })
            .Post(Post("d", "s") with { DueTicks = NoonTicks + 1 })
            .Post(Post("e", "s") with { State = PostState.Sent }));

        var due = await Store.Due(Noon, 9, Nobody, Cancel);
        var rest = await Store.Due(Noon, 1, new HashSet<string> { "a" }, Cancel);

        Assert.Equal(["a", "c", "b"], due.Select(post => post.Id));
        Assert.Equal("c", Assert.Single(rest).Id);
        Assert.Equal(NoonTicks - 2, (await Store.NextDue(Cancel))!.Value.UtcTicks);
    }

    [Fact]
    public async Task A_touched_subject_has_its_posts_drawn_again_except_those_given_up()
    {
        await Land(Change()
            .Post(Post("sent", "s") with { State = PostState.Sent, Shown = 1 })
            .Post(Post("later", "s") with { DueTicks = NoonTicks + 999 })
            .Post(Post("failed", "s") with { State = PostState.Failed, Why = "403" })
            .Post(Post("other", "ss") with { State = PostState.Sent, Shown = 1 }));

        await Land(Change().Touch("s").Touch("s"));

        var posts = (await Store.PostsOf("s", Cancel)).ToDictionary(post => post.Id);
        Assert.Equal(Post("sent", "s") with { Wanted = 2, Shown = 1, DueTicks = NoonTicks }, posts["sent"]);
        Assert.Equal(Post("later", "s") with { Wanted = 2, DueTicks = NoonTicks }, posts["later"]);
        Assert.Equal(Post("failed", "s") with { Wanted = 2, State = PostState.Failed, Why = "403" }, posts["failed"]);
        Assert.Equal(1, (await Store.FindPost("other", Cancel))!.Wanted);
        Assert.Equal(["later", "sent"], (await Store.Due(Noon, 9, Nobody, Cancel)).Select(post => post.Id));
    }

    [Fact]
    public async Task What_became_of_a_post_is_written_back()
    {
        await Land(Change().Post(Post("p", "s")));
        var sent = Post("p", "s") with { State = PostState.Sent, Shown = 1, ConversationId = "19:kenh", ActivityId = "1700" };

        await Store.Settle(sent, Cancel);
        await Reopen();

        Assert.Equal(sent, await Store.FindPost("p", Cancel));
        Assert.Empty(await Store.Due(Noon, 9, Nobody, Cancel));
        Assert.Null(await Store.NextDue(Cancel));
    }

    [Fact]
    public async Task A_change_that_came_while_a_post_was_sent_keeps_it_waiting()
    {
        await Land(Change().Post(Post("p", "s")));
        var drawn = Assert.Single(await Store.Due(Noon, 9, Nobody, Cancel));
        await Land(Change().Touch("s"));

        await Store.Settle(drawn with { State = PostState.Sent, Shown = drawn.Wanted, ActivityId = "1700" }, Cancel);

        var post = await Store.FindPost("p", Cancel);
        Assert.Equal((2L, 1L, PostState.Waiting, "1700"), (post!.Wanted, post.Shown, post.State, post.ActivityId));
        Assert.Single(await Store.Due(Noon, 9, Nobody, Cancel));
    }

    [Fact]
    public async Task A_post_given_up_while_its_subject_changed_stays_given_up()
    {
        await Land(Change().Post(Post("p", "s")));
        var drawn = Assert.Single(await Store.Due(Noon, 9, Nobody, Cancel));
        await Land(Change().Touch("s"));

        await Store.Settle(drawn with { State = PostState.Failed, Why = "gone" }, Cancel);

        var post = await Store.FindPost("p", Cancel);
        Assert.Equal((2L, PostState.Failed), (post!.Wanted, post.State));
    }

    [Fact]
    public async Task What_became_of_an_unknown_post_is_refused_and_disturbs_nobody()
    {
        var good = Commit(Change().Post(Post("p", "s")));

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Store.Settle(Post("unknown", "s"), Cancel));

        Assert.IsType<Commit.Landed>(await good);
        Assert.Null(await Store.FindPost("unknown", Cancel));
    }

    [Fact]
    public async Task Who_waits_for_posts_is_woken_also_by_one_that_came_before()
    {
        var waiting = Store.Waiting(Cancel).AsTask();
        await Land(Change().Write(Notes, Note("a"), 0));
        Assert.False(waiting.IsCompleted);

        await Land(Change().Post(Post("p", "s")));
        await waiting.WaitAsync(TimeSpan.FromSeconds(30), Cancel);

        await Land(Change().Touch("s"));
        await Store.Waiting(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(30), Cancel);
    }
}
