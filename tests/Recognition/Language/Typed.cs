using System.Text;
using CsCheck;

namespace ThiDua.Tests.Recognition.Language;

/// <summary>Random text such as people, phones and attackers send.</summary>
static class Typed
{
    public const string Tones = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ";

    const string Consonants = "bcdđghklmnpqrstvx";

    static readonly string Vowels = Tones.Replace(" ", "", StringComparison.Ordinal);

    static readonly Gen<char> Mark = OneOf([.. "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323"]);

    static readonly Gen<char> Vowel = OneOf([.. Vowels, .. Vowels.ToUpperInvariant()]);

    /// <summary>Whether this process can decompose at all: without ICU, .NET returns its input.</summary>
    public static bool HasIcu => "ế".Normalize(NormalizationForm.FormD).Length == 3;

    /// <summary>One vowel and a heap of marks on it.</summary>
    public static Gen<string> Marked { get; } = Gen.Select(Vowel, Text(Mark, 5), (vowel, marks) => vowel + marks);

    public static Gen<string> Latin { get; } = Text(
        Gen.Frequency((3, Gen.Char['\u00C0', '\u024F']), (3, Gen.Char['\u1E00', '\u1EFF']), (2, Mark), (2, Gen.Char['\u0000', '\u00FF'])), 20);

    public static Gen<string> Anything { get; } = Text(
        Gen.Frequency(
            (4, Vowel), (4, Mark), (3, OneOf([.. "dDđĐðbcnt/?:,@-_.'1290"])), (2, OneOf([.. " \t\r\n\u00A0\u2028"])),
            (2, OneOf([.. "\u200B\u200D\u202E\uFEFF\uFE0F\u00AD\uFFFC\u3164\u0E31\u0903"])), (2, Gen.Char['\uD800', '\uDFFF']),
            (2, Gen.Char)), 40);

    static readonly Gen<string> Word =
        from first in OneOf([.. Consonants])
        from vowel in OneOf([.. Vowels])
        from last in OneOf("", "n", "ng", "c")
        select $"{first}{vowel}{last}";

    public static Gen<string> Words { get; } = Word.Array[0, 5].Select(words => string.Join(' ', words));

    public static bool IsForeign(char letter) =>
        (letter is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF') && letter is not ('đ' or 'Đ')
        && !Vowels.Contains(letter) && !Vowels.ToUpperInvariant().Contains(letter);

    static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    static Gen<string> Text(Gen<char> letter, int most) => letter.Array[0, most].Select(letters => new string(letters));
}
