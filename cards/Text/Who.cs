namespace ThiDua.Cards.Text;

// asking for people, and forms in general
partial class Words
{
    public abstract string WhoPlaceholder { get; }

    public abstract string WhoTyped { get; }

    public abstract string WhoTypedPlaceholder { get; }

    public abstract string WhichOne(string asked);

    /// <summary>For the client's own check.</summary>
    public abstract string WhoError { get; }

    public abstract string WhoMissing { get; }

    public abstract string WhoTooMany(int most);

    public abstract string WhoUnknown(string asked);

    public abstract string WhoSeveral(string asked);

    /// <summary>One fits, but only a part of the name was said.</summary>
    public abstract string WhoUnsure(string asked);

    public abstract string WhoLeft(string name);

    /// <summary>Chosen in the directory of Teams, but not on the office's list.</summary>
    public abstract string WhoStranger { get; }

    /// <summary>Names for a headline: all of a few, the first two of many.</summary>
    public string WhoBriefly(IReadOnlyList<string> names) =>
        names.Count <= 3 ? List(names) : AndOthers(string.Join(", ", names.Take(2)), names.Count - 2);

    protected abstract string AndOthers(string names, int others);

    public abstract string FormIncomplete { get; }

    public abstract string DropForm { get; }

    /// <summary>Somebody else pressed a button of this person's form.</summary>
    /// <param name="say">The command that opens one's own.</param>
    public abstract string FormIsOf(string name, string say);
}

partial class Vietnamese
{
    public override string WhoPlaceholder => "Gõ tên để tìm trong danh bạ";

    public override string WhoTyped => "Hoặc gõ họ tên (có dấu hay không dấu, cách nhau bằng dấu phẩy)";

    public override string WhoTypedPlaceholder => "Ví dụ: Nguyễn Thị Lan, tran minh";

    public override string WhichOne(string asked) => $"“{asked}” là ai?";

    public override string WhoError => "Đề nghị chọn trong danh sách hoặc gõ họ tên.";

    public override string WhoMissing => "Chưa có ai được chọn. Đề nghị chọn trong danh bạ hoặc gõ họ tên.";

    public override string WhoTooMany(int most) => $"Mỗi lần được chọn nhiều nhất {most} cá nhân, tập thể. Đề nghị bớt lại.";

    public override string WhoUnknown(string asked) =>
        $"Không tìm thấy “{asked}” trong danh sách của cơ quan. Đề nghị kiểm tra họ tên, hoặc báo quản trị viên bổ sung.";

    public override string WhoSeveral(string asked) => $"Có nhiều người cùng khớp với “{asked}”. Đề nghị chọn đúng người, hoặc gõ đủ họ tên.";

    public override string WhoUnsure(string asked) => $"Chưa chắc “{asked}” là ai. Đề nghị chọn ở mục dưới, hoặc gõ đủ họ tên.";

    public override string WhoLeft(string name) => $"{name} không còn công tác tại cơ quan nên không chọn được.";

    public override string WhoStranger => "Có người được chọn chưa nằm trong danh sách của cơ quan. Đề nghị chọn người khác, hoặc báo quản trị viên bổ sung.";

    protected override string AndOthers(string names, int others) => $"{names} và {others} cá nhân, tập thể khác";

    public override string FormIncomplete => "Còn nội dung cần bổ sung, được ghi ở từng mục bên dưới.";

    public override string DropForm => "Hủy";

    public override string FormIsOf(string name, string say) => $"Đây là mẫu của {name}. Đề nghị gõ “{say}” để mở mẫu của anh/chị.";
}

partial class English
{
    public override string WhoPlaceholder => "Type a name to search the directory";

    public override string WhoTyped => "Or type names (with or without diacritics, commas between)";

    public override string WhoTypedPlaceholder => "For example: Nguyễn Thị Lan, tran minh";

    public override string WhichOne(string asked) => $"Which “{asked}” do you mean?";

    public override string WhoError => "Please choose from the list or type a name.";

    public override string WhoMissing => "Nobody is chosen yet. Please choose from the directory or type a name.";

    public override string WhoTooMany(int most) => $"At most {most} people and units can be chosen at a time. Please leave some out.";

    public override string WhoUnknown(string asked) =>
        $"“{asked}” is not on the office’s list. Please check the name, or ask an administrator to add it.";

    public override string WhoSeveral(string asked) => $"Several people fit “{asked}”. Please choose the right one, or type the full name.";

    public override string WhoUnsure(string asked) => $"It is not certain who “{asked}” is. Please choose below, or type the full name.";

    public override string WhoLeft(string name) => $"{name} has left the office and cannot be chosen.";

    public override string WhoStranger => "Somebody you chose is not on the office’s list. Please choose someone else, or ask an administrator to add them.";

    protected override string AndOthers(string names, int others) => $"{names} and {others} others";

    public override string FormIncomplete => "Something is still needed; each field below says what.";

    public override string DropForm => "Cancel";

    public override string FormIsOf(string name, string say) => $"This form belongs to {name}. Type “{say}” to open your own.";
}
