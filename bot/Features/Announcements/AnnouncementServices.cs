namespace ThiDua.Bot.Features.Announcements;

static class AnnouncementServices
{
    public static IServiceCollection AddPeopleLists(this IServiceCollection services) => services
        .AddSingleton<PeopleListReading>()
        .AddHostedService(s => s.GetRequiredService<PeopleListReading>());
}
