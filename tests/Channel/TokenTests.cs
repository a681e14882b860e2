using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Channel.Outbound;

namespace ThiDua.Tests.Channel;

public sealed class TokenTests
{
    readonly FakeTimeProvider _time = new(ChannelHost.Start);
    int _fetches;
    TaskCompletionSource? _held;
    TokenFault? _fault;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_at_once_are_served_by_one_fetch()
    {
        _held = new();
        var tokens = Tokens();

        var asked = Enumerable.Range(0, 50).Select(_ => tokens.Current(Cancel).AsTask()).ToList();
        _held.SetResult();
        var answers = await Task.WhenAll(asked);

        Assert.All(answers, a => Assert.Equal("token 1", a.Value));
        Assert.Equal(1, _fetches);
    }

    [Fact]
    public async Task Near_its_end_a_token_is_renewed_while_the_old_one_still_serves()
    {
        var tokens = Tokens();
        await tokens.Current(Cancel);
        _held = new();
        _time.Advance(TimeSpan.FromMinutes(52));

        var meanwhile = await tokens.Current(Cancel);
        _held.SetResult();
        var later = await tokens.Renewed("token 1", Cancel);

        Assert.Equal("token 1", meanwhile.Value);
        Assert.Equal("token 2", later.Value);
    }

    [Fact]
    public async Task An_ended_token_is_never_given_out()
    {
        var tokens = Tokens();
        await tokens.Current(Cancel);

        _time.Advance(TimeSpan.FromMinutes(60));

        Assert.Equal("token 2", (await tokens.Current(Cancel)).Value);
    }

    [Fact]
    public async Task Those_who_were_refused_with_an_older_token_get_the_newer_one_without_a_fetch()
    {
        var tokens = Tokens();
        await tokens.Current(Cancel);

        var first = await tokens.Renewed("token 1", Cancel);
        var second = await tokens.Renewed("token 1", Cancel);

        Assert.Equal(("token 2", "token 2", 2), (first.Value, second.Value, _fetches));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failed_fetch_is_an_outcome_and_the_next_ask_tries_again(bool transient)
    {
        _fault = new("AADSTS7000215", transient, new InvalidOperationException());
        var tokens = Tokens();

        var failed = await tokens.Current(Cancel);
        _fault = null;
        var then = await tokens.Current(Cancel);

        Assert.Equal(transient, failed.Failure is TryAgain);
        Assert.Equal(!transient, failed.Failure is Refused { Kind: RefusalKind.Unauthorized });
        Assert.NotNull(then.Value);
    }

    [Theory]
    [InlineData("Secret")]
    [InlineData("ManagedIdentity")]
    [InlineData("Federated")]
    public void Every_credential_makes_a_source_of_tokens(string kind)
    {
        var options = new ChannelOptions
        {
            AppId = ChannelHost.AppId,
            TenantId = ChannelHost.Tenant,
            Credential = new() { Kind = kind, Secret = "s" },
        };

        Assert.IsType<Tokens>(Credentials.Tokens(options, _time, NullLogger<Tokens>.Instance));
    }

    [Fact]
    public void A_certificate_file_makes_a_source_of_tokens()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(ChannelHost.Start, ChannelHost.Start.AddYears(1));
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, "pass"));
            var options = new ChannelOptions
            {
                AppId = ChannelHost.AppId,
                TenantId = ChannelHost.Tenant,
                Credential = new() { Kind = "Certificate", CertificatePath = file, CertificatePassword = "pass" },
            };

            Assert.IsType<Tokens>(Credentials.Tokens(options, _time, NullLogger<Tokens>.Instance));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_bot_without_a_registration_needs_no_token()
    {
        var tokens = Credentials.Tokens(new(), _time, NullLogger<Tokens>.Instance);

        Assert.Equal(default, await tokens.Current(Cancel));
    }

    Tokens Tokens() => new(async (_, cancel) =>
    {
        var number = Interlocked.Increment(ref _fetches);
        if (_held is not null) await _held.Task.WaitAsync(cancel);
        return _fault is null ? new($"token {number}", _time.GetUtcNow().AddHours(1)) : throw _fault;
    }, _time, NullLogger<Tokens>.Instance);
}
