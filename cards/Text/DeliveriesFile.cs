namespace ThiDua.Cards.Text;

// the list of an announcement's recipients, as a file
partial class Words
{
    public abstract string FileComes { get; }

    public abstract string FileInPrivate { get; }

    public abstract string FileDescription(string title);

    public abstract string FileDescriptionAgain(string title);

    public abstract string FileDeclined(string title);

    public abstract string FilePlaceRefused { get; }

    public abstract string FileIsNotYours { get; }

    /// <summary>Without its ending; only what SharePoint takes in a name.</summary>
    public abstract string FileName(string id, DateTimeOffset at);

    public abstract string ListSheet { get; }

    public abstract string ListTitle(string title);

    public abstract IReadOnlyList<string> ListHeadings { get; }

    public abstract string CopyStateName(CopyStanding standing);

    public abstract string CopyNote(CopyRemark remark);

    public abstract string ListOfPlace { get; }
}

/// <summary>What became of one copy.</summary>
public enum CopyStanding
{
    Waiting,
    Sent,
    InDoubt,
    Failed,
    Dropped,
    Recalled,
}

/// <summary>What else there is to say of one copy.</summary>
public enum CopyRemark
{
    None,
    Doubled,
    NotEdited,
    NotRecalled,
}

partial class Vietnamese
{
    public override string FileComes => "Hệ thống đang lập danh sách. Đề nghị anh/chị đồng ý nhận tệp ở tin nhắn tiếp theo.";

    public override string FileInPrivate => "Tệp danh sách chỉ được gửi trong cuộc trò chuyện riêng với hệ thống.";

    public override string FileDescription(string title) => $"Danh sách nơi nhận của thông báo “{title}”, kèm trạng thái và lý do.";

    public override string FileDescriptionAgain(string title) =>
        $"Lần trước tệp chưa đến được OneDrive của anh/chị. Đề nghị đồng ý lại để nhận danh sách của thông báo “{title}”.";

    public override string FileDeclined(string title) =>
        $"Anh/chị đã không nhận danh sách của thông báo “{title}”. Khi cần, anh/chị bấm “{ResultFile}” trong thẻ kết quả.";

    public override string FilePlaceRefused =>
        "Tệp chưa được gửi: Teams chỉ ra một địa chỉ không thuộc OneDrive hoặc SharePoint. Đề nghị báo quản trị viên của hệ thống.";

    public override string FileIsNotYours => "Tệp này dành cho người khác.";

    public override string FileName(string id, DateTimeOffset at) => $"Kết quả gửi {id} {at:yyyy-MM-dd HHmmss}";

    public override string ListSheet => "Kết quả gửi";

    public override string ListTitle(string title) => $"Kết quả gửi thông báo: {title}";

    public override IReadOnlyList<string> ListHeadings { get; } =
        ["STT", "Nơi nhận", "Mã", "Chức vụ", "Đơn vị", "Trạng thái", "Lý do", "Giờ gửi", "Ghi chú"];

    public override string CopyStateName(CopyStanding standing) => standing switch
    {
        CopyStanding.Sent => "Đã gửi",
        CopyStanding.InDoubt => "Chưa rõ đã đến hay chưa",
        CopyStanding.Failed => "Không gửi được",
        CopyStanding.Dropped => "Không gửi nữa",
        CopyStanding.Recalled => "Đã thu hồi",
        _ => "Đang chờ",
    };

    public override string CopyNote(CopyRemark remark) => remark switch
    {
        CopyRemark.Doubled => "Có thể nhận hai lần",
        CopyRemark.NotEdited => "Teams không cho sửa theo nội dung mới",
        CopyRemark.NotRecalled => "Teams không cho thu hồi",
        _ => "",
    };

    public override string ListOfPlace => "Kênh, nhóm";
}

partial class English
{
    public override string FileComes => "The list is being made. Please allow the file in the next message.";

    public override string FileInPrivate => "The list is sent only in your own chat with the bot.";

    public override string FileDescription(string title) => $"The recipients of the announcement “{title}”, how each copy stands and why.";

    public override string FileDescriptionAgain(string title) =>
        $"Last time the file did not reach your OneDrive. Please allow it again to get the list of the announcement “{title}”.";

    public override string FileDeclined(string title) =>
        $"You did not take the list of the announcement “{title}”. When you need it, press “{ResultFile}” on the result card.";

    public override string FilePlaceRefused =>
        "The file was not sent: Teams named a place that is not in OneDrive or SharePoint. Please tell the system's administrator.";

    public override string FileIsNotYours => "This file is meant for somebody else.";

    public override string FileName(string id, DateTimeOffset at) => $"Delivery result {id} {at:yyyy-MM-dd HHmmss}";

    public override string ListSheet => "Delivery result";

    public override string ListTitle(string title) => $"Delivery of the announcement: {title}";

    public override IReadOnlyList<string> ListHeadings { get; } =
        ["No.", "Recipient", "Code", "Position", "Unit", "State", "Reason", "Sent at", "Note"];

    public override string CopyStateName(CopyStanding standing) => standing switch
    {
        CopyStanding.Sent => "Sent",
        CopyStanding.InDoubt => "Not known whether it arrived",
        CopyStanding.Failed => "Not delivered",
        CopyStanding.Dropped => "Not sent any more",
        CopyStanding.Recalled => "Taken back",
        _ => "Waiting",
    };

    public override string CopyNote(CopyRemark remark) => remark switch
    {
        CopyRemark.Doubled => "May have it twice",
        CopyRemark.NotEdited => "Teams did not let it be changed to the new text",
        CopyRemark.NotRecalled => "Teams did not let it be taken back",
        _ => "",
    };

    public override string ListOfPlace => "Channel or group";
}
