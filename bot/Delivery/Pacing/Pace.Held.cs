using ThiDua.Bot.Channel.Outbound;

namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>What Teams says back, and what follows for all.</summary>
sealed partial class Pace
{
    /// <summary>Each time Teams throttles below its own limits, the rate is taken down to this part of what it was …</summary>
    const double Lowered = 0.9;

    /// <summary>… but not below this part of what is configured …</summary>
    const double LeastShare = 0.2;

    /// <summary>… and comes back by this part of what is configured in each second: from 0.9 in 20 s.</summary>
    const double RegainedPerSecond = 0.005;

    /// <summary>Teams' own word is kept up to here; beyond, it is asked again.</summary>
    static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>How long a refused call waits for another one to be tried before itself.</summary>
    static readonly long WitnessWithin = TimeSpan.FromSeconds(2).Ticks;

    // two processes that were throttled together must not come back together
    readonly Random _chance = new(Environment.ProcessId);
    readonly long _betweenProbes;
    double _share = 1;
    long _loweredAt = long.MinValue;
    long _pausedUntil;
    int _throttledInARow;
    long _accepted;
    int _refusals;
    bool _probing;
    long _probeAt;

    public double PerSecond
    {
        get
        {
            lock (_gate)
                return _perSecond * Share(Now);
        }
    }

    public DateTimeOffset? PausedUntil
    {
        get
        {
            lock (_gate)
                return _pausedUntil - Now is > 0 and var left ? _clock.GetUtcNow() + TimeSpan.FromTicks(left) : null;
        }
    }

    public Stoppage? Stoppage { get; private set; }

    /// <summary>Gives the turn back and learns from how it went; null: nobody knows, it was not carried through.</summary>
    /// <returns>Whether to make the call again: nothing came of it, and not by its own fault.</returns>
    public bool Done(Turn turn, Target target, Outcome? outcome, ref Trial trial)
    {
        lock (_gate)
        {
            var now = Now;
            OnTheWire--;
            _seats?.Answered(turn.Number, turn.Since, now);
            _probing = false;
            var again = Heard(turn, target, outcome, ref trial, now);
            Pump(now);
            return again;
        }
    }

    bool Heard(Turn turn, Target target, Outcome? outcome, ref Trial trial, long now)
    {
        trial.Wait = 0;
        switch (outcome)
        {
            case Throttled throttled:
                Accepted();
                Throttle(turn, throttled, now);
                if (++trial.Throttled > 1)
                    trial.Wait = Backoff.After(trial.Throttled, new TryAgain("throttled")).Ticks;
                return true;
            case Refused { Kind: RefusalKind.Unauthorized } refused:
                // others were accepted since: it is this conversation that refuses the bot, and nobody else need wait
                if (trial.TakenBefore < _accepted)
                    return false;
                // another call is the better probe, if there is one
                trial.Wait = trial.TakenBefore is null ? WitnessWithin : _betweenProbes * 3 / 2;
                trial.TakenBefore ??= _accepted;
                Refuse(refused, now);
                return true;
            case Refused { Kind: RefusalKind.BotDisabledByAdmin, Status: > 0 } refused:
                Accepted();
                return SaysOff(target, refused, ref trial, now);
            case Delivered:
                if (turn.Since > _loweredAt)
                    _throttledInARow = 0;
                Accepted();
                SaysOn(turn, now);
                return false;
            case Refused { Status: > 0 }:
                Accepted();
                return false;
            default:
                return false;
        }
    }

    /// <summary>The rate of now, as part of what is configured.</summary>
    double Share(long now)
    {
        if (_share >= 1)
            return 1;
        var since = now - Math.Max(_loweredAt, _pausedUntil);
        var share = Math.Min(1, _share + Math.Max(0, since) / (double)TimeSpan.TicksPerSecond * RegainedPerSecond);
        if (share >= 1)
            _share = 1;
        return share;
    }

    void Throttle(Turn turn, Throttled throttled, long now)
    {
        // those who were on the way together meet the same wall: it counts once
        var anew = turn.Since > _loweredAt;
        if (anew)
        {
            _share = Math.Max(LeastShare, Share(now) * Lowered);
            _loweredAt = now;
            _throttledInARow++;
        }
        var wait = throttled.RetryAfter is { } asked && asked > TimeSpan.Zero
            ? asked
            : Backoff.After(_throttledInARow, throttled) * (1 + 0.2 * _chance.NextDouble());
        var until = now + Math.Min(wait.Ticks, LongestPause.Ticks);
        if (until <= _pausedUntil)
            return;
        _pausedUntil = until;
        if (anew)
            Pausing(wait, _perSecond * _share);
    }

    /// <summary>One refusal may be the fault of one conversation: another call is tried. The second in a row stops everything.</summary>
    void Refuse(Refused refused, long now)
    {
        _probeAt = now;
        if (++_refusals == 1)
            return;
        _probeAt += _betweenProbes;
        if (Stoppage is not null)
            return;
        Stoppage = new(_clock.GetUtcNow(), $"{refused.Status} {refused.Code} {refused.Message}".Trim());
        Stopped(Stoppage.Why);
    }

    void Accepted()
    {
        _accepted++;
        if (_refusals == 0)
            return;
        _refusals = 0;
        foreach (var waiter in _waiting.SelectMany(waiting => waiting.All))
            waiter.NotBefore = 0;
        if (Stoppage is not { ByAdministrator: false } ended)
            return;
        Stoppage = null;
        Resumed(ended.Since);
    }

    /// <summary>Nobody goes before then; <see cref="long.MaxValue"/>: before a call on the wire is answered, or somebody speaks to the bot.</summary>
    long HeldUntil(long now) =>
        _isOff ? long.MaxValue : _refusals == 0 ? _pausedUntil : _probing ? long.MaxValue : Math.Max(_probeAt, _pausedUntil);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams asks to wait: nothing goes out for {Wait}, then up to {Rate:0.0} requests a second")]
    partial void Pausing(TimeSpan wait, double rate);

    [LoggerMessage(Level = LogLevel.Error, Message = "Teams refuses the bot itself ({Why}): everything waits, nothing is lost, and it is tried again by itself. Check Channel:AppId, Channel:TenantId and Channel:Credential")]
    partial void Stopped(string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams accepts the bot again; it did not since {Since}")]
    partial void Resumed(DateTimeOffset since);
}
