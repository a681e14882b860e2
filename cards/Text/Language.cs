namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText LanguageCommand { get; }

    public abstract string LanguageKind { get; }

    /// <summary>The language's own name for itself.</summary>
    public abstract string LanguageName { get; }

    public abstract string LanguageAsk { get; }

    public abstract string LanguageChosen { get; }

    public abstract string LanguageNote { get; }

    public abstract string LanguageUnknown(string typed);
}

partial class Vietnamese
{
    public override CommandText LanguageCommand => new("ngôn ngữ", "Chọn tiếng Việt hoặc tiếng Anh", "ngôn ngữ English");

    public override string LanguageKind => "NGÔN NGỮ";

    public override string LanguageName => "Tiếng Việt";

    public override string LanguageAsk => "Anh/chị muốn hệ thống trả lời bằng tiếng nào?";

    public override string LanguageChosen => "Từ nay hệ thống trả lời anh/chị bằng tiếng Việt.";

    public override string LanguageNote => "Tên các danh hiệu, hình thức khen thưởng luôn được giữ nguyên bằng tiếng Việt.";

    public override string LanguageUnknown(string typed) => $"Hệ thống có tiếng Việt và tiếng Anh, chưa có “{typed}”. Chưa có gì thay đổi.";
}

partial class English
{
    public override CommandText LanguageCommand => new("language", "Choose Vietnamese or English", "language tiếng Việt");

    public override string LanguageKind => "LANGUAGE";

    public override string LanguageName => "English";

    public override string LanguageAsk => "Which language should the bot answer you in?";

    public override string LanguageChosen => "From now on the bot answers you in English.";

    public override string LanguageNote => "The names of titles and awards always stay in Vietnamese.";

    public override string LanguageUnknown(string typed) => $"The bot speaks Vietnamese and English, not “{typed}”. Nothing has changed.";
}
