using ThiDua.Cards.Elements;

namespace ThiDua.Cards.Council;

/// <summary>What just happened, and why what was wanted did not; at the top of the council's cards.</summary>
static class Notices
{
    public static IEnumerable<Element> Draw(string? notice, string? wrong)
    {
        if (notice is not null)
            yield return new TextBlock($"✓ {notice}") { Weight = "Bolder", Color = "Good", Spacing = "Medium" };
        if (wrong is not null)
            yield return new TextBlock($"⚠ {wrong}") { Weight = "Bolder", Color = "Attention", Spacing = "Medium" };
    }
}
