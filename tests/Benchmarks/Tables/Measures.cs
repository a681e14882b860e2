using ThiDua.Benchmarks.Wire;

namespace ThiDua.Benchmarks.Tables;

/// <summary>What is known of one peer after all runs.</summary>
sealed class Measures
{
    public static IReadOnlyList<int> Connections { get; } = [1, 16, 64];

    readonly Dictionary<int, (Samples PerSecond, Samples P50, Samples P99)> _load =
        Connections.ToDictionary(c => c, _ => (new Samples(), new Samples(), new Samples()));

    readonly Dictionary<int, Samples> _cpu = Connections.ToDictionary(c => c, _ => new Samples());

    /// <summary>At the end of the load.</summary>
    public Samples Memory { get; } = new();

    /// <summary>Some seconds later: the garbage collector gives back what it needed only for the load.</summary>
    public Samples Rest { get; } = new();

    public Samples Start { get; } = new();

    public Samples StartCpu { get; } = new();

    public Samples Cpu(int connections) => _cpu[connections];

    /// <summary>What does not add up: answers that were wrong, or that left no trace where they should have.</summary>
    public List<string> Doubts { get; } = [];

    public void Add(int connections, Measured measured)
    {
        var (perSecond, p50, p99) = _load[connections];
        perSecond.Add(measured.PerSecond);
        p50.Add(measured.P50);
        p99.Add(measured.P99);
        if (measured.Wrong > 0)
            Doubts.Add($"{measured.Wrong:N0} of {measured.Asked:N0} answers at {connections} connections were wrong");
    }

    public (Samples PerSecond, Samples P50, Samples P99) At(int connections) => _load[connections];

    public string Cell(int connections)
    {
        var (perSecond, p50, p99) = _load[connections];
        return FormattableString.Invariant($"{perSecond.Show("N0")} ({p50.Median:0.0#} / {p99.Median:0.0})");
    }
}
