namespace ThiDua.Bot.Recognition.Language;

/// <summary>How units are called: "Phòng Hành chính-Tổ chức" is also "Phòng Hành chính - Tổ chức" and "phong hanh chinh – to chuc".</summary>
static class UnitNames
{
    static readonly string[] Dashes = [" - ", " – ", " — "];

    /// <summary>How names of units begin, so that one nobody knows can be taken for a unit's.</summary>
    static readonly string[] FirstWords =
        ["tập thể ", "phòng ", "ban ", "tổ ", "đội ", "sở ", "trung tâm ", "văn phòng ", "chi cục ", "cục ", "công đoàn ", "chi đoàn "];

    /// <summary>What ties a person to a unit, folded.</summary>
    static readonly string[] Belonging = [" o", " thuoc", " cua", " ben"];

    /// <summary>What people put before the name of a unit.</summary>
    static readonly string[] Collectives = ["tập thể ", "toàn thể ", "đơn vị ", "tap the ", "toan the ", "don vi "];

    /// <summary>"tập thể Phòng Tổng hợp" → "Phòng Tổng hợp"; null when nothing is put before the name, or no name follows.</summary>
    public static string? WithoutCollective(string name)
    {
        var text = VietnameseText.Nfc(name).Trim();
        return Array.Find(Collectives, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } found ? text[found.Length..].TrimStart() : null;
    }

    public static bool Includes(string name) => FirstWords.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same for every way of writing it: folded, and without room around a dash.</summary>
    public static string Key(string name) =>
        VietnameseText.Fold(name).Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal);

    /// <summary>"minh o phong tong hop", "minh (phong tong hop)" → "minh", for that unit; null when its whole name does not end the line.</summary>
    /// <param name="line">A <see cref="Key"/>, as is <paramref name="unit"/>.</param>
    public static string? Before(string line, string unit)
    {
        line = line.TrimEnd(' ', ')');
        if (!line.EndsWith(unit, StringComparison.Ordinal) || line.Length == unit.Length || line[^(unit.Length + 1)] is not (' ' or '('))
            return null;
        var before = line[..^unit.Length].TrimEnd(' ', '(');
        return Array.Find(Belonging, word => before.EndsWith(word, StringComparison.Ordinal)) is { } found ? before[..^found.Length] : before;
    }

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
