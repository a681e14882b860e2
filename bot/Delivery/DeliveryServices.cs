using ThiDua.Bot.Delivery.Broadcasts;
using ThiDua.Bot.Delivery.Pacing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery;

static class DeliveryServices
{
    public static WebApplicationBuilder AddDelivery(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptionsWithValidateOnStart<DeliveryOptions, DeliveryOptionsRules>().BindConfiguration("Delivery");
        services.AddSingleton(AsItWas);
        services.AddSingleton<ITraffic>(s => s.GetRequiredService<Pace>());
        services.AddSingleton<HostMoves>();
        services.AddSingleton<Lines>();
        services.AddSingleton<Chats>();
        services.AddSingleton<Staff>();
        services.AddSingleton<Addresses>();
        services.AddSingleton<OfficeChannels>();
        services.AddSingleton<Replies>();
        services.AddSingleton<IReplies>(s => s.GetRequiredService<Replies>());
        services.AddHostedService(s => s.GetRequiredService<Replies>());
        services.AddHostedService<Deliverer>();
        services.AddSingleton(s => new Lazy<IAudiences>(s.GetRequiredService<IAudiences>));
        services.AddSingleton<UnderWay>();
        services.AddSingleton<IBroadcasts, Reports>();
        services.AddSingleton<Spreading>();
        services.AddSingleton<Courier>();
        services.AddSingleton<SheetWork>();
        services.AddSingleton<Ending>();
        services.AddHostedService<Broadcaster>();
        return builder;
    }

    /// <summary>A bot that was turned off when the process ended is so still, until somebody speaks to it.</summary>
    static Pace AsItWas(IServiceProvider services)
    {
        var pace = ActivatorUtilities.CreateInstance<Pace>(services);
        if (services.GetRequiredService<IStore>().All(Kinds.Incidents).Values
            .FirstOrDefault(i => i.Value is { Kind: IncidentKind.TurnedOff, IsOpen: true }).Value is { } off)
        {
            pace.StaysOff(off.Since, off.Why ?? "");
        }
        return pace;
    }
}
