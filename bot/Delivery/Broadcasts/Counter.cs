using System.Collections.Immutable;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>Keeps count of copies while they change, so that nobody has to read them to know how far a broadcast is.</summary>
sealed class Counter(TimeProvider clock)
{
    static readonly int States = Enum.GetValues<CopyState>().Length;

    readonly Lock _lock = new();
    readonly int[] _states = new int[States];
    readonly Dictionary<string, int> _reasons = [];
    readonly Speed _speed = new(clock);
    int _doubled;
    DateTimeOffset? _movedAt;

    public DateTimeOffset? MovedAt
    {
        get
        {
            lock (_lock)
                return _movedAt;
        }
    }

    /// <summary>One as it was found: when it was sent is the last that is known to have moved, until something does.</summary>
    public void Add(Copy copy)
    {
        lock (_lock)
        {
            Count(copy, 1);
            if (copy.SentTicks > (_movedAt?.UtcTicks ?? 0))
                _movedAt = new(copy.SentTicks, TimeSpan.Zero);
        }
    }

    /// <summary>Of copies as they were and as they are now, which is durable.</summary>
    public void Changed(IReadOnlyList<Copy> before, IReadOnlyList<Copy> after)
    {
        lock (_lock)
        {
            var settled = 0;
            for (var i = 0; i < before.Count; i++)
            {
                if (ReferenceEquals(before[i], after[i]))
                    continue;
                Count(before[i], -1);
                Count(after[i], 1);
                if (IsWaiting(before[i]) && !IsWaiting(after[i]) || before[i].Edition != after[i].Edition || after[i].State == CopyState.Recalled)
                    settled++;
            }
            if (settled == 0)
                return;
            _movedAt = clock.GetUtcNow();
            _speed.Moved(settled);
        }
    }

    public CopyCounts Counts()
    {
        lock (_lock)
        {
            return new(
                Of(CopyState.Sent), Of(CopyState.InDoubt), Of(CopyState.Failed), Of(CopyState.Dropped), Of(CopyState.Recalled), _doubled,
                _reasons.ToImmutableDictionary());
        }
    }

    /// <param name="copies">How many there will be once all are written; at least those that are counted.</param>
    public Progress Progress(int copies)
    {
        lock (_lock)
        {
            copies = Math.Max(copies, _states.Sum());
            var waiting = copies - _states.Sum() + Of(CopyState.Waiting) + Of(CopyState.Leased);
            var perSecond = _speed.PerSecond();
            return new(
                copies, Of(CopyState.Sent), waiting, Of(CopyState.InDoubt), Of(CopyState.Failed), Of(CopyState.Dropped), Of(CopyState.Recalled),
                _doubled, _reasons.ToImmutableDictionary(),
                waiting > 0 && perSecond > 0 ? TimeSpan.FromSeconds(waiting / perSecond) : null, _movedAt);
        }
    }

    static bool IsWaiting(Copy copy) => copy.State is CopyState.Waiting or CopyState.Leased;

    int Of(CopyState state) => _states[(int)state];

    void Count(Copy copy, int by)
    {
        _states[(int)copy.State] += by;
        if (copy is { State: CopyState.Sent, Doubts: > 0 })
            _doubled += by;
        if (copy is not { State: CopyState.Failed, Why: { } why })
            return;
        var left = _reasons.GetValueOrDefault(why) + by;
        if (left > 0)
            _reasons[why] = left;
        else
            _reasons.Remove(why);
    }
}

/// <summary>How many a second, over the last ten: a stall shows at once, a hiccup does not.</summary>
sealed class Speed(TimeProvider clock)
{
    const int Seconds = 10;

    readonly int[] _moved = new int[Seconds];
    readonly long _began = clock.GetTimestamp();
    long _second;

    public void Moved(int count)
    {
        Turn();
        _moved[_second % Seconds] += count;
    }

    public double PerSecond()
    {
        Turn();
        return _moved.Sum() / Math.Clamp(clock.GetElapsedTime(_began).TotalSeconds, 1, Seconds);
    }

    void Turn()
    {
        var now = (long)clock.GetElapsedTime(_began).TotalSeconds;
        for (var second = Math.Max(_second + 1, now - Seconds + 1); second <= now; second++)
            _moved[second % Seconds] = 0;
        _second = Math.Max(_second, now);
    }
}
