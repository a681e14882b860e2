using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Channel.Inbound;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Channel;

/// <summary>The real Channel on a real port; what lies behind the ports (turns, tokens, clock) is written down here.</summary>
sealed class ChannelHost : IAsyncDisposable
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";
    public const string Tenant = "11111111-1111-4111-8111-111111111111";
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    readonly WebApplication _app;
    readonly HttpClient _http = new();

    ChannelHost(WebApplication app, FakeTimeProvider time, WrittenTurns turns, WrittenTokens tokens, WrittenLog log) =>
        (_app, Time, Turns, Tokens, Log) = (app, time, turns, tokens, log);

    public FakeTimeProvider Time { get; }
    public WrittenTurns Turns { get; }
    public WrittenTokens Tokens { get; }
    public WrittenLog Log { get; }
    public IConnector Connector => _app.Services.GetRequiredService<IConnector>();
    public Uri Address => new(_app.Urls.First() + "/api/messages");

    public static async Task<ChannelHost> Started(params (string Key, string? Value)[] settings)
    {
        var builder = Bare.Builder(Environments.Development, settings);
        var (time, turns, tokens, log) = (new FakeTimeProvider(Start), new WrittenTurns(), new WrittenTokens(), new WrittenLog());
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<ITurns>(turns);
        builder.AddChannel();
        builder.Services.AddSingleton<ITokens>(tokens);

        var app = builder.Build();
        app.MapChannel();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app, time, turns, tokens, log);
    }

    public static Task<ChannelHost> Anonymous(params (string Key, string? Value)[] settings) =>
        Started([("AllowAnonymous", "true"), .. settings]);

    public static Task<ChannelHost> Proving(TestIssuer issuer, params (string Key, string? Value)[] settings) => Started(
        [("AppId", AppId), ("TenantId", Tenant), ("Credential:Kind", "Secret"), ("Credential:Secret", "unused"),
         ("OpenIdMetadata", issuer.Metadata), .. settings]);

    public async Task<HttpResponseMessage> Post(string json, string? token = null, string mediaType = "application/json", bool chunked = false)
    {
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = body };
        if (chunked) request.Headers.TransferEncodingChunked = true;
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpStatusCode> Status(string json, string? token = null, string mediaType = "application/json", bool chunked = false)
    {
        using var response = await Post(json, token, mediaType, chunked);
        return response.StatusCode;
    }

    public async Task<HttpResponseMessage> Send(HttpMethod method)
    {
        using var request = new HttpRequestMessage(method, Address);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> PostBytes(byte[] bytes)
    {
        var body = new ByteArrayContent(bytes);
        body.Headers.ContentType = new("application/json");
        return await _http.PostAsync(Address, body, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }
}

sealed class WrittenTurns : ITurns
{
    public List<Activity> Taken { get; } = [];
    public Func<Activity, InvokeResponse?> Answer { get; set; } = _ => null;

    public ValueTask<InvokeResponse?> Take(Activity activity, CancellationToken cancel)
    {
        lock (Taken) Taken.Add(activity);
        return new(Answer(activity));
    }
}

sealed class WrittenTokens : ITokens
{
    public string? Value { get; set; }
    public Queue<string> Next { get; } = [];
    public int Renewals { get; private set; }

    public ValueTask<Token> Current(CancellationToken cancel) => new(new Token(Value));

    public ValueTask<Token> Renewed(string rejected, CancellationToken cancel)
    {
        Renewals++;
        if (Next.TryDequeue(out var next)) Value = next;
        return new(new Token(Value));
    }
}

sealed class WrittenLog : ILoggerProvider, ILogger
{
    readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get { lock (_lines) return [.. _lines]; }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines) _lines.Add(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
