namespace ThiDua.Bot.Recognition.Cases;

/// <summary>Who reviews a case: the head of its unit, or of the nearest unit above that has one; the secretary where there is none.</summary>
static class ReviewerRules
{
    /// <summary>An office has three or four levels; more is a circle.</summary>
    const int MostLevels = 20;

    /// <param name="heads">Everybody still here who heads his own unit.</param>
    /// <param name="secretaries">Everybody still here who is a secretary.</param>
    /// <returns>Nobody reviews his own case, so a head's goes to the one above.</returns>
    public static IReadOnlyList<Person> Of(
        Case standing, Func<string, Unit?> unit, IReadOnlyList<Person> heads, IReadOnlyList<Person> secretaries)
    {
        var (at, level) = (standing.Unit, 0);
        while (at is not null && level++ < MostLevels)
        {
            List<Person> found = [.. heads.Where(h => h.Unit == at && !IsNominee(standing, h))];
            if (found.Count > 0)
                return found;
            at = unit(at)?.Parent;
        }
        return [.. secretaries.Where(s => !IsNominee(standing, s))];
    }

    /// <summary>The unit and all below it.</summary>
    public static IReadOnlyList<string> Below(string unit, IEnumerable<Unit> units)
    {
        var children = units.Where(u => u.Parent is not null).ToLookup(u => u.Parent!, u => u.Id);
        var (found, next) = (new HashSet<string> { unit }, new Queue<string>([unit]));
        while (next.TryDequeue(out var at))
        {
            foreach (var child in children[at].Where(found.Add))
                next.Enqueue(child);
        }
        return [.. found];
    }

    static bool IsNominee(Case standing, Person who) => standing.Party.Kind == PartyKind.Person && standing.Party.Id == who.Id;
}
