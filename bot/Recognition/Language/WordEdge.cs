using System.Text;

namespace ThiDua.Bot.Recognition.Language;

static class WordEdge
{
    /// <summary>Whether the text goes on with a letter or a digit, of any script.</summary>
    public static bool IsPart(ReadOnlySpan<char> text)
    {
        _ = Rune.DecodeFromUtf16(text, out var first, out _);
        return Rune.IsLetterOrDigit(first);
    }
}
