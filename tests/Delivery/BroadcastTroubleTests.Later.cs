using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>Trouble with copies that stand already, or are not wanted any more.</summary>
public sealed partial class BroadcastTroubleTests
{
    [Fact]
    public async Task A_copy_that_somebody_took_away_is_not_looked_for_for_ever()
    {
        var (hall, teams) = await Hall(TeamsFaults.By((chat, nth) => chat == Chat && nth > 0 ? Trouble.Missing[1] : null));
        await using var closing = hall;
        await hall.Announce("A1", Delivery.Hall.Everybody(People));
        await hall.Settled("A1");

        await hall.Edit("A1");
        await hall.Settled("A1");
        await hall.Change("A1", a => a with { State = AnnouncementState.Recalled });
        var ended = await hall.Settled("A1");

        Assert.Equal(People, ended.Reach!.Copies.Recalled);
        Assert.Equal(People - 1, teams.Conversations.Count(chat => teams.Delivered(chat) == 0));
    }

    [Fact]
    public async Task An_edit_that_is_refused_leaves_the_old_text_and_says_why()
    {
        var (hall, teams) = await Hall(TeamsFaults.By((chat, nth) => chat == Chat && nth > 0 ? Trouble.Forbidden[2] : null));
        await using var closing = hall;
        await hall.Announce("A1", Delivery.Hall.Everybody(People));
        await hall.Settled("A1");

        await hall.Edit("A1");
        await hall.Settled("A1");

        var old = Assert.Single(await hall.Copies("A1"), copy => copy.Edition == 1);
        Assert.Equal((CopyState.Sent, "ConversationBlockedByUser"), (old.State, old.Why));
        Assert.Equal(People - 1, teams.Conversations.Count(chat => teams.Standing(chat)[0].Contains(" 2 ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_cancel_names_those_who_may_have_it_and_drops_only_those_who_have_not()
    {
        var (hall, teams) = await Hall(TeamsFaults.By((chat, _) => chat == Chat ? Trouble.AnswerLost : Trouble.Conflict));
        await using var closing = hall;
        await hall.Announce("A1", [$"person/{Crowd.Id(Unlucky)}", .. Delivery.Hall.Everybody(Unlucky)]);
        await Patience.Until(() => teams.Delivered(Chat) > 1);

        await hall.Change("A1", a => a with { State = AnnouncementState.Cancelled });
        var ended = await hall.Settled("A1");

        Assert.Equal((1, Unlucky), (ended.Reach!.Copies.InDoubt, ended.Reach.Copies.Dropped));
    }
}
