using ThiDua.Bot.Delivery.Broadcasts;
using ThiDua.Bot.Delivery.Pacing;

namespace ThiDua.Bot.Delivery;

static class DeliveryServices
{
    public static WebApplicationBuilder AddDelivery(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptionsWithValidateOnStart<DeliveryOptions, DeliveryOptionsRules>().BindConfiguration("Delivery");
        services.AddSingleton<Pace>();
        services.AddSingleton<ITraffic>(s => s.GetRequiredService<Pace>());
        services.AddSingleton<Lines>();
        services.AddSingleton<Chats>();
        services.AddSingleton<Addresses>();
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
}
