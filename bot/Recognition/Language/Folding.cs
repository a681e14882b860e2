using System.Buffers;
using System.Globalization;

namespace ThiDua.Bot.Recognition.Language;

/// <summary>
/// Text as it is compared: lower case, no diacritics, one space between words. Each character folds by itself, so the same text folds
/// the same whether it came composed, decomposed or half composed.
/// </summary>
static class Folding
{
    public static string Fold(string text)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            var length = Fold(text, folded, default);
            return folded.AsSpan(0, length).SequenceEqual(text) ? text : new string(folded, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(folded);
        }
    }

    /// <summary>Folds into a span as long as the text, and says for each folded character where in the text it stood.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded, Span<int> origins)
    {
        var length = 0;
        var space = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsWhiteSpace(letter))
            {
                space = i;
                continue;
            }

            var isPair = char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (IsUnseen(text, i, isPair))
            {
                i += isPair ? 1 : 0;
                continue;
            }

            if (space >= 0 && length > 0)
                Add(' ', space, folded, origins);
            space = -1;
            Add(isPair ? letter : FoldOne(letter), i, folded, origins);
            if (isPair)
                Add(text[++i], i, folded, origins);
        }

        return length;

        void Add(char letter, int origin, Span<char> folded, Span<int> origins)
        {
            if (!origins.IsEmpty)
                origins[length] = origin;
            folded[length++] = letter;
        }
    }

    /// <summary>Characters that add nothing to compare by: marks, controls, zero-width and direction characters, halves of pairs.</summary>
    static bool IsUnseen(ReadOnlySpan<char> text, int at, bool isPair)
    {
        if (char.IsAscii(text[at]))
            return char.IsControl(text[at]);

        var category = isPair
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[at], text[at + 1]))
            : char.GetUnicodeCategory(text[at]);
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.Surrogate || Blanks.IsFiller(text[at]);
    }

    static char FoldOne(char letter) => letter switch
    {
        < '\u0080' => LatinLetters.Fold(letter),
        '‘' or '’' or '‚' or '‛' or '′' or 'ʼ' or '´' => '\'',
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' => '-',
        // a diaeresis that stands alone composes with tones into Greek signs
        '\u0385' or '\u1FED' or '\u1FC1' => '¨',
        // the full-width forms that East Asian keyboards type for ASCII
        >= '！' and <= '～' => LatinLetters.Fold((char)(letter - 0xFEE0)),
        _ => LatinLetters.Fold(letter),
    };
}
