using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Council;

/// <summary>Totals of one case, as the minutes have them.</summary>
public sealed record LineTotals(int Agree, int Against, int NoOpinion, int Invalid, int Of, int Needed, int Recused);

/// <summary>What became of one line of the agenda.</summary>
public enum LineOutcome
{
    OnAgenda,
    Passed,
    NotPassed,

    /// <summary>Too few valid choices to be secret.</summary>
    Again,
    Withdrawn,
}

/// <param name="NotAgreed">Of an open vote: who did not agree.</param>
public sealed record MinutesLine(string Code, string Name, string? Unit, LineOutcome Outcome, LineTotals? Totals, IReadOnlyList<string> NotAgreed);

/// <param name="Counted">What was issued and came back; null: not counted.</param>
/// <param name="Rule">In words.</param>
public sealed record MinutesPaper(string Name, string Rule, (int Issued, int Returned)? Counted, IReadOnlyList<MinutesLine> Lines);

/// <summary>Who took part; names, in the order of the posts.</summary>
public sealed record MinutesPeople(
    IReadOnlyList<string> Presiding, IReadOnlyList<string> Present, IReadOnlyList<string> Written, IReadOnlyList<string> Absent, IReadOnlyList<string> Vacated,
    string Quorum);

/// <summary>Biên bản: who met, by which rules, and the totals of each case, a page at a time; before the count it is the agenda.</summary>
/// <param name="Papers">The forms that are on this page, with their lines on it.</param>
/// <param name="Page">From 0.</param>
public sealed record MinutesCard(
    string Session, bool Counted, string Title, string? Place, string? OpenedAt, string? EndedAt, MinutesPeople People, IReadOnlyList<MinutesPaper> Papers, int Cases,
    int Page)
{
    /// <summary><see cref="CardData.Ref"/>: see <see cref="At"/>.</summary>
    public const string Show = "session.minutes";

    public const int PageSize = 20;

    public static string At(string session, int page) => string.Create(CultureInfo.InvariantCulture, $"{session}/{page}");

    public int Pages => Math.Max(1, (Cases + PageSize - 1) / PageSize);

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.MinutesKind(Counted), Title, Counted ? "good" : "emphasis", words.MinutesPage(Page + 1, Pages, Cases)),
            .. Page == 0 ? new Element[] { new FactSet([.. Facts(words)]) } : [],
            .. Papers.SelectMany(p => Paper(words, p)),
        ],
        $"{words.MinutesKind(Counted)}. {Title}. {words.MinutesPage(Page + 1, Pages, Cases)}",
        words.Lang)
    {
        Actions =
        [
            .. Page > 0 ? [Turn(words.PreviousPage, Page - 1)] : Array.Empty<CardAction>(),
            .. Page + 1 < Pages ? [Turn(words.NextPage, Page + 1)] : Array.Empty<CardAction>(),
            new ExecuteAction(words.Back, SessionCard.Show, new() { Ref = Session }, inputs: false),
        ],
        Msteams = new() { Width = "Full" },
    };

    ExecuteAction Turn(string title, int page) => new(title, Show, new() { Ref = At(Session, page) }, inputs: false);

    IEnumerable<Fact> Facts(Words words)
    {
        foreach (var (title, value) in ((string, string?)[])
        [
            (words.SessionPlaceName, Place), (words.SessionOpenedAt, OpenedAt), (words.SessionEndedAt, EndedAt), (words.MinutesPresiding, Names(People.Presiding)),
            (words.MinutesPresentNames, Names(People.Present)), (words.MinutesWrittenNames, Names(People.Written)),
            (words.MinutesAbsentNames, Names(People.Absent)), (words.MinutesVacatedNames, Names(People.Vacated)), (words.SessionPresent, People.Quorum),
        ])
        {
            if (value is not null)
                yield return new(title, value);
        }
        string? Names(IReadOnlyList<string> names) => names.Count == 0 ? null : $"{words.Number(names.Count)}: {words.List(names)}";
    }

    static IEnumerable<Element> Paper(Words words, MinutesPaper p) =>
    [
        Layout.Heading(p.Name),
        Layout.Quiet(p.Rule) with { Spacing = "None" },
        .. p.Counted is var (issued, returned) ? [new TextBlock(words.MinutesPaper(issued, returned)) { Spacing = "None" }] : Array.Empty<Element>(),
        .. p.Lines.Select(l => new TextBlock(Line(words, l)) { Spacing = "Small" }),
    ];

    static Md Line(Words words, MinutesLine l)
    {
        var name = l.Unit is null ? l.Name : $"{l.Name} – {l.Unit}";
        var outcome = l.Outcome switch
        {
            LineOutcome.Passed => $"✓ {words.MinutesPassed}",
            LineOutcome.NotPassed => $"✗ {words.MinutesNotPassed}",
            LineOutcome.Again => words.MinutesAgain,
            LineOutcome.Withdrawn => words.MinutesWithdrawn,
            _ => words.MinutesOnAgenda,
        };
        var totals = l.Totals is not { } t ? "" : $": {words.MinutesLine(t.Agree, t.Against, t.NoOpinion, t.Invalid, t.Of, t.Needed, t.Recused)}";
        return Md.Of($"**{name}** · {l.Code} · {outcome}{totals}{(l.NotAgreed.Count == 0 ? "" : $"; {words.MinutesNotAgreed(l.NotAgreed)}")}");
    }
}
