using System.Diagnostics;

namespace ThiDua.Benchmarks.Wire;

/// <param name="PerSecond">Turns that were answered and, where their answer is a post, posted, within the measured time.</param>
/// <param name="Asked">All turns, the warm-up's too.</param>
/// <param name="Wrong">Answered, but not as they should have been.</param>
sealed record Measured(double PerSecond, double P50, double P99, long Asked, long Wrong);

/// <summary>As many clients as there are connections, each sending its next turn when the last is answered.</summary>
static class Load
{
    /// <summary>For a time, after a warm-up of the same length.</summary>
    public static async Task<Measured> For(TimeSpan time, int port, Turns turns, int connections, FakeConnector? posts)
    {
        using var end = new CancellationTokenSource();
        var clients = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Client.To(port, turns)));
        var running = Task.WhenAll(clients.Select(c => Task.Run(() => c.Run(() => !end.IsCancellationRequested))));

        await Task.WhenAny(Task.Delay(time, TimeProvider.System), running);
        var (answered, posted, began) = (Sum(clients, c => c.Answered), posts?.Posts, Stopwatch.GetTimestamp());
        Array.ForEach(clients, c => c.Counts = true);
        await Task.WhenAny(Task.Delay(time, TimeProvider.System), running);
        (answered, posted) = (Sum(clients, c => c.Answered) - answered, posts?.Posts - posted);
        var took = Stopwatch.GetElapsedTime(began);
        Array.ForEach(clients, c => c.Counts = false);
        await end.CancelAsync();
        await running;
        return Figures(clients, Math.Min(answered, posted ?? answered) / took.TotalSeconds);
    }

    /// <summary>So many turns, one after the other; the first <paramref name="warmUp"/> are not measured.</summary>
    public static async Task<Measured> Count(int count, int warmUp, int port, Turns turns)
    {
        var client = await Client.To(port, turns);
        var done = 0;
        var began = Stopwatch.GetTimestamp();
        await client.Run(() =>
        {
            if (done == warmUp)
                (client.Counts, began) = (true, Stopwatch.GetTimestamp());
            return done++ < warmUp + count;
        });
        return Figures([client], count / Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    static Measured Figures(Client[] clients, double perSecond)
    {
        long[] times = [.. clients.SelectMany(c => c.Times).Order()];
        return new(perSecond, At(0.5), At(0.99), Sum(clients, c => c.Answered), Sum(clients, c => c.Wrong));

        double At(double part) => times.Length == 0
            ? double.NaN
            : TimeSpan.FromTicks(times[(int)(part * (times.Length - 1))] * TimeSpan.TicksPerSecond / Stopwatch.Frequency).TotalMilliseconds;
    }

    static long Sum(Client[] clients, Func<Client, long> what) => clients.Sum(what);

    sealed class Client(HttpWire wire, Turns turns)
    {
        long _answered;

        public long Answered => Interlocked.Read(ref _answered);

        public long Wrong { get; private set; }

        public volatile bool Counts;

        public List<long> Times { get; } = new(64 * 1024);

        public static async Task<Client> To(int port, Turns turns) => new(await HttpWire.To(port), turns);

        public async Task Run(Func<bool> goesOn)
        {
            using var own = wire;
            var turn = turns.Copy();
            while (goesOn())
            {
                turns.Next(turn);
                var sent = Stopwatch.GetTimestamp();
                await wire.Send(turn);
                var answer = await wire.Receive() ?? throw new IOException("the peer closed a connection");
                if (Counts)
                    Times.Add(Stopwatch.GetTimestamp() - sent);
                if (!turns.IsAnswer(wire.Bytes.Span[..answer.Length]))
                    Wrong++;
                wire.Release(answer);
                Interlocked.Increment(ref _answered);
            }
        }
    }
}
