using ThiDua.Bot.Features.Alarms;

namespace ThiDua.Bot.Features.Checking;

static class CheckingServices
{
    public static IServiceCollection AddChecking(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<CheckingOptions>().BindConfiguration("Checking")
            .Validate(o => o.AdHocReminderDays is >= 0 and <= 60, "Checking:AdHocReminderDays is a number of working days, 0 to 60.");
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
