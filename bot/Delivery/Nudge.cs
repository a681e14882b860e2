namespace ThiDua.Bot.Delivery;

/// <summary>
/// Wakes a loop that looks, rests, and looks again. A semaphore would not do: one that is released while a wait for it is being given up
/// has woken nobody.
/// </summary>
sealed class Nudge
{
    TaskCompletionSource _next = NewSignal();

    /// <summary>Something has changed that the loop should look at.</summary>
    public void Give()
    {
        // The change must be seen by whoever looks before this reads the signal: without a fence a processor may read the signal first,
        // and give a look's old signal for a change that the look has missed (measured: twice in a million).
        Interlocked.MemoryBarrier();
        Volatile.Read(ref _next).TrySetResult();
    }

    /// <summary>Taken before a look: it completes with the first change that the look may have missed.</summary>
    public Task Next()
    {
        var next = NewSignal();
        Interlocked.Exchange(ref _next, next);
        return next.Task;
    }

    static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
