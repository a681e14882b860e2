namespace ThiDua.Tests.Kit;

/// <summary>
/// Counts what arrives as Teams does and says when it is too much: each limit in its own sliding window, which is the strictest way to
/// read them (whoever keeps these keeps windows that begin on the full second as well). Written without a look at the bot's own pace,
/// so that both must be right. What is refused does not count.
/// </summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit</remarks>
sealed class TeamsLimits(TimeProvider clock)
{
    static readonly (int Most, TimeSpan In)[] Sends = [(7, Seconds(1)), (8, Seconds(2)), (60, Seconds(30)), (1800, Seconds(3600))];

    static readonly (int Most, TimeSpan In)[] Reads = [(14, Seconds(1)), (16, Seconds(2)), (120, Seconds(30)), (3600, Seconds(3600))];

    readonly Lock _gate = new();
    readonly Dictionary<(string Thread, bool Reads), Arrivals> _threads = [];
    readonly Arrivals _all = new();
    readonly long _start = clock.GetTimestamp();

    /// <summary>Of all calls of one app in one tenant.</summary>
    public int PerSecond { get; init; } = 50;

    /// <summary>Whether a 429 says how long to wait.</summary>
    public bool SaysWhen { get; init; } = true;

    public int Taken { get; private set; }

    /// <summary>How often it was too much for the whole app.</summary>
    public int TooMany { get; private set; }

    /// <summary>How often it was too much for one conversation.</summary>
    public int TooManyInOne { get; private set; }

    public int Refused => TooMany + TooManyInOne;

    /// <summary>When the first and the last call came that was taken.</summary>
    public TimeSpan First { get; private set; }

    public TimeSpan Last { get; private set; }

    /// <summary>Calls taken per second, over the whole run.</summary>
    public double Rate => Taken < 2 ? 0 : (Taken - 1) / (Last - First).TotalSeconds;

    /// <returns>Null when it was taken; else how long it would have to wait.</returns>
    public TimeSpan? Arrives(string? thread, bool reads)
    {
        lock (_gate)
        {
            var now = clock.GetElapsedTime(_start);
            var wait = Wait(_all, [(PerSecond, Seconds(1))], now);
            if (wait > TimeSpan.Zero)
            {
                TooMany++;
                return wait;
            }
            var limits = reads ? Reads : Sends;
            var there = thread is null ? null : Thread((thread, reads));
            wait = there is null ? TimeSpan.Zero : Wait(there, limits, now);
            if (wait > TimeSpan.Zero)
            {
                TooManyInOne++;
                return wait;
            }
            _all.Keep(now, Seconds(1));
            there?.Keep(now, limits[^1].In);
            if (Taken++ == 0)
                First = now;
            Last = now;
            return null;
        }
    }

    static TimeSpan Wait(Arrivals came, (int Most, TimeSpan In)[] limits, TimeSpan now)
    {
        var wait = TimeSpan.Zero;
        foreach (var (most, within) in limits)
        {
            if (came.Back(most) is { } at && at + within - now is var left && left > wait)
                wait = left;
        }
        return wait;
    }

    Arrivals Thread((string, bool) key) => _threads.TryGetValue(key, out var came) ? came : _threads[key] = new();

    static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);

    sealed class Arrivals
    {
        readonly List<TimeSpan> _came = new(2);

        /// <summary>When the n-th last came.</summary>
        public TimeSpan? Back(int n) => _came.Count >= n ? _came[^n] : null;

        public void Keep(TimeSpan now, TimeSpan longest)
        {
            if (_came.Count > 16 && _came[_came.Count / 2] + longest <= now)
                _came.RemoveRange(0, _came.Count / 2);
            _came.Add(now);
        }
    }
}
