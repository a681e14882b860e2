using System.Buffers;
using System.Globalization;

namespace ThiDua.Bot.Recognition.Language;

static class Cleaning
{
    /// <summary>
    /// What is left of a pile of marks after composition. No Vietnamese letter needs any; two are enough for other scripts, and do not
    /// climb over the lines above.
    /// </summary>
    public const int MarksPerLetter = 2;

    const int BlankLines = 2;

    public static string Clean(string text, int maxLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxLength);

        var kept = ArrayPool<char>.Shared.Rent(text.Length * 2);
        try
        {
            // Taking out zero-width characters may bring a letter and its mark together, so composing comes second.
            var length = DropUnseen(text, kept);
            var seen = kept.AsSpan(0, length).SequenceEqual(text) ? text : new string(kept, 0, length);
            var composed = Composition.Compose(seen);

            length = Tidy(composed, kept);
            length = CutAt(kept.AsSpan(0, length), maxLength);
            return kept.AsSpan(0, length).SequenceEqual(text) ? text : new string(kept, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(kept);
        }
    }

    /// <summary>Only letters, marks, visible signs, the space and \n come out.</summary>
    static int DropUnseen(ReadOnlySpan<char> text, Span<char> kept)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var point = char.ConvertToUtf32(letter, text[i + 1]);
                if (IsKept(CharUnicodeInfo.GetUnicodeCategory(point), point))
                {
                    kept[length++] = letter;
                    kept[length++] = text[i + 1];
                }

                i++;
            }
            else if (letter is '\r' && i + 1 < text.Length && text[i + 1] is '\n')
            {
                continue;
            }
            else if (letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                kept[length++] = '\n';
            }
            else if (char.IsWhiteSpace(letter))
            {
                kept[length++] = ' ';
            }
            else if (IsKept(char.GetUnicodeCategory(letter), letter) && !Blanks.IsFiller(letter))
            {
                kept[length++] = letter;
            }
        }

        return length;
    }

    static bool IsKept(UnicodeCategory category, int point) =>
        category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)
        // U+FFFE and U+FFFF of every plane are no characters, and some stores refuse them
        && (point & 0xFFFE) != 0xFFFE;

    /// <summary>Trims the whole and each line's end, cuts runs of blank lines and piles of marks. Never longer than what came in.</summary>
    static int Tidy(ReadOnlySpan<char> text, Span<char> tidy)
    {
        var length = 0;
        var spaces = 0;
        var lineEnds = 0;
        // A mark with no letter before it would climb onto whatever is shown in front of the text.
        var marks = MarksPerLetter;
        for (var i = 0; i < text.Length; i++)
        {
            var width = char.IsHighSurrogate(text[i]) ? 2 : 1;
            if (text[i] is '\n')
            {
                lineEnds++;
                spaces = 0;
                marks = MarksPerLetter;
            }
            else if (text[i] is ' ')
            {
                spaces++;
                marks = MarksPerLetter;
            }
            else if (!IsMark(text.Slice(i, width)))
            {
                if (length > 0)
                {
                    length += Fill(tidy[length..], '\n', Math.Min(lineEnds, BlankLines + 1));
                    length += Fill(tidy[length..], ' ', spaces);
                }

                lineEnds = spaces = marks = 0;
                length += Copy(text.Slice(i, width), tidy[length..]);
            }
            else if (marks < MarksPerLetter)
            {
                marks++;
                length += Copy(text.Slice(i, width), tidy[length..]);
            }

            i += width - 1;
        }

        return length;
    }

    static bool IsMark(ReadOnlySpan<char> letter)
    {
        var category = letter.Length == 2
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(letter[0], letter[1]))
            : char.GetUnicodeCategory(letter[0]);
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
    }

    static int Fill(Span<char> tidy, char letter, int count)
    {
        tidy[..count].Fill(letter);
        return count;
    }

    static int Copy(ReadOnlySpan<char> letter, Span<char> tidy)
    {
        letter.CopyTo(tidy);
        return letter.Length;
    }

    static int CutAt(ReadOnlySpan<char> text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text.Length;

        var length = 0;
        for (var next = 0; length + next <= maxLength; next = StringInfo.GetNextTextElementLength(text[length..]))
            length += next;
        return text[..length].TrimEnd(" \n").Length;
    }
}
