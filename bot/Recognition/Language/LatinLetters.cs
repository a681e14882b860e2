namespace ThiDua.Bot.Recognition.Language;

/// <summary>
/// The lower-case letter without diacritics for every Latin letter up to U+024F and in U+1E00–U+1EFF, so that Ñ, Ü and Ł of a guest's
/// name are found as well as Vietnamese. Taken from Unicode's canonical decompositions; đ, ð, ø, ł, ħ, ŧ, ı, which have none,
/// are mapped by hand. What has no single plain letter (æ, ß) stays, in lower case.
/// </summary>
static class LatinLetters
{
    const char First = '\u00C0', FirstAdditional = '\u1E00';

    const string Plain =
        "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀ" +
        "ŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "bbƃƃƅƅɔƈƈddƌƌƍǝəɛffɠgƕɩiƙƙƚƛɯɲƞoooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴzzʒƹƹƺƻƽƽƾƿ" +
        "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææoo" +
        "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ" +
        "ɀɂɂbʉʌɇɇɉɉɋɋɍɍɏɏ";

    const string PlainAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyẚsẜẝßẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ";

    /// <summary>The plain letter; any other character as it is.</summary>
    public static char Fold(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        < First => letter,
        _ when letter - First < Plain.Length => Plain[letter - First],
        // the African d and the signs Kelvin and Ångström are only other codes for the same letters
        'ɖ' => 'd',
        '\u212A' => 'k',
        '\u212B' => 'a',
        >= FirstAdditional when letter - FirstAdditional < PlainAdditional.Length => PlainAdditional[letter - FirstAdditional],
        _ => letter,
    };
}
