namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>
/// Keeps the windows of every conversation: when the last requests went out, as far back as a window looks. A chat that had a few
/// messages costs about a hundred bytes, and nothing once the longest window is over. Times are ticks since the pace began.
/// </summary>
sealed class Threads(IReadOnlyList<Window> windows)
{
    static readonly long BetweenSweeps = TimeSpan.FromMinutes(5).Ticks;

    /// <summary>One request may be slow on its way and the next quick.</summary>
    static readonly long Jitter = TimeSpan.FromMilliseconds(50).Ticks;

    readonly Window[] _windows = [.. windows];
    readonly long _longest = windows.Max(w => w.In.Ticks) + Jitter;
    readonly int _most = windows.Max(w => w.Most);
    readonly Dictionary<string, Log> _logs = new(StringComparer.Ordinal);
    long _sweptAt;

    public int Known => _logs.Count;

    /// <summary>From when on the conversation takes another one; not later than now when it does already.</summary>
    public long FreeAt(string thread)
    {
        if (!_logs.TryGetValue(thread, out var log))
            return 0;
        var free = 0L;
        foreach (var (most, within) in _windows)
        {
            if (log.Count >= most)
                free = Math.Max(free, log.Back(most) + within.Ticks + Jitter);
        }
        return free;
    }

    public void Take(string thread, long now)
    {
        if (now - _sweptAt > BetweenSweeps)
            Sweep(now);
        if (!_logs.TryGetValue(thread, out var log))
            _logs[thread] = log = new();
        log.Add(now, now - _longest, _most);
    }

    void Sweep(long now)
    {
        _sweptAt = now;
        var before = _logs.Count;
        foreach (var (thread, log) in _logs)
        {
            if (log.Back(1) + _longest <= now)
                _logs.Remove(thread);
        }
        if (_logs.Count < before / 2)
            _logs.TrimExcess();
    }

    /// <summary>A ring that grows as far as the largest window counts.</summary>
    sealed class Log
    {
        long[] _at = new long[2];
        int _first;

        public int Count { get; private set; }

        /// <summary>The n-th last, from 1.</summary>
        public long Back(int n) => _at[(_first + Count - n) % _at.Length];

        public void Add(long now, long forgetUntil, int most)
        {
            while (Count > 0 && (Count == most || _at[_first] <= forgetUntil))
                (_first, Count) = ((_first + 1) % _at.Length, Count - 1);
            if (Count == _at.Length)
                Grow(Math.Min(most, Count * 2));
            _at[(_first + Count++) % _at.Length] = now;
        }

        void Grow(int length)
        {
            var larger = new long[Math.Max(length, Count + 1)];
            for (var i = 0; i < Count; i++)
                larger[i] = _at[(_first + i) % _at.Length];
            (_at, _first) = (larger, 0);
        }
    }
}
