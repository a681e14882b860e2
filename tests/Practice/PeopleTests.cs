using System.Text.Json.Nodes;

namespace ThiDua.Tests.Practice;

public sealed class PeopleTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Opening_Teams_installs_the_bot_once_everywhere_and_tells_it()
    {
        await using var room = await Room.Open(installed: false);

        await room.Teams.Open(Room.Lan, Cancel);
        await room.Teams.Open(Room.Lan, Cancel);

        var told = room.Heard.Where(activity => (string?)activity["type"] == "installationUpdate").ToList();
        Assert.Equal(["channel", "groupChat", "personal"], told.Select(activity => (string?)activity["conversation"]!["conversationType"]));
        var roster = room.Heard.Single(activity => (string?)activity["channelData"]!["eventType"] == "teamMemberAdded");
        Assert.Equal(room.Teams.Office.BotMri, (string?)roster["membersAdded"]![0]!["id"]);
    }

    [Fact]
    public async Task A_personal_message_arrives_with_all_that_Teams_sends()
    {
        await using var room = await Room.Open();
        room.Teams.SetLocale(Room.Lan, "en-US");

        var answer = await room.Teams.Say(Room.Lan, "bot", "de cu", cancel: Cancel);

        var activity = room.LastHeard;
        Assert.True(answer.Accepted);
        Assert.Equal("message", (string?)activity["type"]);
        Assert.Equal("29:cn-010", (string?)activity["from"]!["id"]);
        Assert.Equal(room.Teams.Office.Someone(Room.Lan).AadObjectId, (string?)activity["from"]!["aadObjectId"]);
        Assert.Equal(Room.Personal(Room.Lan), (string?)activity["conversation"]!["id"]);
        Assert.Equal("personal", (string?)activity["conversation"]!["conversationType"]);
        Assert.Null(activity["conversation"]!["isGroup"]);
        Assert.Equal(room.Teams.Office.TenantId, (string?)activity["channelData"]!["tenant"]!["id"]);
        Assert.Equal("text/html", (string?)activity["attachments"]![0]!["contentType"]);
        Assert.Equal("en-US", (string?)activity["entities"]![0]!["locale"]);
        Assert.Equal("2026-11-23T15:00:00.000+07:00", (string?)activity["localTimestamp"]);
        Assert.StartsWith(room.Http.BaseAddress!.AbsoluteUri, (string?)activity["serviceUrl"], StringComparison.Ordinal);
        Assert.True(long.TryParse((string?)activity["id"], out _));
    }

    [Fact]
    public async Task In_a_channel_the_bot_hears_only_what_mentions_it_and_learns_the_thread()
    {
        await using var room = await Room.Open();
        var before = room.Heard.Count;

        var unheard = await room.Teams.Say(Room.Lan, Room.Channel, "chào cả phòng", cancel: Cancel);
        var heard = await room.Teams.Say(Room.Lan, Room.Channel, "@Thi đua đề cử @Trần Quang Minh vì…", ["bot", Room.Minh], Cancel);

        Assert.False(unheard.Sent);
        Assert.True(heard.Sent);
        Assert.Equal(before + 1, room.Heard.Count);
        var activity = room.LastHeard;
        Assert.Equal("<at>Thi đua</at> đề cử <at>Trần Quang Minh</at> vì…", (string?)activity["text"]);
        Assert.Equal([room.Teams.Office.BotMri, "29:cn-012"], activity["entities"]!.AsArray().Take(2).Select(entity => (string?)entity!["mentioned"]!["id"]));
        Assert.Equal($"{Room.Channel};messageid={activity["id"]}", (string?)activity["conversation"]!["id"]);
        Assert.Equal(2, room.Teams.MessagesIn(Room.Channel).Count);
    }

    [Fact]
    public async Task An_edit_and_a_deletion_reach_the_bot_under_the_messages_own_id()
    {
        await using var room = await Room.Open();
        await room.Teams.Say(Room.Lan, "bot", "sai", cancel: Cancel);
        var id = (string)room.LastHeard["id"]!;

        await room.Teams.Edit(Room.Lan, id, "đúng", cancel: Cancel);
        var edit = room.LastHeard;
        await room.Teams.Delete(Room.Lan, id, Cancel);
        var deletion = room.LastHeard;

        Assert.Equal(("messageUpdate", id, "editMessage", "đúng"), (Type(edit), (string?)edit["id"], Kind(edit), (string?)edit["text"]));
        Assert.Equal(("messageDelete", id, "softDeleteMessage"), (Type(deletion), (string?)deletion["id"], Kind(deletion)));
        Assert.True(room.Teams.Conversations.Message(id)!.Deleted);
    }

    [Fact]
    public async Task Nobody_writes_where_they_are_not_a_member()
    {
        await using var room = await Room.Open();

        await Assert.ThrowsAsync<ArgumentException>(() => room.Teams.Say(Room.Lan, "Hội đồng Thi đua - Khen thưởng", "xin vào", cancel: Cancel));
    }

    [Fact]
    public async Task Every_exchange_is_kept_in_both_directions_with_its_answer()
    {
        await using var room = await Room.Open();
        await room.Teams.Say(Room.Lan, "bot", "chào", cancel: Cancel);
        var sent = await room.Posted(Room.Personal(Room.Lan), Room.Text("Kính chào"));

        var last = room.Teams.Exchanges.TakeLast(2).ToList();

        Assert.Equal(["to bot", "to Teams"], last.Select(exchange => exchange.Direction));
        Assert.Equal("chào", (string?)last[0].Request!["text"]);
        Assert.Equal(200, last[0].Status);
        Assert.Equal((201, sent), (last[1].Status, (string?)last[1].Response!["id"]));
        Assert.Contains(sent, last[1].Regards);
    }

    [Fact]
    public async Task A_bot_that_cannot_be_reached_is_an_answer_and_not_an_accident()
    {
        await using var room = await Room.Open();
        room.Teams.BotUrl = new Uri("http://127.0.0.1:1/");

        var answer = await room.Teams.Say(Room.Lan, "bot", "chào", cancel: Cancel);

        Assert.Equal((0, true), (answer.Status, answer.IsError));
    }

    [Fact]
    public async Task An_activity_can_be_delivered_twice_as_Teams_does_when_it_is_unsure()
    {
        await using var room = await Room.Open();
        await room.Teams.Say(Room.Lan, "bot", "chào", cancel: Cancel);
        var activity = (JsonObject)room.LastHeard.DeepClone();

        await room.Teams.Deliver(activity, Cancel);

        Assert.Equal(2, room.Heard.Count(heard => (string?)heard["id"] == (string?)activity["id"]));
        Assert.Single(room.Teams.MessagesIn(Room.Personal(Room.Lan)));
    }

    static string? Type(JsonObject activity) => (string?)activity["type"];

    static string? Kind(JsonObject activity) => (string?)activity["channelData"]!["eventType"];
}
