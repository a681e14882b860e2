namespace ThiDua.Bot.Recognition.Language;

/// <summary>What looks like nothing on the screen although Unicode calls it a letter or a symbol.</summary>
static class Blanks
{
    /// <summary>The Hangul fillers and the empty Braille cell: an otherwise empty name may be "written" with them.</summary>
    public static bool IsFiller(char letter) => letter is '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or '\u2800';
}
