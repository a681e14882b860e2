using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Practice;

public sealed class RestartTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("practice-").FullName;

    [Fact]
    public async Task Conversations_views_and_installations_survive_a_restart()
    {
        string id;
        await using (var before = await Room.Open(Answer, _folder))
        {
            id = await before.Posted(Room.Channel, Room.Card(Room.Ballot("Đề cử")));
            await before.Teams.Press(Room.Lan, id, "endorse", cancel: TestContext.Current.CancellationToken);
        }

        await using var after = await Room.Open(Answer, _folder, installed: false);

        Assert.Equal("Đề cử", Room.Title(after.Teams.Conversations.Message(id)));
        Assert.Equal("Của tôi", Room.Title(after.Teams.Conversations.Seen(id, after.Teams.Office.Someone(Room.Lan))));
        Assert.Equal(201, (await after.Send(Room.Personal(Room.Lan), Room.Text("vẫn còn"))).Status);
    }

    [Fact]
    public async Task A_line_cut_off_by_a_crash_costs_nothing_but_itself()
    {
        await using (var before = await Room.Open(Answer, _folder))
            await before.Posted(Room.Channel, Room.Text("còn nguyên"));
        var file = Directory.GetFiles(_folder).Single();
        await File.AppendAllTextAsync(file, "{\"message\":{\"Id\":\"17", TestContext.Current.CancellationToken);

        await using var after = await Room.Open(Answer, _folder);
        await after.Posted(Room.Channel, Room.Text("viết tiếp"));

        Assert.Equal(["còn nguyên", "viết tiếp"], after.Teams.MessagesIn(Room.Channel).Select(message => message.Text));
    }

    [Fact]
    public async Task The_practice_room_is_refused_in_Production()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.AddPracticeRoom();
        await using var app = builder.Build();

        Assert.Throws<InvalidOperationException>(() => app.MapPracticeRoom());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static JsonObject? Answer(JsonObject activity) =>
        (string?)activity["type"] == "invoke" ? Room.CardAnswer(Room.Ballot("Của tôi")) : null;
}
