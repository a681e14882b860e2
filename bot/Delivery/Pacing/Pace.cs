using Microsoft.Extensions.Options;

namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>
/// Gives every call to Teams its turn: never more than Teams takes, of the whole app and of each conversation, evenly spread, the urgent
/// first. What Teams says back (wait; who are you) is in Pace.Held.cs,
/// and that the bot is turned off in Pace.TurnedOff.cs.
/// </summary>
/// <remarks>
/// One lock guards it all: it is held for well under a microsecond, a hundred times less than a call costs. The clock is read as elapsed
/// time: that the date is set changes nothing, and sleep of the machine counts as nothing or as a pause.
/// </remarks>
sealed partial class Pace : ITraffic, IDisposable
{
    /// <summary>How much of a delay (a late timer, a busy machine) is caught up; never beyond what Teams takes.</summary>
    static readonly long CatchesUp = TimeSpan.FromMilliseconds(100).Ticks;

    readonly Lock _gate = new();
    readonly TimeProvider _clock;
    readonly ILogger<Pace> _log;
    readonly ITimer _timer;
    readonly long _start;
    readonly Queue[] _waiting = [new(), new(), new()];
    readonly Func<Waiter, long> _may;
    readonly Seats? _seats;
    readonly Threads? _sends;
    readonly Threads? _reads;
    readonly double _perSecond = double.PositiveInfinity;
    long _nextSlot;
    long _elapsed;
    long _lost;
    long _alarm = long.MaxValue;

