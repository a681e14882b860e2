namespace ThiDua.Cards.Text;

// why something is not done to an announcement, and what is wrong with a field
partial class Words
{
    public abstract string AnnouncementGone { get; }

    /// <summary>By the refusal's English name.</summary>
    public abstract string AnnouncementRefused(string refusal);

    public abstract string PictureIsNone { get; }

    public abstract string AnnouncementTooLarge { get; }

    public abstract string MentionsTooMany(int most);

    public abstract string PickedTooMany(int most);

    public abstract string TimeIsNone { get; }

    public abstract string TimeIsHalf { get; }

    public abstract string TimeHasPassed { get; }

    public abstract string TimeTooFar { get; }

    public abstract string AudienceOutOfScope { get; }

    public abstract string UnitIsGone { get; }

    public abstract string ShownIsGone { get; }

    public abstract string AudienceMissing { get; }

    public abstract string AudienceIsNobody { get; }

    public abstract string PickedUnknown(int count);

    public abstract string PickedOutOfScope(string names);

    /// <param name="lines">Each as <see cref="DoubtfulLine"/> says it.</param>
    public abstract string LinesInDoubt(int count, string lines);

    /// <summary>By the English name of why.</summary>
    public abstract string DoubtfulLine(int number, string text, string why);
}

partial class Vietnamese
{
    public override string AnnouncementGone => "Không tìm thấy thông báo này. Đề nghị gõ “thông báo” để xem các thông báo hiện có.";

    public override string AnnouncementRefused(string refusal) => refusal switch
    {
        "NotYours" => "Chỉ người soạn, hoặc lãnh đạo, thư ký, quản trị viên trong phạm vi của mình, mới thực hiện được việc này. Chưa có gì thay đổi.",
        "NotAnApprover" => "Chỉ lãnh đạo hoặc thư ký mới duyệt được thông báo. Chưa có gì thay đổi.",
        "OwnDraft" => "Người soạn không tự duyệt thông báo của mình. Đề nghị một lãnh đạo hoặc thư ký khác duyệt.",
        "NobodyToApprove" => "Cơ quan quy định thông báo phải được người thứ hai duyệt, nhưng chưa có lãnh đạo hoặc thư ký nào khác. Đề nghị quản trị viên giao vai trò trước.",
        "NotWaiting" => "Thông báo này không còn chờ duyệt. Chưa có gì thay đổi.",
        "ChangedMeanwhile" => "Thông báo đã được sửa sau khi anh/chị mở. Đề nghị xem lại nội dung mới rồi quyết định.",
        "AlreadyStarted" => "Thông báo đã bắt đầu gửi, nên chỉ còn sửa được nội dung, hủy phần chưa gửi hoặc thu hồi.",
        "NotStarted" => "Thông báo chưa được gửi, nên chưa thực hiện được việc này.",
        "AlreadyOver" => "Thông báo đã gửi xong hoặc đã được hủy trước đó. Chưa có gì thay đổi.",
        "NothingFailed" => "Không có ai cần gửi lại. Chưa có gì thay đổi.",
        "Recalled" => "Thông báo đã được thu hồi, nên không thực hiện được việc này nữa.",
        "NotItsOwnText" => "Thông báo này giới thiệu một phong trào, một quyết định khen thưởng hoặc nhắc lại thông báo khác, nên không có nội dung riêng để sửa.",
        _ => "Nội dung không có gì thay đổi.",
    };

    public override string PictureIsNone => "Đường dẫn này không phải là hình ảnh png, jpg hoặc gif; đề nghị dùng đường dẫn tới chính tệp hình ảnh.";

    public override string AnnouncementTooLarge =>
        "Thông báo có quá nhiều ký tự đặc biệt nên vượt quá dung lượng mà Teams cho phép; đề nghị viết gọn lại.";

    public override string MentionsTooMany(int most) => $"Đề nghị nhắc tên không quá {Number(most)} người.";

    public override string PickedTooMany(int most) => $"Chọn không quá {Number(most)} người ở đây; danh sách dài hơn đề nghị dán vào ô bên dưới.";

    public override string TimeIsNone => "Giờ gửi chưa đúng; đề nghị chọn lại, ví dụ 14:30.";

    public override string TimeIsHalf => "Đề nghị chọn đủ cả ngày và giờ gửi, hoặc bỏ trống cả hai để gửi ngay.";

    public override string TimeHasPassed => "Thời điểm gửi đã qua; đề nghị chọn thời điểm sau hiện tại, hoặc bỏ trống cả ngày và giờ để gửi ngay.";

    public override string TimeTooFar => "Thời điểm gửi còn quá xa (hơn một năm); đề nghị kiểm tra lại năm.";

    public override string AudienceOutOfScope => "Anh/chị chỉ gửi được tới đơn vị của mình và các đơn vị trực thuộc; đề nghị chọn lại.";

