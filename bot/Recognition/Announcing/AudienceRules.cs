namespace ThiDua.Bot.Recognition.Announcing;

/// <summary>Why it is known beforehand that somebody cannot be reached.</summary>
enum Hindrance
{
    /// <summary>The bot has never met the person in Teams: there is nobody to open a chat with.</summary>
    NotSeen,

    Left,

    /// <summary>The bot was taken out of the channel or group.</summary>
    PlaceGone,
}

readonly record struct Unreached(string Id, Hindrance Why);

/// <summary>Who an audience is today, each once.</summary>
/// <param name="Places">Ids, in their own order.</param>
/// <param name="People">Ids, in their own order: a name that changes moves nobody.</param>
/// <param name="Unreached">Those among them that cannot be reached as things stand.</param>
sealed record Reached(IReadOnlyList<string> Places, IReadOnlyList<string> People, IReadOnlyList<Unreached> Unreached)
{
    public int Count => Places.Count + People.Count;
}

/// <summary>Works out who is meant.</summary>
static class AudienceRules
{
    /// <param name="audience">Its lists among its people already.</param>
    /// <param name="places">All places the bot is or was in.</param>
    /// <param name="participants">Ids of the people of the chosen campaigns.</param>
    public static Reached Of(
        Audience audience, IEnumerable<Person> people, IReadOnlyCollection<Unit> units, Func<string, Place?> places, IReadOnlySet<string> participants)
    {
        var meant = WithBelow(audience.Units, units);
        var named = audience.People.ToHashSet(StringComparer.Ordinal);
        var (reached, hindered) = (new List<string>(), new List<Unreached>());
        foreach (var person in people)
        {
            if (!Means(person))
                continue;
            reached.Add(person.Id);
            if (person.Gone)
                hindered.Add(new(person.Id, Hindrance.Left));
            else if (person.AadId is null)
                hindered.Add(new(person.Id, Hindrance.NotSeen));
        }
        reached.Sort(StringComparer.Ordinal);
        string[] where = [.. audience.Places.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(where, reached, [.. where.Where(p => places(p) is not { Gone: false }).Select(p => new Unreached(p, Hindrance.PlaceGone)), .. hindered]);

        // who has left is meant only by name: he was promised it, and the report says that he is gone
        bool Means(Person person) =>
            named.Contains(person.Id)
            || (!person.Gone
                && (audience.Everyone
                    || (person.Unit is { } unit && meant.Contains(unit))
                    || audience.Roles.Any(person.Is)
                    || participants.Contains(person.Id)));
    }

    /// <summary>These units and all below them.</summary>
    public static IReadOnlySet<string> WithBelow(IEnumerable<string> chosen, IReadOnlyCollection<Unit> units)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var below = units.Where(u => u.Parent is not null).ToLookup(u => u.Parent!, u => u.Id);
        var next = new Stack<string>(chosen);
        while (next.TryPop(out var unit))
        {
            if (!found.Add(unit))
                continue;
            foreach (var under in below[unit])
                next.Push(under);
        }
        return found;
    }

    public static bool IsEmpty(Audience audience) =>
        audience is { Everyone: false, Places: [], Units: [], Roles: [], Campaigns: [], People: [], Lists: [] };
}
