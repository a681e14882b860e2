using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Channel;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Hosting;

/// <summary>Puts the house together, in the order of the map.</summary>
static class BotHost
{
    /// <returns>The exit code: 0 when it ended as asked, 1 with one sentence on standard error when it could not do its work.</returns>
    public static async Task<int> Run(string[] args)
    {
        try
        {
            if (CommandLine.Of(args) is { } command)
                return await command.Run();

            await using var app = Build(args);
            await Start(app);
            Welcome(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (StoreUnusable unusable)
        {
            return Refuse($"{unusable.Message} The file is named by the setting Storage:Path.");
        }
        catch (OptionsValidationException settings)
        {
            return Refuse(string.Join(" ", settings.Failures));
        }
        catch (CatalogueUnsound unsound)
        {
            return Refuse(unsound.Message);
        }
        catch (Exception wrong) when (SettingUnusable.Of(wrong) is { } setting)
        {
            return Refuse(setting.Message);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return Refuse($"another program listens at its address; choose another with the setting Urls. ({taken.Message})");
        }
    }

    /// <param name="args">As on the command line: <c>--Section:Setting value</c>.</param>
    /// <param name="more">Replaces services: the clock, ids, the disk.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? more = null)
    {
        // settings are read once, at start; watching their folder for changes would also watch every write of the store in it
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
        builder.WebHost.UseKestrelHttpsConfiguration();

        builder.AddChannel();
        builder.AddStorage();
        builder.AddFeatures();
        builder.AddDelivery();
        builder.AddHosting();
        if (builder.Environment.IsDevelopment())
            builder.AddPracticeRoom();
        more?.Invoke(builder);

        return builder.Build();
    }

    /// <summary>
    /// Settings and the shipped catalogue are checked before the store is opened (whoever asks for a turn opens it), and the store before
    /// anybody can knock.
    /// </summary>
    public static async Task Start(WebApplication app)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        MemoryDumps.Forbid(app.Environment);
        Listening.Check(app.Configuration);
        app.Services.GetRequiredService<ShippedRegimes>();
        await app.Services.GetRequiredService<Opening>().Open(CancellationToken.None);
        app.MapChannel();
        app.MapHosting();
        if (app.Environment.IsDevelopment())
            app.MapPracticeRoom();
        await app.StartAsync();
    }

    static void Welcome(WebApplication app)
    {
        foreach (var address in app.Urls)
        {
            Console.WriteLine(app.Environment.IsDevelopment()
                ? $"ThiDua.Bot is ready. Open {address}"
                : $"ThiDua.Bot is ready at {address}{ChannelServices.Path}");
        }
    }

    static int Refuse(string sentence)
    {
        Console.Error.WriteLine($"ThiDua.Bot cannot start: {sentence}");
        return 1;
    }
}
