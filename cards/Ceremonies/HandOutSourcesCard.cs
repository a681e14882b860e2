using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Ceremonies;

/// <summary>An entry of the ledger: a batch that was ticked, or taken back.</summary>
/// <param name="Sequence">Its number in the ledger.</param>
/// <param name="By">How many; below 0 for what was taken back.</param>
/// <param name="Hash">The first characters of its hash.</param>
public sealed record HandOutSource(long Sequence, string At, string Who, int By, string Hash);

/// <summary>Nguồn số liệu: the entries behind what was handed out at a ceremony, and their sum beside what its card shows.</summary>
/// <param name="Shown">What the card shows.</param>
/// <param name="Recounted">The sum of all entries, on all pages.</param>
/// <param name="Page">From 0.</param>
public sealed record HandOutSourcesCard(
    string Code, string Name, IReadOnlyList<HandOutSource> Lines, long Shown, long Recounted, int Total, int Page, int Pages)
{
    /// <summary><see cref="CardData.Ref"/>: the ceremony and the page, e.g. <c>7K3Q9F/0</c>.</summary>
    public const string Show = "handout.sources";

    public const int PageSize = 20, HashShown = 12;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.SourcesKind, Name),
            new TextBlock(words.HandOutSourcesSum(Total, Recounted)) { Weight = "Bolder", Spacing = "Medium" },
            new TextBlock(Shown == Recounted ? $"✓ {words.SourcesAgree}" : $"⚠ {words.HandOutSourcesDiffer(Shown)}")
            {
                Color = Shown == Recounted ? "Good" : "Attention", Spacing = "Small",
            },
            .. Lines.Select((l, i) => new TextBlock(Md.Of($"**{words.SourceNumber(l.Sequence)}** · {words.HandOutSourceBy(l.By)} · {l.At} · {l.Who} · {l.Hash}"))
            {
                Separator = true, Spacing = i == 0 ? "Medium" : "Small",
            }),
            .. Pages > 1 ? new Element[] { Layout.Quiet(words.HandOutPage(Page + 1, Pages)) } : [],
        ],
        $"{words.SourcesKind}: {Name}. {words.HandOutSourcesSum(Total, Recounted)}",
        words.Lang)
    {
        Actions =
        [
            .. Page > 0 ? new CardAction[] { new ExecuteAction(words.PreviousPage, Show, new() { Ref = At(Code, Page - 1) }) } : [],
            .. Page + 1 < Pages ? new CardAction[] { new ExecuteAction(words.NextPage, Show, new() { Ref = At(Code, Page + 1) }) } : [],
            new ExecuteAction(words.CeremonySee, CeremonyCard.See, new() { Ref = Code }),
        ],
    };

    public static string At(string code, int page) => $"{code}/{page.ToString(CultureInfo.InvariantCulture)}";
}
