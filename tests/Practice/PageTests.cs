using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Practice;

public sealed class PageTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_and_its_scripts_are_served_from_the_build_output()
    {
        await using var room = await Room.Open();

        var page = await room.Http.GetStringAsync(new Uri("/", UriKind.Relative), Cancel);
        var script = await room.Http.GetStringAsync(new Uri("/practice/room/js/app.js", UriKind.Relative), Cancel);

        Assert.Contains("/practice/room/js/app.js", page, StringComparison.Ordinal);
        Assert.Contains("loadRenderer", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_sees_their_own_chat_with_the_bot_and_nobody_elses()
    {
        await using var room = await Room.Open();
        await room.Posted(Room.Personal(Room.Lan), Room.Text("chỉ chị Lan"));
        await room.Posted(Room.Channel, Room.Text("cả phòng"));

        var hers = await State(room, Room.Lan);
        var his = await State(room, Room.Minh);

        Assert.Equal(["chỉ chị Lan", "cả phòng"], Texts(hers));
        Assert.Equal(["cả phòng"], Texts(his));
    }

    [Fact]
    public async Task What_is_typed_in_the_page_reaches_the_bot_in_the_pages_language()
    {
        await using var room = await Room.Open();
        var ask = new JsonObject { ["as"] = Room.Lan, ["locale"] = "en-US", ["conversation"] = Room.Personal(Room.Lan), ["text"] = "help" };

        using var response = await room.Http.PostAsJsonAsync("/practice/api/say", ask, Cancel);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(("help", "en-US"), ((string?)room.LastHeard["text"], (string?)room.LastHeard["locale"]));
    }

    [Fact]
    public async Task An_open_window_hears_of_a_new_message_at_once()
    {
        await using var room = await Room.Open();
        using var stream = new StreamReader(await room.Http.GetStreamAsync(new Uri($"/practice/api/events?as={Room.Lan}", UriKind.Relative), Cancel));
        var hello = await stream.ReadLineAsync(Cancel);

        await room.Posted(Room.Channel, Room.Text("tin mới"));
        string? line;
        do
            line = await stream.ReadLineAsync(Cancel);
        while (line is not null && !line.StartsWith("data: {\"id\"", StringComparison.Ordinal));

        Assert.Equal("event: hello", hello);
        Assert.Equal("tin mới", (string?)JsonNode.Parse(line!["data: ".Length..])!["content"]!["text"]);
    }

    [Fact]
    public void The_sample_office_is_whole()
    {
        var office = SampleOffice.Read(SampleOffice.SamplePath);

        Assert.Equal(9, office.People.Count(person => person.Roles.Contains("council")));
        Assert.Equal(2, office.People.Count(person => person.Name.EndsWith(" Lan", StringComparison.Ordinal)));
        Assert.Contains(office.People, person => person.Roles.Contains("secretary"));
        Assert.Equal(2, office.People.Count(person => person.Roles.Contains("administrator")));
        Assert.All(office.People, person => Assert.True(person.Sample));
        Assert.All(office.People, person => Assert.Contains(office.Units, unit => unit.Id == person.Unit));
        Assert.All(office.GroupChats.SelectMany(chat => chat.Members), code => Assert.NotNull(office.Find(code)));
        Assert.Equal(office.People.Count, office.People.Select(person => person.Email).Distinct().Count());
        Assert.Equal(office.Team.Id, office.Channels[0].Id);
    }

    static async Task<JsonObject> State(Room room, string person) =>
        (await room.Http.GetFromJsonAsync<JsonObject>($"/practice/api/state?as={person}", Cancel))!;

    static IEnumerable<string?> Texts(JsonObject state) => state["messages"]!.AsArray().Select(message => (string?)message!["content"]!["text"]);
}
