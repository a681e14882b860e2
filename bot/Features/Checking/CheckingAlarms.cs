using ThiDua.Bot.Delivery;
using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;
using Microsoft.Extensions.Options;

namespace ThiDua.Bot.Features.Checking;

/// <summary>The end of the days for comments, a second after the last of them.</summary>
sealed class PublicationAlarms(Desk desk, Publishing publishing) : IAlarms
{
    public IEnumerable<Alarm> Set(DateTimeOffset now) =>
        from known in desk.Store.All(Kinds.Publications).Values
        let publication = known.Value
        where publication.EndedAt is null
        select new Alarm(
            $"{publication.Subject}/end/{publication.Until:yyyyMMdd}", desk.Hours.Dawn(publication.Until.AddDays(1)),
            cancel => publishing.End(publication.Id, cancel));
}

/// <summary>Đột xuất: secretaries are reminded once of each case that is still not decided after some working days.</summary>
sealed class AdHocAlarms(Desk desk, IOptions<CheckingOptions> options) : IAlarms
{
    public const string Template = "check.adhoc";

    const int MostWaiting = 200;

    public static IReadOnlyList<CaseState> Waiting { get; } = [CaseState.Nominated, CaseState.Returned, CaseState.Proposed, CaseState.Received];

    public IEnumerable<Alarm> Set(DateTimeOffset now) => [];

    public async ValueTask<IEnumerable<Alarm>> Read(DateTimeOffset now, CancellationToken cancel)
    {
        var (hours, alarms) = (desk.Hours, new List<Alarm>());
        foreach (var state in Waiting)
        foreach (var (standing, _) in await desk.Store.List(Kinds.Cases, $"adhoc/{state}/", MostWaiting, cancel))
        {
            var code = standing.Id;
            alarms.Add(new($"{standing.Subject}/adhoc", AdHocClock.Reminder(standing, options.Value.AdHocReminderDays, hours), then => Remind(code, then)));
        }
        return alarms;
    }

    async ValueTask<Change?> Remind(string code, CancellationToken cancel)
    {
        if (await desk.Store.Find(Kinds.Cases, code, cancel) is not var (standing, version) || !Waiting.Contains(standing.State))
            return null;
        var change = new Change("system", desk.Now).Expect(Kinds.Cases, code, version);
        foreach (var secretary in desk.People.Everybody.Where(p => p.Is(Role.Secretary)))
            change.Post(new($"{standing.Subject}/adhoc@{secretary.Id}", Template, standing.Subject, Addresses.ToPerson + secretary.Id));
        return change;
    }
}
