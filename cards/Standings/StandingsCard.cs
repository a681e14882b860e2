using System.Globalization;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Standings;

/// <param name="Place">Equal counts share a place.</param>
/// <param name="Note">The unit of a person; null for a unit.</param>
public sealed record StandingsRow(int Place, string Name, string? Note, long Count);

/// <summary>Another view of the board, one press away.</summary>
public sealed record StandingsTab(string Title, string View);

/// <summary>Bảng vàng: who was recognised most, counted and never weighed. It has a top and no bottom.</summary>
/// <param name="Measure">What is counted, e.g. "Khen thưởng".</param>
/// <param name="Kind">"Cá nhân" or "Tập thể".</param>
/// <param name="Period">E.g. "Tháng 11/2026", or a campaign's title.</param>
/// <param name="Own">The reader's own line; null when the board is not about people of his kind.</param>
public sealed record StandingsCard(
    string Measure, string Kind, string Period, IReadOnlyList<StandingsRow> Rows, (string Name, long Count)? Own, IReadOnlyList<StandingsTab> Tabs)
{
    public const string Show = "standings.show";

    /// <summary>So many stand out, and are told to those who get no card.</summary>
    const int Medals = 3;

    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.StandingsKind, words.StandingsTitle(Measure, Period), below: Kind),
            .. Rows.Count == 0
                ? new Element[] { new TextBlock(words.StandingsEmpty) { Spacing = "Medium" }, Layout.Quiet(words.StandingsBegin) }
                : Rows.Select(Element (r) => Row(words, r)),
            .. Own is { } own
                ? new Element[] { new TextBlock(Md.Of($"{own.Name}: **{words.StandingsCount(own.Count)}**")) { Separator = true, Spacing = "Medium" } }
                : [],
            Layout.Quiet(words.StandingsNote),
        ],
        Rows.Count == 0
            ? $"{words.StandingsTitle(Measure, Period)}: {words.StandingsEmpty}"
            : $"{words.StandingsTitle(Measure, Period)}: {string.Join("; ", Rows.Take(Medals).Select(r => $"{r.Place}. {r.Name} ({words.StandingsCount(r.Count)})"))}.",
        words.Lang)
    {
        Actions = [.. Tabs.Select(t => new ExecuteAction(t.Title, Show, new() { Ref = t.View }))],
    };

    static ColumnSet Row(Words words, StandingsRow row)
    {
        var first = row.Place <= Medals;
        return new ColumnSet(
        [
            new([new TextBlock(row.Place.ToString(CultureInfo.InvariantCulture))
                {
                    Size = first ? "ExtraLarge" : "Medium", Weight = first ? "Bolder" : "Default", Color = first ? "Warning" : null, HorizontalAlignment = "Center",
                }], "36px") { VerticalContentAlignment = "Center" },
            new(
            [
                new TextBlock(row.Name) { Weight = first ? "Bolder" : "Default" },
                .. row.Note is null ? Array.Empty<Element>() : [Layout.Quiet(row.Note) with { Spacing = "None" }],
            ], "stretch") { VerticalContentAlignment = "Center" },
            new([new TextBlock(words.StandingsCount(row.Count)) { Weight = "Bolder", HorizontalAlignment = "Right" }]) { VerticalContentAlignment = "Center" },
        ])
        { Spacing = "Small", Separator = row.Place > 1 ? true : null };
    }
}
