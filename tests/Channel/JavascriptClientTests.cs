using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Channel;

/// <summary>Microsoft's own JavaScript clients, which nobody here wrote, against our connector and our endpoint.</summary>
public sealed class JavascriptClientTests
{
    const string Lan = "CN-010";

    [Fact]
    public async Task The_connector_answers_botframework_connector_as_Teams_does()
    {
        await using var office = await Office.Open();
        var (teams, lan) = (office.Teams, office.Teams.Office.Someone(Lan));

        var got = await Node.Run("connector.js", new JsonObject
        {
            ["serviceUrl"] = teams.ServiceUrl!.AbsoluteUri,
            ["bot"] = teams.Office.BotMri,
            ["tenant"] = teams.Office.TenantId,
            ["person"] = lan.AadObjectId,
            ["team"] = teams.Office.Team.Id,
            ["channel"] = teams.Find(lan, Office.Channel).Place.Id,
        });

        Assert.Equal(office.As(Lan).Chat, (string?)got["chat"]);
        Assert.Equal((string?)got["sent"], (string?)got["updated"]);
        Assert.Equal(("Chào chị Lan", true), (Message(office, got["sent"]).Text, Message(office, got["sent"]).Edited));
        Assert.True(Message(office, got["reply"]).Deleted);
        var thread = (string?)got["thread"]!["activity"];
        Assert.EndsWith($";messageid={thread}", (string?)got["thread"]!["conversation"], StringComparison.Ordinal);
        Assert.Equal(("Trong bài", thread), (Message(office, got["inThread"]).Text, Message(office, got["inThread"]).Root));
        Assert.Equal(lan.Name, (string?)got["member"]);
        var everybody = teams.Office.People.Select(p => p.Name).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(everybody, [.. got["members"]!.AsArray().Select(m => (string)m!["name"]!).Order(StringComparer.Ordinal)]);
        Assert.All(got["members"]!.AsArray(), m => Assert.StartsWith("29:", (string?)m!["id"], StringComparison.Ordinal));
        Assert.Equal(everybody, [.. got["pages"]!.AsArray().SelectMany(p => p!.AsArray()).Select(n => (string)n!).Order(StringComparer.Ordinal)]);
        Assert.Equal(teams.Office.Team.Name, (string?)got["team"]!["name"]);
        Assert.Equal(teams.Office.Channels.Select(c => c.Id), got["channels"]!.AsArray().Select(c => (string?)c!["id"]));
        // the General channel has no name in the API
        Assert.Equal(teams.Office.Channels.Skip(1).Select(c => c.Name), got["channels"]!.AsArray().Skip(1).Select(c => (string?)c!["name"]));
    }

    [Fact]
    public async Task Its_refusals_are_read_as_status_and_code()
    {
        await using var office = await Office.Open();
        var (teams, lan) = (office.Teams, office.Teams.Office.Someone(Lan));

        var got = await Node.Run("connector.js", new JsonObject
        {
            ["serviceUrl"] = teams.ServiceUrl!.AbsoluteUri.TrimEnd('/'),
            ["bot"] = teams.Office.BotMri,
            ["tenant"] = teams.Office.TenantId,
            ["person"] = lan.AadObjectId,
            ["team"] = teams.Office.Team.Id,
            ["channel"] = teams.Find(lan, Office.Channel).Place.Id,
        });

        (int?, string?) Refusal(string call) => ((int?)got["refusals"]![call]?["status"], (string?)got["refusals"]![call]?["code"]);
        Assert.Equal((404, "ActivityNotFoundInConversation"), Refusal("editOfNothing"));
        Assert.Equal((404, "MemberNotFoundInConversation"), Refusal("stranger"));
        Assert.Equal((404, "ConversationNotFound"), Refusal("nowhere"));
        Assert.Equal((413, "MessageSizeTooBig"), Refusal("tooLarge"));
    }

