using ThiDua.Bot.Features.Alarms;

namespace ThiDua.Bot.Features.Council;

static class CouncilServices
{
    public static IServiceCollection AddCouncil(this IServiceCollection services)
    {
        services.AddOptions<CouncilOptions>().BindConfiguration("Council");
        services.AddSingleton<CouncilDesk>();
        services.AddSingleton<SessionViews>();
        services.AddSingleton<SessionSteps>();
        services.AddSingleton<Ballots>();
        services.AddSingleton<SessionPosts>();
        services.AddSingleton<Counting>();
        services.AddSingleton<IAlarms, BallotAlarms>();
        services.AddHostedService<BallotKeyKeeping>();
        return services;
    }
}
