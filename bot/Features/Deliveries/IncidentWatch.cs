using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>
/// Tells the administrators when sending is held up, once, and when it goes on, once. An incident stands in the store from its beginning to
/// its end, so a restart neither repeats it nor forgets to call it off.
/// </summary>
sealed partial class IncidentWatch(Desk desk, IBroadcasts broadcasts, ITraffic traffic, ILogger<IncidentWatch> log)
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>A process that has only just begun has this long to show that it gets on.</summary>
    static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <summary>People take note in between: so many entries of its history are looked through for the last that changed it.</summary>
    const int Looked = 200;

    readonly Dictionary<string, Wanted> _wanted = [];
    bool _sawItRefused;

    public async ValueTask Look(CancellationToken cancel)
    {
        var underWay = new List<(Announcement Announcement, Progress Progress)>();
        foreach (var (announcement, _) in desk.Store.All(Kinds.Announcements).Values)
        {
            if (announcement is { StartedAt: not null, IsUnderWay: true })
                underWay.Add((announcement, await broadcasts.Of(announcement, cancel)));
            else
                _wanted.Remove(announcement.Id);
        }
        await LookAtTeams(underWay, cancel);
        foreach (var open in Open().Where(i => i.Kind == IncidentKind.Stalled))
        {
            if (underWay.Find(u => u.Announcement.Id == open.Of) is not { Announcement: not null } found || found.Progress.MovedAt > open.At)
                await Over(open, cancel);
        }
        foreach (var (announcement, progress) in underWay)
        {
            var wanted = await Seen(announcement, cancel);
            var since = progress.MovedAt is { } moved && moved > wanted.Since ? moved : wanted.Since;
            if (desk.Now - since < Patience)
                continue;
            var isOld = desk.Now - wanted.FirstSeen >= Grace;
            // when nothing goes out at all, one alarm says it for everything
            if (Open().FirstOrDefault(i => i.Of == announcement.Id || i.Of == Incident.Everything) is not { } open)
                await Begin(announcement.Id, IncidentKind.Stalled, since, await Why(announcement, cancel), !isOld, cancel);
            else if (open.Suspected && (isOld || desk.Now - open.At >= Grace))
                await Confirm(open, await Why(announcement, cancel), cancel);
        }
    }

    async ValueTask LookAtTeams(List<(Announcement Announcement, Progress Progress)> underWay, CancellationToken cancel)
    {
        var open = Open().FirstOrDefault(i => i.Of == Incident.Everything);
        if (traffic.Stoppage is { } stoppage)
        {
            _sawItRefused = true;
            if (open is null)
                await Begin(Incident.Everything, stoppage.ByAdministrator ? IncidentKind.TurnedOff : IncidentKind.Refused, stoppage.Since, stoppage.Why, suspected: false, cancel);
        }
        // after a restart nobody has been refused yet, which does not mean that Teams lets the bot in: something must have gone out
        else if (open is not null && (_sawItRefused || underWay.Count == 0 || underWay.Exists(u => u.Progress.MovedAt > open.At)))
        {
            _sawItRefused = false;
            await Over(open, cancel);
        }
    }

    /// <summary>
    /// Since when it is wanted as it is: the ledger says it, so that restarts do not begin the five minutes anew.
    /// </summary>
    async ValueTask<Wanted> Seen(Announcement announcement, CancellationToken cancel)
    {
        var (state, edition, round) = (announcement.State, announcement.Edition, announcement.Round);
        if (_wanted.TryGetValue(announcement.Id, out var seen) && (seen.State, seen.Edition, seen.Round) == (state, edition, round))
            return seen;
        var history = await desk.Store.History(announcement.Subject, Looked, cancel);
        var since = history.FirstOrDefault(entry => FactJson.Read(entry.Kind, entry.Json) is not AnnouncementNoted) is { } last
            ? new DateTimeOffset(last.AtTicks, TimeSpan.Zero)
            : announcement.StartedAt!.Value;
        return _wanted[announcement.Id] = new(state, edition, round, since < desk.Now ? since : desk.Now, desk.Now);
    }

    /// <summary>What holds up most of the copies that wait; null when none of them has been tried.</summary>
    async ValueTask<string?> Why(Announcement announcement, CancellationToken cancel)
    {
        var reasons = new Dictionary<string, int>();
        await foreach (var copy in broadcasts.Copies(announcement.Id, cancel))
        {
            if (copy is { State: CopyState.Waiting or CopyState.Leased, Why: { } why })
                reasons[why] = reasons.GetValueOrDefault(why) + 1;
        }
        return reasons.Count == 0 ? null : reasons.MaxBy(r => r.Value).Key;
    }

    Incident[] Open() => [.. desk.Store.All(Kinds.Incidents).Values.Select(i => i.Value).Where(i => i.IsOpen)];

    /// <summary>Two processes that see the same thing at once: one of them holds the claim, and tells it.</summary>
    async ValueTask Begin(string of, IncidentKind kind, DateTimeOffset since, string? why, bool suspected, CancellationToken cancel)
    {
        var incident = new Incident($"{(of == Incident.Everything ? "all" : of)}-{desk.Now.UtcTicks}", of, kind, desk.Now, since, why) { Suspected = suspected };
        await Tell(incident, 0, cancel);
    }

    /// <summary>It goes on to be so, in whichever process.</summary>
    async ValueTask Confirm(Incident open, string? why, CancellationToken cancel)
    {
        if (desk.Store.All(Kinds.Incidents).TryGetValue(open.Id, out var now) && now.Value is { IsOpen: true, Suspected: true })
            await Tell(now.Value with { Suspected = false, At = desk.Now, Why = why }, now.Version, cancel);
    }

    async ValueTask Tell(Incident incident, long version, CancellationToken cancel)
    {
        var change = new Change("system", desk.Now).Write(Kinds.Incidents, incident, version);
        foreach (var post in incident.Suspected ? [] : DeliveriesFeature.Alarms(incident, desk.People.Everybody))
            change.Post(post);
        if (await desk.Store.Commit(change, cancel) is Commit.Landed && !incident.Suspected)
            HeldUp(log, incident.Kind, incident.Of, incident.Since, incident.Why);
    }

    async ValueTask Over(Incident open, CancellationToken cancel)
    {
        if (!desk.Store.All(Kinds.Incidents).TryGetValue(open.Id, out var now) || !now.Value.IsOpen)
            return;
        var change = new Change("system", desk.Now).Write(Kinds.Incidents, now.Value with { OverAt = desk.Now }, now.Version).Touch(open.Subject);
        foreach (var post in now.Value.Suspected ? [] : DeliveriesFeature.AllClears(open, desk.People.Everybody))
            change.Post(post);
        if (await desk.Store.Commit(change, cancel) is Commit.Landed && !now.Value.Suspected)
            GoesOn(log, open.Kind, open.Of);
    }

    /// <param name="Since">When it came to be wanted so.</param>
    /// <param name="FirstSeen">By this process.</param>
    sealed record Wanted(AnnouncementState State, int Edition, int Round, DateTimeOffset Since, DateTimeOffset FirstSeen);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sending is held up ({Kind}, {Of}) since {Since}: {Why}; the administrators are told")]
    static partial void HeldUp(ILogger log, IncidentKind kind, string of, DateTimeOffset since, string? why);

    [LoggerMessage(Level = LogLevel.Information, Message = "Sending goes on ({Kind}, {Of})")]
    static partial void GoesOn(ILogger log, IncidentKind kind, string of);
}
