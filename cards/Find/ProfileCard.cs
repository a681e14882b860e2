using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Cards.Find;

/// <summary>What everybody may see of a person or a unit: this year's counts and the latest public recognitions.</summary>
public sealed record ProfileCard(string Name, string? Below, YearCounts Counts, IReadOnlyList<ProfileLine> Lines)
{
    public AdaptiveCard Draw(Words words) => new(
        [
            Layout.Banner(words.FindKind, Name, below: Below is null ? default(Md?) : Below),
            Layout.Heading(words.InYear(Counts.Year)),
            Counts.Draw(words),
            Layout.Heading(words.FindLatest),
            .. Lines.Count == 0 ? [new TextBlock(words.FindNothingYet) { IsSubtle = true }] : Lines.Select(Element (l) => l.Draw()),
        ],
        $"{Name}. {Counts.Said(words)}.",
        words.Lang);
}
