using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Practice;

public sealed class ConnectorTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Opening_the_same_chat_twice_gives_the_same_id_and_no_activity()
    {
        await using var room = await Room.Open();
        var ask = OneToOne(room, "29:cn-020");

        var first = await room.Call(HttpMethod.Post, "conversations", ask.DeepClone());
        var second = await room.Call(HttpMethod.Post, "conversations", ask);

        Assert.Equal(201, first.Status);
        Assert.Equal((string?)first.Body!["id"], (string?)second.Body!["id"]);
        Assert.Null(first.Body["activityId"]);
        Assert.Empty(room.Teams.MessagesIn((string)first.Body["id"]!));
    }

    [Fact]
    public async Task A_chat_with_a_person_of_no_shared_team_is_forbidden()
    {
        await using var room = await Room.Open(installed: false);

        var answer = await room.Call(HttpMethod.Post, "conversations", OneToOne(room, "29:cn-020"));

        Assert.Equal(403, answer.Status);
    }

    [Fact]
    public async Task A_new_thread_needs_an_activity_and_is_named_after_it()
    {
        await using var room = await Room.Open();
        var ask = new JsonObject { ["isGroup"] = true, ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = Room.Channel } } };

        var without = await room.Call(HttpMethod.Post, "conversations", ask.DeepClone());
        ask["activity"] = Room.Text("Phát động");
        var with = await room.Call(HttpMethod.Post, "conversations", ask);

        Assert.Equal((400, "BadSyntax"), (without.Status, Code(without.Body)));
        Assert.Equal(201, with.Status);
        Assert.Equal($"{Room.Channel};messageid={with.Body!["activityId"]}", (string?)with.Body["id"]);
    }

    [Fact]
    public async Task A_group_chat_cannot_be_created()
    {
        await using var room = await Room.Open();
        var ask = OneToOne(room, "29:cn-010", "29:cn-012");

        var answer = await room.Call(HttpMethod.Post, "conversations", ask);

        Assert.Equal((400, "BadSyntax"), (answer.Status, Code(answer.Body)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task A_message_is_sent_with_and_without_a_trailing_slash(string end)
    {
        await using var room = await Room.Open();

        var answer = await room.Call(HttpMethod.Post, $"conversations/{Room.Personal(Room.Lan)}/activities{end}", Room.Text("Chào"));

        Assert.Equal(201, answer.Status);
        Assert.Equal("Chào", room.Teams.Conversations.Message((string)answer.Body!["id"]!)!.Text);
    }

    [Fact]
    public async Task A_reply_lands_in_the_thread_and_a_bare_channel_id_opens_a_new_one()
    {
        await using var room = await Room.Open();
        var root = await room.Posted(Room.Channel, Room.Text("Bài đăng"));

        var inThread = await room.Posted($"{Room.Channel};messageid={root}", Room.Text("Trả lời"));
        var byReply = await room.Call(HttpMethod.Post, $"conversations/{Room.Channel}/activities/{root}", Room.Text("Trả lời nữa"));
        var another = await room.Posted(Room.Channel, Room.Text("Bài khác"));

        Assert.Equal(root, room.Teams.Conversations.Message(inThread)!.Root);
        Assert.Equal(root, room.Teams.Conversations.Message((string)byReply.Body!["id"]!)!.Root);
        Assert.Equal(another, room.Teams.Conversations.Message(another)!.Root);
    }

    [Fact]
    public async Task Text_with_a_card_becomes_two_messages_and_gives_no_id()
    {
        await using var room = await Room.Open();
        var activity = Room.Card(Room.Ballot("Thẻ"));
        activity["text"] = "Lời";

        var answer = await room.Send(Room.Channel, activity);

        Assert.Equal((202, null), (answer.Status, answer.Body));
        Assert.Equal(["Lời", ""], room.Teams.MessagesIn(Room.Channel).Select(message => message.Text));
    }

    [Fact]
    public async Task Typing_is_accepted_shown_and_not_kept()
    {
        await using var room = await Room.Open();
        string? shown = null;
        room.Teams.Typing += conversation => shown = conversation;

        var answer = await room.Send(Room.Personal(Room.Lan), new JsonObject { ["type"] = "typing" });

        Assert.Equal(202, answer.Status);
        Assert.Equal(Room.Personal(Room.Lan), shown);
        Assert.Empty(room.Teams.MessagesIn(Room.Personal(Room.Lan)));
    }

    [Fact]
    public async Task An_edit_and_a_deletion_are_of_the_bots_own_messages_only()
    {
        await using var room = await Room.Open();
        var own = await room.Posted(Room.Personal(Room.Lan), Room.Text("Cũ"));
        await room.Teams.Say(Room.Lan, "bot", "của tôi", cancel: Cancel);
        var hers = room.Teams.MessagesIn(Room.Personal(Room.Lan))[^1].Id;
        var path = $"conversations/{Room.Personal(Room.Lan)}/activities/";

        var edited = await room.Call(HttpMethod.Put, path + own, Room.Text("Mới"));
        var foreign = await room.Call(HttpMethod.Put, path + hers, Room.Text("Sửa hộ"));
        var deleted = await room.Call(HttpMethod.Delete, path + own);
        var again = await room.Call(HttpMethod.Delete, path + own);

        Assert.Equal((200, 403, 200), (edited.Status, foreign.Status, deleted.Status));
        Assert.Equal((404, "ActivityNotFoundInConversation"), (again.Status, Code(again.Body)));
        Assert.True(room.Teams.Conversations.Message(own)!.Deleted);
        Assert.Equal("của tôi", room.Teams.Conversations.Message(hers)!.Text);
    }

    [Fact]
    public async Task What_does_not_exist_or_is_not_allowed_says_so_in_Teams_words()
    {
        await using var room = await Room.Open();
        await room.Teams.Uninstall(Room.Lan, "bot", Cancel);

        var unknown = await room.Send("19:nowhere@thread.tacv2", Room.Text("?"));
        var removed = await room.Send(Room.Personal(Room.Lan), Room.Text("?"));
        var typeless = await room.Send(Room.Channel, new JsonObject { ["text"] = "?" });
        var large = await room.Send(Room.Channel, Room.Text(new string('x', 52_000)));
        var member = await room.Call(HttpMethod.Get, $"conversations/{Room.Channel}/members/29:nobody");

        Assert.Equal((404, "ConversationNotFound"), (unknown.Status, Code(unknown.Body)));
        Assert.Equal((403, "BotNotInConversationRoster"), (removed.Status, Code(removed.Body)));
        Assert.Equal((400, "BadSyntax"), (typeless.Status, Code(typeless.Body)));
        Assert.Equal((413, "MessageSizeTooBig"), (large.Status, Code(large.Body)));
        Assert.Equal((404, "MemberNotFoundInConversation"), (member.Status, Code(member.Body)));
    }

    [Fact]
    public async Task A_gate_may_refuse_delay_or_lose_the_answer_of_a_call_that_took_effect()
    {
        await using var room = await Room.Open();
        room.Teams.Gate = (call, _) => ValueTask.FromResult<ConnectorFault?>((string?)call.Body?["text"] switch
        {
            "busy" => ConnectorFault.TooManyRequests(TimeSpan.FromSeconds(3)),
            "late" => new ConnectorFault(502, Executed: true),
            _ => null,
        });

        var busy = await room.Send(Room.Channel, Room.Text("busy"));
        var late = await room.Send(Room.Channel, Room.Text("late"));
        var fine = await room.Send(Room.Channel, Room.Text("fine"));

        Assert.Equal((429, 502, 201), (busy.Status, late.Status, fine.Status));
        Assert.Equal(["late", "fine"], room.Teams.MessagesIn(Room.Channel).Select(message => message.Text));
    }

    static JsonObject OneToOne(Room room, params string[] members) => new()
    {
        ["isGroup"] = false,
        ["members"] = new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]),
        ["tenantId"] = room.Teams.Office.TenantId,
    };

    static string? Code(JsonObject? body) => (string?)body?["error"]?["code"];
}
