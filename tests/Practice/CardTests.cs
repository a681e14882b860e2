using System.Text.Json.Nodes;

namespace ThiDua.Tests.Practice;

public sealed class CardTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pressed_button_sends_its_data_together_with_the_inputs()
    {
        await using var room = await Room.Open();
        var id = await room.Posted(Room.Channel, Room.Card(Room.Ballot("Đề cử")));

        await room.Teams.Press(Room.Lan, id, "Ủng hộ", new JsonObject { ["note"] = "rất xứng đáng" }, Cancel);

        var invoke = room.LastHeard;
        Assert.Equal(("invoke", "adaptiveCard/action"), ((string?)invoke["type"], (string?)invoke["name"]));
        Assert.Equal("manual", (string?)invoke["value"]!["trigger"]);
        Assert.Equal("""{"n":7,"note":"r\u1EA5t x\u1EE9ng \u0111\u00E1ng"}""", invoke["value"]!["action"]!["data"]!.ToJsonString());
        Assert.Equal(id, (string?)invoke["replyToId"]);
        Assert.StartsWith("f:", (string?)invoke["id"], StringComparison.Ordinal);
        Assert.Equal($"{Room.Channel};messageid={id}", (string?)invoke["conversation"]!["id"]);
    }

    [Fact]
    public async Task A_submit_is_a_message_without_text_that_carries_the_data()
    {
        await using var room = await Room.Open();
        var id = await room.Posted(Room.Personal(Room.Lan), Room.Card(Room.Ballot("Đề cử")));

        await room.Teams.Press(Room.Lan, id, "Gửi", cancel: Cancel);

        Assert.Equal("message", (string?)room.LastHeard["type"]);
        Assert.Null(room.LastHeard["text"]);
        Assert.Equal("""{"old":true,"note":"none"}""", room.LastHeard["value"]!.ToJsonString());
    }

    [Fact]
    public async Task A_button_that_is_not_on_the_card_cannot_be_pressed()
    {
        await using var room = await Room.Open();
        var id = await room.Posted(Room.Channel, Room.Card(Room.Ballot("Đề cử")));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => room.Teams.Press(Room.Lan, id, "Xóa hết", cancel: Cancel));

        Assert.Contains("\"Ủng hộ\"", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_in_the_answer_is_seen_by_the_one_who_pressed_and_by_nobody_else()
    {
        await using var room = await Room.Open(Answering("Chị đã ủng hộ"));
        var id = await room.Posted(Room.Channel, Room.Card(Room.Ballot("Đề cử")));

        var answer = await room.Teams.Press(Room.Lan, id, "endorse", cancel: Cancel);

        Assert.NotNull(answer.Card);
        Assert.Equal("Chị đã ủng hộ", Room.Title(Seen(room, id, Room.Lan)));
        Assert.Equal("Đề cử", Room.Title(Seen(room, id, Room.Minh)));
    }

    [Fact]
    public async Task An_edit_by_the_bot_takes_everyone_back_to_the_shared_card()
    {
        await using var room = await Room.Open(Answering("Chị đã ủng hộ"));
        var id = await room.Posted(Room.Channel, Room.Card(Room.Ballot("Đề cử")));
        await room.Teams.Press(Room.Lan, id, "endorse", cancel: Cancel);

        await room.Call(HttpMethod.Put, $"conversations/{Room.Channel}/activities/{id}", Room.Card(Room.Ballot("Đề cử: 1")));

        Assert.Equal("Đề cử: 1", Room.Title(Seen(room, id, Room.Lan)));
        Assert.Equal("Đề cử: 1", Room.Title(Seen(room, id, Room.Minh)));
    }

    [Fact]
    public async Task A_card_refreshes_for_those_it_names_when_they_look_and_rests_a_minute()
    {
        await using var room = await Room.Open(Answering("Bản của chị Lan", "29:cn-010"));
        var id = await room.Posted(Room.Channel, Room.Card(Room.Ballot("Đề cử", "29:cn-010")));

        var first = await room.Teams.Look(Room.Lan, id, Cancel);
        var soon = await room.Teams.Look(Room.Lan, id, Cancel);
        var other = await room.Teams.Look(Room.Minh, id, Cancel);
        room.Clock.Advance(TimeSpan.FromSeconds(61));
        var later = await room.Teams.Look(Room.Lan, id, Cancel);

        Assert.NotNull(first);
        Assert.Equal("automatic", (string?)room.LastHeard["value"]!["trigger"]);
        Assert.Equal("Bản của chị Lan", Room.Title(Seen(room, id, Room.Lan)));
        Assert.Null(soon);
        Assert.Null(other);
        Assert.NotNull(later);
    }

    [Fact]
    public async Task An_error_in_the_answer_changes_no_card()
    {
        await using var room = await Room.Open(_ => new JsonObject
        {
            ["statusCode"] = 400,
            ["type"] = "application/vnd.microsoft.error",
            ["value"] = new JsonObject { ["code"] = "BadRequest", ["message"] = "Đã hết hạn" },
        });
        var id = await room.Posted(Room.Channel, Room.Card(Room.Ballot("Đề cử")));

        var answer = await room.Teams.Press(Room.Lan, id, "endorse", cancel: Cancel);

        Assert.True(answer.IsError);
        Assert.Equal("Đề cử", Room.Title(Seen(room, id, Room.Lan)));
    }

    static Func<JsonObject, JsonObject?> Answering(string title, params string[] refreshFor) =>
        activity => (string?)activity["type"] == "invoke" ? Room.CardAnswer(Room.Ballot(title, refreshFor)) : null;

    static Bot.Practice.Message? Seen(Room room, string id, string person) =>
        room.Teams.Conversations.Seen(id, room.Teams.Office.Someone(person));
}
