using ThiDua.Bot.Channel.Inbound;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Hosting;

static class HostingServices
{
    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ITurns, Faults>();
        builder.Services.AddSingleton<Opening>();
        return builder;
    }

    /// <summary><c>/healthz</c> answers 200 with the ledger's end: alive, and the store can be read.</summary>
    public static WebApplication MapHosting(this WebApplication app)
    {
        var ledger = app.Services.GetRequiredService<IStore>;
        app.MapGet("/healthz", () => $"ok {ledger().Head.Sequence} {ledger().Head.Hash}");
        return app;
    }
}
