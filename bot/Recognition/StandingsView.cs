using System.Globalization;

namespace ThiDua.Bot.Recognition;

/// <summary>One board as somebody looks at it: what is counted, for people or units, in which period or campaign, and which page.</summary>
/// <param name="Scope">A year, a month (<c>2026-11</c>) or a campaign id, as in <see cref="Tallies.Board"/>.</param>
sealed record StandingsView(Measure Measure, PartyKind Kind, string Scope, int Page = 0)
{
    public const int PageSize = 10;

    /// <summary>An honour board honours: nobody looks for the hundred and first place.</summary>
    public const int LastPage = 9;

    public string Board => Tallies.Board(Measure, Kind, Scope);

    /// <summary>E.g. <c>awarded.person.0.2026-11</c>: what a button carries.</summary>
    public string Encoded => string.Create(CultureInfo.InvariantCulture, $"{Name(Measure)}.{(Kind == PartyKind.Person ? "person" : "unit")}.{Page}.{Scope}");

    public bool IsPeriod => IsPeriodKey(Scope);

    /// <summary>Reads what a button carried; null for anything that <see cref="Encoded"/> does not write.</summary>
    public static StandingsView? Read(string? encoded)
    {
        if (encoded?.Split('.', 4) is not [var measure, var kind, var page, { Length: > 0 and <= 40 } scope]
            || !int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > LastPage)
            return null;
        Measure? counted = measure switch { "nominated" => Measure.Nominated, "praised" => Measure.Praised, "awarded" => Measure.Awarded, _ => null };
        PartyKind? whose = kind switch { "person" => PartyKind.Person, "unit" => PartyKind.Unit, _ => null };
        return counted is { } m && whose is { } k ? new(m, k, scope, number) : null;
    }

    public static bool IsPeriodKey(string scope) => scope.Length is 4 or 7
        && scope[..4].All(char.IsAsciiDigit)
        && (scope.Length == 4 || scope[4] == '-' && scope[5..] is ['0', >= '1' and <= '9'] or ['1', >= '0' and <= '2']);

    /// <summary>Equal counts share a place, and the next place counts them all: 1, 2, 2, 4.</summary>
    /// <param name="counts">From the first of the board, highest first.</param>
    public static int[] Places(IReadOnlyList<long> counts)
    {
        var places = new int[counts.Count];
        for (var i = 0; i < counts.Count; i++)
            places[i] = i > 0 && counts[i] == counts[i - 1] ? places[i - 1] : i + 1;
        return places;
    }

    static string Name(Measure measure) => measure switch
    {
        Measure.Nominated => "nominated",
        Measure.Praised => "praised",
        _ => "awarded",
    };
}
