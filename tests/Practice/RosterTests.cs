using System.Text.Json.Nodes;

namespace ThiDua.Tests.Practice;

public sealed class RosterTests
{
    [Theory]
    [InlineData("29:cn-010")]
    [InlineData("lan.pt@vanphong.example")]
    public async Task A_member_is_found_by_each_of_the_ids_Teams_takes(string id)
    {
        await using var room = await Room.Open();

        var byId = await room.Call(HttpMethod.Get, $"conversations/{Room.Channel}/members/{Uri.EscapeDataString(id)}");
        var byObject = await room.Call(HttpMethod.Get, $"conversations/{Room.Channel}/members/{byId.Body!["aadObjectId"]}");

        Assert.Equal("Phạm Thị Lan", (string?)byId.Body["name"]);
        Assert.Equal(byId.Body.ToJsonString(), byObject.Body!.ToJsonString());
    }

    [Fact]
    public async Task A_page_of_members_is_never_smaller_than_fifty()
    {
        await using var room = await Room.Open();

        var page = await room.Call(HttpMethod.Get, $"conversations/{Room.Channel}/pagedmembers?pageSize=5");

        Assert.Equal(room.Teams.Office.People.Count, page.Body!["members"]!.AsArray().Count);
        Assert.Null(page.Body["continuationToken"]);
    }

    [Fact]
    public async Task The_roster_of_a_large_team_comes_in_pages_that_together_hold_everyone_once()
    {
        await using var room = await Room.Open();
        var office = room.Teams.Office;
        var large = office with
        {
            People = [.. Enumerable.Range(1, 120).Select(n => office.People[0] with { Code = $"X-{n}", AadObjectId = $"id-{n}", Email = $"x{n}@vanphong.example" })],
            GroupChats = [],
        };
        using var http = new HttpClient();
        var teams = new Bot.Practice.LocalTeams(large, new Bot.Practice.PracticeOptions(), http, room.Clock);
        teams.Conversations.Install(large.Team.Id, true);
        List<string> seen = [];
        string? token = null;
        var pages = 0;

        do
        {
            var query = new Dictionary<string, string> { ["pageSize"] = "50", ["continuationToken"] = token ?? "" };
            var call = new Bot.Practice.ConnectorCall("GET", ["v3", "conversations", large.Team.Id, "pagedmembers"], query, null, 0, true);
            var page = (JsonObject)(await teams.Connector.Answer(call, TestContext.Current.CancellationToken)).Body!;
            seen.AddRange(page["members"]!.AsArray().Select(member => (string)member!["id"]!));
            token = (string?)page["continuationToken"];
            pages++;
        }
        while (token is not null);

        Assert.Equal(3, pages);
        Assert.Equal(120, seen.Distinct().Count());
        Assert.Equal(120, seen.Count);
    }

    [Fact]
    public async Task The_team_names_its_channels_all_but_General_which_shares_its_id()
    {
        await using var room = await Room.Open();
        var id = Uri.EscapeDataString(room.Teams.Office.Team.Id);

        var team = await room.Call(HttpMethod.Get, $"teams/{id}");
        var channels = (await room.Call(HttpMethod.Get, $"teams/{id}/conversations")).Body!["conversations"]!.AsArray();

        Assert.Equal((room.Teams.Office.Team.Id, 24), ((string?)team.Body!["id"], (int)team.Body["memberCount"]!));
        Assert.Equal(room.Teams.Office.Team.Id, (string?)channels[0]!["id"]);
        Assert.Null(channels[0]!["name"]);
        Assert.Equal("Thi đua – Khen thưởng", (string?)channels[1]!["name"]);
    }
}
