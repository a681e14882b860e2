using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>What goes wrong on the way, and what is said of it.</summary>
public sealed partial class BroadcastTroubleTests
{
    const int People = 120;
    const int Unlucky = 7;

    static string Chat => Crowd.Chat(Unlucky);

    [Theory]
    [InlineData(0, "BotDisabledByAdmin")]
    [InlineData(1, "BotNotInConversationRoster")]
    [InlineData(2, "ConversationBlockedByUser")]
    [InlineData(3, "InvalidBotApiHost")]
    [InlineData(4, "NotEnoughPermissions")]
    [InlineData(5, "MessageWritesBlocked")]
    public async Task Who_cannot_be_reached_is_listed_with_the_reason(int code, string reason)
    {
        var (hall, teams) = await Hall(TeamsFaults.By((chat, _) => chat == Chat ? Trouble.Forbidden[code] : null));
        await using var closing = hall;

        await hall.Announce("A1", Delivery.Hall.Everybody(People));
        var ended = await hall.Settled("A1");

        Assert.Equal(AnnouncementState.PartlySent, ended.State);
        var failed = Assert.Single(await hall.Copies("A1"), copy => copy.State == CopyState.Failed);
        Assert.Equal(($"person/{Crowd.Id(Unlucky)}", reason), (failed.To, failed.Why));
        Assert.Equal(People - 1, teams.Conversations.Count(chat => teams.Delivered(chat) == 1));
    }

    [Fact]
    public async Task Who_has_left_or_was_never_seen_is_listed_without_a_call()
    {
        var (hall, teams) = await Hall(TeamsFaults.None);
        await using var closing = hall;
        var left = hall.Store.All(Kinds.People)[Crowd.Id(Unlucky)];
        await hall.Land(new Change("system", Office.Monday)
            .Write(Kinds.People, left.Value with { Gone = true }, left.Version)
            .Write(Kinds.People, new Bot.Recognition.Person("unseen", "Unseen"), 0));

        await hall.Announce("A1", [.. Delivery.Hall.Everybody(People), "person/unseen", "person/nobody", "19:elsewhere@thread.tacv2"]);
        var ended = await hall.Settled("A1");

        Assert.Equal(3, ended.Reach!.Copies.Reasons["MemberNotFound"]);
        Assert.Equal(1, ended.Reach.Copies.Reasons["BotNotInConversationRoster"]);
        Assert.Equal(People - 1, ended.Reach.Copies.Sent);
        Assert.Equal(People - 1, teams.Conversations.Count);
    }

    [Fact]
    public async Task A_chat_that_is_gone_is_opened_anew()
    {
        var (hall, teams) = await Hall(TeamsFaults.By((chat, nth) => chat == Chat && nth == 0 ? Trouble.Missing[0] : null));
        await using var closing = hall;

        await hall.Announce("A1", Delivery.Hall.Everybody(People));
        var ended = await hall.Settled("A1");

        Assert.Equal(AnnouncementState.Sent, ended.State);
        Assert.Equal(1, teams.Delivered(Chat));
    }

    [Fact]
    public async Task A_chat_that_stays_gone_fails_for_that_reason()
    {
        var (hall, _) = await Hall(TeamsFaults.By((chat, _) => chat == Chat ? Trouble.Missing[0] : null));
        await using var closing = hall;

        await hall.Announce("A1", Delivery.Hall.Everybody(People));
        var ended = await hall.Settled("A1");

        Assert.Equal(1, ended.Reach!.Copies.Reasons["ConversationNotFound"]);
    }

