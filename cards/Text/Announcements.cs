using ThiDua.Cards.Announcements;

namespace ThiDua.Cards.Text;

/// <summary>The fields of the form an announcement is written with.</summary>
public sealed record AnnouncementFieldTexts(
    FieldText Title, FieldText Text, FieldText Picture, FieldText Mentions, FieldText Everyone, FieldText Places, FieldText Units, FieldText Roles,
    FieldText Campaigns, FieldText People, FieldText Lines, FieldText Lists, FieldText LeaveOut, FieldText Day, FieldText Time, FieldText Urgent, FieldText InDoubt);

// writing an announcement, and the announcement itself
partial class Words
{
    public abstract CommandText AnnouncementsCommand { get; }

    public abstract AnnouncementFieldTexts AnnouncementFields { get; }

    public abstract string AnnouncementKind { get; }

    public abstract string AnnouncementTitle { get; }

    public abstract string AnnouncementChange { get; }

    public abstract string AnnouncementIntro { get; }

    /// <summary>Before the title of a campaign or an award.</summary>
    public abstract string AnnouncementBrings { get; }

    public abstract string AnnouncementAudience { get; }

    public abstract string AnnouncementWhen { get; }

    public abstract string AnnouncementNumber { get; }

    /// <summary>A short name for it, where the choice is told.</summary>
    public abstract string InDoubt { get; }

    public abstract string InDoubtSendAgain { get; }

    public abstract string InDoubtLeaveIt { get; }

    public abstract string AnnouncementPicture(string title);

    /// <summary>Before the names of those it is addressed to.</summary>
    public abstract string AnnouncementTo { get; }

    public abstract string AnnouncementBy { get; }

    public abstract string AnnouncementOn { get; }

    public abstract string AnnouncementEdited { get; }

    /// <param name="at">Null: at once.</param>
    public abstract string AnnouncementGoesOut(DateTimeOffset? at);

    public abstract string AnnouncementConfirm(Departure departure);

    public abstract string AnnouncementDropped { get; }

    public abstract string AnnouncementFormIsNotYours { get; }

    /// <summary>A channel would show everybody what is still being written.</summary>
    public abstract string AnnouncementInPrivate { get; }

    public abstract string ReminderOf(string title);

    /// <summary>Groups are often called like the unit they belong to.</summary>
    public abstract string GroupChat(string? name);

    /// <summary>Opens the form that brings a campaign or an award to people.</summary>
    public abstract string SendToEach { get; }
}

partial class Vietnamese
{
    public override CommandText AnnouncementsCommand => new("thông báo", "Soạn, hẹn giờ và theo dõi thông báo gửi tới nhiều người");

    public override AnnouncementFieldTexts AnnouncementFields { get; } = new(
        new("Tiêu đề", "Ví dụ: Lịch tổng kết phong trào thi đua năm 2026"),
        new("Nội dung", "Nội dung được gửi nguyên văn như đã nhập"),
        new("Đường dẫn hình ảnh", "https://… (png, jpg hoặc gif)"),
        new("Nhắc tên trong thông báo", "Gõ tên để tìm"),
        new("Mọi người", "Gửi tới mọi người trong cơ quan"),
        new("Kênh và nhóm trò chuyện", "Có thể chọn nhiều"),
        new("Đơn vị, gồm cả đơn vị trực thuộc", "Có thể chọn nhiều"),
        new("Vai trò", "Có thể chọn nhiều"),
        new("Người tham gia phong trào", "Có thể chọn nhiều"),
        new("Chọn người trong danh bạ", "Gõ tên để tìm"),
        new("Hoặc dán danh sách, mỗi dòng một người: mã, thư điện tử hoặc họ tên", "CN-010\nlan.pt@vanphong.example\nTrần Quang Minh – Phòng Tổng hợp"),
        new("Danh sách đã gửi bằng tệp", "Có thể chọn nhiều"),
        new("Các dòng chưa rõ", "Bỏ qua những dòng chưa rõ và gửi tới những người còn lại"),
        new("Ngày gửi (bỏ trống cả ngày và giờ: gửi ngay)", "Đề nghị chọn ngày trên lịch."),
        new("Giờ gửi", "Đề nghị chọn giờ, ví dụ 14:30."),
        new("Việc gấp", "Gửi đúng giờ đã chọn, kể cả ngoài giờ làm việc"),
        new("Khi chưa rõ một người đã nhận hay chưa"));

    public override string AnnouncementKind => "THÔNG BÁO";

    public override string AnnouncementTitle => "Soạn thông báo";

    public override string AnnouncementChange => "Sửa thông báo";

    public override string AnnouncementIntro => "Anh/chị sẽ được xem trước. Chưa có gì được gửi cho đến khi anh/chị xác nhận.";

    public override string AnnouncementBrings => "Nội dung gửi đi:";

    public override string AnnouncementAudience => "Gửi tới";

    public override string AnnouncementWhen => "Thời điểm gửi";

