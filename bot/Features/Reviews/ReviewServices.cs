namespace ThiDua.Bot.Features.Reviews;

static class ReviewServices
{
    public static IServiceCollection AddReviews(this IServiceCollection services)
    {
        services.AddSingleton<ReviewCounts>();
        services.AddSingleton<ReviewViews>();
        services.AddSingleton<ReviewSources>();
        return services;
    }
}
