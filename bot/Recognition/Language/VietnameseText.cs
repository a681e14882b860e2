namespace ThiDua.Bot.Recognition.Language;

/// <summary>
/// Text of people as it is stored, shown and compared. Everything here is table-driven and gives the same answer with and without ICU
/// (DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1), for any string, however broken.
/// </summary>
static class VietnameseText
{
    /// <summary>Vietnamese vowels composed (NFC); other text alone. The same instance when nothing changes.</summary>
    public static string Nfc(string text) => Composition.Compose(text);

    /// <summary>
    /// The key to compare by: lower case, no diacritics, đ as d, plain quotes and dashes, words apart by one space, nothing invisible.
    /// Different names may share it (Đoàn, Doãn): more than one hit is a choice for the person, never for the program.
    /// </summary>
    public static string Fold(string text) => Folding.Fold(text);

    /// <summary>
    /// Whether the text was pasted from a VNI or TCVN3 (.VnTime) document, as in "V¨n phßng" or "UÛy ban": the person should be asked
    /// to type it again. Says no when in doubt.
    /// </summary>
    public static bool LooksLikeLegacyEncoding(string text) => LegacyEncodings.LooksLikeOne(text);

    /// <summary>
    /// What a person typed, safe to keep and to show: composed, without control, zero-width and direction characters, at most
    /// <see cref="Cleaning.MarksPerLetter"/> marks on a letter, line ends as \n, at most two blank lines in a row, trimmed, and cut to
    /// <paramref name="maxLength"/> UTF-16 units without splitting what is seen as one character.
    /// </summary>
    public static string Clean(string text, int maxLength) => Cleaning.Clean(text, maxLength);
}
