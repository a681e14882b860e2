using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Reviews;

/// <param name="Awards">Units and people together (lượt), by the year of the decision.</param>
public readonly record struct YearLine(int Year, long Nominations, long Praise, long Awards);

/// <summary>A campaign by calendar years. No sum stands under them: the campaign's own numbers are counted by campaign.</summary>
/// <param name="Page">From 0.</param>
public sealed record YearsCard(string Scope, string Title, string Period, IReadOnlyList<YearLine> Lines, int Years, int Page, int Pages)
{
    public const string Show = "review.years";

    public const int PageSize = 15;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.YearsKind, Title, below: Period),
            new TextBlock(words.YearsCount(Years)) { Weight = "Bolder", Spacing = "Medium" },
            ReviewNumbers.Row([words.YearsYear, words.YearsNominations, words.YearsPraise, words.YearsAwards], bold: true),
            .. Lines.Select(l => ReviewNumbers.Row([$"{l.Year}", words.Number(l.Nominations), words.Number(l.Praise), words.Number(l.Awards)])),
            Layout.Quiet(words.YearsNoSum),
            .. Pages > 1 ? new Element[] { Layout.Quiet(words.HandOutPage(Page + 1, Pages)) } : [],
        ],
        $"{words.YearsKind}: {Title}. {words.YearsCount(Years)}",
        words.Lang)
    {
        Actions =
        [
            .. Page > 0 ? new CardAction[] { new ExecuteAction(words.PreviousPage, Show, new() { Ref = ReviewCard.At(Scope, Page - 1) }) } : [],
            .. Page + 1 < Pages ? new CardAction[] { new ExecuteAction(words.NextPage, Show, new() { Ref = ReviewCard.At(Scope, Page + 1) }) } : [],
            new ExecuteAction(words.SourcesBack, ReviewCard.See, new() { Ref = ReviewCard.At(Scope, 0) }),
        ],
        Msteams = new() { Width = "Full" },
    };
}
