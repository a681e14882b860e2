using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Features.Alarms;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Alarms;

public sealed class AlarmClockTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_alarm_that_fails_does_not_keep_the_others_from_ringing_and_is_tried_again()
    {
        await using var office = await Office.Open();
        var broken = true;
        var rung = new List<string>();
        using var clockwork = Clockwork(office,
            new Set(office, ("a/broken", () => broken ? throw new InvalidOperationException("no such place") : rung.Count), ("b/sound", () => rung.Count)) { Rung = rung });

        await clockwork.Look(Cancel);
        var first = rung.ToArray();
        broken = false;
        await clockwork.Look(Cancel);
        var tooSoon = rung.Count;
        office.Clock.Advance(TimeSpan.FromMinutes(2));
        await clockwork.Look(Cancel);

        Assert.Equal(["b/sound"], first);
        Assert.Equal(1, tooSoon);
        Assert.Equal(["b/sound", "a/broken"], rung);
        await office.Verified();
    }

    [Fact]
    public async Task What_cannot_be_worked_out_does_not_silence_the_rest()
    {
        await using var office = await Office.Open();
        var rung = new List<string>();
        using var clockwork = Clockwork(office, new Unreadable(), new Set(office, ("a/sound", () => 0)) { Rung = rung });

        await clockwork.Look(Cancel);

        Assert.Equal(["a/sound"], rung);
    }

    [Fact]
    public async Task It_knows_when_the_next_one_is_due()
    {
        await using var office = await Office.Open();
        using var clockwork = Clockwork(office, new Set(office, ("a/now", () => 0)) { Next = office.Desk.Now.AddHours(3) });

        Assert.Equal(office.Desk.Now.AddHours(3), await clockwork.Look(Cancel));
    }

    static AlarmClock Clockwork(Office office, params IAlarms[] sources) => new(office.Desk, sources, office.Clock, NullLogger<AlarmClock>.Instance);

    /// <summary>Alarms of this test's own, each writing the office's calendar anew.</summary>
    sealed class Set(Office office, params (string Id, Func<int> Does)[] alarms) : IAlarms
    {
        public List<string> Rung { get; init; } = [];

        public DateTimeOffset? Next { get; init; }

        IEnumerable<Alarm> IAlarms.Set(DateTimeOffset now)
        {
            foreach (var (id, does) in alarms)
                yield return new(id, now, _ => new(Ring(id, does)));
            if (Next is { } next)
                yield return new("z/next", next, _ => throw new InvalidOperationException("rang too early"));
        }

        Change Ring(string id, Func<int> does)
        {
            does();
            Rung.Add(id);
            var version = office.Store.All(Kinds.Calendars).TryGetValue(OfficeCalendar.Id, out var known) ? known.Version : 0;
            return new Change("system", office.Desk.Now).Write(Kinds.Calendars, new OfficeCalendar(), version);
        }
    }

    sealed class Unreadable : IAlarms
    {
        IEnumerable<Alarm> IAlarms.Set(DateTimeOffset now) => throw new InvalidOperationException("unreadable");
    }
}
