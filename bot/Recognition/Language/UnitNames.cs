namespace ThiDua.Bot.Recognition.Language;

/// <summary>How units are called: "Phòng Hành chính-Tổ chức" is also "Phòng Hành chính - Tổ chức" and "phong hanh chinh – to chuc".</summary>
static class UnitNames
{
    static readonly string[] Dashes = [" - ", " – ", " — "];

    /// <summary>How names of units begin, so that one nobody knows can be taken for a unit's.</summary>
    static readonly string[] FirstWords =
        ["tập thể ", "phòng ", "ban ", "tổ ", "đội ", "sở ", "trung tâm ", "văn phòng ", "chi cục ", "cục ", "công đoàn ", "chi đoàn "];

    public static bool Includes(string name) => FirstWords.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same for every way of writing it: folded, and without room around a dash.</summary>
    public static string Key(string name) =>
        VietnameseText.Fold(name).Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal);

    /// <summary>
    /// A line with no room around the dashes that stand in the name of a unit, so that they part no name from what is said after it.
    /// </summary>
    public static string Closed(string line, IEnumerable<string> units)
    {
        if (!Dashes.Any(dash => line.Contains(dash, StringComparison.Ordinal)))
            return line;
        var keys = units.Select(Key).Where(key => key.Contains('-', StringComparison.Ordinal)).ToList();
        foreach (var dash in Dashes)
        {
            for (var at = line.IndexOf(dash, StringComparison.Ordinal); at >= 0; at = line.IndexOf(dash, at + 1, StringComparison.Ordinal))
            {
                var (before, after) = (line[..at], line[(at + dash.Length)..]);
                var around = VietnameseText.Fold($"{before.Split(' ')[^1]}-{after.Split(' ')[0]}");
                if (keys.Exists(key => key.Contains(around, StringComparison.Ordinal)))
                    line = $"{before}-{after}";
            }
        }
        return line;
    }
}
