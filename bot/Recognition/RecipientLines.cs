using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition;

enum LineMatch
{
    /// <summary>Exactly one person or unit of the office is meant.</summary>
    Known,

    /// <summary>Nobody here has this name: it stays as it was typed.</summary>
    Unknown,

    /// <summary>Several have it: it stays as it was typed, since a guess could honour the wrong one.</summary>
    Several,
}

readonly record struct TypedRecipient(Recipient Recipient, LineMatch Match);

/// <summary>
/// Recipients typed one per line, <c>Họ tên – đơn vị</c>. Whole names only: in a decision "Nguyễn Văn An" must never become
/// "Nguyễn Văn Anh".
/// </summary>
static class RecipientLines
{
    public static IReadOnlyList<TypedRecipient> Read(string text, IEnumerable<Person> people, IEnumerable<Unit> units)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length == 0)
            return [];
        var known = units.ToList();
        var unitsByName = known.ToLookup(u => UnitNames.Key(u.Name));
        var unitNames = known.ToDictionary(u => u.Id, u => u.Name);
        var peopleByName = people.ToLookup(p => VietnameseText.Fold(p.Name));
        return [.. lines.Select(line => Of(line))];

        TypedRecipient Of(string line)
        {
            var (name, unit) = Split(UnitNames.Closed(line, unitNames.Values));
            var folded = VietnameseText.Fold(name);
            Party[] fits =
            [
                .. Spelled(name, peopleByName[folded], p => p.Name)
                    .Where(p => unit is null || p.Unit is null || IsIn(unitNames.GetValueOrDefault(p.Unit), unit))
                    .Select(p => new Party(PartyKind.Person, p.Id, p.Unit)),
                .. unit is null ? Spelled(name, unitsByName[UnitNames.Key(name)], u => u.Name).Select(u => new Party(PartyKind.Unit, u.Id, u.Id)) : [],
            ];
            return fits switch
            {
                [{ Kind: PartyKind.Person } one] => new(
                    new(one, peopleByName[folded].First(p => p.Id == one.Id).Name, one.Unit is null ? unit : unitNames.GetValueOrDefault(one.Unit, unit ?? "")),
                    LineMatch.Known),
                [var one] => new(new(one, unitNames[one.Id], null), LineMatch.Known),
                [] => new(new(null, name, unit), LineMatch.Unknown),
                _ => new(new(null, name, unit), LineMatch.Several),
            };
        }
    }

    /// <summary>What stands under "tập thể": a known unit, or a typed name that begins as names of units do.</summary>
    public static bool IsUnit(Recipient recipient) => recipient.Party is { } party
        ? party.Kind == PartyKind.Unit
        : UnitNames.Includes(recipient.Name);

    /// <summary>A dash with room around it parts name and unit; names and units have dashes of their own.</summary>
    static (string Name, string? Unit) Split(string line)
    {
        foreach (var dash in (ReadOnlySpan<string>)[" – ", " — ", " - ", "\t"])
        {
            var at = line.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && line[(at + dash.Length)..].Trim() is { Length: > 0 } unit)
                return (line[..at].Trim(), unit);
        }
        return (line, null);
    }

    /// <summary>
    /// Typed without diacritics, every spelling fits; typed with them, only the same name does, wherever its tone marks stand:
    /// "Đoàn" is not "Doãn", "hoà" is "hòa".
    /// </summary>
    internal static IEnumerable<T> Spelled<T>(string typed, IEnumerable<T> sameFold, Func<T, string> nameOf) =>
        Collation.Key(typed) == Collation.Key(VietnameseText.Fold(typed))
            ? sameFold
            : sameFold.Where(known => Collation.Key(nameOf(known)) == Collation.Key(typed));

    internal static bool IsIn(string? unit, string typed) =>
        unit is not null && UnitNames.Key(unit).Contains(UnitNames.Key(typed), StringComparison.Ordinal);
}
