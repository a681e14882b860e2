namespace ThiDua.Bot.Recognition.Language;

/// <summary>
/// Recognises text of the fonts before Unicode, whose bytes are read as Latin-1: TCVN3 (.VnTime) puts signs inside words
/// ("V¨n phßng", "thi ®ua"), VNI puts the tone after the vowel ("UÛy ban", "khen thöôûng").
/// </summary>
static class LegacyEncodings
{
    // One sure sign is enough; a hint (also seen in other languages or in footnotes) needs a second one.
    const int Sure = 2, Hint = 1, Enough = 2;

    public static bool LooksLikeOne(string text)
    {
        var evidence = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter < '\u0080')
                continue;
            if (VietnameseLetters.IsOnlyVietnamese(letter))
                return false;

            var before = i > 0 ? text[i - 1] : ' ';
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            evidence += Tcvn3(before, letter, after) + Vni(before, letter);
        }

        return evidence >= Enough;
    }

    static int Tcvn3(char before, char letter, char after) => letter switch
    {
        // ă â ê ơ and à ả ắ ằ ẳ ẵ: signs that no other writing puts between two letters
        '¨' or '©' or 'ª' or '¬' or 'µ' or '¶' or '¼' or '½' or '¾' => IsLetter(before) && IsLetter(after) ? Sure : 0,
        // đ: elsewhere it ends a word ("Windows®")
        '®' => !IsLetter(before) && IsLetter(after) ? Sure : 0,
        // ô ằ ã á ạ: elsewhere quotes, the Catalan dot, footnotes
        '«' or '»' or '·' or '¸' or '¹' => IsLetter(before) && IsLetter(after) ? Hint : 0,
        // ư: elsewhere the soft hyphen, which stands between whole syllables
        '\u00AD' => IsLetter(before) && after >= '\u0080' ? Hint : 0,
        _ => 0,
    };

    static int Vni(char before, char letter) => (Lower(before), Lower(letter)) switch
    {
        // huyền and hỏi after their vowel; eû and oû are left out, since French has them (jeûne, août)
        ('a' or 'e' or 'o' or 'u' or 'y' or 'ô' or 'ö', 'ø') or ('a' or 'u' or 'y' or 'ô' or 'ö', 'û') => Sure,
        // ă, â, ê and ô, ươ, đư and đơ
        ('a', 'ê' or 'â') or ('e' or 'o', 'â') or ('ö', 'ô') or ('ñ', 'ö' or 'ô') => Sure,
        // ngã and nặng; aï, oï and uï are left out (naïve, ambiguïté)
        ('a' or 'e' or 'o' or 'u' or 'ö' or 'ô', 'õ') or ('ö' or 'ô', 'ï') => Hint,
        // ề ế ể ễ ệ
        ('e', 'à' or 'á' or 'å' or 'ã' or 'ä') => Hint,
        _ => 0,
    };

    static bool IsLetter(char letter) => IsPlainLetter(letter) || letter is >= '\u00A8' and <= '\u00FF';

    static bool IsPlainLetter(char letter) => char.IsAsciiLetter(letter);

    static char Lower(char letter) => letter is (>= 'A' and <= 'Z') or (>= 'À' and <= 'Þ') ? (char)(letter | 0x20) : letter;
}
