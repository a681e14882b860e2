using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>An announcement while an administrator of Teams has the bot turned off, for all or for one.</summary>
public sealed class BroadcastTurnedOffTests
{
    const int People = 300;
    const int Unlucky = 7;

    [Fact]
    public async Task Turned_off_in_the_middle_it_stops_at_once_fails_nobody_and_goes_on_when_somebody_speaks()
    {
        var (calls, offFrom, isOff) = (0, 100, true);
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(
            clock => teams = new(clock, faults: TeamsFaults.By((_, _) =>
                Interlocked.Increment(ref calls) > offFrom && Volatile.Read(ref isOff) ? Trouble.Forbidden[0] : null)),
            People);
        await hall.Announce("A1", Hall.Everybody(People));
        await Patience.Until(() => hall.Traffic.Stoppage is { ByAdministrator: true });
        hall.Stride = TimeSpan.FromSeconds(2);
        var shut = hall.Clock.GetUtcNow();
        await Patience.Until(() => hall.Clock.GetUtcNow() - shut > TimeSpan.FromHours(1));
        var (meanwhile, asked) = (await hall.Progress("A1"), Volatile.Read(ref calls) - offFrom);

        Volatile.Write(ref isOff, false);
        hall.Traffic.SpokenTo(hall.Clock.GetUtcNow());
        var ended = await hall.Settled("A1");

        // those that were on their way at that moment, and nobody after them
        Assert.InRange(asked, 5, 105);
        Assert.Equal((0, People), (meanwhile.Failed, meanwhile.Sent + meanwhile.Waiting));
        Assert.InRange(meanwhile.Sent, 1, 100);
        Assert.Equal((AnnouncementState.Sent, People), (ended.State, ended.Reach!.Copies.Sent));
        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(1, teams.Delivered(Crowd.Chat(n))));
        Assert.All(await hall.Copies("A1"), copy => Assert.Equal(0, copy.Doubts));
    }

    [Fact]
    public async Task For_whom_alone_it_is_turned_off_is_named_and_not_asked_again_until_he_speaks()
    {
        var isOff = true;
        var faults = TeamsFaults.By((chat, _) => Volatile.Read(ref isOff) && chat == Crowd.Chat(Unlucky) ? Trouble.Forbidden[0] : null);
        CrowdTeams teams = null!;
        await using var hall = await Hall.Open(clock => teams = new(clock, faults: faults), People);
        await hall.Announce("A1", Hall.Everybody(People));
        await hall.Settled("A1");
        var asked = faults.Given[Trouble.Forbidden[0]];

        await hall.Announce("A2", Hall.Everybody(People));
        var again = await hall.Settled("A2");
        var after = faults.Given[Trouble.Forbidden[0]];
        var place = hall.Store.All(Kinds.Places)[Crowd.Chat(Unlucky)];
        Volatile.Write(ref isOff, false);
        await hall.Land(new Change("system", hall.Clock.GetUtcNow()).Write(
            Kinds.Places, Bot.Recognition.PlaceRules.Heard(place.Value, place.Value, hall.Clock.GetUtcNow()), place.Version));
        await hall.Change("A2", a => a with { State = AnnouncementState.Sending, Round = a.Round + 1 });
        var ended = await hall.Settled("A2");

        Assert.InRange(asked, 1, 2);
        Assert.Equal(asked, after);
        Assert.Equal(1, again.Reach!.Copies.Reasons["BotDisabledByAdmin"]);
        Assert.Equal((AnnouncementState.Sent, People), (ended.State, ended.Reach!.Copies.Sent));
        Assert.Equal(["announcement/A2 1 vi"], teams.Standing(Crowd.Chat(Unlucky)));
    }
}