    public override string AnnouncementNumber => "Số lượng";

    public override string InDoubt => "Khi chưa rõ";

    public override string InDoubtSendAgain => "Gửi lại, để không ai bị sót (có thể có người nhận hai lần)";

    public override string InDoubtLeaveIt => "Không gửi lại, để không ai nhận hai lần (có thể có người chưa nhận được)";

    public override string AnnouncementPicture(string title) => $"Hình ảnh của thông báo “{title}”";

    public override string AnnouncementTo => "Kính gửi:";

    public override string AnnouncementBy => "Người thông báo";

    public override string AnnouncementOn => "Ngày";

    public override string AnnouncementEdited => "Nội dung đã được cập nhật sau khi gửi.";

    public override string AnnouncementGoesOut(DateTimeOffset? at) => at is { } moment ? Moment(moment) : "Gửi ngay";

    public override string AnnouncementConfirm(Departure departure) => departure switch
    {
        Departure.Now => "Gửi ngay",
        Departure.Later => "Hẹn gửi",
        _ => "Gửi duyệt",
    };

    public override string AnnouncementDropped => "Đã hủy, chưa có gì được gửi";

    public override string AnnouncementFormIsNotYours => "Đây là mẫu của người khác. Anh/chị gõ “thông báo” để mở mẫu của mình.";

    public override string AnnouncementInPrivate =>
        "Việc soạn và theo dõi thông báo chỉ mở trong trò chuyện riêng với hệ thống. Đề nghị anh/chị mở trò chuyện riêng rồi gõ lại lệnh này.";

    public override string ReminderOf(string title) => $"Nhắc lại: {title}";

    public override string GroupChat(string? name) => name is null ? "Nhóm trò chuyện" : $"{name} (nhóm trò chuyện)";

    public override string SendToEach => "Gửi tới từng người";
}

partial class English
{
    public override CommandText AnnouncementsCommand => new("announcements", "Write, schedule and follow announcements to many people");

    public override AnnouncementFieldTexts AnnouncementFields { get; } = new(
        new("Title", "E.g. Review of the emulation campaigns of 2026"),
        new("Text", "It is sent exactly as it is typed"),
        new("Link to a picture", "https://… (png, jpg or gif)"),
        new("Mention in the announcement", "Type a name to search"),
        new("Everyone", "Send to everyone in the office"),
        new("Channels and group chats", "You may choose several"),
        new("Units, with those below them", "You may choose several"),
        new("Roles", "You may choose several"),
        new("Participants of a campaign", "You may choose several"),
        new("Choose people from the directory", "Type a name to search"),
        new("Or paste a list, one person per line: code, e-mail or full name", "CN-010\nlan.pt@vanphong.example\nTrần Quang Minh – Phòng Tổng hợp"),
        new("Lists that you sent as files", "You may choose several"),
        new("Unclear lines", "Leave out the unclear lines and send to the others"),
        new("Day (leave day and time empty to send at once)", "Please pick a day from the calendar."),
        new("Time", "Please choose a time, e.g. 14:30."),
        new("Urgent", "Send at the very time I chose, also outside working hours"),
        new("When it is unclear whether somebody got it"));

    public override string AnnouncementKind => "ANNOUNCEMENT";

    public override string AnnouncementTitle => "Write an announcement";

    public override string AnnouncementChange => "Change the announcement";

    public override string AnnouncementIntro => "You will see a preview. Nothing is sent until you confirm.";

    public override string AnnouncementBrings => "What is sent:";

    public override string AnnouncementAudience => "To";

    public override string AnnouncementWhen => "When";

    public override string AnnouncementNumber => "How many";

    public override string InDoubt => "When in doubt";

    public override string InDoubtSendAgain => "Send again, so that nobody is left out (somebody may get it twice)";

    public override string InDoubtLeaveIt => "Do not send again, so that nobody gets it twice (somebody may not get it)";

    public override string AnnouncementPicture(string title) => $"Picture of the announcement “{title}”";

    public override string AnnouncementTo => "To:";

    public override string AnnouncementBy => "From";

    public override string AnnouncementOn => "Date";

    public override string AnnouncementEdited => "The text was updated after it was sent.";

    public override string AnnouncementGoesOut(DateTimeOffset? at) => at is { } moment ? Moment(moment) : "At once";

    public override string AnnouncementConfirm(Departure departure) => departure switch
    {
        Departure.Now => "Send now",
        Departure.Later => "Schedule",
        _ => "Ask for approval",
    };

    public override string AnnouncementDropped => "Cancelled, nothing was sent";

    public override string AnnouncementFormIsNotYours => "This form belongs to somebody else. Type “announcements” to open your own.";

    public override string AnnouncementInPrivate =>
        "Announcements are written and followed only in your own chat with the bot. Please type the command there.";

    public override string ReminderOf(string title) => $"Reminder: {title}";

    public override string GroupChat(string? name) => name is null ? "Group chat" : $"{name} (group chat)";

    public override string SendToEach => "Send to people";
}
