using Microsoft.Extensions.Options;
using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Council;

/// <summary>While a session is open, those who have not voted are reminded once each working day after the one it was opened on.</summary>
sealed class BallotAlarms(Desk desk, CouncilDesk council, SessionSteps steps, IOptions<CouncilOptions> options) : IAlarms
{
    public IEnumerable<Alarm> Set(DateTimeOffset now)
    {
        if (council.UnderWay is not ({ State: SessionState.Open, OpenedAt: { } opened } session, _))
            return [];
        var today = DateOnly.FromDateTime(desk.Local(now).DateTime);
        var first = DateOnly.FromDateTime(desk.Local(opened).DateTime).AddDays(1);
        // one that nobody heard is not made up for on the next day
        var day = WorkingDays.After((today > first ? today : first).AddDays(-1), 1, desk.Hours.Calendar);
        var code = session.Id;
        return [new($"{session.Subject}/reminder/{day:yyyyMMdd}", desk.Hours.At(day, new(options.Value.ReminderHour, 0)), cancel => Remind(code, day, cancel))];
    }

    async ValueTask<Change?> Remind(string code, DateOnly day, CancellationToken cancel)
    {
        if (council.Find(code) is not { Value.State: SessionState.Open } session)
            return null;
        var (change, people) = await steps.Reminded("system", session.Value, $"reminder/{day:yyyyMMdd}", cancel);
        return people == 0 ? null : change.Expect(Kinds.Sessions, code, session.Version);
    }
}
