using System.Net;

namespace ThiDua.Tests.Channel;

public sealed class CallerTests : IAsyncLifetime
{
    TestIssuer _issuer = null!;
    ChannelHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _issuer = await TestIssuer.Started();
        _host = await ChannelHost.Proving(_issuer);
    }

    [Fact]
    public async Task A_right_token_is_let_in_and_proven_once_for_many_activities()
    {
        var token = _issuer.Token();

        var first = await _host.Status(Some.Message(), token);
        var second = await _host.Status(Some.Message(), token);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first, second));
        Assert.Equal(2, _host.Turns.Taken.Count);
    }

    [Fact]
    public async Task Without_a_token_nobody_is_let_in()
    {
        using var answer = await _host.Post(Some.Message());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.ToString());
        Assert.Empty(_host.Turns.Taken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.e30.")]
    [InlineData("....")]
    public async Task Rubbish_is_not_a_token(string token) => await Refused(token);

    [Fact]
    public async Task Another_issuer_is_refused() => await Refused(_issuer.Token(issuer: "https://sts.windows.net/x/"));

    [Fact]
    public async Task A_token_for_another_bot_is_refused() => await Refused(_issuer.Token(audience: "33333333-2222-4222-8222-222222222222"));

    [Fact]
    public async Task A_token_for_nobody_is_refused() => await Refused(_issuer.Token(audience: ""));

    [Fact]
    public async Task A_token_without_a_signature_is_refused() => await Refused(_issuer.Unsigned());

    [Theory]
    [InlineData("HS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task Only_RS256_is_taken(string algorithm) => await Refused(_issuer.Token(algorithm: algorithm));

    [Fact]
    public async Task A_changed_token_is_refused()
    {
        var parts = _issuer.Token().Split('.');
        var other = _issuer.Token(serviceUrl: "https://smba.trafficmanager.net/evil/").Split('.');

        await Refused($"{parts[0]}.{other[1]}.{parts[2]}");
    }

    [Theory]
    [InlineData(4, HttpStatusCode.OK)]
    [InlineData(6, HttpStatusCode.Unauthorized)]
    public async Task An_ended_token_is_taken_for_five_minutes_more(int minutesAfter, HttpStatusCode expected)
    {
        var token = _issuer.Token();
        Assert.Equal(HttpStatusCode.OK, await _host.Status(Some.Message(), token));

        _host.Time.Advance(TimeSpan.FromHours(1) + TimeSpan.FromMinutes(minutesAfter));

        Assert.Equal(expected, await _host.Status(Some.Message(), token));
    }

    [Theory]
    [InlineData(4, HttpStatusCode.OK)]
    [InlineData(6, HttpStatusCode.Unauthorized)]
    public async Task A_token_that_begins_later_is_taken_five_minutes_early(int minutesBefore, HttpStatusCode expected)
    {
        var token = _issuer.Token(from: ChannelHost.Start.AddMinutes(minutesBefore));

        Assert.Equal(expected, await _host.Status(Some.Message(), token));
    }

    [Fact]
    public async Task A_token_that_names_no_service_is_refused() => await Refused(_issuer.Token(serviceUrl: null));

    [Fact]
    public async Task The_service_is_compared_for_every_activity_of_a_known_token()
    {
        var token = _issuer.Token();
        Assert.Equal(HttpStatusCode.OK, await _host.Status(Some.Message(), token));

        Assert.Equal(HttpStatusCode.Unauthorized, await _host.Status(Some.Message(serviceUrl: "https://evil.example/"), token));
        Assert.Equal(HttpStatusCode.Unauthorized, await _host.Status(Some.Message(serviceUrl: null), token));
    }

    [Fact]
    public async Task A_last_slash_and_case_make_no_other_service()
    {
        var url = TestIssuer.ServiceUrl.TrimEnd('/').ToUpperInvariant();

        Assert.Equal(HttpStatusCode.OK, await _host.Status(Some.Message(serviceUrl: url), _issuer.Token()));
    }

    [Fact]
    public async Task A_key_of_another_channel_does_not_speak_for_Teams()
    {
        _issuer.AddKey("webchat", "webchat", "directline");

        Assert.Equal(HttpStatusCode.Unauthorized, await _host.Status(Some.Message(), _issuer.Token(kid: "webchat")));
        Assert.Equal(HttpStatusCode.Forbidden, await _host.Status(Some.Message(channel: "webchat"), _issuer.Token(kid: "webchat")));
    }

    [Fact]
    public async Task A_key_that_endorses_nothing_speaks_for_nobody()
    {
        _issuer.AddKey("bare", null);

        await Refused(_issuer.Token(kid: "bare"));
    }

    [Theory]
    [InlineData("99999999-1111-4111-8111-111111111111", "99999999-1111-4111-8111-111111111111")]
    [InlineData(ChannelHost.Tenant, "99999999-1111-4111-8111-111111111111")]
    [InlineData("99999999-1111-4111-8111-111111111111", ChannelHost.Tenant)]
    [InlineData(null, null)]
    public async Task Only_the_offices_own_tenant_is_heard(string? conversation, string? channel)
    {
        var status = await _host.Status(Some.Message(conversationTenant: conversation, channelTenant: channel), _issuer.Token());

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Empty(_host.Turns.Taken);
    }

    [Theory]
    [InlineData(ChannelHost.Tenant, null)]
    [InlineData(null, ChannelHost.Tenant)]
    public async Task One_naming_of_the_tenant_is_enough(string? conversation, string? channel)
    {
        var status = await _host.Status(Some.Message(conversationTenant: conversation, channelTenant: channel), _issuer.Token());

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task The_log_tells_why_but_never_the_token()
    {
        var token = _issuer.Token(issuer: "https://sts.windows.net/x/");

        await Refused(token);

        Assert.Contains(_host.Log.Lines, l => l.Contains("another issuer", StringComparison.Ordinal));
        Assert.DoesNotContain(_host.Log.Lines, l => l.Contains(token.Split('.')[2], StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    async Task Refused(string token)
    {
        var status = await _host.Status(Some.Message(), token);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Empty(_host.Turns.Taken);
    }
}
