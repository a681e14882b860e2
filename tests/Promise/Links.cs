using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Tests.Features.Council;

namespace ThiDua.Tests.Promise;

/// <summary>
/// A choice that stands beside the line, the case or the member it belongs to, in plain words or as a number; as opposed to totals, in which a
/// number stands beside the choice.
/// </summary>
sealed class Links
{
    /// <summary>
    /// A number or a letter beside a line may mean anything; so many in a row that are what somebody chose mean that. Not when all are the same:
    /// people who are stored one after the other are numbers, each beside the place of his mail address, and among a thousand ballots one may
    /// have ten equal choices in just those lines.
    /// </summary>
    const int Row = 10;

    const string Between = "[^A-Za-z0-9]{1,8}", Choice = "agree|against|none|no.?opinion|không tán thành|tán thành|không có ý kiến";

    readonly IReadOnlyList<string> _cases;
    readonly IReadOnlyDictionary<string, IReadOnlyList<Mark>> _ballots;
    readonly Regex _beside, _numbered;

    /// <param name="cases">In the order of the ballot.</param>
    public Links(IReadOnlyDictionary<string, IReadOnlyList<Mark>> ballots, IReadOnlyList<string> cases)
    {
        (_ballots, _cases) = (ballots, cases);
        var codes = string.Join('|', cases);
        var whose = $"{codes}|{string.Join('|', Chamber.Nine)}|line-[0-9]+";
        // a total, of which the number stands before or after, is no link; nor are the choices that a line of an empty ballot offers
        var told = $"(?:{Choice})(?!{Between}[0-9]{{1,4}}(?![A-Za-z0-9])|{Between}(?:title|{Choice}))";
        _beside = Expression($"(?<![A-Za-z0-9])(?:(?:{whose}){Between}(?:[A-Za-z]+{Between}){{0,3}}(?<![A-Za-z]){told}|(?<!(?<![A-Za-z0-9])[0-9]{{1,4}}{Between}){told}{Between}(?:[A-Za-z]+{Between})?(?:{whose}))(?![A-Za-z0-9])");
        _numbered = Expression($"(?<![A-Za-z0-9])(?<line>{codes}|[0-9]{{1,3}}){Between}(?:[A-Za-z]+{Between})??(?<mark>{Choice}|[0-3]|[-+xo])(?![A-Za-z0-9])");
    }

    /// <summary>What was found, as it stands there.</summary>
    public IEnumerable<string> In(ReadOnlySpan<byte> bytes)
    {
        // two bytes a letter may begin at an odd place
        string[] readings = [Encoding.UTF8.GetString(bytes), Encoding.Unicode.GetString(bytes), Encoding.Unicode.GetString(bytes[Math.Min(1, bytes.Length)..])];
        return readings.SelectMany(t => _beside.Matches(t).Select(m => m.Value).Concat(Rows(t))).Distinct();
    }

    IEnumerable<string> Rows(string text)
    {
        var row = new List<(int? Line, int? Case, string Mark)>();
        foreach (var match in _numbered.Matches(text).Cast<Match>())
        {
            var (line, mark) = (match.Groups["line"].Value, match.Groups["mark"].Value);
            int? number = int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
            if (row.Count > 0 && number is not null && row[^1].Line + 1 != number)
                row.Clear();
            row.Add((number, number is null ? _cases.ToList().IndexOf(line.ToUpperInvariant()) : null, mark));
            if (row.Count == Row)
            {
                if (row.Exists(r => r.Mark != row[0].Mark) && _ballots.Values.Any(b => IsOf(b, row, from: 0) || IsOf(b, row, from: 1)))
                    yield return string.Join(' ', row);
                row.RemoveAt(0);
            }
        }
    }

    static bool IsOf(IReadOnlyList<Mark> ballot, List<(int? Line, int? Case, string Mark)> row, int from) =>
        row.All(r => (r.Case ?? r.Line - from) is { } line && line >= 0 && line < ballot.Count && Ways(ballot[line]).Contains(r.Mark, StringComparer.OrdinalIgnoreCase));

    static IEnumerable<string> Ways(Mark mark) =>
    [
        $"{mark}", $"{(int)mark}", Chamber.ChoiceOf(mark), Slips.Told([mark]),
        mark switch { Mark.Agree => "tán thành", Mark.Against => "không tán thành", _ => "không có ý kiến" },
    ];

    static Regex Expression(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);
}
