namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText OfficeCommand { get; }

    /// <summary>A channel would show the settings to everybody.</summary>
    public abstract string OfficeInPrivate { get; }

    public abstract string OfficeKind { get; }

    public abstract string OfficeTitle { get; }

    public abstract string OfficeSaved { get; }

    public abstract string OfficeName { get; }

    public abstract string OfficeNameMissing { get; }

    public abstract string OfficeZone { get; }

    public abstract string OfficeZoneWrong { get; }

    public abstract string OfficeLanguage { get; }

    public abstract string OfficeLanguageMissing { get; }

    public abstract string OfficeSelf { get; }

    public abstract string OfficeSelfHow { get; }

    public abstract string OfficeApproval { get; }

    public abstract string OfficeApprovalHow { get; }

    public abstract string OfficeChannels { get; }

    public abstract string OfficeChannelsHow { get; }

    public abstract string OfficeNoChannels { get; }

    public abstract string Save { get; }

    public abstract string Back { get; }

    /// <summary>By the refusal's English name.</summary>
    public abstract string OfficeRefused(string refusal);
}

partial class Vietnamese
{
    public override CommandText OfficeCommand => new("quản trị", "Thiết lập cơ quan, đơn vị, nhân sự và kênh công bố");

    public override string OfficeInPrivate =>
        "Việc quản trị chỉ mở trong trò chuyện riêng với hệ thống. Đề nghị anh/chị mở trò chuyện riêng rồi gõ lại lệnh này.";

    public override string OfficeKind => "QUẢN TRỊ";

    public override string OfficeTitle => "Thiết lập của cơ quan";

    public override string OfficeSaved => "Đã lưu thiết lập của cơ quan.";

    public override string OfficeName => "Tên cơ quan";

    public override string OfficeNameMissing => "Đề nghị nhập tên cơ quan.";

    public override string OfficeZone => "Múi giờ (theo danh mục IANA)";

    public override string OfficeZoneWrong => "Đề nghị nhập múi giờ theo danh mục IANA, ví dụ Asia/Ho_Chi_Minh.";

    public override string OfficeLanguage => "Ngôn ngữ chung của cơ quan";

    public override string OfficeLanguageMissing => "Đề nghị chọn ngôn ngữ.";

    public override string OfficeSelf => "Tự ứng cử";

    public override string OfficeSelfHow => "Cho phép mỗi người tự đề cử mình";

    public override string OfficeApproval => "Duyệt thông báo";

    public override string OfficeApprovalHow => "Thông báo chỉ được gửi sau khi một lãnh đạo hoặc thư ký khác duyệt";

    public override string OfficeChannels => "Kênh công bố đề cử, biểu dương và khen thưởng";

    public override string OfficeChannelsHow => "Không chọn kênh nào: công bố ở tất cả các kênh đã cài hệ thống.";

    public override string OfficeNoChannels => "Chưa có kênh nào. Đề nghị cài hệ thống vào nhóm (team) của cơ quan trước.";

    public override string Save => "Lưu";

    public override string Back => "Quay lại";

    public override string OfficeRefused(string refusal) => refusal switch
    {
        "NotAdministrator" => "Anh/chị không còn là quản trị viên nên thay đổi này chưa được thực hiện.",
        "PersonUnknown" => "Không tìm thấy người này trong danh sách của cơ quan. Chưa có gì thay đổi.",
        "LastAdministrator" => "Đây là quản trị viên cuối cùng nên chưa thể thôi vai trò. Đề nghị giao vai trò quản trị viên cho một người khác trước.",
        "UnitUnknown" => "Không tìm thấy đơn vị đã chọn. Đề nghị chọn lại trong danh sách.",
        "UnitNameTaken" => "Đã có đơn vị mang tên này. Đề nghị dùng tên khác.",
        "UnitOfItself" => "Một đơn vị không thể thuộc chính nó hoặc thuộc đơn vị cấp dưới của nó. Đề nghị chọn đơn vị khác.",
        "UnitHasPeople" => "Đơn vị này còn người đang công tác. Đề nghị chuyển mọi người sang đơn vị khác trước.",
        _ => "Đơn vị này còn đơn vị trực thuộc. Đề nghị chuyển các đơn vị đó trước.",
    };
}

partial class English
{
    public override CommandText OfficeCommand => new("office", "Set up the office, its units, people and announcement channels");

    public override string OfficeInPrivate =>
        "Administration opens only in your own chat with the bot. Please type the command there.";

    public override string OfficeKind => "ADMINISTRATION";

    public override string OfficeTitle => "The office's settings";

    public override string OfficeSaved => "The office's settings are saved.";

    public override string OfficeName => "Name of the office";

    public override string OfficeNameMissing => "Please type the office's name.";

    public override string OfficeZone => "Time zone (IANA)";

    public override string OfficeZoneWrong => "Please type an IANA time zone, e.g. Asia/Ho_Chi_Minh.";

    public override string OfficeLanguage => "The office's own language";

    public override string OfficeLanguageMissing => "Please choose a language.";

    public override string OfficeSelf => "Self-nomination";

    public override string OfficeSelfHow => "People may nominate themselves";

    public override string OfficeApproval => "Approval of announcements";

    public override string OfficeApprovalHow => "Announcements go out only after another leader or secretary has approved them";

    public override string OfficeChannels => "Channels for nominations, praise and awards";

    public override string OfficeChannelsHow => "None chosen: announcements go to every channel the bot is in.";

    public override string OfficeNoChannels => "There is no channel yet. Please install the bot in the office's team first.";

    public override string Save => "Save";

    public override string Back => "Back";

    public override string OfficeRefused(string refusal) => refusal switch
    {
        "NotAdministrator" => "You are no longer an administrator, so this change was not made.",
        "PersonUnknown" => "This person is not in the office's list. Nothing has changed.",
        "LastAdministrator" => "This is the last administrator. Please make somebody else an administrator first.",
        "UnitUnknown" => "The chosen unit was not found. Please choose again from the list.",
        "UnitNameTaken" => "There is already a unit of this name. Please use another one.",
        "UnitOfItself" => "A unit cannot belong to itself or to a unit below it. Please choose another one.",
        "UnitHasPeople" => "People still work in this unit. Please move them to another unit first.",
        _ => "There are still units below this one. Please move them first.",
    };
}
