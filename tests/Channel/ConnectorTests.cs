using System.Net;
using System.Net.Sockets;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

public sealed class ConnectorTests : IAsyncLifetime
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
    [InlineData(400, "BadSyntax", RefusalKind.BadRequest)]
    [InlineData(400, "Bad Argument", RefusalKind.BadRequest)]
    [InlineData(400, "InvalidBotApiHost", RefusalKind.InvalidBotApiHost)]
    [InlineData(401, "BotNotRegistered", RefusalKind.Unauthorized)]
    [InlineData(403, "BotDisabledByAdmin", RefusalKind.BotDisabledByAdmin)]
    [InlineData(403, "BotNotInConversationRoster", RefusalKind.BotNotInConversationRoster)]
    [InlineData(403, "ConversationBlockedByUser", RefusalKind.ConversationBlockedByUser)]
    [InlineData(403, "InvalidBotApiHost", RefusalKind.InvalidBotApiHost)]
    [InlineData(403, "NotEnoughPermissions", RefusalKind.NotEnoughPermissions)]
    [InlineData(403, "MessageWritesBlocked", RefusalKind.MessageWritesBlocked)]
    [InlineData(403, "SomethingNew", RefusalKind.Forbidden)]
    [InlineData(404, "ActivityNotFoundInConversation", RefusalKind.ActivityNotFound)]
    [InlineData(404, "ConversationNotFound", RefusalKind.ConversationNotFound)]
    [InlineData(404, "MemberNotFoundInConversation", RefusalKind.MemberNotFound)]
    [InlineData(404, "BotNotInConversationRoster", RefusalKind.BotNotInConversationRoster)]
    [InlineData(404, "SomethingNew", RefusalKind.NotFound)]
    [InlineData(413, "MessageSizeTooBig", RefusalKind.TooBig)]
    [InlineData(501, "NotImplemented", RefusalKind.NotSupported)]
    [InlineData(418, "Teapot", RefusalKind.Unexpected)]
    internal async Task Each_refusal_of_Teams_has_its_kind(int status, string code, RefusalKind kind)
    {
        _teams.Answers(status, $$"""{"error":{"code":"{{code}}","message":"why","innerHttpError":{"statusCode":1} } }""");

        var outcome = await _host.Connector.Send(Place, Activity.Message("x"), Cancel);

        Assert.Equal(new Refused(kind, status, code, "why"), outcome);
    }

    [Theory]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""")]
    [InlineData("""{"errorCode":"209","subCode":"MessageWritesBlocked"}""")]
    [InlineData("""{"error":{"code":"Forbidden","subCode":"MessageWritesBlocked"} }""")]
    [InlineData("""{"subCode":"MessageWritesBlocked"}""")]
    public async Task A_block_by_the_person_is_known_in_all_its_forms(string body)
    {
        _teams.Answers(403, body);

        var outcome = await _host.Connector.Send(Place, Activity.Message("x"), Cancel);

        Assert.Equal(RefusalKind.MessageWritesBlocked, Assert.IsType<Refused>(outcome).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Forbidden</html>")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{\"error\":\"text\"}")]
    public async Task An_error_without_sense_is_judged_by_its_status(string body)
    {
        _teams.Answers(403, body);

        Assert.Equal(new Refused(RefusalKind.Forbidden, 403, null, null), await _host.Connector.Send(Place, Activity.Message("x"), Cancel));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_failed_post_is_in_doubt_and_a_failed_edit_is_free_to_repeat(int status)
    {
        _teams.Answers(status, """{"error":{"code":"ServiceError"} }""");

        Assert.IsType<InDoubt>(await _host.Connector.Send(Place, Activity.Message("x"), Cancel));
        Assert.IsType<InDoubt>(await _host.Connector.Reply(Place, Activity.Message("x"), Cancel));
        Assert.IsType<InDoubt>((await _host.Connector.PostThread(Place.ServiceUrl!, "t", "19:x", Activity.Message("x"), Cancel)).Outcome);
        Assert.IsType<TryAgain>(await _host.Connector.Update(Place, "2", Activity.Message("x"), Cancel));
        Assert.IsType<TryAgain>(await _host.Connector.Delete(Place, "2", Cancel));
        Assert.IsType<TryAgain>((await _host.Connector.CreatePersonal(Place.ServiceUrl!, "t", "29:x", Cancel)).Outcome);
        Assert.IsType<TryAgain>((await _host.Connector.Member(Place, "29:x", Cancel)).Outcome);
    }

    [Fact]
    public async Task A_concurrent_edit_is_tried_again()
    {
        _teams.Answers(412, """{"error":{"code":"PreconditionFailed"} }""");

        Assert.Equal(new TryAgain("412 PreconditionFailed"), await _host.Connector.Send(Place, Activity.Message("x"), Cancel));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Mon, 23 Nov 2026 08:00:30 GMT", 30)]
    [InlineData("Mon, 23 Nov 2026 07:00:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task A_throttled_call_tells_how_long_to_wait(string? header, int? seconds)
    {
        _teams.Answers(429, null, header is null ? [] : [("Retry-After", header)]);

        var outcome = await _host.Connector.Send(Place, Activity.Message("x"), Cancel);

        Assert.Equal(new Throttled(seconds is { } s ? TimeSpan.FromSeconds(s) : null), outcome);
    }

    [Fact]
    public async Task Nobody_listening_means_nothing_was_sent()
    {
        var place = Place with { ServiceUrl = $"http://127.0.0.1:{FreePort()}/" };

        Assert.IsType<TryAgain>(await _host.Connector.Send(place, Activity.Message("x"), Cancel));
    }

    [Fact]
    public async Task A_connection_cut_in_the_middle_leaves_a_post_in_doubt()
    {
        _teams.Answer = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        Assert.IsType<InDoubt>(await _host.Connector.Send(Place, Activity.Message("x"), Cancel));
        Assert.IsType<TryAgain>(await _host.Connector.Delete(Place, "2", Cancel));
    }

    [Fact]
    public async Task No_answer_in_time_leaves_a_post_in_doubt()
    {
        var arrived = new TaskCompletionSource();
        _teams.Answer = async http =>
        {
            arrived.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };

        var sending = _host.Connector.Send(Place, Activity.Message("x"), Cancel).AsTask();
        await arrived.Task.WaitAsync(Cancel);
        _host.Time.Advance(TimeSpan.FromSeconds(16));

        Assert.IsType<InDoubt>(await sending);
    }

    [Fact]
    public async Task The_callers_own_cancellation_passes_through()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _host.Connector.Send(Place, Activity.Message("x"), gone.Token));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_redirect_is_not_followed(int status)
    {
        _teams.Answers(status, null, ("Location", _teams.Url + "/elsewhere"));

        var outcome = await _host.Connector.Send(Place, Activity.Message("x"), Cancel);

        Assert.Equal(RefusalKind.Unexpected, Assert.IsType<Refused>(outcome).Kind);
        Assert.DoesNotContain(_teams.Requests, r => r.Target == "/elsewhere");
    }

    [Theory]
    [InlineData(202, "", null)]
    [InlineData(201, "{\"id\":\"17\"}", "17")]
    [InlineData(200, "{}", null)]
    [InlineData(200, "not JSON", null)]
    public async Task What_Teams_took_is_delivered_with_or_without_an_id(int status, string body, string? id)
    {
        _teams.Answers(status, body);

        Assert.Equal(new Delivered(id), await _host.Connector.Send(Place, Activity.Message("x"), Cancel));
    }

    [Fact]
    public async Task A_read_without_a_value_is_not_a_success()
    {
        _teams.Answers(200, "");

        var answer = await _host.Connector.Member(Place, "29:x", Cancel);

        Assert.Null(answer.Value);
        Assert.IsType<Refused>(answer.Outcome);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("“{conversation}” and \"{conversation}\"")]
    public async Task What_goes_to_many_is_to_each_as_if_it_went_to_him_alone(string text)
    {
        var message = Activity.Message(text);
        var many = message with { Stencil = new() };
        ConversationReference[] places =
        [
            Place,
            Place with { Conversation = new() { Id = "a:\"1\\đ\"", TenantId = "t" } },
            Place with { Conversation = new() { Id = "a:2", TenantId = "u" } },
            Place with { Bot = new() { Id = "28:other" } },
            Place with { ServiceUrl = _teams.Url },
        ];

        foreach (var place in places)
        {
            await _host.Connector.Send(place, message, Cancel);
            await _host.Connector.Send(place, many, Cancel);
        }
        await _host.Connector.Send(Place, many with { Text = "other" }, Cancel);

        Assert.All(_teams.Requests.SkipLast(1).Chunk(2), two => Assert.Equal(two[0].Body, two[1].Body));
        Assert.Equal(places.Length, _teams.Requests.SkipLast(1).Select(r => r.Body).Distinct().Count());
        Assert.Contains("other", _teams.Requests[^1].Body, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _teams.DisposeAsync();
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
