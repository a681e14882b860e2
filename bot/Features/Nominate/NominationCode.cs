using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>The code of a nomination as people type it: lower case, with "mã" before it, O for 0 and I or L for 1.</summary>
static class NominationCode
{
    const int LongestLine = 100;

    /// <returns>The code, or "" when none was typed.</returns>
    public static string In(string line)
    {
        var words = VietnameseText.Clean(line, LongestLine).ToUpperInvariant().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : words[^1].Trim('#', '.', '“', '”', '"').Replace('O', '0').Replace('I', '1').Replace('L', '1');
    }
}
