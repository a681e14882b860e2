namespace ThiDua.Bot.Recognition.Language;

enum VowelShape : byte { Plain, Circumflex, Breve, Horn }

/// <summary>Tones in the order of Vietnamese dictionaries, which is also the order of sorting.</summary>
enum Tone : byte { Level, Falling, Asking, Broken, Rising, Heavy }

/// <summary>One composed Vietnamese vowel, taken apart: Ế is the plain letter E, a circumflex and the rising tone.</summary>
readonly record struct Vowel(char Plain, VowelShape Shape, Tone Tone);

/// <summary>
/// The twelve vowels in six tones and two cases, as tables. .NET's own composition and casing ask ICU, which an office's slim
/// container may not have; then they silently return their input unchanged.
/// </summary>
static class VietnameseLetters
{
    const char Last = 'ỹ';

    static readonly string[] Rows =
    [
        "aàảãáạ", "âầẩẫấậ", "ăằẳẵắặ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
        "AÀẢÃÁẠ", "ÂẦẨẪẤẬ", "ĂẰẲẴẮẶ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
    ];

    static readonly (char Plain, VowelShape Shape)[] RowLetters =
    [
        ('a', VowelShape.Plain), ('a', VowelShape.Circumflex), ('a', VowelShape.Breve), ('e', VowelShape.Plain),
        ('e', VowelShape.Circumflex), ('i', VowelShape.Plain), ('o', VowelShape.Plain), ('o', VowelShape.Circumflex),
        ('o', VowelShape.Horn), ('u', VowelShape.Plain), ('u', VowelShape.Horn), ('y', VowelShape.Plain),
    ];

    // Indexed by the character itself: 1 + row * 6 + tone, 0 where there is no such vowel.
    static readonly byte[] Places = BuildPlaces();

    // Indexed by plain letter and shape: 1 + row, 0 where Vietnamese has no such letter.
    static readonly byte[] RowOf = BuildRowOf();

    public static bool TryTakeApart(char letter, out Vowel vowel)
    {
        var place = letter <= Last ? Places[letter] : 0;
        if (place == 0)
        {
            vowel = default;
            return false;
        }

        var (row, tone) = Math.DivRem(place - 1, 6);
        var (plain, shape) = LetterOf(row);
        vowel = new Vowel(plain, shape, (Tone)tone);
        return true;
    }

    /// <summary>The composed letter; <paramref name="vowel"/> must be one that <see cref="Exists"/>.</summary>
    public static char PutTogether(Vowel vowel) => Rows[RowOf[Index(vowel.Plain, vowel.Shape)] - 1][(int)vowel.Tone];

    public static bool Exists(char plain, VowelShape shape) => RowOf[Index(plain, shape)] != 0;

    /// <summary>đ and the look-alikes that people paste for it: they have no decomposition in Unicode.</summary>
    public static bool IsBarredD(char letter) => letter is 'đ' or 'Đ' or 'ð' or 'Ð' or 'Ɖ' or 'ɖ';

    /// <summary>Letters that only Vietnamese text in Unicode has: no other common language and no older Vietnamese encoding.</summary>
    public static bool IsOnlyVietnamese(char letter) =>
        letter is 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= 'Ạ' and <= Last);

    static int Index(char plain, VowelShape shape) => (plain * 4) + (int)shape;

    static (char Plain, VowelShape Shape) LetterOf(int row)
    {
        if (row < RowLetters.Length)
            return RowLetters[row];

        var (plain, shape) = RowLetters[row - RowLetters.Length];
        return ((char)(plain - 'a' + 'A'), shape);
    }

    static byte[] BuildPlaces()
    {
        var places = new byte[Last + 1];
        for (var row = 0; row < Rows.Length; row++)
            for (var tone = 0; tone < 6; tone++)
                places[Rows[row][tone]] = (byte)(1 + (row * 6) + tone);
        return places;
    }

    static byte[] BuildRowOf()
    {
        var rows = new byte[('z' + 1) * 4];
        for (var row = 0; row < Rows.Length; row++)
        {
            var (plain, shape) = LetterOf(row);
            rows[Index(plain, shape)] = (byte)(1 + row);
        }

        return rows;
    }
}
