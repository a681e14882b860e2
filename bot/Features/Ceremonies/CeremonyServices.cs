namespace ThiDua.Bot.Features.Ceremonies;

static class CeremonyServices
{
    public static IServiceCollection AddCeremonies(this IServiceCollection services)
    {
        services.AddSingleton<CeremonyViews>();
        return services;
    }
}
