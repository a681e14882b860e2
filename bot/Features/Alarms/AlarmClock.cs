using ThiDua.Bot.Recognition.Alarms;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Alarms;

/// <summary>
/// Rings every alarm once. It sleeps until the next one is due, but looks again often: the machine may have slept over it, the clock may
/// have been moved, or a commit may have set a nearer one. Whether an alarm has rung stands in the store, so restarts and further processes
/// ring nothing twice.
/// </summary>
sealed partial class AlarmClock(Desk desk, IEnumerable<IAlarms> sources, TimeProvider clock, ILogger<AlarmClock> log) : BackgroundService
{
    /// <summary>How long an alarm that was set meanwhile may wait to be noticed.</summary>
    static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(10);

    /// <summary>An alarm that failed is tried again, but does not fill the log.</summary>
    static readonly TimeSpan AfterAFault = TimeSpan.FromMinutes(1);

    readonly IAlarms[] _sources = [.. sources];
    readonly Dictionary<string, DateTimeOffset> _failed = [];
    readonly SemaphoreSlim _one = new(1);

    /// <summary>Rings all that is due, and says when the next one is; null when none is set.</summary>
    public async ValueTask<DateTimeOffset?> Look(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            var now = desk.Now;
            var rung = desk.Store.All(Kinds.Alarms);
            DateTimeOffset? next = null;
            foreach (var alarm in (await Set(now, cancel)).Where(a => !rung.ContainsKey(a.Id)).OrderBy(a => a.Due).ThenBy(a => a.Id, StringComparer.Ordinal))
            {
                if (alarm.Due > now)
                    next ??= alarm.Due;
                else
                    await Guarded(alarm.Id, () => Ring(alarm, cancel), cancel);
            }
            return next;
        }
        finally
        {
            _one.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = await Look(stoppingToken);
            var rest = next - desk.Now is { } until && until < LongestRest ? until : LongestRest;
            if (rest > TimeSpan.Zero)
                await Task.Delay(rest, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }

    async ValueTask<IReadOnlyList<Alarm>> Set(DateTimeOffset now, CancellationToken cancel)
    {
        var all = new List<Alarm>();
        foreach (var source in _sources)
        {
            await Guarded(source.GetType().Name, async () => all.AddRange(await source.Read(now, cancel)), cancel);
        }
        return all;
    }

    async ValueTask Ring(Alarm alarm, CancellationToken cancel)
    {
        var done = await desk.Once($"alarm/{alarm.Id}", async _ =>
        {
            if (desk.Store.All(Kinds.Alarms).ContainsKey(alarm.Id) || await alarm.Ring(cancel) is not { } change)
                return new Decision.Refuse("");
            return new Decision.Do(
                change.Write(Kinds.Alarms, new Rung(alarm.Id, alarm.Due, desk.Now), 0).Record(new AlarmRang(alarm.Id, alarm.Due)), alarm.Id);
        }, cancel);
        if (done is Done.Landed { Repeated: false })
            Rang(log, alarm.Id, desk.Now - alarm.Due);
    }

    /// <summary>
    /// One alarm that cannot ring, or one kind of alarm that cannot be worked out, must not keep the others from ringing: it is said, and
    /// tried again in a while.
    /// </summary>
    async ValueTask Guarded(string what, Func<ValueTask> work, CancellationToken cancel)
    {
        // a clock that was moved back does not make the wait longer
        if (_failed.TryGetValue(what, out var again) && again > desk.Now && again <= desk.Now + AfterAFault)
            return;
        try
        {
            await work();
            _failed.Remove(what);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            _failed[what] = desk.Now + AfterAFault;
            Faulted(log, fault, what);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Alarm {Alarm} rang, {Late} after its time")]
    static partial void Rang(ILogger log, string alarm, TimeSpan late);

    [LoggerMessage(Level = LogLevel.Error, Message = "Alarm {Alarm} could not ring")]
    static partial void Faulted(ILogger log, Exception fault, string alarm);
}
