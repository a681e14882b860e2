namespace ThiDua.Bot.Features.Ceremonies;

static class CeremonyServices
{
    public static IServiceCollection AddCeremonies(this IServiceCollection services)
    {
        services.AddSingleton<CeremonyViews>();
        services.AddSingleton<HandOutSources>();
        return services;
    }
}