    public override string UnitIsGone => "Có đơn vị đã chọn không còn; đề nghị chọn lại.";

    public override string ShownIsGone => "Không còn tìm thấy nội dung này để gửi.";

    public override string AudienceMissing => "Chưa chọn nơi nhận nào; đề nghị chọn ít nhất một mục, hoặc dán danh sách.";

    public override string AudienceIsNobody => "Các mục đã chọn hiện không có người nào; đề nghị chọn lại.";

    public override string PickedUnknown(int count) => $"Có {Number(count)} người đã chọn không có trong danh sách của cơ quan; đề nghị bỏ chọn.";

    public override string PickedOutOfScope(string names) => $"Anh/chị chỉ gửi được tới người trong đơn vị của mình; đề nghị bỏ chọn: {names}.";

    public override string LinesInDoubt(int count, string lines) =>
        $"Có {Number(count)} dòng chưa rõ: {lines}. Đề nghị sửa lại, hoặc chọn bỏ qua những dòng này ở bên dưới.";

    public override string DoubtfulLine(int number, string text, string why) => why switch
    {
        "Several" => $"dòng {Number(number)} “{text}” có nhiều người trùng tên",
        "Left" => $"dòng {Number(number)} “{text}” không còn công tác",
        "OutOfScope" => $"dòng {Number(number)} “{text}” ngoài đơn vị của anh/chị",
        _ => $"dòng {Number(number)} “{text}” không có trong danh sách cơ quan",
    };
}

partial class English
{
    public override string AnnouncementGone => "There is no such announcement. Type “announcements” to see those there are.";

    public override string AnnouncementRefused(string refusal) => refusal switch
    {
        "NotYours" => "Only its author, or a leader, secretary or administrator within their bounds, can do this. Nothing has changed.",
        "NotAnApprover" => "Only a leader or the secretary can approve announcements. Nothing has changed.",
        "OwnDraft" => "Nobody approves an announcement of their own. Please ask another leader or secretary.",
        "NobodyToApprove" => "The office asks for a second person’s approval, and there is no other leader or secretary yet. Please ask an administrator to give the role first.",
        "NotWaiting" => "This announcement does not wait for approval any more. Nothing has changed.",
        "ChangedMeanwhile" => "The announcement was changed after you opened it. Please look at the new text and decide again.",
        "AlreadyStarted" => "Sending has begun: you can still edit the text, cancel what was not sent, or recall it.",
        "NotStarted" => "The announcement has not been sent, so this cannot be done yet.",
        "AlreadyOver" => "The announcement has been sent or was cancelled before. Nothing has changed.",
        "NothingFailed" => "There is nobody to resend it to. Nothing has changed.",
        "Recalled" => "The announcement was recalled, so this can no longer be done.",
        "NotItsOwnText" => "This announcement brings a campaign, an award or a reminder, so it has no text of its own to edit.",
        _ => "The text is the same as before.",
    };

    public override string PictureIsNone => "This link does not lead to a png, jpg or gif picture; please give the link of the picture itself.";

    public override string AnnouncementTooLarge => "With so many special characters the announcement is larger than Teams allows; please shorten it.";

    public override string MentionsTooMany(int most) => $"Please mention {Number(most)} people at most.";

    public override string PickedTooMany(int most) => $"Please choose {Number(most)} people at most here; paste a longer list below.";

    public override string TimeIsNone => "This is not a time; please choose again, e.g. 14:30.";

    public override string TimeIsHalf => "Please choose both the day and the time, or leave both empty to send at once.";

    public override string TimeHasPassed => "This time has passed; please choose a later one, or leave day and time empty to send at once.";

    public override string TimeTooFar => "This is more than a year ahead; please check the year.";

    public override string AudienceOutOfScope => "You can announce to your own unit and those below it only; please choose again.";

    public override string UnitIsGone => "A chosen unit is no longer there; please choose again.";

    public override string ShownIsGone => "What you want to send is no longer there.";

    public override string AudienceMissing => "Nobody is chosen yet; please choose at least one of these, or paste a list.";

    public override string AudienceIsNobody => "There is nobody in what you chose; please choose again.";

    public override string PickedUnknown(int count) => $"{Number(count)} of the chosen people are not on the office’s list; please remove them.";

    public override string PickedOutOfScope(string names) => $"You can announce to people of your own unit only; please remove: {names}.";

    public override string LinesInDoubt(int count, string lines) =>
        $"Unclear lines ({Number(count)}): {lines}. Please correct them, or choose below to leave them out.";

    public override string DoubtfulLine(int number, string text, string why) => why switch
    {
        "Several" => $"line {Number(number)} “{text}”: several people have this name",
        "Left" => $"line {Number(number)} “{text}”: has left the office",
        "OutOfScope" => $"line {Number(number)} “{text}”: not in your unit",
        _ => $"line {Number(number)} “{text}”: not on the office’s list",
    };
}
