namespace ThiDua.Bot.Features.Announcements;

static class AnnouncementServices
{
    public static IServiceCollection AddPeopleLists(this IServiceCollection services) => services.AddUnhurried<PeopleListReading>();
}
