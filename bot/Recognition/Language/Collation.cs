using System.Buffers;
using System.Globalization;
using System.Text;

namespace ThiDua.Bot.Recognition.Language;

/// <summary>
/// Keys that put Vietnamese in its own order when compared by <see cref="string.CompareOrdinal(string, string)"/>. Only digits,
/// lower-case ASCII letters, '.', ' ' and '~' occur in them.
/// </summary>
/// <remarks>
/// The letters of all syllables come first, then one tone digit per syllable, so that where the tone is written (hoà, hòa) makes no
/// difference. A letter is two characters: its plain letter and a rank (a0 a, a1 ă, a2 â); "." parts words and " " parts levels, and
/// both are less than any letter. Case and punctuation do not count. Numbers go by value: Phòng 2 before Phòng 10.
/// Order of letters and tones: CLDR, locale vi.
/// </remarks>
static class Collation
{
    // A character outside Latin becomes '~' and four hexadecimal digits.
    const int LongestWeight = 5;

    public static string Key(string text)
    {
        var composed = VietnameseText.Nfc(text);
        var letters = ArrayPool<char>.Shared.Rent((composed.Length * LongestWeight) + 1);
        var tones = ArrayPool<char>.Shared.Rent(composed.Length + 1);
        try
        {
            var writer = new KeyWriter(letters, tones);
            writer.Write(composed);
            return string.Concat(writer.Letters, " ", writer.Tones);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
            ArrayPool<char>.Shared.Return(tones);
        }
    }

    /// <summary>People sort by given name, which is the last word, then by family and middle names from the left.</summary>
    public static string NameKey(string fullName)
    {
        var (family, given, note) = PersonNames.Parts(fullName);
        return string.Concat(Key(given), " ", Key(note.Length == 0 ? family : $"{family} {note}"));
    }

    ref struct KeyWriter(Span<char> letters, Span<char> tones)
    {
        readonly Span<char> letters = letters;
        readonly Span<char> tones = tones;
        int letterCount;
        int toneCount;
        bool inWord;

        public readonly ReadOnlySpan<char> Letters => letters[..letterCount];

        public readonly ReadOnlySpan<char> Tones => tones[..toneCount];

        public void Write(ReadOnlySpan<char> text)
        {
            for (var i = 0; i < text.Length;)
            {
                var digits = 0;
                while (i + digits < text.Length && char.IsAsciiDigit(text[i + digits]))
                    digits++;

                if (digits > 0)
                {
                    StartWord();
                    WriteNumber(text.Slice(i, digits));
                    i += digits;
                    continue;
                }

                _ = Rune.DecodeFromUtf16(text[i..], out var point, out var width);
                WriteLetter(text.Slice(i, width), point);
                i += width;
            }
        }

        void WriteLetter(ReadOnlySpan<char> letter, Rune point)
        {
            if (VietnameseLetters.TryTakeApart(letter[0], out var vowel))
            {
                StartWord();
                AddLetter((char)(vowel.Plain | 0x20), RankOf(vowel.Plain, vowel.Shape));
                if (tones[toneCount - 1] == '0')
                    tones[toneCount - 1] = (char)('0' + (int)vowel.Tone);
            }
            else if (VietnameseLetters.IsBarredD(letter[0]))
            {
                StartWord();
                AddLetter('d', '1');
            }
            else if (LatinLetters.Fold(letter[0]) is >= 'a' and <= 'z' and var plain)
            {
                StartWord();
                AddLetter(plain, '0');
            }
            else if (Rune.IsLetterOrDigit(point))
            {
                StartWord();
                foreach (var unit in letter)
                    AddOther(LatinLetters.Fold(unit));
            }
            else if (!IsInvisible(point))
            {
                inWord = false;
            }
        }

        static char RankOf(char plain, VowelShape shape) => shape switch
        {
            VowelShape.Plain => '0',
            VowelShape.Circumflex when (plain | 0x20) == 'a' => '2',
            VowelShape.Horn when (plain | 0x20) == 'o' => '2',
            _ => '1',
        };

        static bool IsInvisible(Rune point) => Rune.GetUnicodeCategory(point)
            is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format;

        void StartWord()
        {
            if (inWord)
                return;

            if (letterCount > 0)
                letters[letterCount++] = '.';
            tones[toneCount++] = '0';
            inWord = true;
        }

        /// <summary>'0' is before any letter; then how many digits, then the digits: a longer number is a greater one.</summary>
        void WriteNumber(ReadOnlySpan<char> digits)
        {
            var value = digits.TrimStart('0');
            letters[letterCount++] = '0';
            letters[letterCount++] = (char)('a' + Math.Min(value.Length, 'z' - 'a'));
            value.CopyTo(letters[letterCount..]);
            letterCount += value.Length;
        }

        void AddLetter(char plain, char rank)
        {
            letters[letterCount++] = plain;
            letters[letterCount++] = rank;
        }

        void AddOther(char unit)
        {
            letters[letterCount++] = '~';
            for (var shift = 12; shift >= 0; shift -= 4)
                letters[letterCount++] = "0123456789abcdef"[(unit >> shift) & 0xF];
        }
    }
}
