namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>
/// As many seats as Teams takes requests a second. A request takes the seat that was taken the longest ago, and the seat is free again a
/// second after that request has arrived: so whatever second Teams looks at, it sees each seat at most once. Times are ticks since the
/// pace began.
/// </summary>
/// <remarks>
/// When a request arrived nobody says: only when it was sent, and when its answer came. It is taken to have arrived later than usual by as
/// much as its answer is later than answers usually are (their mean and mean deviation, as TCP reckons its time-outs), up to the jitter
/// that is allowed for. On a busy machine what is usual is itself a matter of luck, so it is also taken to have arrived later by as much
/// as its answer took more than twice the quickest, and by some milliseconds in any case. This is reckoned when the seat is wanted again, a second later: then more is known, and the first
/// request of all, which opened the connection, is not taken for the measure of the others.
/// </remarks>
sealed class Seats
{
    /// <summary>So that the same instant, read twice, is not two seconds.</summary>
    static readonly long Margin = TimeSpan.FromMilliseconds(2).Ticks;

    /// <summary>What the difference to the quickest answer counts at most: less than what is left unused anyway costs nothing.</summary>
    static readonly long MostByChance = TimeSpan.FromMilliseconds(10).Ticks;

    const long Unanswered = -1;

    readonly long[] _sent;
    // how long its answer took; Unanswered while there is none
    readonly long[] _took;
    readonly long _jitter;
    long _taken;
    long _mean = -1;
    long _spread;
    long _quickest;

    public Seats(int perSecond, TimeSpan jitter)
    {
        _sent = new long[perSecond];
        _took = new long[perSecond];
        _jitter = jitter.Ticks;
        Array.Fill(_sent, long.MinValue / 2);
    }

    /// <param name="share">Of the rate that Teams allows, 0 to 1: a smaller share holds each seat longer.</param>
    public long FreeAt(long now, double share)
    {
        var seat = _taken % _sent.Length;
        // where answers take more than a second anyway, nothing is known yet: the least is allowed for
        var late = _took[seat] == Unanswered
            ? Math.Clamp(Late(now - _sent[seat]), _jitter / 10, _jitter)
            : Late(_took[seat]);
        return _sent[seat] + late + Margin + (long)(TimeSpan.TicksPerSecond / share);
    }

    /// <returns>The number to give back with <see cref="Answered"/>.</returns>
    public long Take(long now)
    {
        var seat = _taken % _sent.Length;
        (_sent[seat], _took[seat]) = (now, Unanswered);
        return _taken++;
    }

    /// <summary>It is sent only now, a little after the seat was taken.</summary>
    public void Left(long number, long now)
    {
        if (_taken - number <= _sent.Length)
            _sent[number % _sent.Length] = now;
    }

    /// <param name="sent">When it was sent.</param>
    public void Answered(long number, long sent, long now)
    {
        var took = now - sent;
        if (_mean < 0)
            (_mean, _quickest) = (took, took);
        // unless somebody else has the seat already, because the answer took longer than a second
        if (_taken - number <= _sent.Length)
            _took[number % _sent.Length] = took;
        var off = Math.Min(took - _mean, _jitter);
        _mean += off / 16;
        _spread += (Math.Abs(off) - _spread) / 8;
        // forgotten in some seconds, so that a way that has become longer is noticed
        _quickest = Math.Min(took, _quickest + Math.Max(0, _mean - _quickest) / 256);
    }

    long Late(long took) => _mean < 0
        ? 0
        : Math.Clamp(Math.Max(took - Math.Min(_mean + _spread, 2 * _quickest), Math.Min(took - _quickest, MostByChance)), 0, _jitter);
}