    [Fact]
    public async Task A_bot_of_botbuilder_is_at_home_in_the_local_Teams()
    {
        await using var office = await Office.Open();
        var (teams, lan) = (office.Teams, office.Teams.Office.Someone(Lan));
        var channel = teams.Find(lan, Office.Channel).Place;

        var told = await Node.Run("botbuilder.js", new JsonObject
        {
            ["reference"] = new JsonObject
            {
                ["serviceUrl"] = teams.ServiceUrl!.AbsoluteUri,
                ["channelId"] = "msteams",
                ["bot"] = new JsonObject { ["id"] = teams.Office.BotMri },
                ["conversation"] = new JsonObject { ["id"] = channel.Id, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = teams.Office.TenantId },
            },
            ["team"] = teams.Office.Team.Id,
            ["person"] = lan.AadObjectId,
        });

        Assert.Equal(("Đã sửa", true), (Message(office, told["sent"]).Text, Message(office, told["sent"]).Edited));
        Assert.True(Message(office, told["card"]).Deleted);
        Assert.Equal((lan.Name, teams.Office.Team.Name), ((string?)told["member"], (string?)told["team"]));
        Assert.Equal((teams.Office.Channels.Count, teams.Office.People.Count), ((int?)told["channels"], (int?)told["members"]));
    }

    [Fact]
    public async Task The_bot_hears_botbuilder_and_answers_into_the_conversation()
    {
        await using var office = await Office.Open();
        var (teams, lan) = (office.Teams, office.As(Lan));
        var before = office.BotMessages(lan.Chat).Count;

        var answers = (await Node.Run("posting.js", new JsonObject
        {
            ["bot"] = new Uri(office.Address, "/api/messages").AbsoluteUri,
            ["serviceUrl"] = teams.ServiceUrl!.AbsoluteUri,
            ["channel"] = Channel(office),
            ["activities"] = new JsonArray(
                new JsonObject { ["id"] = "1700000000001", ["text"] = "trợ giúp" },
                new JsonObject { ["id"] = "f:1", ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["value"] = PressOf("no.such.verb") },
                new JsonObject { ["id"] = "f:2", ["type"] = "invoke", ["name"] = "no/such" },
                new JsonObject { ["id"] = "f:3", ["type"] = "messageReaction", ["replyToId"] = "1" },
                new JsonObject { ["id"] = "f:4", ["type"] = "typing" },
                new JsonObject { ["id"] = "f:5", ["type"] = "handoff" }),
        })).AsArray();
        var help = await teams.Until(t => t.MessagesIn(lan.Chat).Where(m => m.ByBot).Skip(before).FirstOrDefault(), TestContext.Current.CancellationToken);

        Assert.Equal([200, 200, 501, 200, 200, 200], answers.Select(a => (int)a!["status"]!).Select(status => status is 202 ? 200 : status));
        Assert.Contains("trợ giúp", help.Words(), StringComparison.Ordinal);
        Assert.NotNull(answers[1]!["body"]!["statusCode"]);
        Assert.NotNull(answers[1]!["body"]!["type"]);
    }

    static Message Message(Office office, JsonNode? id) =>
        office.Teams.Conversations.Message((string)id!) ?? throw new InvalidOperationException($"no message {id}");

    static JsonObject PressOf(string verb) =>
        new() { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = new JsonObject { ["verb"] = verb } }, ["trigger"] = "manual" };

    // what Teams puts on every activity of chị Lan's own chat
    static JsonObject Channel(Office office)
    {
        var (teams, lan) = (office.Teams, office.Teams.Office.Someone(Lan));
        return new()
        {
            ["channelId"] = "msteams",
            ["locale"] = "vi-VN",
            ["from"] = new JsonObject { ["id"] = lan.Mri, ["name"] = lan.Name, ["aadObjectId"] = lan.AadObjectId },
            ["recipient"] = new JsonObject { ["id"] = teams.Office.BotMri, ["name"] = teams.Office.Bot.Name },
            ["conversation"] = new JsonObject { ["id"] = office.As(Lan).Chat, ["conversationType"] = "personal", ["tenantId"] = teams.Office.TenantId },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = teams.Office.TenantId } },
        };
    }
}