    [Fact]
    public async Task Being_throttled_loses_nobody_and_counts_against_nobody()
    {
        var (hall, teams) = await Hall(TeamsFaults.By((_, nth) => nth < 3 ? Trouble.ThrottledFor(5) : null));
        await using var closing = hall;
        var began = hall.Clock.GetUtcNow();

        await hall.Announce("A1", Delivery.Hall.Everybody(People));
        var ended = await hall.Settled("A1");

        Assert.Equal(People, ended.Reach!.Copies.Sent);
        Assert.True(hall.Clock.GetUtcNow() - began >= TimeSpan.FromSeconds(15));
        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(1, teams.Delivered(Crowd.Chat(n))));
    }

    [Theory]
    [InlineData(nameof(WhenInDoubt.SendAgain), 2)]
    [InlineData(nameof(WhenInDoubt.LeaveIt), 1)]
    public async Task Of_whom_nobody_knows_whether_he_has_it_he_is_named_and_the_announcement_says_what_is_done(string policy, int stand)
    {
        var whenInDoubt = Enum.Parse<WhenInDoubt>(policy);
        var (hall, teams) = await Hall(TeamsFaults.By((chat, nth) => chat == Chat && nth == 0 ? Trouble.AnswerLost : null));
        await using var closing = hall;

        await hall.Announce("A1", Delivery.Hall.Everybody(People), whenInDoubt);
        var ended = await hall.Settled("A1");

        Assert.Equal(stand, teams.Delivered(Chat));
        var named = Assert.Single(await hall.Copies("A1"), copy => copy.Doubts > 0);
        Assert.Equal($"person/{Crowd.Id(Unlucky)}", named.To);
        Assert.Equal(whenInDoubt == WhenInDoubt.SendAgain ? (1, 0) : (0, 1), (ended.Reach!.Copies.Doubled, ended.Reach.Copies.InDoubt));
    }

    [Fact]
    public async Task What_a_dead_process_left_on_its_way_is_in_doubt_and_nobody_else()
    {
        var (hall, teams) = await Hall(TeamsFaults.None, starts: false);
        await using var closing = hall;
        await hall.Announce("again", []);
        await hall.Announce("leave", [], WhenInDoubt.LeaveIt);
        foreach (var id in new[] { "again", "leave" })
        {
            await hall.Change(id, a => a with { StartedAt = Office.Monday, IsSpread = true, Copies = 3 });
            await hall.Land(new Change("system", Office.Monday).Write(Kinds.Sheets, new Sheet(id, 0,
            [
                new($"person/{Crowd.Id(0)}") { State = CopyState.Sent, Edition = 1, Round = 1, ConversationId = Crowd.Chat(0), ActivityId = "1" },
                new($"person/{Crowd.Id(1)}") { State = CopyState.Leased, Round = 1, LeasedTicks = Office.Monday.UtcTicks },
                new($"person/{Crowd.Id(2)}"),
            ]), 0));
        }

        await hall.Start();
        await hall.Settled("again");
        await hall.Settled("leave");

        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Select(n => teams.Delivered(Crowd.Chat(n))));
        Assert.Equal([CopyState.Sent, CopyState.Sent, CopyState.Sent], (await hall.Copies("again")).Select(c => c.State));
        Assert.Equal([CopyState.Sent, CopyState.InDoubt, CopyState.Sent], (await hall.Copies("leave")).Select(c => c.State));
        Assert.Equal([0, 1, 0], (await hall.Copies("again")).Select(c => c.Doubts));
    }

    [Fact]
    public async Task A_spread_that_was_cut_short_goes_on_and_nobody_is_on_it_twice()
    {
        var (hall, teams) = await Hall(TeamsFaults.None, starts: false);
        await using var closing = hall;
        await hall.Announce("A1", [.. Delivery.Hall.Everybody(People).Skip(5).Reverse()]);
        var written = Delivery.Hall.Everybody(Sheet.Most).Select(to => new Copy(to)).ToList();
        await hall.Land(new Change("system", Office.Monday).Write(Kinds.Sheets, new Sheet("A1", 0, written), 0));

        await hall.Start();
        var ended = await hall.Settled("A1");

        // who left since stays on the sheet he was written on; who joined is added
        Assert.Equal(People, ended.Copies);
        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(1, teams.Delivered(Crowd.Chat(n))));
    }

    [Fact]
    public async Task A_message_that_Teams_refuses_from_everybody_is_not_tried_on_everybody()
    {
        var tooBig = new ConnectorFault(413, new System.Text.Json.Nodes.JsonObject { ["error"] = new System.Text.Json.Nodes.JsonObject { ["code"] = "MessageSizeTooBig" } });
        var faults = TeamsFaults.By((_, _) => tooBig);
        var (hall, _) = await Hall(faults);
        await using var closing = hall;

        await hall.Announce("A1", Delivery.Hall.Everybody(People));
        var ended = await hall.Settled("A1");

        Assert.Equal((AnnouncementState.PartlySent, People), (ended.State, ended.Reach!.Copies.Reasons["TooBig"]));
        Assert.InRange(faults.Given[tooBig], 1, 5);
    }

    [Fact]
    public async Task Not_being_let_in_fails_nobody_and_it_goes_on_when_the_door_is_open_again()
    {
        var open = false;
        var (hall, teams) = await Hall(TeamsFaults.By((_, _) => Volatile.Read(ref open) ? null : Trouble.Unauthorized));
        await using var closing = hall;
        hall.Stride = TimeSpan.FromSeconds(2);
        await hall.Announce("A1", Delivery.Hall.Everybody(People));
        var shut = hall.Clock.GetUtcNow();
        await Patience.Until(() => hall.Clock.GetUtcNow() - shut > TimeSpan.FromMinutes(10));

        var meanwhile = await hall.Progress("A1");
        Volatile.Write(ref open, true);
        var ended = await hall.Settled("A1");

        Assert.Equal((0, 0, People), (meanwhile.Sent, meanwhile.Failed, meanwhile.Waiting));
        Assert.Equal((AnnouncementState.Sent, People), (ended.State, ended.Reach!.Copies.Sent));
        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(1, teams.Delivered(Crowd.Chat(n))));
    }

    [Fact]
    public async Task What_cannot_be_drawn_is_logged_and_tried_again_and_others_go_on()
    {
        var (hall, teams) = await Hall(TeamsFaults.None);
        await using var closing = hall;
        var broken = true;
        hall.Drawing.Otherwise = subject => Volatile.Read(ref broken) && subject == "announcement/bad"
            ? throw new InvalidOperationException("no such campaign")
            : Activity.Message(subject);

        await hall.Announce("bad", Delivery.Hall.Everybody(People));
        await hall.Announce("good", Delivery.Hall.Everybody(People));
        await hall.Settled("good");
        var bad = await hall.Progress("bad");
        Volatile.Write(ref broken, false);
        await hall.Settled("bad");

        Assert.Equal((0, People), (bad.Sent, bad.Waiting));
        Assert.Contains(hall.Faults, said => said.Contains("no such campaign", StringComparison.Ordinal));
        Assert.All(Enumerable.Range(0, People), n => Assert.Equal(2, teams.Delivered(Crowd.Chat(n))));
    }

    [Fact]
    public async Task An_audience_that_cannot_be_worked_out_is_logged_and_tried_again()
    {
        var (hall, _) = await Hall(TeamsFaults.None);
        await using var closing = hall;
        hall.Audience.Fails = new InvalidOperationException("no such list");

        await hall.Announce("A1", Delivery.Hall.Everybody(People));
        await Patience.Until(() => hall.Faults.Count > 1);
        hall.Audience.Fails = null;
        var ended = await hall.Settled("A1");

        Assert.Equal(People, ended.Reach!.Copies.Sent);
    }

    [Fact]
    public async Task A_stop_settles_what_is_on_the_wire_and_the_next_start_sends_the_rest_once()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-stop-").FullName;
        var teams = new Held();
        await using (var before = await Delivery.Hall.Open(_ => teams, People, folder: folder))
        {
            await before.Announce("A1", Delivery.Hall.Everybody(People));
            await Patience.Until(() => teams.OnTheWire > 0);
            var stops = before.Stop();
            teams.LetGo();
            await stops;
        }
        var left = teams.Came;

        await using (var after = await Delivery.Hall.Open(_ => teams, People, folder: folder))
        {
            await after.Settled("A1");
            Assert.All(await after.Copies("A1"), copy => Assert.Equal((CopyState.Sent, 0), (copy.State, copy.Doubts)));
        }
        Directory.Delete(folder, recursive: true);

        Assert.InRange(left, 1, 25);
        Assert.Equal(People, teams.Came);
    }

    static async Task<(Hall Hall, CrowdTeams Teams)> Hall(TeamsFaults faults, bool starts = true)
    {
        CrowdTeams teams = null!;
        var hall = await Delivery.Hall.Open(clock => teams = new(clock, faults: faults), People, starts: starts);
        return (hall, teams);
    }
}
