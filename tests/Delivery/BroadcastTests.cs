using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>An announcement from its start to its end, with everything that people do to it on the way.</summary>
public sealed class BroadcastTests
{
    const int People = 250;

    static CancellationToken Cancel => Patience.Cancel;

    [Fact]
    public async Task Everybody_gets_one_copy_and_the_end_is_said_once()
    {
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(clock => teams = new(clock), People);

        await hall.Announce("A1", [Hall.Channel, .. Hall.Everybody(People)]);
        var ended = await hall.Settled("A1");

        Assert.Equal(AnnouncementState.Sent, ended.State);
        Assert.Equal(People + 1, ended.Copies);
        Assert.NotNull(ended.StartedAt);
        Assert.NotNull(ended.EndedAt);
        Assert.Equal(1, teams.Delivered(Hall.Channel));
        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(["announcement/A1 1 vi"], teams.Standing(Crowd.Chat(n))));
        Assert.All(await hall.Copies("A1"), copy => Assert.Equal((CopyState.Sent, 1), (copy.State, copy.Edition)));
        Assert.Equal(People + 1, Assert.Single(await hall.Facts<AnnouncementEnded>()).Sent);
        Assert.Equal(1, hall.Drawing.Drawn);
    }

    [Fact]
    public async Task Each_reads_it_in_his_own_language_and_it_is_drawn_once_for_each()
    {
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(clock => teams = new(clock), People);
        var english = hall.Store.All(Kinds.People)[Crowd.Id(7)];
        await hall.Land(new Change("system", Office.Monday).Write(Kinds.People, english.Value with { Language = "en" }, english.Version));

        await hall.Announce("A1", Hall.Everybody(People));
        await hall.Settled("A1");

        Assert.Equal(["announcement/A1 1 en"], teams.Standing(Crowd.Chat(7)));
        Assert.Equal(["announcement/A1 1 vi"], teams.Standing(Crowd.Chat(8)));
        Assert.Equal(2, hall.Drawing.Drawn);
    }

    [Fact]
    public async Task Who_has_no_chat_with_the_bot_gets_one_and_it_is_remembered()
    {
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(clock => teams = new(clock), People, known: false);

        await hall.Announce("A1", Hall.Everybody(People));
        await hall.Settled("A1");

        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(1, teams.Delivered(Crowd.Chat(n))));
        Assert.Equal(People + 1, hall.Store.All(Kinds.Places).Count);
    }

    [Fact]
    public async Task Nobody_at_all_ends_at_once()
    {
        await using var hall = await Hall.Open(clock => new CrowdTeams(clock));

        await hall.Announce("A1", []);
        var ended = await hall.Settled("A1");

        Assert.Equal((AnnouncementState.Sent, 0), (ended.State, ended.Copies));
    }

    [Fact]
    public async Task A_cancel_acts_before_the_next_copy_leaves()
    {
        var teams = new Held();
        await using var hall = await Hall.Open(_ => teams, People);
        await hall.Announce("A1", Hall.Everybody(People));
        await Patience.Until(() => teams.OnTheWire > 0);

        await hall.Change("A1", a => a with { State = AnnouncementState.Cancelled });
        var left = teams.Came;
        teams.LetGo();
        var ended = await hall.Settled("A1");

        Assert.Equal(left, teams.Came);
        var copies = await hall.Copies("A1");
        Assert.Equal(left, copies.Count(copy => copy.State == CopyState.Sent));
        Assert.Equal(People - left, copies.Count(copy => copy.State == CopyState.Dropped));
        Assert.Equal(AnnouncementState.Cancelled, ended.State);
        Assert.Equal(left, Assert.Single(await hall.Facts<AnnouncementEnded>()).Sent);
    }

    [Fact]
    public async Task An_edit_reaches_every_copy_and_posts_nothing_anew()
    {
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(clock => teams = new(clock), People);
        await hall.Announce("A1", Hall.Everybody(People));
        await hall.Settled("A1");

        await hall.Edit("A1");
        var ended = await hall.Settled("A1");

        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(["announcement/A1 2 vi"], teams.Standing(Crowd.Chat(n))));
        Assert.Equal(AnnouncementState.Sent, ended.State);
        Assert.Single(await hall.Facts<AnnouncementEnded>());
    }

    [Fact]
    public async Task An_edit_while_it_is_sent_reaches_those_who_have_it_and_those_who_have_not()
    {
        var teams = new Held();
        await using var hall = await Hall.Open(_ => teams, People);
        await hall.Announce("A1", Hall.Everybody(People));
        await Patience.Until(() => teams.OnTheWire > 0);

        await hall.Edit("A1");
        teams.LetGo();
        await hall.Settled("A1");

        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(["announcement/A1 2 vi"], teams.Standing(Crowd.Chat(n))));
    }

    [Fact]
    public async Task A_recall_takes_every_copy_away_again()
    {
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(clock => teams = new(clock), People);
        await hall.Announce("A1", [Hall.Channel, .. Hall.Everybody(People)]);
        await hall.Settled("A1");

        await hall.Change("A1", a => a with { State = AnnouncementState.Recalled });
        var ended = await hall.Settled("A1");

        Assert.All(teams.Conversations, conversation => Assert.Empty(teams.Standing(conversation)));
        Assert.Equal(AnnouncementState.Recalled, ended.State);
        Assert.All(await hall.Copies("A1"), copy => Assert.Equal(CopyState.Recalled, copy.State));
        Assert.Equal([0, People + 1], (await hall.Facts<AnnouncementEnded>()).Select(fact => fact.Recalled));
    }

    [Fact]
    public async Task A_recall_while_it_is_sent_takes_away_what_stands_and_sends_nothing_more()
    {
        var teams = new Held();
        await using var hall = await Hall.Open(_ => teams, People);
        await hall.Announce("A1", Hall.Everybody(People));
        await Patience.Until(() => teams.OnTheWire > 0);

        await hall.Change("A1", a => a with { State = AnnouncementState.Recalled });
        var left = teams.Came;
        teams.LetGo();
        await hall.Settled("A1");

        Assert.All(Enumerable.Range(0, People), n => Assert.Empty(teams.Standing(Crowd.Chat(n))));
        var progress = await hall.Progress("A1");
        Assert.Equal((0, left, People - left), (progress.Sent, progress.Recalled, progress.Dropped));
    }

    [Fact]
    public async Task Only_those_who_failed_are_tried_again()
    {
        var blocked = Trouble.Forbidden[2];
        var blocks = true;
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(
            clock => teams = new(clock, faults: TeamsFaults.By((chat, _) => blocks && chat == Crowd.Chat(3) ? blocked : null)), People);
        await hall.Announce("A1", Hall.Everybody(People));
        var partly = await hall.Settled("A1");
        blocks = false;

        await hall.Change("A1", a => a with { State = AnnouncementState.Sending, Round = a.Round + 1 });
        var ended = await hall.Settled("A1");

        Assert.Equal(AnnouncementState.PartlySent, partly.State);
        Assert.Equal(1, partly.Reach!.Copies.Reasons["ConversationBlockedByUser"]);
        Assert.Equal(AnnouncementState.Sent, ended.State);
        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(1, teams.Delivered(Crowd.Chat(n))));
        Assert.Equal([People - 1, People], (await hall.Facts<AnnouncementEnded>()).Select(fact => fact.Sent));
    }

    [Fact]
    public async Task A_small_announcement_is_not_held_up_by_a_large_one()
    {
        var teams = new Held();
        await using var hall = await Hall.Open(_ => teams, 3_000);
        await hall.Announce("large", Hall.Everybody(3_000));
        await Patience.Until(() => teams.OnTheWire > 0);

        await hall.Announce("small", Hall.Everybody(10));
        teams.LetGo();
        await hall.Settled("small");
        await hall.Settled("large");

        // in the order they came: how far the large one is when somebody looks depends on when he does
        var came = teams.InOrder.ToList();
        Assert.Equal(10, came.Count(text => text.Contains("small", StringComparison.Ordinal)));
        Assert.InRange(came.Take(came.FindLastIndex(text => text.Contains("small", StringComparison.Ordinal))).Count(text => text.Contains("large", StringComparison.Ordinal)), 0, 1_000);
    }

    [Fact]
    public async Task Progress_is_told_while_it_is_sent_and_after_the_end()
    {
        var teams = new Held();
        await using var hall = await Hall.Open(_ => teams, People);
        await hall.Announce("A1", Hall.Everybody(People));
        await Patience.Until(() => teams.OnTheWire > 0);

        var before = await hall.Progress("A1");
        teams.LetGo();
        await hall.Settled("A1");
        var after = await hall.Progress("A1");

        Assert.Equal((People, 0, People, null), (before.Copies, before.Sent, before.Waiting, before.MovedAt));
        Assert.Equal((People, People, 0, null), (after.Copies, after.Sent, after.Waiting, after.Left));
        Assert.Equal(hall.Now("A1").EndedAt, after.MovedAt);
    }
}
