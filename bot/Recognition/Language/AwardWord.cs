namespace ThiDua.Bot.Recognition.Language;

static class AwardWord
{
    const string Second = "thưởng";

    /// <summary>Whether "khen" was the first word of "khen thưởng", from what follows it; somebody called Thưởng or Thương is written otherwise.</summary>
    public static bool Ends(string rest) =>
        VietnameseText.Nfc(rest) is var said && said.StartsWith(Second, StringComparison.Ordinal) && !WordEdge.IsPart(said.AsSpan(Second.Length));
}
