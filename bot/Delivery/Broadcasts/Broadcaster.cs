using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>
/// Brings every copy of every announcement in line with what the announcement wants: sent, edited, deleted or dropped. It holds nothing that
/// cannot be read again from the store, so it goes on after a crash where it was.
/// </summary>
sealed partial class Broadcaster(
    IStore store, IDrawings drawings, UnderWay underWay, Spreading spreading, SheetWork sheets, Ending ending, TimeProvider clock,
    IOptions<DeliveryOptions> options, ILogger<Broadcaster> log) : BackgroundService
{
    static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    readonly Nudge _moved = new();
    readonly ConcurrentDictionary<Task, byte> _running = [];
    ImmutableDictionary<string, Versioned<Announcement>>? _seen;
    Lanes? _lanes;
    int _turn;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _lanes = new(options.Value.MostAway, () => _moved.Give());
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var moved = _moved.Next();
                var all = store.All(Kinds.Announcements);
                Look(all);
                foreach (var broadcast in underWay.All.Where(b => !b.IsBusy && !b.Rests))
                {
                    if (broadcast.Agenda is null)
                        Begin(broadcast, () => Prepare(broadcast, stoppingToken));
                    else if (broadcast.Agenda.IsDone)
                        Begin(broadcast, () => End(broadcast, all[broadcast.Id]));
                }
                var now = clock.GetUtcNow();
                while (Next(now) is var (next, sheet))
                    Begin(next, sheet, stoppingToken);
                await Rest(all, now, moved, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
        // what is on the wire is settled, so that the next start does not send it again
        await Task.WhenAll(_running.Keys);
    }

    void Look(ImmutableDictionary<string, Versioned<Announcement>> all)
    {
        if (!ReferenceEquals(all, _seen))
        {
            foreach (var (id, announcement) in all)
            {
                if (announcement.Value.IsUnderWay)
                    underWay.GetOrAdd(id, () => new(id, drawings, clock)).See(announcement.Value);
            }
            _seen = all;
        }
        foreach (var broadcast in underWay.All.Where(b => !b.IsBusy && b.Agenda is null or { IsDone: true } && !all[b.Id].Value.IsUnderWay))
            underWay.Remove(broadcast.Id);
    }

    /// <summary>Round robin: the next announcement that has a sheet to look at and a lane for it, and that sheet.</summary>
    (Broadcast Broadcast, int Sheet)? Next(DateTimeOffset now)
    {
        var all = underWay.All;
        for (var i = 0; i < all.Count; i++)
        {
            var broadcast = all[(_turn + i) % all.Count];
            if ((_lanes!.AreFree || (broadcast.Agenda?.Open == 0 && _lanes.HaveRoom)) && broadcast.Take(now) is { } sheet)
            {
                _turn = (_turn + i + 1) % all.Count;
                return (broadcast, sheet);
            }
        }
        return null;
    }

    void Begin(Broadcast broadcast, Func<Task> work)
    {
        broadcast.IsBusy = true;
        Track(Work());

        async Task Work()
        {
            if (await Fault(work) is { } fault)
                LogFault(log, fault, broadcast.Id, broadcast.Faulted());
            broadcast.IsBusy = false;
            _moved.Give();
        }
    }

    void Begin(Broadcast broadcast, int sheet, CancellationToken stopping)
    {
        var lane = _lanes!.Take();
        Track(Work());

        async Task Work()
        {
            using (lane)
            {
                if (await Fault(() => sheets.Work(broadcast, sheet, lane, stopping)) is not { } fault)
                    return;
                var until = broadcast.Faulted();
                LogSheetFault(log, fault, sheet, broadcast.Id, until);
                broadcast.Agenda!.Close(sheet, until);
            }
        }
    }

    void Track(Task task)
    {
        _running[task] = 0;
        task.ContinueWith(done => _running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Everything there is to know of it is written, then read once: how far it is, and which sheets want something.</summary>
    async Task Prepare(Broadcast broadcast, CancellationToken cancel)
    {
        await spreading.Spread(broadcast.Id, cancel);
        var announcement = store.All(Kinds.Announcements)[broadcast.Id].Value;
        if (announcement is { State: AnnouncementState.Sending, IsSpread: false })
            return;
        var (due, counter) = (new List<DateTimeOffset?>(), new Counter(clock));
        await foreach (var sheet in store.SheetsOf(broadcast.Id, cancel))
        {
            foreach (var copy in sheet.Value.Copies)
                counter.Add(copy);
            due.Add(new OpenSheet(sheet).NextDue(announcement));
        }
        var agenda = new Agenda(due.Count);
        for (var i = 0; i < due.Count; i++)
            agenda.Set(i, due[i]);
        broadcast.Show(agenda, counter, announcement);
    }

    /// <param name="seen">As its sheets were looked at: a change since then is a conflict, and is looked at first.</param>
    async Task End(Broadcast broadcast, Versioned<Announcement> seen)
    {
        if (seen.Value.IsUnderWay)
            await ending.End(broadcast, seen);
    }

    /// <summary>Until an announcement changes, something ends, or the next sheet is due.</summary>
    /// <param name="now">What was due then has been begun, or waits for a lane: whoever frees one says so.</param>
    async Task Rest(ImmutableDictionary<string, Versioned<Announcement>> all, DateTimeOffset now, Task moved, CancellationToken stopping)
    {
        var next = underWay.All.Select(b => b.NextDue).Where(due => due > now).Min();
        var rest = next is { } first && first - clock.GetUtcNow() is var left && left < LongestRest ? left : LongestRest;
        if (rest <= TimeSpan.Zero)
            return;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await Task.WhenAny(
            store.Changed(Kinds.Announcements, all, enough.Token),
            moved,
            Task.Delay(rest, clock, enough.Token));
        await enough.CancelAsync();
        stopping.ThrowIfCancellationRequested();
    }

    static async Task<Exception?> Fault(Func<Task> work)
    {
        try
        {
            await Task.Run(work);
            return null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
#pragma warning disable CA1031 // one poisoned announcement must not stop the others; the caller logs it, and it is tried again
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Announcement {Announcement} could not be prepared or ended; it is tried again at {Until}")]
    static partial void LogFault(ILogger log, Exception fault, string announcement, DateTimeOffset until);

    [LoggerMessage(Level = LogLevel.Error, Message = "Sheet {Sheet} of announcement {Announcement} could not be worked on; it is tried again at {Until}")]
    static partial void LogSheetFault(ILogger log, Exception fault, int sheet, string announcement, DateTimeOffset until);
}
