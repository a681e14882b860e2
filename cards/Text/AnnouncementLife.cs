using ThiDua.Cards.Announcements;

namespace ThiDua.Cards.Text;

// how an announcement stands, and what can be done about it
partial class Words
{
    public abstract string AnnouncementState(AnnouncementStatus status);

    public abstract string AnnouncementStartedAt(DateTimeOffset at);

    public abstract string AnnouncementCopies { get; }

    public abstract string CopiesCame(int copies, CopiesCame came);

    public abstract string AnnouncementNotedBy(long people);

    public abstract string AnnouncementOpen { get; }

    public abstract string AnnouncementBack { get; }

    public abstract string AnnouncementRefresh { get; }

    public abstract string AnnouncementList { get; }

    public abstract string AnnouncementNew { get; }

    public abstract string AnnouncementsOfMine { get; }

    public abstract string AnnouncementsOfAll { get; }

    public abstract string AnnouncementsCount(int of, int page, int pages);

    public abstract string AnnouncementsNone { get; }

    public abstract string AnnouncementLineCounts(int copies, long noted);

    public abstract string DeedName(AnnouncementDeed deed);

    public abstract string AnnouncementAskKind(AnnouncementDeed deed);

    public abstract string AnnouncementAsk(AnnouncementDeed deed);
}

partial class Vietnamese
{
    public override string AnnouncementState(AnnouncementStatus status) => status switch
    {
        AnnouncementStatus.AwaitingApproval => "CHỜ DUYỆT",
        AnnouncementStatus.SentBack => "ĐƯỢC ĐỀ NGHỊ SỬA",
        AnnouncementStatus.Scheduled => "ĐÃ HẸN GIỜ",
        AnnouncementStatus.Sending => "ĐANG GỬI",
        AnnouncementStatus.Sent => "ĐÃ GỬI",
        AnnouncementStatus.PartlySent => "ĐÃ GỬI MỘT PHẦN",
        AnnouncementStatus.Cancelled => "ĐÃ HỦY",
        _ => "ĐÃ THU HỒI",
    };

    public override string AnnouncementStartedAt(DateTimeOffset at) => $"Bắt đầu gửi lúc {Moment(at)}";

    public override string AnnouncementCopies => "Số bản gửi";

    public override string CopiesCame(int copies, CopiesCame came)
    {
        var counts = new (int Count, string Name)[]
        {
            (came.Sent, "đã gửi"), (came.Failed, "không gửi được"), (came.InDoubt, "chưa rõ"), (came.Dropped, "không gửi nữa"), (came.Recalled, "đã thu hồi"),
        };
        return $"{Number(copies)}: {string.Join(", ", counts.Where(c => c.Count > 0).Select(c => $"{Number(c.Count)} {c.Name}"))}";
    }

    public override string AnnouncementNotedBy(long people) => $"{Number(people)} người";

    public override string AnnouncementOpen => "Xem thông báo";

    public override string AnnouncementBack => "Quay lại thông báo";

    public override string AnnouncementRefresh => "Xem mới nhất";

    public override string AnnouncementList => "Danh sách thông báo";

    public override string AnnouncementNew => "Soạn thông báo";

    public override string AnnouncementsOfMine => "Thông báo của tôi";

    public override string AnnouncementsOfAll => "Thông báo của cơ quan";

    public override string AnnouncementsCount(int of, int page, int pages) =>
        pages > 1 ? $"{Number(of)} thông báo, trang {page}/{pages}" : $"{Number(of)} thông báo";

    public override string AnnouncementsNone => "Chưa có thông báo nào.";

    public override string AnnouncementLineCounts(int copies, long noted) => copies > 0
        ? $"{Number(copies)} bản gửi, {Number(noted)} người đã nắm thông tin"
        : $"{Number(noted)} người đã nắm thông tin";

    public override string DeedName(AnnouncementDeed deed) => deed switch
    {
        AnnouncementDeed.Change => "Sửa",
        AnnouncementDeed.Edit => "Sửa nội dung",
        AnnouncementDeed.Cancel => "Hủy gửi",
        AnnouncementDeed.Recall => "Thu hồi",
        AnnouncementDeed.Resend => "Gửi lại cho người chưa nhận được",
        _ => "Ai đã nắm thông tin",
    };

