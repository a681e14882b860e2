namespace ThiDua.Bot.Features.Regimes;

static class RegimesServices
{
    /// <summary>Reads the shipped catalogue beside the rest of the start; whoever asks for it waits, and is told when it is not sound.</summary>
    public static IServiceCollection AddRegimes(this IServiceCollection services)
    {
        var reading = Task.Run(ShippedRegimes.Read);
        return services
            .AddSingleton(_ => reading.GetAwaiter().GetResult())
            .AddSingleton<RegimeViews>()
            .AddSingleton<RegulationImport>();
    }
}
