using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Reviews;

public enum ReviewName
{
    /// <summary>Thống kê: of a period, or of a campaign at any time.</summary>
    Statistics,

    /// <summary>Sơ kết.</summary>
    Interim,

    /// <summary>Tổng kết.</summary>
    Final,
}

/// <summary>How often units and people were awarded (lượt).</summary>
public readonly record struct Counted(long Units, long People)
{
    public long All => Units + People;
}

/// <param name="Form">The official name, never translated.</param>
/// <param name="NonManagers">Of the people.</param>
public sealed record ReviewLine(string Id, string Form, string Level, Counted Counts, long NonManagers);

/// <summary>The hand-out at the ceremony that concludes a campaign.</summary>
public sealed record ReviewCeremony(string Name, int Given, int All);

/// <summary>The numbers of a review as its card shows them.</summary>
/// <param name="Rows">All forms, from the highest to the lowest.</param>
/// <param name="New">Of all, those that had no award on record before.</param>
/// <param name="Past">From before the bot, form and counts: outside the table.</param>
/// <param name="Unstated">Form, and what a source says where it gives no number.</param>
/// <param name="Ceremony">Null: none concludes it.</param>
public sealed record ReviewNumbers(
    IReadOnlyList<ReviewLine> Rows, Counted New, IReadOnlyList<(string Form, Counted Counts)> Past, IReadOnlyList<(string Form, string Said)> Unstated,
    ReviewCeremony? Ceremony)
{
    /// <summary>A form takes a row; more forms than this are on further pages.</summary>
    public const int PageSize = 7;

    /// <summary>Lines are spelled out while they fit into so many characters: all of it is one message. The others are counted.</summary>
    const int SharesLength = 300, OutsideLength = 650;

    public Counted Total => new(Rows.Sum(r => r.Counts.Units), Rows.Sum(r => r.Counts.People));

    public int Pages => Math.Max(1, (Rows.Count + PageSize - 1) / PageSize);

    long NonManagers => Rows.Sum(r => r.NonManagers);

    internal IEnumerable<ReviewLine> On(int page) => Rows.Skip(page * PageSize).Take(PageSize);

    /// <param name="page">From 0; shares, and what stands outside, are below the last row.</param>
    internal IEnumerable<Element> Draw(Words words, int page) =>
    [
        Layout.Heading(Ceremony is null ? words.ReviewTable : words.ReviewTableAtCeremony),
        .. Ceremony is null ? [] : new Element[] { Layout.Quiet($"{Ceremony.Name}: {words.HandedOutTotal(Ceremony.Given, Ceremony.All)}") },
        .. Rows.Count == 0 ? [new TextBlock(words.ReviewNothing) { Spacing = "Medium" }] : Table(words, page),
        .. Rows.Count == 0 || page + 1 < Pages ? [] : Shares(words),
        .. page + 1 < Pages ? [] : Outside(words),
    ];

    IEnumerable<Element> Table(Words words, int page)
    {
        yield return Row([words.ReviewForm, words.ReviewLevel, words.ReviewUnits, words.ReviewPeople, words.ReviewSum], bold: true);
        foreach (var row in On(page))
            yield return Row([row.Form, row.Level, words.Number(row.Counts.Units), words.Number(row.Counts.People), words.Number(row.Counts.All)]);
        if (page + 1 == Pages)
            yield return Row([words.ReviewTotal, "", words.Number(Total.Units), words.Number(Total.People), words.Number(Total.All)], bold: true);
        if (Pages > 1)
            yield return Layout.Quiet(words.HandOutPage(page + 1, Pages));
    }

    IEnumerable<Element> Shares(Words words)
    {
        yield return new TextBlock(words.ReviewLevels([.. Rows.GroupBy(r => r.Level).Select(l => (l.Key, l.Sum(r => r.Counts.All)))])) { Spacing = "Medium", Separator = true };
        if (Total.People > 0)
        {
            yield return new TextBlock(Md.Of($"**{words.ReviewNonManagers}**: {words.Share(NonManagers, Total.People)}")) { Spacing = "Small" };
            List<ReviewLine> withPeople = [.. Rows.Where(r => r.Counts.People > 0)];
            if (withPeople.Count > 1)
            {
                foreach (var line in Fitting([.. withPeople.Select(r => $"{r.Form}: {words.Share(r.NonManagers, r.Counts.People)}")], SharesLength, words))
                    yield return Layout.Quiet(line);
            }
        }
        yield return new TextBlock(words.ReviewNew(New, new(Total.Units - New.Units, Total.People - New.People))) { Spacing = "Small" };
        yield return Layout.Quiet(words.ReviewTimes);
    }

    IEnumerable<Element> Outside(Words words)
    {
        string[] lines =
        [
            .. Past.Select(p => $"{p.Form}: {words.UnitsAndPeople(p.Counts.Units, p.Counts.People)}"),
            .. Unstated.Select(u => $"{u.Form}: {words.ReviewUnstated(u.Said)}"),
        ];
        return lines.Length == 0 ? [] : [Layout.Heading(words.ReviewOutside), .. Fitting(lines, OutsideLength, words).Select(l => new TextBlock(l) { Spacing = "Small" })];
    }

    static string[] Fitting(string[] lines, int length, Words words)
    {
        var shown = lines.TakeWhile(line => (length -= line.Length) >= 0).Count();
        return shown == lines.Length ? lines : [.. lines.Take(shown), words.CheckAndOthers(lines.Length - shown)];
    }

    internal static ColumnSet Row(IReadOnlyList<string> cells, bool bold = false) => new(
    [
        .. cells.Select((cell, i) => new Column(cell.Length == 0 ? [] : [Cell(cell, i, bold)], i == 0 ? "4" : "2")),
    ])
    { Separator = true, Spacing = "Small" };

    static TextBlock Cell(string text, int column, bool bold) => new(text)
    {
        Weight = bold ? "Bolder" : null, HorizontalAlignment = column < 2 ? null : "Right",
    };
}
