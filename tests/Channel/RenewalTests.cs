using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

/// <summary>The token on its way to the real host's name, which only a wire of our own can show.</summary>
public sealed class RenewalTests : IDisposable
{
    readonly WrittenTokens _tokens = new() { Value = "old" };
    readonly OwnWire _wire = new();
    readonly ConnectorHttp _http;

    public RenewalTests()
    {
        var options = Options.Create(new ChannelOptions());
        _http = new(options, new Hosts(options, new NamedEnvironment(Environments.Production)), _tokens,
            TimeProvider.System, NullLogger<ConnectorHttp>.Instance, _wire);
    }

    [Fact]
    public async Task A_call_carries_the_token()
    {
        _wire.Answers.Enqueue(HttpStatusCode.Created);

        Assert.IsType<Delivered>(await Send());
        Assert.Equal(["Bearer old"], _wire.Authorizations);
    }

    [Fact]
    public async Task After_a_401_the_token_is_renewed_once_and_the_same_body_sent_again()
    {
        _tokens.Next.Enqueue("new");
        _wire.Answers.Enqueue(HttpStatusCode.Unauthorized);
        _wire.Answers.Enqueue(HttpStatusCode.Created);

        Assert.IsType<Delivered>(await Send());
        Assert.Equal(["Bearer old", "Bearer new"], _wire.Authorizations);
        Assert.Equal(_wire.Bodies[0], _wire.Bodies[1]);
        Assert.Contains("Đề cử", _wire.Bodies[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_401_is_an_answer_and_not_a_loop()
    {
        _tokens.Next.Enqueue("new");
        _wire.Answers.Enqueue(HttpStatusCode.Unauthorized);
        _wire.Answers.Enqueue(HttpStatusCode.Unauthorized);

        Assert.Equal(RefusalKind.Unauthorized, Assert.IsType<Refused>(await Send()).Kind);
        Assert.Equal((2, 1), (_wire.Authorizations.Count, _tokens.Renewals));
    }

    [Fact]
    public async Task When_no_newer_token_can_be_had_nothing_is_sent_again()
    {
        _wire.Answers.Enqueue(HttpStatusCode.Unauthorized);

        Assert.Equal(RefusalKind.Unauthorized, Assert.IsType<Refused>(await Send()).Kind);
        Assert.Single(_wire.Authorizations);
    }

    public void Dispose()
    {
        _http.Dispose();
        _wire.Dispose();
    }

    async Task<Outcome> Send() => await new Connector(_http).Send(
        new() { ServiceUrl = "https://smba.trafficmanager.net/amer/", Conversation = new() { Id = "a:1" } },
        Activity.Message("Đề cử"), TestContext.Current.CancellationToken);

    sealed class OwnWire : HttpMessageHandler
    {
        public Queue<HttpStatusCode> Answers { get; } = [];
        public List<string?> Authorizations { get; } = [];
        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorizations.Add(request.Headers.Authorization?.ToString());
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new(Answers.Dequeue());
        }
    }
}
