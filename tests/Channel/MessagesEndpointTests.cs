using System.Net;
using System.Text;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

public sealed class MessagesEndpointTests : IAsyncLifetime
{
    ChannelHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await ChannelHost.Anonymous(("MaxBodyBytes", "4096"));

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_POST_is_answered(string method)
    {
        using var answer = await _host.Send(new(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("POST", answer.Content.Headers.Allow.Single());
    }

    [Theory]
    [InlineData("/api/messages", HttpStatusCode.OK)]
    [InlineData("/api/messages/", HttpStatusCode.OK)]
    [InlineData("/API/Messages?from=azure", HttpStatusCode.OK)]
    [InlineData("/api/messages/more", HttpStatusCode.NotFound)]
    [InlineData("/api/messagesmore", HttpStatusCode.NotFound)]
    public async Task The_address_is_known_as_any_web_address_is(string path, HttpStatusCode status)
    {
        using var http = new HttpClient { BaseAddress = _host.Address };
        using var body = new StringContent(Some.Message(), Encoding.UTF8, "application/json");

        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), body, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, _host.Turns.Taken.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_413_whether_or_not_it_tells_its_length(bool chunked)
    {
        var status = await _host.Status(Some.Message(new string('x', 5000)), chunked: chunked);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Empty(_host.Turns.Taken);
    }

    [Fact]
    public async Task A_chunked_body_within_the_limit_is_read_whole()
    {
        var status = await _host.Status(Some.Message(new string('x', 3000)), chunked: true);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(3000, Assert.Single(_host.Turns.Taken).Text!.Length);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/jsonp")]
    public async Task What_is_not_JSON_is_415(string mediaType) =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await _host.Status(Some.Message(), mediaType: mediaType));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\"}{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"value\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"message\",\"value\":{\"\\udc00\":1}}")]
    public async Task What_is_not_an_activity_is_400(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await _host.Status(body));
        Assert.Empty(_host.Turns.Taken);
    }

    [Fact]
    public async Task Broken_UTF8_is_400()
    {
        byte[] body = [.. "{\"type\":\"message\",\"value\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        using var answer = await _host.PostBytes(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task An_escaped_emoji_is_whole_text()
    {
        Assert.Equal(HttpStatusCode.OK, await _host.Status(Some.Message("\\ud83c\\udf89")));
        Assert.Equal("🎉", Assert.Single(_host.Turns.Taken).Text);
    }

    [Fact]
    public async Task Nesting_without_end_is_400()
    {
        var deep = new StringBuilder("{\"type\":\"message\",\"value\":").Append('[', 1000).Append(']', 1000).Append('}');

        Assert.Equal(HttpStatusCode.BadRequest, await _host.Status(deep.ToString()));
    }

    [Theory]
    [InlineData("message")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("somethingOfTomorrow")]
    public async Task Every_activity_without_an_answer_is_200(string type) =>
        Assert.Equal(HttpStatusCode.OK, await _host.Status(Some.Message(type: type)));

    [Fact]
    public async Task An_invoke_nobody_knows_is_501() =>
        Assert.Equal(HttpStatusCode.NotImplemented, await _host.Status(Some.Invoke("no/such")));

    [Fact]
    public async Task A_card_goes_out_byte_for_byte_in_the_answer()
    {
        const string Card = """{"type":"AdaptiveCard","version":"1.5","note":"Đề cử  <b> \u00e9"}""";
        _host.Turns.Answer = _ => InvokeResponse.Ok(AdaptiveCardInvokeResponse.Card(RawJson.Parse(Card)));

        using var answer = await _host.Post(Some.Invoke());
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal($$"""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{{Card}}}""", body);
    }

    [Fact]
    public async Task Vietnamese_goes_out_as_itself_and_a_dialog_closes_with_nothing()
    {
        _host.Turns.Answer = _ => InvokeResponse.Ok(AdaptiveCardInvokeResponse.Message("Đã ghi nhận đề cử"));
        using var said = await _host.Post(Some.Invoke());
        _host.Turns.Answer = _ => InvokeResponse.Ok();
        using var closed = await _host.Post(Some.Invoke());

        Assert.Contains("\"Đã ghi nhận đề cử\"", await said.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, closed.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.OK, closed.StatusCode);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
