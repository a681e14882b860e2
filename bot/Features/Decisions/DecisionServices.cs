namespace ThiDua.Bot.Features.Decisions;

static class DecisionServices
{
    public static IServiceCollection AddDecisions(this IServiceCollection services) => services
        .AddSingleton<PaperCases>()
        .AddSingleton<PaperViews>()
        .AddSingleton<PaperPosts>()
        .AddSingleton<PaperChanges>()
        .AddSingleton<PaperDeeds>();
}
