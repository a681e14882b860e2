using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

public sealed class ConnectorCallTests : IAsyncLifetime
{
    Loopback _teams = null!;
    ChannelHost _host = null!;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    ConversationReference Place => new()
    {
        ServiceUrl = _teams.Url + "/teams/",
        Conversation = new() { Id = "19:x@thread.tacv2;messageid=1", TenantId = "t", ConversationType = "channel", IsGroup = true },
        Bot = new() { Id = "28:bot" },
        User = new() { Id = "29:lan" },
        ChannelId = "msteams",
        ActivityId = "1",
    };

    public async ValueTask InitializeAsync()
    {
        _teams = await Loopback.Started();
        _host = await ChannelHost.Anonymous();
    }

    [Theory]
    [InlineData("/", "29:a/b?c#d")]
    [InlineData("", "..%2F")]
    [InlineData("//", "Đ @;=&+%41")]
    public async Task Ids_are_escaped_and_slashes_at_the_end_of_the_service_do_not_matter(string end, string id)
    {
        await _host.Connector.Delete(Place with { ServiceUrl = _teams.Url + "/teams" + end }, id, Cancel);

        var target = Assert.Single(_teams.Requests).Target;
        Assert.Equal($"/teams/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities/{Uri.EscapeDataString(id)}", target);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    public async Task An_id_that_climbs_is_no_id(string id)
    {
        Assert.Equal(RefusalKind.BadRequest, Assert.IsType<Refused>(await _host.Connector.Delete(Place, id, Cancel)).Kind);
        Assert.Empty(_teams.Requests);
    }

    [Fact]
    public async Task Pages_are_asked_for_with_their_token()
    {
        _teams.Answers(200, """{"members":[{"id":"29:a"}],"continuationToken":"a+b/c="}""");

        var first = await _host.Connector.PagedMembers(Place, null, 10, Cancel);
        await _host.Connector.PagedMembers(Place, first.Value!.ContinuationToken, 900, Cancel);

        Assert.Equal("29:a", Assert.Single(first.Value.Members!).Id);
        Assert.EndsWith("/v3/conversations/19%3Ax%40thread.tacv2/pagedmembers?pageSize=50", _teams.Requests[0].Target, StringComparison.Ordinal);
        Assert.EndsWith("?pageSize=500&continuationToken=a%2Bb%2Fc%3D", _teams.Requests[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_and_the_address_of_the_conversation_go_out_and_nothing_else()
    {
        const string Card = """{"type":"AdaptiveCard",  "x":"Đ"}""";

        await _host.Connector.Reply(Place, Activity.Message(Attachment.Card(RawJson.Parse(Card)), "Đề cử"), Cancel);

        Assert.Equal(
            $$"""{"type":"message","serviceUrl":"{{Place.ServiceUrl}}","channelId":"msteams","from":{"id":"28:bot"},"conversation":{"id":"19:x@thread.tacv2;messageid=1","tenantId":"t"},"recipient":{"id":"29:lan"},"replyToId":"1","summary":"Đề cử","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{{Card}}}]}""",
            Assert.Single(_teams.Requests).Body);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _teams.DisposeAsync();
    }
}
