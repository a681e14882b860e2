using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Council;

/// <param name="Lines">Cases this member votes on.</param>
/// <param name="Marked">Of these, with a choice; null: not voted.</param>
public sealed record BallotLine(string Form, string Name, bool Secret, int Lines, int? Marked);

/// <summary>A member's ballots of the session, in his own chat: which he has cast, never how.</summary>
public sealed record BallotsCard(
    string Title, string Session, bool Written, IReadOnlyList<BallotLine> Ballots, bool MayVote, CardData Data, string? Notice = null, string? Wrong = null)
{
    public const string List = "ballot.list", Open = "ballot.open";

    /// <summary>Of the button that opens this form's ballot.</summary>
    public static string IdOf(string form) => $"open-{form}";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.BallotKind(Ballots.Any(b => b.Secret), Written), words.BallotsTitle(Ballots.Count), "accent", Title),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            .. Ballots.Any(b => b.Secret) ? new Element[] { new TextBlock(words.BallotsIntro) } : [],
            .. Ballots.Any(b => !b.Secret) ? new Element[] { new TextBlock(words.BallotOpenIntro) } : [],
            .. Ballots.Select(b => Line(words, b)),
        ],
        $"{Notice ?? Wrong} {words.BallotsTitle(Ballots.Count)}. {Title}".Trim(),
        words.Lang);

    Container Line(Words words, BallotLine b) => new(
    [
        new TextBlock(Md.Of($"**{b.Name}**")) { Spacing = "None" },
        new TextBlock(words.BallotStatus(b.Lines, b.Marked)) { Spacing = "None" },
        .. MayVote && b.Lines > 0
            ?
            [
                new ActionSet([new ExecuteAction(b.Marked is null ? words.BallotOpen : words.BallotAgain, Open, Data with { Ref = BallotCard.At(Session, b.Form, 0) }, inputs: false) { Id = IdOf(b.Form) }])
                {
                    Spacing = "Small",
                },
            ]
            : Array.Empty<Element>(),
    ])
    { Separator = true, Spacing = "Medium" };
}

/// <param name="Line">Its place on the ballot, from 0.</param>
public sealed record BallotCase(int Line, string Code, string Name, string? Unit);

/// <summary>One page of a ballot. What was chosen before is not on it; only what is chosen now is sent.</summary>
/// <param name="Lines">Cases on the whole ballot that this member votes on.</param>
/// <param name="Page">From 0.</param>
public sealed record BallotCard(
    string Session, string Form, string Name, bool Secret, bool Written, IReadOnlyList<BallotCase> Cases, int Lines, int Recused, int Page, CardData Data,
    string? Notice = null, string? Wrong = null)
{
    /// <summary><see cref="CardData.Ref"/>: see <see cref="At"/>.</summary>
    public const string Cast = "ballot.cast", AgreePage = "ballot.page", AgreeWhole = "ballot.whole";

    public const string Agree = "agree", Against = "against", NoOpinion = "none";

    public const int PageSize = 20;

    public int Pages => Math.Max(1, (Lines + PageSize - 1) / PageSize);

    /// <summary>The field of one line, e.g. <c>line-17</c>.</summary>
    public static string FieldOf(int line) => string.Create(CultureInfo.InvariantCulture, $"line-{line}");

    public static string At(string session, string form, int page) => string.Create(CultureInfo.InvariantCulture, $"{session}/{form}/{page}");

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.BallotKind(Secret, Written), Name, "accent", words.BallotPage(Page + 1, Pages, Lines)),
            .. Layout.Notice(Notice),
            .. Layout.Refused(Wrong),
            Layout.Quiet(words.BallotIntro(Pages)),
            .. Recused > 0 ? new Element[] { Layout.Quiet(words.BallotRecused(Recused)) } : [],
            .. Cases.Select(c => Line(words, c)),
        ],
        $"{Notice ?? Wrong} {Name}. {words.BallotPage(Page + 1, Pages, Lines)}".Trim(),
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.BallotCast, Cast, Data with { Ref = At(Session, Form, Page) }) { Style = "positive" },
            .. Pages > 1 ? [new ExecuteAction(words.BallotPageAgree, AgreePage, Data with { Ref = At(Session, Form, Page) })] : Array.Empty<CardAction>(),
            new ExecuteAction(words.BallotWholeAgree, AgreeWhole, Data with { Ref = At(Session, Form, Page) }),
            .. Page > 0 ? [Turn(words.PreviousPage, Page - 1)] : Array.Empty<CardAction>(),
            .. Page + 1 < Pages ? [Turn(words.NextPage, Page + 1)] : Array.Empty<CardAction>(),
            new ExecuteAction(words.BallotToList, BallotsCard.List, new() { For = Data.For }, inputs: false),
        ],
    };

    ExecuteAction Turn(string title, int page) => new(title, BallotsCard.Open, new() { For = Data.For, Ref = At(Session, Form, page) }, inputs: false);

    static ChoiceSet Line(Words words, BallotCase c) => new(
        string.Create(CultureInfo.InvariantCulture, $"{c.Line + 1}. {(c.Unit is null ? c.Name : $"{c.Name} – {c.Unit}")} · {c.Code}"),
        [new(words.MarkAgree, Agree), new(words.MarkAgainst, Against), new(words.MarkNoOpinion, NoOpinion)])
    {
        Id = FieldOf(c.Line), Style = "compact", Placeholder = words.BallotNotChosen, Spacing = "Small",
    };
}
