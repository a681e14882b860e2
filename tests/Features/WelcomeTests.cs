using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class WelcomeTests
{
    const string Promise = "Không bỏ sót, không tính trùng, ai cũng kiểm tra lại được.";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static bool IsWelcome(Message message) => message.Words().Contains(Promise, StringComparison.Ordinal);

    [Fact]
    public async Task An_install_that_Teams_tells_twice_is_welcomed_once()
    {
        await using var office = await Office.Open();

        await office.Settled();

        Assert.Single(office.Teams.Office.Channels.SelectMany(c => office.BotMessages(c.Id)), IsWelcome);
    }

    [Fact]
    public async Task The_same_install_told_64_times_at_once_is_welcomed_once()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");
        var told = Install(office, lan, "2026-11-23T02:00:01Z");

        await Task.WhenAll(Enumerable.Range(0, 64).Select(i =>
        {
            var again = told.DeepClone().AsObject();
            again["id"] = $"f:{i}";
            return office.Teams.Deliver(again, Cancel);
        }));
        await office.Settled();

        Assert.Single(office.BotMessages(lan.Chat), IsWelcome);
        await office.Verified();
    }

    [Theory]
    [InlineData("CN-005", "Xin chào anh Đức!")]
    [InlineData("CN-010", "Xin chào chị Lan!")]
    public async Task Somebody_whose_form_of_address_is_known_is_spoken_to_with_it(string person, string greeting)
    {
        await using var office = await Office.Open();

        await office.Teams.Open(person, Cancel);
        var welcome = await office.As(person).IsTold(IsWelcome);

        Assert.Contains(greeting, welcome.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_installs_it_again_after_removing_it_is_welcomed_again()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");

        await office.Teams.Deliver(Install(office, lan, "2026-11-23T02:00:01Z"), Cancel);
        await office.Teams.Deliver(Install(office, lan, "2026-11-23T02:00:02Z", "remove"), Cancel);
        await office.Teams.Deliver(Install(office, lan, "2026-11-23T02:00:03Z"), Cancel);
        await office.Settled();

        Assert.Equal(2, office.BotMessages(lan.Chat).Count(IsWelcome));
    }

    [Fact]
    public async Task A_removal_that_arrives_late_does_not_undo_a_newer_install()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");

        await office.Teams.Deliver(Install(office, lan, "2026-11-23T02:00:03Z"), Cancel);
        await office.Teams.Deliver(Install(office, lan, "2026-11-23T02:00:02Z", "remove"), Cancel);

        Assert.False(office.Store.All(Kinds.Places)[lan.Chat].Value.Gone);
    }

    [Fact]
    public async Task Alone_with_the_bot_people_are_welcomed_in_the_language_of_their_client()
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");

        await office.Teams.Deliver(Install(office, lan, "2026-11-23T02:00:01Z", locale: "en-US"), Cancel);

        var welcome = await lan.IsTold(m => m.Words().Contains("Hello, Lan!", StringComparison.Ordinal));
        Assert.Contains("nothing is counted twice", welcome.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_joins_the_team_is_not_announced_by_a_second_welcome()
    {
        await using var office = await Office.Open();
        var joined = Install(office, office.As("CN-010"), "2026-11-23T02:00:09Z");
        var team = office.Teams.Office.Team.Id;
        joined["type"] = "conversationUpdate";
        joined.Remove("action");
        joined["conversation"] = new JsonObject { ["id"] = team, ["conversationType"] = "channel", ["tenantId"] = office.Teams.Office.TenantId };
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:cn-010" });
        joined["channelData"] = new JsonObject { ["team"] = new JsonObject { ["id"] = team }, ["eventType"] = "teamMemberAdded" };

        await office.Teams.Deliver(joined, Cancel);
        await office.Settled();

        Assert.Single(office.Teams.Office.Channels.SelectMany(c => office.BotMessages(c.Id)), IsWelcome);
    }

    static JsonObject Install(Office office, Persona who, string at, string action = "add", string locale = "vi-VN") => new()
    {
        ["type"] = "installationUpdate",
        ["id"] = $"f:{at}{action}",
        ["action"] = action,
        ["timestamp"] = at,
        ["serviceUrl"] = office.Store.All(Kinds.Places).Values.First().Value.ServiceUrl,
        ["channelId"] = "msteams",
        ["locale"] = locale,
        ["from"] = new JsonObject { ["id"] = $"29:{who.Code.ToLowerInvariant()}", ["aadObjectId"] = who.AadId },
        ["recipient"] = new JsonObject { ["id"] = office.Teams.Office.BotMri },
        ["conversation"] = new JsonObject { ["id"] = who.Chat, ["conversationType"] = "personal", ["tenantId"] = office.Teams.Office.TenantId },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = office.Teams.Office.TenantId } },
    };
}
