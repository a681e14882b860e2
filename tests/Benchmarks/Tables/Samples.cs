using System.Globalization;

namespace ThiDua.Benchmarks.Tables;

/// <summary>The same figure from each run.</summary>
sealed class Samples
{
    readonly List<double> _all = [];

    public void Add(double sample) => _all.Add(sample);

    public bool Any => _all.Count > 0;

    public double Median
    {
        get
        {
            double[] sorted = [.. _all.Order()];
            return sorted.Length == 0 ? double.NaN : (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
        }
    }

    /// <summary>Half the way from the least to the most, in parts of the median: what the machine adds.</summary>
    public double Noise => _all.Count < 2 ? 0 : (_all.Max() - _all.Min()) / 2 / Median;

    /// <summary>The median and, of more than one run, its noise.</summary>
    public string Show(string format) => Median.ToString(format, CultureInfo.InvariantCulture)
        + (_all.Count < 2 ? "" : $" ±{Noise.ToString("P0", CultureInfo.InvariantCulture)}");
}
