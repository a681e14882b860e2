using System.Buffers;

namespace ThiDua.Bot.Recognition.Language;

/// <summary>
/// Unicode's composed form (NFC) for Vietnamese. macOS, iOS and Unikey's "Unicode tổ hợp" send vowels decomposed or half composed, with
/// their marks in any order; only vowels followed by Vietnamese marks are touched.
/// </summary>
static class Composition
{
    const char Grave = '\u0300', Acute = '\u0301', Circumflex = '\u0302', Tilde = '\u0303', Breve = '\u0306', HookAbove = '\u0309',
        Horn = '\u031B', DotBelow = '\u0323';

    // U+0340 and U+0341 are deprecated codes for the grave and the acute: old Vietnamese text has them.
    const char OldGrave = '\u0340', OldAcute = '\u0341';

    static readonly SearchValues<char> Marks =
        SearchValues.Create([Grave, Acute, Circumflex, Tilde, Breve, HookAbove, Horn, DotBelow, OldGrave, OldAcute]);

    public static string Compose(string text)
    {
        var mark = text.AsSpan().IndexOfAny(Marks);
        if (mark < 0)
            return text;

        // Reordering can pull a tone out of a letter that was composed (ố + horn): two characters may become three, never more.
        var composed = ArrayPool<char>.Shared.Rent(text.Length * 2);
        try
        {
            var length = Compose(text, Math.Max(mark - 1, 0), composed);
            return composed.AsSpan(0, length).SequenceEqual(text) ? text : new string(composed, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(composed);
        }
    }

    static int Compose(ReadOnlySpan<char> text, int from, Span<char> composed)
    {
        text[..from].CopyTo(composed);
        var length = from;
        for (var i = from; i < text.Length;)
        {
            var marks = RunOfMarks(text[(i + 1)..]);
            if (marks > 0 && VietnameseLetters.TryTakeApart(text[i], out var vowel))
            {
                length += ComposeOne(vowel, text.Slice(i + 1, marks), composed[length..]);
            }
            else
            {
                text.Slice(i, 1 + marks).CopyTo(composed[length..]);
                length += 1 + marks;
            }

            i += 1 + marks;
        }

        return length;
    }

    static int RunOfMarks(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExcept(Marks);
        return other < 0 ? text.Length : other;
    }

    /// <summary>
    /// Marks join in Unicode's canonical order: the horn (combining class 216), the dot below (220), then those above (230) as typed,
    /// and none joins past one of its own class that could not. The first character of <paramref name="composed"/> is the letter.
    /// </summary>
    static int ComposeOne(Vowel vowel, ReadOnlySpan<char> marks, Span<char> composed)
    {
        var letter = vowel with { Shape = VowelShape.Plain, Tone = Tone.Level };
        var length = 1;
        var blocked = false;

        if (vowel.Shape == VowelShape.Horn)
            Join(Horn, composed);
        JoinAll(marks, Horn, composed);

        blocked = false;
        if (vowel.Tone == Tone.Heavy)
            Join(DotBelow, composed);
        JoinAll(marks, DotBelow, composed);

        blocked = false;
        if (vowel.Shape is VowelShape.Circumflex or VowelShape.Breve)
            Join(vowel.Shape == VowelShape.Circumflex ? Circumflex : Breve, composed);
        if (vowel.Tone is not (Tone.Level or Tone.Heavy))
            Join(MarkOf(vowel.Tone), composed);
        foreach (var mark in marks)
        {
            if (mark is not (Horn or DotBelow))
                Join(mark is OldGrave ? Grave : mark is OldAcute ? Acute : mark, composed);
        }

        composed[0] = VietnameseLetters.PutTogether(letter);
        return length;

        void JoinAll(ReadOnlySpan<char> from, char wanted, Span<char> into)
        {
            foreach (var mark in from)
            {
                if (mark == wanted)
                    Join(mark, into);
            }
        }

        void Join(char mark, Span<char> into)
        {
            if (!blocked && With(letter, mark) is { } joined)
            {
                letter = joined;
                return;
            }

            blocked = true;
            into[length++] = mark;
        }
    }

    static Vowel? With(Vowel letter, char mark)
    {
        if (ShapeOf(mark) is { } shape)
        {
            var free = letter is { Shape: VowelShape.Plain, Tone: Tone.Level or Tone.Heavy };
            return free && VietnameseLetters.Exists(letter.Plain, shape) ? letter with { Shape = shape } : null;
        }

        return letter.Tone == Tone.Level ? letter with { Tone = ToneOf(mark) } : null;
    }

    static VowelShape? ShapeOf(char mark) => mark switch
    {
        Circumflex => VowelShape.Circumflex,
        Breve => VowelShape.Breve,
        Horn => VowelShape.Horn,
        _ => null,
    };

    static Tone ToneOf(char mark) => mark switch
    {
        Grave => Tone.Falling,
        HookAbove => Tone.Asking,
        Tilde => Tone.Broken,
        Acute => Tone.Rising,
        _ => Tone.Heavy,
    };

    static char MarkOf(Tone tone) => tone switch
    {
        Tone.Falling => Grave,
        Tone.Asking => HookAbove,
        Tone.Broken => Tilde,
        Tone.Rising => Acute,
        _ => DotBelow,
    };
}
