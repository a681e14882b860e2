namespace ThiDua.Bot.Recognition;

/// <summary>Why an administrator's wish is not carried out.</summary>
enum OfficeRefusal
{
    NotAdministrator,
    PersonUnknown,
    LastAdministrator,
    UnitUnknown,
    UnitNameTaken,
    UnitOfItself,
    UnitHasPeople,
    UnitHasUnits,
}

/// <summary>What administrators may change about people and units, and what must hold afterwards.</summary>
static class OfficeRules
{
    public const int LongestUnitName = 150;

    public const int LongestOfficeName = 150;

    /// <summary>The roles as chosen, each once, in their own order; nobody is without one.</summary>
    public static IReadOnlyList<Role> Tidy(IEnumerable<Role> chosen) =>
        chosen.Distinct().Order().ToArray() is { Length: > 0 } roles ? roles : [Role.Staff];

    /// <summary>Whether the office would be left without an administrator: nobody could ever mend that by chat.</summary>
    /// <param name="others">Everybody else who is an administrator and still here.</param>
    public static OfficeRefusal? Roles(Person who, bool isAdministratorAfter, IReadOnlyCollection<Person> others) =>
        who is { Gone: false } && who.Is(Role.Administrator) && !isAdministratorAfter && others.Count == 0
            ? OfficeRefusal.LastAdministrator
            : null;

    /// <param name="units">All units, also retired ones.</param>
    public static OfficeRefusal? Unit(Unit unit, IReadOnlyCollection<Unit> units)
    {
        if (units.Any(u => !u.Gone && u.Id != unit.Id && string.Equals(u.Name, unit.Name, StringComparison.OrdinalIgnoreCase)))
            return OfficeRefusal.UnitNameTaken;
        // a unit may not stand under itself, directly or through others
        var above = unit.Parent;
        for (var steps = 0; above is not null && steps <= units.Count; steps++)
        {
            if (above == unit.Id)
                return OfficeRefusal.UnitOfItself;
            above = units.FirstOrDefault(u => u.Id == above)?.Parent;
        }
        return unit.Parent is null || units.Any(u => u.Id == unit.Parent && !u.Gone) ? null : OfficeRefusal.UnitUnknown;
    }

    public static OfficeRefusal? Retire(string unit, IEnumerable<Unit> units, IEnumerable<Person> people) =>
        people.Any(p => !p.Gone && p.Unit == unit) ? OfficeRefusal.UnitHasPeople
        : units.Any(u => !u.Gone && u.Parent == unit) ? OfficeRefusal.UnitHasUnits
        : null;
}
