using System.Collections.Concurrent;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>Time limits of calls. One that was not reached serves the next call: a broadcast needs thousands a second.</summary>
#pragma warning disable CA1001 // those at rest have no timer that runs, and hold nothing
sealed class Limits(TimeSpan longest, TimeProvider time)
#pragma warning restore CA1001
{
    readonly ConcurrentQueue<CancellationTokenSource> _atRest = [];

    public Limit Take(CancellationToken cancel)
    {
        if (_atRest.TryDequeue(out var used))
            used.CancelAfter(longest);
        var source = used ?? new(longest, time);
        return new(this, source, cancel.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(cancel, source.Token) : null);
    }

    public readonly struct Limit(Limits limits, CancellationTokenSource source, CancellationTokenSource? either) : IDisposable
    {
        /// <summary>Ends the call: it takes too long, or whoever makes it has cancelled it.</summary>
        public CancellationToken Token => (either ?? source).Token;

        public void Dispose()
        {
            either?.Dispose();
            if (source.TryReset())
                limits._atRest.Enqueue(source);
            else
                source.Dispose();
        }
    }
}