    public override string AnnouncementAskKind(AnnouncementDeed deed) => deed switch
    {
        AnnouncementDeed.Cancel => "HỦY GỬI THÔNG BÁO?",
        AnnouncementDeed.Recall => "THU HỒI THÔNG BÁO?",
        _ => "GỬI LẠI THÔNG BÁO?",
    };

    public override string AnnouncementAsk(AnnouncementDeed deed) => deed switch
    {
        AnnouncementDeed.Cancel => "Những bản chưa gửi sẽ không được gửi nữa; những bản đã gửi vẫn còn. Việc hủy không hoàn tác được.",
        AnnouncementDeed.Recall => "Mọi bản đã gửi sẽ được xóa khỏi kênh và khỏi trò chuyện của từng người. Việc thu hồi không hoàn tác được.",
        _ => "Chỉ những người chưa nhận được mới được gửi lại; ai đã nhận thì không nhận thêm.",
    };
}

partial class English
{
    public override string AnnouncementState(AnnouncementStatus status) => status switch
    {
        AnnouncementStatus.AwaitingApproval => "AWAITING APPROVAL",
        AnnouncementStatus.SentBack => "SENT BACK",
        AnnouncementStatus.Scheduled => "SCHEDULED",
        AnnouncementStatus.Sending => "SENDING",
        AnnouncementStatus.Sent => "SENT",
        AnnouncementStatus.PartlySent => "PARTLY SENT",
        AnnouncementStatus.Cancelled => "CANCELLED",
        _ => "RECALLED",
    };

    public override string AnnouncementStartedAt(DateTimeOffset at) => $"Sending began at {Moment(at)}";

    public override string AnnouncementCopies => "Copies";

    public override string CopiesCame(int copies, CopiesCame came)
    {
        var counts = new (int Count, string Name)[]
        {
            (came.Sent, "sent"), (came.Failed, "failed"), (came.InDoubt, "in doubt"), (came.Dropped, "not sent any more"), (came.Recalled, "recalled"),
        };
        return $"{Number(copies)}: {string.Join(", ", counts.Where(c => c.Count > 0).Select(c => $"{Number(c.Count)} {c.Name}"))}";
    }

    public override string AnnouncementNotedBy(long people) => people == 1 ? "1 person" : $"{Number(people)} people";

    public override string AnnouncementOpen => "See the announcement";

    public override string AnnouncementBack => "Back to the announcement";

    public override string AnnouncementRefresh => "Refresh";

    public override string AnnouncementList => "All announcements";

    public override string AnnouncementNew => "Write an announcement";

    public override string AnnouncementsOfMine => "My announcements";

    public override string AnnouncementsOfAll => "The office’s announcements";

    public override string AnnouncementsCount(int of, int page, int pages)
    {
        var count = of == 1 ? "1 announcement" : $"{Number(of)} announcements";
        return pages > 1 ? $"{count}, page {page} of {pages}" : count;
    }

    public override string AnnouncementsNone => "There is no announcement yet.";

    public override string AnnouncementLineCounts(int copies, long noted) => copies > 0
        ? $"{Number(copies)} copies, noted by {Number(noted)}"
        : $"Noted by {Number(noted)}";

    public override string DeedName(AnnouncementDeed deed) => deed switch
    {
        AnnouncementDeed.Change => "Change",
        AnnouncementDeed.Edit => "Edit the text",
        AnnouncementDeed.Cancel => "Cancel sending",
        AnnouncementDeed.Recall => "Recall",
        AnnouncementDeed.Resend => "Resend to those not reached",
        _ => "Who has taken note",
    };

    public override string AnnouncementAskKind(AnnouncementDeed deed) => deed switch
    {
        AnnouncementDeed.Cancel => "CANCEL SENDING?",
        AnnouncementDeed.Recall => "RECALL THE ANNOUNCEMENT?",
        _ => "RESEND THE ANNOUNCEMENT?",
    };

    public override string AnnouncementAsk(AnnouncementDeed deed) => deed switch
    {
        AnnouncementDeed.Cancel => "What was not sent yet will not be sent; copies that stand already stay. This cannot be undone.",
        AnnouncementDeed.Recall => "Every copy will be deleted, from the channels and from each person’s chat. This cannot be undone.",
        _ => "Only those who were not reached are tried again; who has it gets nothing more.",
    };
}
