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
    /// A line of names with no room around the dashes that stand in the name of a unit, so that they part no name from what is said after it.
    /// What is said is left as it was typed: a unit is named at the beginning, or after another name and a sign.
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
                if (keys.Exists(key => IsWithin(key, Key(before), Key(after))))
                    line = $"{before}-{after}";
            }
        }
        return line;
    }

    /// <summary>Whether the whole name stands around the place between the two.</summary>
    static bool IsWithin(string key, string before, string after)
    {
        for (var dash = key.IndexOf('-', StringComparison.Ordinal); dash > 0; dash = key.IndexOf('-', dash + 1))
        {
            var (head, tail) = (key[..dash], key[(dash + 1)..]);
            if (before.EndsWith(head, StringComparison.Ordinal) && after.StartsWith(tail, StringComparison.Ordinal)
                && (after.Length == tail.Length || !char.IsLetterOrDigit(after[tail.Length])) && MayBegin(before[..^head.Length].TrimEnd()))
                return true;
        }
        return false;
    }

    static bool MayBegin(string said) =>
        said.Length == 0 || !char.IsLetterOrDigit(said[^1]) || said.EndsWith(" va", StringComparison.Ordinal) || said.EndsWith(" and", StringComparison.Ordinal);
}
