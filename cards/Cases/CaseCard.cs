using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Cases;

/// <summary>One case with all there is to it, for everybody; with the buttons of who looks at it.</summary>
/// <param name="For">The person it was drawn for.</param>
/// <param name="History">Newest first, from the ledger.</param>
/// <param name="Earlier">There is more history than is shown.</param>
/// <param name="Notice">What just happened, or null.</param>
public sealed record CaseCard(string For, CaseView Case, IReadOnlyList<CaseDeed> History, bool Earlier, CaseMay May, string? Notice = null)
{
    /// <summary>Shows one case; <see cref="CardData.Ref"/>: its code.</summary>
    public const string Show = "case.show";

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CaseBanner(Case.Code), Case.Party.Name, below: Case.Award),
            .. Layout.Notice(Notice),
            CaseBody.State(words, Case),
            CaseBody.Facts(words, Case),
            .. CaseBody.Merit(words, Case),
            Layout.Heading(words.CaseHistory) with { Separator = true },
            .. History.Select(d => Layout.Quiet(words.CaseDeedLine(d)) with { Spacing = "Small" }),
            .. Ways(words) is { Count: > 0 } ways ? new Element[] { new ActionSet(ways) } : [],
        ],
        $"{Notice} {words.CaseFallback(Case)}".Trim(),
        words.Lang)
    {
        Actions = [.. Buttons(words)],
    };

    CardData Data => new() { Ref = Case.Code, For = For };

    List<CardAction> Ways(Words words) =>
    [
        .. Case.Evidence is { } link ? [new OpenUrlAction(words.NominationEvidence, link)] : Array.Empty<CardAction>(),
        .. Earlier ? [new ExecuteAction(words.CaseEarlier, CaseHistoryCard.Show, new() { Ref = CaseHistoryCard.At(Case.Code, 0), For = For }, inputs: false)] : Array.Empty<CardAction>(),
        .. Case.Nomination is { } code ? [new ExecuteAction(words.SeeNomination(code), MyNominationCard.Status, new() { Ref = code, For = For }, inputs: false)] : Array.Empty<CardAction>(),
    ];

    IEnumerable<CardAction> Buttons(Words words)
    {
        if (May.HasFlag(CaseMay.Review))
        {
            yield return new ExecuteAction(words.CasePropose, DecideCard.AskPropose, Data, inputs: false) { Style = "positive" };
            yield return new ExecuteAction(words.CaseReturn, DecideCard.AskReturn, Data, inputs: false);
            yield return new ExecuteAction(words.CaseReject, DecideCard.AskReject, Data, inputs: false);
        }
        if (May.HasFlag(CaseMay.Supplement))
            yield return new ExecuteAction(words.CaseSupplement, SupplementForm.Open, Data, inputs: false) { Style = "positive" };
        if (May.HasFlag(CaseMay.Withdraw))
            yield return new ExecuteAction(words.CaseWithdraw, WithdrawCaseCard.Ask, Data, inputs: false);
        yield return new ExecuteAction(words.NominationUpdate, Show, Data, inputs: false);
    }
}

/// <summary>All of a case's public history, newest first, a page at a time.</summary>
public sealed record CaseHistoryCard(string For, string Code, string Name, IReadOnlyList<CaseDeed> Deeds, int Page, bool More)
{
    public const string Show = "case.history";

    public const int PageSize = 12;

    public static string At(string code, int page) => string.Create(CultureInfo.InvariantCulture, $"{code}.{page}");

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.CaseBanner(Code), words.CaseHistoryOf(Name)),
            .. Deeds.Select(d => new TextBlock(words.CaseDeedLine(d)) { Separator = true }),
        ],
        words.CaseHistoryOf(Name),
        words.Lang)
    {
        Actions =
        [
            new ExecuteAction(words.CaseSee(Code), CaseCard.Show, new() { Ref = Code, For = For }, inputs: false),
            .. Page > 0 ? [Turn(words.PreviousPage, Page - 1)] : Array.Empty<CardAction>(),
            .. More ? [Turn(words.NextPage, Page + 1)] : Array.Empty<CardAction>(),
        ],
    };

    ExecuteAction Turn(string title, int page) => new(title, Show, new() { Ref = At(Code, page), For = For }, inputs: false);
}