    public Pace(IOptions<DeliveryOptions> options, TimeProvider clock, ILogger<Pace> log)
    {
        var settings = options.Value;
        (_clock, _log, _start, _betweenProbes) = (clock, log, clock.GetTimestamp(), settings.Probe.Ticks);
        _may = waiter => Math.Max(waiter.NotBefore, FreeAt(waiter.Target));
        _timer = clock.CreateTimer(_ => Woken(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (settings.PerSecond == 0)
            return;
        _perSecond = settings.PerSecond * (1 - settings.Headroom);
        _seats = new(settings.PerSecond, settings.Jitter);
        _sends = new(Window.Parse(settings.SendWindows)!);
        _reads = new(Window.Parse(settings.ReadWindows)!);
    }

    /// <summary>Calls that have their turn and no answer yet.</summary>
    public int OnTheWire { get; private set; }

    public int Waiting
    {
        get
        {
            lock (_gate)
                return _waiting.Sum(line => line.Count);
        }
    }

    /// <summary>Ticks since the pace began; asked under the lock. Never goes back, even where the machine's counter does.</summary>
    long Now
    {
        get
        {
            var elapsed = _clock.GetElapsedTime(_start).Ticks;
            if (elapsed < _elapsed)
                _lost += _elapsed - elapsed;
            _elapsed = elapsed;
            return elapsed + _lost;
        }
    }

    /// <summary>Waits for a turn. Each turn that is given must be given back with <see cref="Done"/> or <see cref="Return"/>.</summary>
    /// <param name="line">Lines of one urgency have their turns one after the other.</param>
    /// <param name="after">Not before so many ticks from now.</param>
    public ValueTask<Turn> Next(Urgency urgency, string line, Target target, long after, CancellationToken cancel)
    {
        Waiter waiter;
        lock (_gate)
        {
            var now = Now;
            if (after == 0 && NobodyBefore(urgency) && FreeAt(urgency, now) <= now && FreeAt(target) <= now)
                return new(Take(target, now, now));
            waiter = new(urgency, line, target, now + after);
            _waiting[(int)urgency].Add(waiter);
            Pump(now);
        }
        return new(cancel.CanBeCanceled ? Wait(waiter, cancel) : waiter.Task);
    }

    /// <summary>The call leaves now, a moment after its turn was given.</summary>
    /// <returns>False when by now nobody may leave: the turn is to be returned.</returns>
    public bool Leaves(ref Turn turn)
    {
        lock (_gate)
        {
            var now = Now;
            if (_isOff || _pausedUntil > now || (_refusals > 0 && !turn.Probes))
                return false;
            _seats?.Left(turn.Number, now);
            turn = turn with { Since = now };
            return true;
        }
    }

    /// <summary>The call was not made.</summary>
    public void Return(Turn turn)
    {
        lock (_gate)
        {
            OnTheWire--;
            if (turn.Probes)
                _probing = false;
            Pump(Now);
        }
    }

    public void Dispose() => _timer.Dispose();

    async Task<Turn> Wait(Waiter waiter, CancellationToken cancel)
    {
        await using var ends = cancel.UnsafeRegister(_ => Leave(waiter, cancel), null);
        return await waiter.Task;
    }

    void Leave(Waiter waiter, CancellationToken cancel)
    {
        lock (_gate)
        {
            // who has left the line already has his turn
            if (waiter.Node.List is not null)
            {
                _waiting[(int)waiter.Urgency].Remove(waiter);
                waiter.TrySetCanceled(cancel);
            }
        }
    }

    void Woken()
    {
        lock (_gate)
        {
            _alarm = long.MaxValue;
            Pump(Now);
        }
    }

    /// <summary>Gives turns to those who may go, and sees to it that it is looked again when the next one may.</summary>
    void Pump(long now)
    {
        long next;
        while (FirstWhoMay(now, out next) is { } waiter)
        {
            _waiting[(int)waiter.Urgency].Serve(waiter);
            waiter.SetResult(Take(waiter.Target, now, now - CatchesUp));
        }
        if (next == long.MaxValue || next >= _alarm)
            return;
        _alarm = next;
        // timers count whole milliseconds: one too late is caught up, one too early would be for nothing
        _timer.Change(TimeSpan.FromMilliseconds(Math.Ceiling((next - now) / (double)TimeSpan.TicksPerMillisecond)), Timeout.InfiniteTimeSpan);
    }

    /// <param name="next">When it is worth looking again; <see cref="long.MaxValue"/>: when something has changed.</param>
    Waiter? FirstWhoMay(long now, out long next)
    {
        next = long.MaxValue;
        for (var urgency = Urgency.Reply; urgency <= Urgency.Broadcast; urgency++)
        {
            var waiting = _waiting[(int)urgency];
            if (waiting.Count == 0)
                continue;
            var free = FreeAt(urgency, now);
            if (free > now)
            {
                next = Math.Min(next, free);
                // nobody of less urgency may go when this one may not
                return null;
            }
            if (waiting.FirstWhoMay(now, _may, ref next) is { } first)
                return first;
        }
        return null;
    }

    bool NobodyBefore(Urgency urgency)
    {
        for (var before = Urgency.Reply; before <= urgency; before++)
        {
            if (_waiting[(int)before].Count > 0)
                return false;
        }
        return true;
    }

    /// <summary>When the app as a whole may make another call; a reply takes any seat that is free, the others keep their distance.</summary>
    long FreeAt(Urgency urgency, long now)
    {
        var held = HeldUntil(now);
        if (_seats is null || held > now)
            return held;
        var seat = _seats.FreeAt(now, Share(now));
        return urgency == Urgency.Reply ? seat : Math.Max(seat, _nextSlot);
    }

    long FreeAt(Target target) =>
        target.Thread is not { } thread ? 0 : (target.Reads ? _reads : _sends)?.FreeAt(thread) ?? 0;

    /// <param name="slot">The earliest that the slot may be believed to have been: a line that was kept waiting catches up, an idle one does not.</param>
    Turn Take(Target target, long now, long slot)
    {
        OnTheWire++;
        _probing = _refusals > 0;
        if (_seats is null)
            return new(0, now, _probing);
        if (target.Thread is { } thread)
            (target.Reads ? _reads : _sends)!.Take(thread, now);
        _nextSlot = Math.Max(_nextSlot, slot) + (long)(TimeSpan.TicksPerSecond / (_perSecond * Share(now)));
        return new(_seats.Take(now), now, _probing);
    }
}
