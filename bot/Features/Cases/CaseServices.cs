namespace ThiDua.Bot.Features.Cases;

static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<CaseSeats>()
        .AddSingleton<CaseViews>()
        .AddSingleton<CasePosts>()
        .AddSingleton<CaseSteps>()
        .AddSingleton<CaseSentences>();
}
