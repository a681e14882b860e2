using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel.Inbound;
using ThiDua.Bot.Channel.Outbound;

namespace ThiDua.Bot.Channel;

static class ChannelServices
{
    public const string Path = "/api/messages";

    /// <summary>Whoever calls this also registers an <see cref="ITurns"/>.</summary>
    public static WebApplicationBuilder AddChannel(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptionsWithValidateOnStart<ChannelOptions, ChannelOptionsRules>().BindConfiguration(ChannelOptions.Section);
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<SigningKeys>();
        services.AddSingleton<Callers>();
        services.AddSingleton<Permit>();
        services.AddSingleton<MessagesEndpoint>();

        services.AddSingleton<Hosts>();
        services.AddSingleton<ITokens>(s => Credentials.Tokens(
            s.GetRequiredService<IOptions<ChannelOptions>>().Value,
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<Tokens>>()));
        services.AddSingleton<ConnectorHttp>();
        services.AddSingleton<IConnector, Connector>();
        services.AddSingleton<FileHosts>();
        services.AddSingleton<FileUploads>();
        services.AddSingleton<FileDownloads>();
        services.AddHostedService<Warmup>();
        return builder;
    }

    /// <summary>
    /// Before routing: one path needs no tree of paths, and whoever knocks first after a start does not wait until it is built.
    /// </summary>
    public static WebApplication MapChannel(this WebApplication app)
    {
        var messages = app.Services.GetRequiredService<MessagesEndpoint>();
        // every method, so that others are told 405 even where a page is served for all other paths
        app.Use(next => http => IsMessages(http.Request.Path) ? messages.Handle(http) : next(http));
        app.UseRouting();
        return app;
    }

    static bool IsMessages(PathString path) => path.StartsWithSegments(Path, out var rest) && (!rest.HasValue || rest == "/");
}
