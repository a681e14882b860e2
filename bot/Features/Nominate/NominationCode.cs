using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>The code of a nomination as people type it: lower case, with "mã" before it, O for 0 and I or L for 1.</summary>
static class NominationCode
{
    const int LongestLine = 100;

    /// <summary>A code is as long; a shorter one may be one mistyped, but only with a digit in it.</summary>
    const int Length = 6;

    /// <returns>The code, or "" when none was typed: "trạng thái đề cử của tôi" names none.</returns>
    public static string In(string line)
    {
        var words = VietnameseText.Clean(line, LongestLine).ToUpperInvariant().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length == 0 ? "" : words[^1].Trim('#', '.', '“', '”', '"', '?', '!');
        return IsOfASentence(last) ? "" : last.Replace('O', '0').Replace('I', '1').Replace('L', '1');
    }

    static bool IsOfASentence(string word) =>
        word.Any(letter => !char.IsAscii(letter)) || (word.Length < Length && !word.Any(char.IsDigit));
}
