namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>
/// How much is on its way at once: enough that the pace never waits for us, little enough that a crash has not much before it. Two lanes at least,
/// because while one writes down what became of its copies, the other has some on the wire; and one more for each announcement that
/// would have none. A sheet that only waits for stragglers needs no lane.
/// </summary>
/// <param name="isPaced">False where no limits are kept: then it is the wire that must never wait.</param>
sealed class Lanes(bool isPaced, Action freed)
{
    const int LeastAway = 10;

    /// <summary>Of all announcements together: two seconds at Teams' pace.</summary>
    public static int MostAway(bool isPaced) => isPaced ? 100 : 400;

    int AtOnce { get; } = isPaced ? 2 : 8;

    /// <summary>Sheets that wait for stragglers: thirty kilobytes each.</summary>
    const int MostOpen = 64;

    int _taken;
    int _open;

    public bool AreFree => Volatile.Read(ref _taken) < AtOnce && HaveRoom;

    /// <summary>For an announcement that has no lane yet.</summary>
    public bool HaveRoom => Volatile.Read(ref _open) < MostOpen;

    /// <summary>How many copies may be away in one lane.</summary>
    public int Window => Math.Max(LeastAway, MostAway(isPaced) / Math.Max(AtOnce, Volatile.Read(ref _taken)));

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
