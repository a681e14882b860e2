using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ThiDua.Bot.Practice;

/// <summary>The practice room in the bot's own process: the page at /, its API, and the connector. Never in Production.</summary>
static class PracticeRoom
{
    public static WebApplicationBuilder AddPracticeRoom(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<PracticeOptions>().BindConfiguration("Practice");
        builder.Services.AddHttpClient(nameof(LocalTeams), http => http.Timeout = TimeSpan.FromSeconds(15));
        builder.Services.AddSingleton(services =>
        {
            var options = services.GetRequiredService<IOptions<PracticeOptions>>().Value;
            var office = SampleOffice.Read(options.OfficePath);
            var http = services.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(LocalTeams));
            var teams = new LocalTeams(office, options, http, services.GetService<TimeProvider>() ?? TimeProvider.System);
            services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() => Address(services, teams));
            return teams;
        });
        builder.Services.AddSingleton<PageEvents>();
        return builder;
    }

    public static WebApplication MapPracticeRoom(this WebApplication app)
    {
        if (app.Environment.IsProduction())
            throw new InvalidOperationException("The practice room lets anyone be anyone; it is refused in Production.");
        // built by the first who comes in, so that the start does not wait for it
        var room = new Lazy<RequestDelegate>(() => Built(app));
        app.Use(next => http => http.GetEndpoint() is null ? room.Value(http) : next(http));
        return app;
    }

    static RequestDelegate Built(IApplicationBuilder app)
    {
        var teams = app.ApplicationServices.GetRequiredService<LocalTeams>;
        var clock = app.ApplicationServices.GetService<TimeProvider>() ?? TimeProvider.System;
        var room = app.New();
        RoomFiles.Use(room);
        room.UseRouting();
        room.UseEndpoints(routes =>
        {
            routes.Map(ConnectorEndpoint.Base + "/{**rest}", (HttpContext http) => ConnectorEndpoint.Serve(http, teams(), clock));
            FilesEndpoint.Map(routes, teams);
            PageApi.Map(routes, teams);
            RoomFiles.Map(routes);
        });
        return room.Build();
    }

    static void Address(IServiceProvider services, LocalTeams teams)
    {
        var listening = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        // http first: Teams' own traffic here needs no certificate
        var address = listening.OrderBy(candidate => candidate.StartsWith("https:", StringComparison.OrdinalIgnoreCase)).FirstOrDefault();
        if (address is null)
            return;
        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "0.0.0.0" or "[::]" or "*" or "+" ? "localhost" : binding.Host;
        var own = new Uri($"{binding.Scheme}://{host}:{binding.Port}/");
        teams.BotUrl ??= own;
        teams.ServiceUrl ??= new Uri(own, ConnectorEndpoint.Base + "/");
    }
}
