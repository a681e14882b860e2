using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Tests.Practice;

public sealed class FileTests
{
    static readonly byte[] Content = [80, 75, 3, 4];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Allowing_a_file_tells_the_bot_where_to_put_it_and_it_can_be_taken_from_there()
    {
        await using var room = await Room.Open();
        var message = await room.Posted(Room.Personal(Room.Lan), Offer("danh sách.xlsx"));

        await Consents(room, message, accept: true);
        var value = room.LastHeard["value"]!;
        var place = new Uri((string)value["uploadInfo"]!["uploadUrl"]!);
        var early = await room.Http.GetAsync(place, Cancel);
        var put = await Put(room, place, Content);
        var file = await room.Http.GetAsync(new Uri((string)value["uploadInfo"]!["contentUrl"]!), Cancel);

        Assert.Equal(("invoke", "fileConsent/invoke", message), ((string?)room.LastHeard["type"], (string?)room.LastHeard["name"], (string?)room.LastHeard["replyToId"]));
        Assert.Equal(("fileUpload", "accept", "7"), ((string?)value["type"], (string?)value["action"], (string?)value["context"]!["offer"]));
        Assert.Equal(("danh sách.xlsx", "xlsx"), ((string?)value["uploadInfo"]!["name"], (string?)value["uploadInfo"]!["fileType"]));
        Assert.True(place.IsLoopback);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Created), (early.StatusCode, put.StatusCode));
        Assert.Equal(Content, await file.Content.ReadAsByteArrayAsync(Cancel));
        Assert.Equal("danh sách.xlsx", file.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task Declining_a_file_gives_no_place_away()
    {
        await using var room = await Room.Open();
        var message = await room.Posted(Room.Personal(Room.Lan), Offer("danh sách.xlsx"));

        await Consents(room, message, accept: false);

        Assert.Equal("decline", (string?)room.LastHeard["value"]!["action"]);
        Assert.Null(room.LastHeard["value"]!["uploadInfo"]);
    }

    [Fact]
    public async Task A_place_takes_only_the_whole_file_and_no_token()
    {
        await using var room = await Room.Open();
        var message = await room.Posted(Room.Personal(Room.Lan), Offer("a.xlsx"));
        await Consents(room, message, accept: true);
        var place = new Uri((string)room.LastHeard["value"]!["uploadInfo"]!["uploadUrl"]!);

        var part = await Put(room, place, Content, new ContentRangeHeaderValue(0, 3, 8));
        var token = await Put(room, place, Content, token: "secret");
        var elsewhere = await Put(room, new Uri(place, "nobody"), Content);

        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (part.StatusCode, token.StatusCode, elsewhere.StatusCode));
    }

    [Fact]
    public async Task Only_a_message_that_offers_a_file_can_be_answered_so()
    {
        await using var room = await Room.Open();
        var message = await room.Posted(Room.Personal(Room.Lan), Room.Text("xin chào"));

        await Assert.ThrowsAsync<ArgumentException>(() => room.Teams.Consent(Room.Lan, message, accept: true, cancel: Cancel));
    }

    static async Task Consents(Room room, string message, bool accept)
    {
        var ask = new JsonObject { ["as"] = Room.Lan, ["message"] = message, ["accept"] = accept };
        using var response = await room.Http.PostAsJsonAsync("/practice/api/consent", ask, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    static async Task<HttpResponseMessage> Put(Room room, Uri place, byte[] content, ContentRangeHeaderValue? range = null, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, place) { Content = new ByteArrayContent(content) };
        request.Content.Headers.ContentRange = range ?? new(0, content.Length - 1, content.Length);
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        return await room.Http.SendAsync(request, Cancel);
    }

    static JsonObject Offer(string name) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.card.file.consent",
            ["name"] = name,
            ["content"] = new JsonObject
            {
                ["description"] = "d",
                ["sizeInBytes"] = 4,
                ["acceptContext"] = new JsonObject { ["offer"] = "7" },
                ["declineContext"] = new JsonObject { ["offer"] = "7" },
            },
        }),
    };
}
