using System.Globalization;

namespace ThiDua.Benchmarks;

/// <param name="Seconds">Measured, for each peer and number of connections, after a warm-up of the same length.</param>
/// <param name="Runs">Every peer is started fresh in each; what is printed are medians.</param>
/// <param name="Only">Names of peers, and <c>growth</c>, <c>broadcast</c>, <c>store</c> and <c>council</c>; empty: everything.</param>
/// <param name="Nominations">Stored, in the fullest office of the second table.</param>
/// <param name="Recipients">Of the largest broadcast.</param>
/// <param name="Delay">Added by the connector to each of its answers.</param>
sealed record Settings(TimeSpan Seconds, int Runs, IReadOnlyList<string> Only, int Nominations, TimeSpan Delay, int Recipients)
{
    public const string Usage =
        "Usage: dotnet run -c Release --project tests/Benchmarks [-- --seconds 3 --runs 3 --only help,floor,growth,broadcast,store,council --nominations 1000000 --delay 20 --recipients 100000]";

    public static Settings Of(string[] args)
    {
        var said = new Dictionary<string, string>();
        for (var i = 0; i < args.Length; i += 2)
        {
            if (args[i] is not ("--seconds" or "--runs" or "--only" or "--nominations" or "--delay" or "--recipients") || i + 1 == args.Length)
                throw new ArgumentException($"'{args[i]}' is not understood.");
            said[args[i]] = args[i + 1];
        }
        return new(
            TimeSpan.FromSeconds(Number("--seconds", 3, 1)),
            Number("--runs", 3, 1),
            said.GetValueOrDefault("--only", "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Number("--nominations", 100_000, 1_000),
            TimeSpan.FromMilliseconds(Number("--delay", 0, 0)),
            Number("--recipients", 100_000, 1_000));

        int Number(string name, int usual, int least) => !said.TryGetValue(name, out var text)
            ? usual
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
                ? number
                : throw new ArgumentException($"{name} must be a whole number from {least} on.");
    }

    public bool Wants(string what) => Only.Count == 0 || Only.Contains(what);
}
