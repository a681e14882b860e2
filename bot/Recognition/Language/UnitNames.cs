namespace ThiDua.Bot.Recognition.Language;

/// <summary>How units are called: "Phòng Hành chính-Tổ chức" is also "Phòng Hành chính - Tổ chức" and "phong hanh chinh – to chuc".</summary>
static class UnitNames
{
    /// <summary>A dash farther into a line stands in what is said: twenty names with where they work are not as long.</summary>
    const int LongestList = 2_000;

    static readonly string[] Dashes = [" - ", " – ", " — "];

    /// <summary>How names of units begin, so that one nobody knows can be taken for a unit's.</summary>
    static readonly string[] FirstWords =
        ["tập thể ", "phòng ", "ban ", "tổ ", "đội ", "sở ", "trung tâm ", "văn phòng ", "chi cục ", "cục ", "công đoàn ", "chi đoàn "];

    /// <summary>What ties a person to a unit.</summary>
    static readonly string[] TiesToUnit = ["ở ", "thuộc ", "của ", "bên "];

    static readonly string[] Belonging = [.. TiesToUnit.Select(word => $" {VietnameseText.Fold(word)}")];

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
    /// <param name="said">What of a line's beginning says no more who is meant, but what for; by default nothing.</param>
    public static string Closed(string line, IEnumerable<string> units, Func<string, string>? said = null)
    {
        if (!Dashes.Any(dash => line.Contains(dash, StringComparison.Ordinal)))
            return line;
        var keys = units.Select(Key).Where(key => key.Contains('-', StringComparison.Ordinal)).ToList();
        foreach (var dash in Dashes)
        {
            for (var at = line.IndexOf(dash, StringComparison.Ordinal); at is >= 0 and < LongestList; at = line.IndexOf(dash, at + 1, StringComparison.Ordinal))
            {
                var (before, after) = (line[..at], line[(at + dash.Length)..]);
                if (keys.Exists(key => IsWithin(key, Key(before), Key(after)) && key.StartsWith(Key(said?.Invoke(before) ?? ""), StringComparison.Ordinal)))
                    line = $"{before}-{after}";
            }
        }
        return line;
    }

    /// <summary>
    /// "Lan - Phòng Tổng hợp vì …" → "Lan (Phòng Tổng hợp) vì …": where somebody works, as lists write it, is no reason. A reason that begins
    /// with the name of a unit goes on after it, and is left as it was typed.
    /// </summary>
    /// <param name="endsAName">Whether what stands before a dash ends with who is meant: in a reason nothing is changed.</param>
    public static string InBrackets(string line, IEnumerable<string> units, Func<string, bool> endsAName)
    {
        if (!Dashes.Any(dash => line.Contains(dash, StringComparison.Ordinal)))
            return line;
        line = VietnameseText.Nfc(line);
        (string, string)[] keys = [.. units.Select(Key).Select(key => (key, key))];
        foreach (var dash in Dashes)
        {
            for (var at = line.IndexOf(dash, StringComparison.Ordinal); at is >= 0 and < LongestList; at = line.IndexOf(dash, at + 1, StringComparison.Ordinal))
            {
                var after = line[(at + dash.Length)..];
                if (NamedInLine.Leading(after, keys) is { } unit && EndsThere(after[unit.End..].TrimStart()) && endsAName(line[..at]))
                    line = $"{line[..at]} ({after[..unit.End].Trim()}){after[unit.End..]}";
            }
        }
        return line;
    }

    /// <summary>What follows a mention, without where that person works: " (Phòng Tổng hợp) vì …" and " ở phòng Tổng hợp, …".</summary>
    public static string AfterMention(string said, IEnumerable<string> units)
    {
        var text = VietnameseText.Nfc(said).TrimStart(' ', '(');
        text = Array.Find(TiesToUnit, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } tie ? text[tie.Length..] : text;
        if (NamedInLine.Leading(text, [.. units.Select(Key).Select(key => (key, key))]) is not { } unit)
            return said;
        var rest = text[unit.End..].TrimStart(' ', ')');
        return EndsThere(rest) ? $" {rest}" : said;
    }

    static bool EndsThere(string rest) =>
        rest.Length == 0 || rest[0] is ',' or ';' or '&' or '+' || rest.StartsWith("và ", StringComparison.Ordinal)
        || rest.StartsWith("and ", StringComparison.Ordinal) || MentionText.WithoutSign(rest).Length < rest.Length;

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
