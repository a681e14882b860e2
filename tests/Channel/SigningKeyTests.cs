using System.Net;

namespace ThiDua.Tests.Channel;

public sealed class SigningKeyTests
{
    [Fact]
    public async Task Fifty_callers_with_a_new_key_make_one_request_and_all_get_in()
    {
        await using var issuer = await TestIssuer.Started();
        await using var host = await ChannelHost.Proving(issuer);
        Assert.Equal(HttpStatusCode.OK, await host.Status(Some.Message(), issuer.Token()));
        Assert.Equal(1, issuer.Fetches);

        issuer.Rotate("second");
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => host.Status(Some.Message($"{i}"), issuer.Token())));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a));
        Assert.Equal(2, issuer.Fetches);
    }

    [Fact]
    public async Task Unknown_keys_do_not_make_us_ask_more_often_than_the_interval()
    {
        await using var issuer = await TestIssuer.Started();
        await using var host = await ChannelHost.Proving(issuer);

        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.Unauthorized, await host.Status(Some.Message(), issuer.Token(kid: $"stranger{i}")));
        var before = issuer.Fetches;
        host.Time.Advance(TimeSpan.FromMinutes(5));
        await host.Status(Some.Message(), issuer.Token(kid: "stranger"));

        Assert.Equal(2, before);
        Assert.Equal(3, issuer.Fetches);
    }

    [Fact]
    public async Task Keys_once_had_are_good_while_the_address_fails()
    {
        await using var issuer = await TestIssuer.Started();
        await using var host = await ChannelHost.Proving(issuer);
        Assert.Equal(HttpStatusCode.OK, await host.Status(Some.Message(), issuer.Token()));

        issuer.Broken = true;
        Assert.Equal(HttpStatusCode.Unauthorized, await host.Status(Some.Message(), issuer.Token(kid: "stranger")));
        host.Time.Advance(TimeSpan.FromHours(25));
        var later = issuer.Token(from: host.Time.GetUtcNow());

        Assert.Equal(HttpStatusCode.OK, await host.Status(Some.Message(), later));
    }

    [Fact]
    public async Task Without_any_keys_the_fault_is_ours_and_it_heals()
    {
        await using var issuer = await TestIssuer.Started();
        issuer.Broken = true;
        await using var host = await ChannelHost.Proving(issuer);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await host.Status(Some.Message(), issuer.Token()));
        Assert.Contains(host.Log.Lines, l => l.Contains("503", StringComparison.Ordinal));
        issuer.Broken = false;
        host.Time.Advance(TimeSpan.FromSeconds(6));

        Assert.Equal(HttpStatusCode.OK, await host.Status(Some.Message(), issuer.Token()));
    }

    [Fact]
    public async Task What_an_old_key_proved_is_proven_again_after_the_keys_changed()
    {
        await using var issuer = await TestIssuer.Started();
        await using var host = await ChannelHost.Proving(issuer);
        var old = issuer.Token();
        Assert.Equal(HttpStatusCode.OK, await host.Status(Some.Message(), old));

        issuer.Rotate("second");
        Assert.Equal(HttpStatusCode.OK, await host.Status(Some.Message(), issuer.Token()));

        Assert.Equal(HttpStatusCode.Unauthorized, await host.Status(Some.Message(), old));
    }
}
