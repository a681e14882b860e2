namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>
/// How much is on its way at once: enough that the pace never waits for us, little enough that a crash has not much before it. Two lanes at least,
/// because while one writes down what became of its copies, the other has some on the wire; and one more for each announcement that
/// would have none. A sheet that only waits for stragglers needs no lane.
/// </summary>
/// <param name="mostAway">Of all announcements together.</param>
sealed class Lanes(int mostAway, Action freed)
{
    const int LeastAway = 10;

    /// <summary>Copies away in one lane when there is no need for more lanes: half a sheet.</summary>
    const int OfALane = 50;

    int AtOnce { get; } = Math.Max(2, mostAway / OfALane);

    /// <summary>Sheets that wait for stragglers: thirty kilobytes each.</summary>
    const int MostOpen = 64;

    int _taken;
    int _open;

    public bool AreFree => Volatile.Read(ref _taken) < AtOnce && HaveRoom;

    /// <summary>For an announcement that has no lane yet.</summary>
    public bool HaveRoom => Volatile.Read(ref _open) < MostOpen;

    /// <summary>How many copies may be away in one lane.</summary>
    public int Window => Math.Max(LeastAway, mostAway / Math.Max(AtOnce, Volatile.Read(ref _taken)));

    public Lane Take()
    {
        Interlocked.Increment(ref _taken);
        Interlocked.Increment(ref _open);
        return new(this);
    }

    public void GiveBack()
    {
        Interlocked.Decrement(ref _taken);
        freed();
    }

    public void Close()
    {
        Interlocked.Decrement(ref _open);
        freed();
    }
}

sealed class Lane(Lanes lanes) : IDisposable
{
    /// <summary>Whether the next window may be of the same sheet.</summary>
    public bool MayGoOn { get; private set; } = true;

    public int Window => lanes.Window;

    public void GiveBack()
    {
        if (MayGoOn)
            lanes.GiveBack();
        MayGoOn = false;
    }

    public void Dispose()
    {
        GiveBack();
        lanes.Close();
    }
}
