namespace ThiDua.Bot.Recognition.Language;

/// <summary>Anh or chị, from what lists of staff write for it.</summary>
static class FormOfAddress
{
    public static string? Read(string text) => VietnameseText.Fold(text) switch
    {
        "anh" or "ong" or "nam" or "mr" or "male" or "m" => "anh",
        "chi" or "ba" or "nu" or "ms" or "mrs" or "female" or "f" => "chị",
        _ => null,
    };
}
