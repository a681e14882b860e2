using System.Globalization;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Recognition.Calendar;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Alarms;

/// <summary>A scheduled announcement goes out at its hour, and its author is reminded an hour before.</summary>
sealed class AnnouncementAlarms(Desk desk) : IAlarms
{
    /// <summary>Later than this the author is told how late: the bot or its machine was off.</summary>
    public static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    static readonly TimeSpan Before = TimeSpan.FromHours(1);

    public IEnumerable<Alarm> Set(DateTimeOffset now)
    {
        foreach (var (announcement, _) in desk.Store.All(Kinds.Announcements).Values)
        {
            if (announcement is not { State: AnnouncementState.Scheduled, SendAt: { } at })
                continue;
            var id = announcement.Id;
            yield return new(IdOf(id, "start", at), at, _ => new(Start(id, at)));
            // who scheduled it for within the hour has just done so; who missed the hour is reached by the announcement itself
            if (at - announcement.At > Before && now < at)
                yield return new(IdOf(id, "soon", at), at - Before, _ => new(Soon(id, at)));
        }
    }

    Change? Start(string id, DateTimeOffset due)
    {
        var hours = desk.Hours;
        if (Scheduled(id, due) is not var (announcement, version)
            || AnnouncementRules.Start(announcement, desk.Now, moment => WorkingTime.Next(moment, hours).At) is not { } step)
        {
            return null;
        }
        var change = new Change("system", desk.Now).Write(Kinds.Announcements, step.Now, version).Touch(announcement.Subject);
        foreach (var fact in step.Facts)
            change.Record(fact);
        if (desk.Now - due > Late)
            change.Post(Note(announcement, AnnouncementTimes.LateTemplate, due));
        return change;
    }

    Change? Soon(string id, DateTimeOffset at) => Scheduled(id, at) is var (announcement, version) && desk.Now < at
        ? new Change("system", desk.Now).Expect(Kinds.Announcements, id, version).Post(Note(announcement, AnnouncementTimes.SoonTemplate, at))
        : null;

    Versioned<Announcement>? Scheduled(string id, DateTimeOffset at) =>
        desk.Store.All(Kinds.Announcements).TryGetValue(id, out var known) && known.Value is { State: AnnouncementState.Scheduled } a && a.SendAt == at
            ? known
            : null;

    static Post Note(Announcement announcement, string template, DateTimeOffset at) => new(
        $"{IdOf(announcement.Id, template, at)}@{announcement.By}", template, announcement.Subject, $"{Addresses.ToPerson}{announcement.By}", Ticks(at));

    static string IdOf(string announcement, string what, DateTimeOffset at) => $"{Announcement.SubjectOf(announcement)}/{what}/{Ticks(at)}";

    static string Ticks(DateTimeOffset at) => at.UtcTicks.ToString(CultureInfo.InvariantCulture);
}
