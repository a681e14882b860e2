using ThiDua.Bot.Features.Alarms;

namespace ThiDua.Bot.Features.Council;

static class CouncilServices
{
    public static IServiceCollection AddCouncil(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<CouncilOptions>().BindConfiguration("Council")
            .Validate(o => o.ReminderHour is >= 0 and <= 23, "Council:ReminderHour is an hour of the day, 0 to 23.");
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
