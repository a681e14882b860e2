using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Reviews;

/// <summary>An entry of the ledger that a number rests on.</summary>
/// <param name="Sequence">Its number in the ledger.</param>
/// <param name="What">E.g. "Giấy khen, quyết định số 215/QĐ-VP ngày 20/11/2026".</param>
/// <param name="Counts">How it moves the number; below 0 for what was revoked.</param>
/// <param name="Hash">The first characters of its hash.</param>
public sealed record SourceLine(long Sequence, string At, string Who, string What, Counted Counts, string Hash);

/// <summary>Nguồn số liệu: the entries behind a number, and their sum beside what the report shows.</summary>
/// <param name="FormId">Null: all forms.</param>
/// <param name="Shown">What the report shows.</param>
/// <param name="Recounted">The sum of all entries, on all pages.</param>
/// <param name="Page">From 0.</param>
public sealed record SourcesCard(
    string Scope, string Title, string? FormId, string? Form, IReadOnlyList<SourceLine> Lines, Counted Shown, Counted Recounted, int Total, int Page, int Pages)
{
    /// <summary><see cref="CardData.Ref"/>: the scope, or scope, form (or -) and page, e.g. <c>2026/giay-khen/0</c>.</summary>
    public const string Show = "review.sources";

    public const string FormField = "form";

    public const int PageSize = 15, HashShown = 12;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SourcesKind, Title, below: Form ?? words.SourcesOfAll),
            new TextBlock(words.SourcesSum(Total, Recounted)) { Weight = "Bolder", Spacing = "Medium" },
            new TextBlock(Shown == Recounted ? $"✓ {words.SourcesAgree}" : $"⚠ {words.SourcesDiffer(Shown)}") { Color = Shown == Recounted ? "Good" : "Attention", Spacing = "Small" },
            .. Lines.Select((l, i) => new Container(
            [
                new TextBlock(Md.Of($"**{words.SourceNumber(l.Sequence)}** · {l.What}")) { Spacing = "None" },
                Layout.Quiet($"{l.At} · {l.Who} · {words.SourceCounts(l.Counts)} · {l.Hash}") with { Spacing = "None" },
            ])
            { Separator = true, Spacing = i == 0 ? "Medium" : "Small" }),
            .. Pages > 1 ? new Element[] { Layout.Quiet(words.HandOutPage(Page + 1, Pages)) } : [],
        ],
        $"{words.SourcesKind}: {Title}. {words.SourcesSum(Total, Recounted)}",
        words.Lang)
    {
        Actions =
        [
            .. Page > 0 ? new CardAction[] { To(words.PreviousPage, Page - 1) } : [],
            .. Page + 1 < Pages ? new CardAction[] { To(words.NextPage, Page + 1) } : [],
            new ExecuteAction(words.SourcesBack, ReviewCard.See, new() { Ref = ReviewCard.At(Scope, 0) }),
        ],
        Msteams = new() { Width = "Full" },
    };

    ExecuteAction To(string title, int page) =>
        new(title, Show, new() { Ref = $"{Scope}/{FormId ?? Choice.None}/{page.ToString(CultureInfo.InvariantCulture)}" });
}
