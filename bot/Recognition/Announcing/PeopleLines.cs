using System.Buffers;
using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Announcing;

enum LineDoubt
{
    /// <summary>Nobody of the office is meant by it.</summary>
    Unknown,

    /// <summary>Several are called so.</summary>
    Several,

    Left,

    /// <summary>Outside of whom the author may reach.</summary>
    OutOfScope,
}

/// <param name="Number">From 1, as people count the lines of the field.</param>
readonly record struct DoubtfulLine(int Number, string Text, LineDoubt Why);

/// <param name="People">Ids of those that are certain, each once, in the order of the lines.</param>
sealed record ListedPeople(IReadOnlyList<string> People, IReadOnlyList<DoubtfulLine> Doubts);

/// <param name="Number">From 1, as people count the lines.</param>
/// <param name="Text">The whole line.</param>
/// <param name="Cells">What of it may say who is meant.</param>
readonly record struct ListedLine(int Number, string Text, IReadOnlyList<string> Cells);

/// <summary>
/// People listed one per line, pasted or in a file: a staff code, an e-mail address or a name, alone or as a row copied from a sheet. Whole names only; nobody
/// is picked on a guess.
/// </summary>
static class PeopleLines
{
    static readonly SearchValues<char> Separators = SearchValues.Create("\t;,|");

    /// <param name="people">Also those who have left.</param>
    public static ListedPeople Read(string text, IReadOnlyCollection<Person> people, IEnumerable<Unit> units, AuthorScope scope) =>
        string.IsNullOrWhiteSpace(text)
            ? new([], [])
            : Read(text.Split('\n').Select((line, at) => (Line: line.Trim(), At: at)).Select(l => new ListedLine(l.At + 1, l.Line, Cells(l.Line))), people, units, scope);

    /// <param name="people">Also those who have left.</param>
    public static ListedPeople Read(IEnumerable<ListedLine> lines, IReadOnlyCollection<Person> people, IEnumerable<Unit> units, AuthorScope scope)
    {
        var byId = people.ToDictionary(p => p.Id, StringComparer.OrdinalIgnoreCase);
        var byMail = people.Where(p => p.Email is not null).ToLookup(p => p.Email!, StringComparer.OrdinalIgnoreCase);
        var byName = people.ToLookup(p => VietnameseText.Fold(p.Name));
        var unitNames = units.ToDictionary(u => u.Id, u => u.Name);
        var (found, doubts) = (new List<string>(), new List<DoubtfulLine>());
        foreach (var (number, typed, cells) in lines)
        {
            if (typed.Length == 0)
                continue;
            var (who, why) = Meant(cells);
            if (who is { Gone: true })
                doubts.Add(new(number, typed, LineDoubt.Left));
            else if (who is not null && !scope.Allows(who))
                doubts.Add(new(number, typed, LineDoubt.OutOfScope));
            else if (who is null)
                doubts.Add(new(number, typed, why));
            else
                found.Add(who.Id);
        }
        return new([.. found.Distinct(StringComparer.Ordinal)], doubts);

        (Person? Who, LineDoubt Why) Meant(IReadOnlyList<string> cells)
        {
            foreach (var cell in cells)
            {
                if (byId.TryGetValue(cell, out var person))
                    return (person, default);
                if (cell.Contains('@', StringComparison.Ordinal) && byMail[cell].ToArray() is [var one])
                    return (one, default);
            }
            foreach (var cell in cells)
            {
                Person[] named = [.. RecipientLines.Spelled(cell, byName[VietnameseText.Fold(cell)], p => p.Name)];
                // a namesake who has left stands in nobody's way
                Person[] here = named.Any(p => !p.Gone) ? [.. named.Where(p => !p.Gone)] : named;
                if (here.Length > 1)
                {
                    Person[] within =
                    [
                        .. here.Where(p => cells.Any(c => c != cell && RecipientLines.IsIn(unitNames.GetValueOrDefault(p.Unit ?? ""), c))),
                    ];
                    return within is [var only] ? (only, default) : (null, LineDoubt.Several);
                }
                if (here is [var one])
                    return (one, default);
            }
            return (null, LineDoubt.Unknown);
        }
    }

    /// <summary>A running number in a row says nothing; alone on its line it may be a staff code.</summary>
    public static IReadOnlyList<string> Telling(IReadOnlyList<string> cells) =>
        cells.Count == 1 ? cells : [.. cells.Where(c => c.AsSpan().ContainsAnyExceptInRange('0', '9'))];

    static IReadOnlyList<string> Cells(string line)
    {
        var cells = new List<string>();
        var rest = line.Replace(" – ", "\t", StringComparison.Ordinal).Replace(" - ", "\t", StringComparison.Ordinal).AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Separators);
            var cell = (end < 0 ? rest : rest[..end]).Trim();
            if (!cell.IsEmpty)
                cells.Add(cell.ToString());
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        return Telling(cells);
    }
}
