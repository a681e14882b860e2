using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Find;

/// <summary>One recognition in somebody's record.</summary>
/// <param name="Kind">What it is, e.g. "Biểu dương".</param>
/// <param name="Text">What for; long ones are cut here.</param>
/// <param name="Note">By whom, from whom, or where it stands.</param>
public sealed record ProfileLine(string Kind, DateOnly Day, string Text, string? Note)
{
    /// <summary>Enough to know which one it is; the whole stands in the posted card.</summary>
    const int Longest = 220;

    internal Container Draw() => new(
    [
        new TextBlock(Md.Of($"**{Kind}** · {Words.Date(Day)}")) { Spacing = "None" },
        new TextBlock(Text.Length <= Longest ? Text : $"{Text[..Longest].TrimEnd()}…") { Spacing = "None", MaxLines = 4 },
        .. Note is null ? Array.Empty<Element>() : [Layout.Quiet(Note) with { Spacing = "None" }],
    ])
    { Spacing = "Medium", Separator = true };
}

/// <summary>Three honest counts of one year, never added up.</summary>
public sealed record YearCounts(int Year, long Awarded, long Nominated, long Praised)
{
    internal FactSet Draw(Words words) => new(
    [
        new(words.MeasureName("Awarded"), words.StandingsCount(Awarded)),
        new(words.MeasureName("Nominated"), words.StandingsCount(Nominated)),
        new(words.MeasureName("Praised"), words.StandingsCount(Praised)),
    ])
    { Spacing = "Medium" };

    internal string Said(Words words) =>
        $"{words.Year(Year)}: {words.MeasureName("Awarded")} {words.Number(Awarded)}, {words.MeasureName("Nominated")} {words.Number(Nominated)}, {words.MeasureName("Praised")} {words.Number(Praised)}";
}
