using System.Collections.Immutable;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features;

/// <summary>Everybody the office knows and its units, as of one commit, and the ways to find them. Never asks Teams.</summary>
sealed class People(ImmutableDictionary<string, Versioned<Person>> people, ImmutableDictionary<string, Versioned<Unit>> units)
{
    readonly Lazy<Dictionary<string, Person>> _byTeams = new(() => ByTeams(people));
    readonly Lazy<Entry<Person>[]> _names = new(() =>
        [.. people.Values.Select(p => p.Value).Where(p => !p.Gone).Select(p => Entry<Person>.Of(p, p.Name, person: true)).OrderBy(n => n.Order, StringComparer.Ordinal)]);

    readonly Lazy<Entry<Unit>[]> _unitNames = new(() =>
        [.. units.Values.Select(u => u.Value).Where(u => !u.Gone).Select(u => Entry<Unit>.Of(u, u.Name, person: false)).OrderBy(n => n.Order, StringComparer.Ordinal)]);

    readonly Lazy<(string Key, string Id)[]> _unitKeys = new(() =>
        [.. units.Values.Select(u => u.Value).Where(u => !u.Gone).Select(u => (UnitNames.Key(u.Name), u.Id))]);

    /// <summary>Whoever has a role that not everybody has: few.</summary>
    readonly Lazy<Person[]> _inOffice = new(() =>
        [.. people.Values.Select(p => p.Value).Where(p => !p.Gone && p.Roles.Any(r => r != Role.Staff)).OrderBy(p => p.Id, StringComparer.Ordinal)]);

    public bool IsOf(ImmutableDictionary<string, Versioned<Person>> p, ImmutableDictionary<string, Versioned<Unit>> u) =>
        ReferenceEquals(p, people) && ReferenceEquals(u, units);

    public Person? Find(string id) => people.TryGetValue(id, out var person) ? person.Value : null;

    public long VersionOf(string id) => people.TryGetValue(id, out var person) ? person.Version : 0;

    public Unit? Unit(string? id) => id is not null && units.TryGetValue(id, out var unit) ? unit.Value : null;

    /// <summary>By Entra object id, by Teams' <c>29:…</c> or by e-mail address.</summary>
    public Person? InTeams(string? id) => id is not null && _byTeams.Value.TryGetValue(id, out var person) ? person : null;

    /// <summary>Everybody still here, sorted by given name.</summary>
    public IEnumerable<Person> Everybody => _names.Value.Select(n => n.Value);

    public IEnumerable<Unit> Units => _unitNames.Value.Select(n => n.Value);

    /// <summary>Everybody still here who has the role, but for <see cref="Role.Staff"/>, which everybody has.</summary>
    public IReadOnlyList<Person> With(Role role) => role == Role.Staff ? [] : [.. _inOffice.Value.Where(p => p.Is(role))];

    /// <summary>People whose name fits, without regard to diacritics or word order, sorted by given name.</summary>
    public IEnumerable<Person> Named(string query) => Fitting(_names.Value, query);

    /// <summary>"Minh phòng Tổng hợp": those called so in the unit whose whole name ends the query.</summary>
    public IEnumerable<Person> NamedInUnit(string query)
    {
        var line = UnitNames.Key(query);
        return _unitKeys.Value
            .Select(unit => (unit.Id, Name: UnitNames.Before(line, unit.Key)))
            .Where(unit => unit.Name is not null)
            .SelectMany(unit => Named(unit.Name!).Where(person => person.Unit == unit.Id));
    }

    /// <summary>"Lan Tổng hợp": whose name and unit together fit, word by word. To look people up, never to act on.</summary>
    public IEnumerable<Person> NamedBesideUnit(string query)
    {
        var (folded, places) = (VietnameseText.Fold(query), _unitKeys.Value.ToDictionary(unit => unit.Id, unit => unit.Key));
        return folded.Length == 0 ? [] : _names.Value.Where(n => PersonNames.Matches(folded, $"{n.Folded} {Place(n.Value)}")).Select(n => n.Value);

        string? Place(Person person) => person.Unit is { } unit ? places.GetValueOrDefault(unit) : null;
    }

    public IEnumerable<Unit> UnitsNamed(string query) => Fitting(_unitNames.Value, query);

    /// <summary>As <see cref="Named"/>, where i and y are one letter: Lý and Lí, Mỹ and Mĩ. To offer, never to act on.</summary>
    public IEnumerable<Person> NamedAlike(string query)
    {
        var folded = Alike(VietnameseText.Fold(query));
        return folded.Length == 0 ? [] : _names.Value.Where(n => PersonNames.Matches(folded, Alike(n.Folded))).Select(n => n.Value);
    }

    public string NameOf(Party party) => party.Kind == PartyKind.Person
        ? Find(party.Id)?.Name ?? party.Id
        : Unit(party.Id)?.Name ?? party.Id;

    /// <summary>The person as a nominee today.</summary>
    public static Party Party(Person person) => new(PartyKind.Person, person.Id, person.Unit);

    public static Party Party(Unit unit) => new(PartyKind.Unit, unit.Id, unit.Id);

    static string Alike(string folded) => folded.Replace('y', 'i');

    static IEnumerable<T> Fitting<T>(Entry<T>[] all, string query)
    {
        var folded = VietnameseText.Fold(query);
        return folded.Length == 0 ? [] : all.Where(n => PersonNames.Matches(folded, n.Folded)).Select(n => n.Value);
    }

    static Dictionary<string, Person> ByTeams(ImmutableDictionary<string, Versioned<Person>> people)
    {
        var found = new Dictionary<string, Person>(people.Count * 2, StringComparer.OrdinalIgnoreCase);
        foreach (var (_, (person, _)) in people)
        {
            foreach (var id in (ReadOnlySpan<string?>)[person.AadId, person.Mri, person.Email])
            {
                if (id is not null)
                    found[id] = person;
            }
        }
        return found;
    }

    sealed record Entry<T>(T Value, string Folded, string Order)
    {
        public static Entry<T> Of(T value, string name, bool person) =>
            new(value, VietnameseText.Fold(name), person ? Collation.NameKey(name) : Collation.Key(name));
    }
}
