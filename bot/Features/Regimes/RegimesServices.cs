namespace ThiDua.Bot.Features.Regimes;

static class RegimesServices
{
    /// <exception cref="CatalogueUnsound">The shipped catalogue is not sound; said before anything starts.</exception>
    public static IServiceCollection AddRegimes(this IServiceCollection services) => services
        .AddSingleton(ShippedRegimes.Read())
        .AddSingleton<RegimeViews>()
        .AddSingleton<RegulationImport>();
}
