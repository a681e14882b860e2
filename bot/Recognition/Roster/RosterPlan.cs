using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Roster;

/// <summary>What a list of staff changes: nothing that already stands, and nothing of a row that is refused.</summary>
/// <param name="People">Added or changed, with how they were (null: new).</param>
sealed record RosterPlan(
    IReadOnlyList<Unit> Units, IReadOnlyList<(Person? Before, Person Now)> People, int Unchanged, IReadOnlyList<RosterRefusal> Refused)
{
    public static RosterPlan Of(
        IReadOnlyList<RosterRow> rows, IReadOnlyCollection<Person> people, IReadOnlyCollection<Unit> units, Func<string> fresh)
    {
        var known = new RosterUnits(units);
        var byCode = people.ToDictionary(p => p.Id, StringComparer.OrdinalIgnoreCase);
        var byMail = people.Where(p => p.Email is not null)
            .GroupBy(p => p.Email!, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        var planned = new Dictionary<string, (Person? Before, Person Now, RosterRow Row)>(StringComparer.OrdinalIgnoreCase);
        var refused = new List<RosterRefusal>();
        foreach (var row in rows)
        {
            var (before, now, flaws) = Read(row, known, byCode, byMail, fresh);
            if (flaws.Count == 0 && planned.TryGetValue(now!.Id, out var first))
                flaws.Add(new(row.Number, RosterColumn.Code, RosterFlaw.PersonTwice, now.Name, $"{first.Row.Number}"));
            if (flaws.Count == 0)
                planned[now!.Id] = (before, now, row);
            refused.AddRange(flaws);
        }

        refused.AddRange(EmailsHeldTwice(people, planned));
        if (LastAdministrator(people, planned) is { } last)
            refused.Add(last);
        foreach (var (number, _, _, _, _) in refused)
        {
            foreach (var id in planned.Where(p => p.Value.Row.Number == number).Select(p => p.Key).ToArray())
                planned.Remove(id);
        }
        var changed = planned.Values.Where(p => p.Before is null || !Same(p.Before, p.Now)).ToList();
        var needed = changed.Select(p => p.Now.Unit).ToHashSet();
        return new(
            [.. known.Made.Where(u => needed.Contains(u.Id))],
            [.. changed.Select(p => (p.Before, p.Now))],
            planned.Count - changed.Count,
            [.. refused.OrderBy(r => r.Row).ThenBy(r => r.Column)]);
    }

    static (Person? Before, Person? Now, List<RosterRefusal> Flaws) Read(
        RosterRow row, RosterUnits units, Dictionary<string, Person> byCode, Dictionary<string, Person> byMail, Func<string> fresh)
    {
        var flaws = new List<RosterRefusal>();
        var (code, name, mail) = ((row[RosterColumn.Code] ?? "").ToUpperInvariant(), row[RosterColumn.Name] ?? "", row[RosterColumn.Email] ?? "");
        var title = row[RosterColumn.Title] ?? "";
        if (name.Length == 0)
            Refuse(RosterColumn.Name, RosterFlaw.NameMissing);
        else if (name.Length > PeopleRules.LongestName)
            Refuse(RosterColumn.Name, RosterFlaw.NameTooLong);
        else if (VietnameseText.LooksLikeLegacyEncoding(name))
            Refuse(RosterColumn.Name, RosterFlaw.OldEncoding);
        if (title.Length > PeopleRules.LongestTitle)
            Refuse(RosterColumn.Title, RosterFlaw.TitleTooLong);
        if (code.Length == 0 && mail.Length == 0)
            Refuse(RosterColumn.Code, RosterFlaw.CodeOrEmailMissing);
        if (code.Length > 0 && !RosterCells.IsCode(code))
            Refuse(RosterColumn.Code, RosterFlaw.CodeWrong);
        if (mail.Length > 0 && !RosterCells.IsEmail(mail))
            Refuse(RosterColumn.Email, RosterFlaw.EmailWrong);

        var roles = row[RosterColumn.Roles] is { Length: > 0 } said ? RosterCells.Roles(said) : [];
        if (roles is null)
            Refuse(RosterColumn.Roles, RosterFlaw.RoleUnknown);
        var address = row[RosterColumn.Address] is { Length: > 0 } spoken ? RosterCells.Address(spoken) : "";
        if (address is null)
            Refuse(RosterColumn.Address, RosterFlaw.AddressUnknown);
        var gone = RosterCells.Gone(row[RosterColumn.Gone] ?? "");
        if (gone is null)
            Refuse(RosterColumn.Gone, RosterFlaw.GoneUnclear);
        var manages = RosterCells.Manages(row[RosterColumn.Manages] ?? "");
        if (manages is null)
            Refuse(RosterColumn.Manages, RosterFlaw.ManagesUnclear);
        // units are made for rows that are otherwise right
        var (unit, unitFlaw) = flaws.Count == 0 ? units.Of(row) : (null, null);
        if (unitFlaw is not null)
            flaws.Add(unitFlaw);
        if (flaws.Count > 0)
            return (null, null, flaws);

        var before = byCode.GetValueOrDefault(code) ?? (mail.Length > 0 ? byMail.GetValueOrDefault(mail) : null);
        var person = before ?? new Person(code.Length > 0 ? code : fresh(), name);
        return (before, person with
        {
            Name = name,
            Title = title.Length > 0 ? title : person.Title,
            Unit = unit ?? person.Unit,
            Email = mail.Length > 0 ? mail : person.Email,
            Roles = roles!.Count > 0 ? roles : person.Roles,
            Address = address!.Length > 0 ? address : person.Address,
            Manages = row[RosterColumn.Manages] is null ? person.Manages : manages!.Value,
            Gone = row[RosterColumn.Gone] is null ? person.Gone : gone!.Value,
        }, flaws);

        void Refuse(RosterColumn column, RosterFlaw flaw) => flaws.Add(new(row.Number, column, flaw, row[column] ?? ""));
    }

    /// <summary>Judged on how everybody would stand afterwards, so that two people may exchange addresses.</summary>
    static IEnumerable<RosterRefusal> EmailsHeldTwice(
        IReadOnlyCollection<Person> people, Dictionary<string, (Person? Before, Person Now, RosterRow Row)> planned)
    {
        var holders = people.Where(p => !planned.ContainsKey(p.Id)).Select(p => (Person: p, Row: (RosterRow?)null))
            .Concat(planned.Values.Select(p => (Person: p.Now, Row: (RosterRow?)p.Row)))
            .Where(h => h.Person.Email is not null)
            .GroupBy(h => h.Person.Email!, StringComparer.OrdinalIgnoreCase);
        foreach (var group in holders)
        {
            if (group.ToArray() is not [var first, _, ..] all)
                continue;
            foreach (var (person, row) in all.Skip(first.Row is null ? 0 : 1).Where(h => h.Row is not null))
            {
                yield return new(row!.Number, RosterColumn.Email, RosterFlaw.EmailTwice, person.Email!,
                    first.Row is null ? first.Person.Name : $"{first.Row.Number}");
            }
        }
    }

    static RosterRefusal? LastAdministrator(
        IReadOnlyCollection<Person> people, Dictionary<string, (Person? Before, Person Now, RosterRow Row)> planned)
    {
        if (!people.Any(Administers))
            return null;
        var after = people.Where(p => !planned.ContainsKey(p.Id)).Concat(planned.Values.Select(p => p.Now));
        return after.Any(Administers)
            ? null
            : planned.Values.Where(p => p.Before is not null && Administers(p.Before))
                .Select(p => new RosterRefusal(p.Row.Number, RosterColumn.Roles, RosterFlaw.LastAdministrator, p.Now.Name)).First();
    }

    static bool Administers(Person person) => person is { Gone: false } && person.Is(Role.Administrator);

    static bool Same(Person one, Person other) => one with { Roles = [] } == other with { Roles = [] } && one.Roles.SequenceEqual(other.Roles);
}
