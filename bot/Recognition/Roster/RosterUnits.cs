using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Roster;

/// <summary>The units a list of staff speaks of: known ones by code or name, new ones made as needed.</summary>
sealed class RosterUnits
{
    readonly Dictionary<string, Unit> _byId;
    readonly ILookup<string, Unit> _byName;
    readonly Dictionary<string, Unit> _made = [];

    public RosterUnits(IEnumerable<Unit> known)
    {
        _byId = known.ToDictionary(u => u.Id, StringComparer.OrdinalIgnoreCase);
        _byName = _byId.Values.Where(u => !u.Gone).ToLookup(u => UnitNames.Key(u.Name));
    }

    /// <summary>In the order they were first spoken of.</summary>
    public IReadOnlyList<Unit> Made => [.. _made.Values];

    /// <returns>The unit's id (null: the row says nothing about it), or what is wrong.</returns>
    public (string? Id, RosterRefusal? Refusal) Of(RosterRow row)
    {
        var code = (row[RosterColumn.UnitCode] ?? "").ToUpperInvariant();
        var name = row[RosterColumn.Unit] ?? "";
        if (code.Length > 0)
            return ByCode(row, code, name);
        return name.Length == 0 ? (null, null) : ByName(row, name);
    }

    (string?, RosterRefusal?) ByCode(RosterRow row, string code, string name)
    {
        if (!RosterCells.IsCode(code))
            return (null, new(row.Number, RosterColumn.UnitCode, RosterFlaw.CodeWrong, code));
        if (_byId.TryGetValue(code, out var known))
        {
            if (known.Gone)
                return (null, new(row.Number, RosterColumn.UnitCode, RosterFlaw.UnitRetired, code, known.Name));
            return name.Length > 0 && UnitNames.Key(name) != UnitNames.Key(known.Name)
                ? (null, new(row.Number, RosterColumn.Unit, RosterFlaw.UnitNamedOtherwise, name, known.Name))
                : (known.Id, null);
        }
        if (name.Length == 0)
            return (null, new(row.Number, RosterColumn.UnitCode, RosterFlaw.UnitUnknown, code));
        return (Make(code, name), null);
    }

    (string?, RosterRefusal?) ByName(RosterRow row, string name)
    {
        var key = UnitNames.Key(name);
        Unit[] found = [.. _byName[key], .. _made.Values.Where(u => UnitNames.Key(u.Name) == key)];
        if (found.Length > 1)
            found = [.. found.Where(u => string.Equals(u.Name, name, StringComparison.OrdinalIgnoreCase))];
        return found switch
        {
            [var only] => (only.Id, null),
            // what is written may also be a code
            [] when _byId.TryGetValue(name, out var known) && !known.Gone => (known.Id, null),
            [] when _byName[key].Any() => (null, new(row.Number, RosterColumn.Unit, RosterFlaw.UnitAmbiguous, name)),
            [] when name.Length > OfficeRules.LongestUnitName => (null, new(row.Number, RosterColumn.Unit, RosterFlaw.UnitUnknown, name)),
            [] => (Make(FreshCode(key), name), null),
            _ => (null, new(row.Number, RosterColumn.Unit, RosterFlaw.UnitAmbiguous, name)),
        };
    }

    string Make(string code, string name)
    {
        var unit = new Unit(code, name);
        _byId[code] = unit;
        _made[code] = unit;
        return code;
    }

    /// <summary>Initials that people can read, e.g. Phòng Kiểm soát TTHC → <c>PKST</c>; the same for the same file.</summary>
    string FreshCode(string key)
    {
        var initials = string.Concat(key.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w[0]).Where(char.IsAsciiLetterOrDigit).Take(8)).ToUpperInvariant();
        var code = initials.Length > 0 ? initials : "DV";
        for (var i = 2; _byId.ContainsKey(code); i++)
            code = $"{initials}-{i}";
        return code;
    }
}
