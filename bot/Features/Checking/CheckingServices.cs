using ThiDua.Bot.Features.Alarms;

namespace ThiDua.Bot.Features.Checking;

static class CheckingServices
{
    public static IServiceCollection AddChecking(this IServiceCollection services)
    {
        services.AddOptions<CheckingOptions>().BindConfiguration("Checking");
        services.AddSingleton<IFormRules, RegimeFormRules>();
        services.AddSingleton<OpenHolds>();
        services.AddSingleton<CaseFindings>();
        services.AddSingleton<CheckViews>();
        services.AddSingleton<CheckDecisions>();
        services.AddSingleton<PublicationViews>();
        services.AddSingleton<Publishing>();
        services.AddSingleton<CommentViews>();
        services.AddSingleton<IAlarms, PublicationAlarms>();
        services.AddSingleton<IAlarms, AdHocAlarms>();
        return services;
    }
}
