using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace ThiDua.Tests.Channel;

/// <summary>A small HTTP server on this machine that writes down what it was asked.</summary>
sealed class Loopback : IAsyncDisposable
{
    readonly WebApplication _app;

    Loopback(WebApplication app) => _app = app;

    public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;
    public List<Asked> Requests { get; } = [];
    public string Url => _app.Urls.First();

    public static async Task<Loopback> Started()
    {
        var builder = Bare.Builder(Environments.Production);
        var app = builder.Build();
        var loopback = new Loopback(app);
        app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var body = await reader.ReadToEndAsync(http.RequestAborted);
            var target = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
            lock (loopback.Requests)
                loopback.Requests.Add(new(http.Request.Method, target, body, http.Request.Headers.Authorization.ToString()));
            await loopback.Answer(http);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return loopback;
    }

    public void Answers(int status, string? body = null, params (string Name, string Value)[] headers) => Answer = async http =>
    {
        http.Response.StatusCode = status;
        foreach (var (name, value) in headers) http.Response.Headers[name] = value;
        if (body is not null) await http.Response.WriteAsync(body, http.RequestAborted);
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

sealed record Asked(string Method, string Target, string Body, string Authorization);
