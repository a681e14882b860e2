using ThiDua.Cards.Announcements;
using ThiDua.Cards.Deliveries;

namespace ThiDua.Cards.Text;

// how an announcement ended
partial class Words
{
    public abstract string ResultKind(AnnouncementStatus status);

    public abstract string ResultSentence(AnnouncementStatus status, DeliveryCounts counts, int round);

    public abstract string ResultTook { get; }

    public abstract string ResultBetween(DateTimeOffset from, DateTimeOffset to);

    public abstract string ResultFailed { get; }

    public abstract string ResultInDoubt { get; }

    public abstract string ResultDoubled { get; }

    public abstract string ResultOthers(int more);

    public abstract string ResultResend { get; }

    public abstract string ResultFile { get; }
}

partial class Vietnamese
{
    public override string ResultKind(AnnouncementStatus status) => status switch
    {
        AnnouncementStatus.Sent => "KẾT QUẢ GỬI: ĐÃ GỬI",
        AnnouncementStatus.PartlySent => "KẾT QUẢ GỬI: ĐÃ GỬI MỘT PHẦN",
        AnnouncementStatus.Cancelled => "KẾT QUẢ GỬI: ĐÃ HỦY",
        AnnouncementStatus.Recalled => "KẾT QUẢ THU HỒI",
        _ => "KẾT QUẢ GỬI",
    };

    public override string ResultSentence(AnnouncementStatus status, DeliveryCounts counts, int round) => status switch
    {
        AnnouncementStatus.Sent when counts.Copies == 0 => "Không có ai thuộc phạm vi gửi, nên không bản nào được gửi.",
        AnnouncementStatus.Sent => $"{Round(round)}Thông báo đã đến đủ {Number(counts.Sent)} nơi nhận.",
        AnnouncementStatus.PartlySent => $"{Round(round)}Thông báo đã đến {Number(counts.Sent)} trên {Number(counts.Copies)} nơi nhận.",
        AnnouncementStatus.Cancelled =>
            $"Việc gửi đã dừng theo yêu cầu: {Number(counts.Sent)} bản đã gửi vẫn còn, {Number(counts.Dropped)} bản không gửi nữa.",
        AnnouncementStatus.Recalled when counts.Sent > 0 =>
            $"Đã thu hồi {Number(counts.Recalled)} bản. Teams không cho thu hồi {Number(counts.Sent)} bản còn lại.",
        AnnouncementStatus.Recalled => $"Đã thu hồi tất cả {Number(counts.Recalled)} bản.",
        _ => DeliverySum(counts),
    };

    public override string ResultTook => "Thời gian gửi";

    public override string ResultBetween(DateTimeOffset from, DateTimeOffset to) => $"{Moment(from)} đến {Moment(to)}";

    public override string ResultFailed => "Chưa nhận được";

    public override string ResultInDoubt => "Chưa rõ đã nhận hay chưa";

    public override string ResultDoubled => "Có thể nhận hai lần";

    public override string ResultOthers(int more) => $"và {Number(more)} nơi nhận khác; danh sách đầy đủ có trong tệp Excel.";

    public override string ResultResend => "Gửi lại cho người chưa nhận được";

    public override string ResultFile => "Danh sách đầy đủ (Excel)";

    static string Round(int round) => round > 1 ? $"Sau lần gửi thứ {round}: " : "";
}

partial class English
{
    public override string ResultKind(AnnouncementStatus status) => status switch
    {
        AnnouncementStatus.Sent => "RESULT: SENT",
        AnnouncementStatus.PartlySent => "RESULT: PARTLY SENT",
        AnnouncementStatus.Cancelled => "RESULT: CANCELLED",
        AnnouncementStatus.Recalled => "RESULT: TAKEN BACK",
        _ => "RESULT",
    };

    public override string ResultSentence(AnnouncementStatus status, DeliveryCounts counts, int round) => status switch
    {
        AnnouncementStatus.Sent when counts.Copies == 0 => "Nobody is in its audience, so no copy was sent.",
        AnnouncementStatus.Sent => $"{Round(round)}The announcement has reached all {Number(counts.Sent)} recipients.",
        AnnouncementStatus.PartlySent => $"{Round(round)}The announcement has reached {Number(counts.Sent)} of {Number(counts.Copies)} recipients.",
        AnnouncementStatus.Cancelled =>
            $"Sending was stopped as asked: the {Number(counts.Sent)} copies already sent stay, {Number(counts.Dropped)} are not sent any more.",
        AnnouncementStatus.Recalled when counts.Sent > 0 =>
            $"{Number(counts.Recalled)} copies have been taken back. Teams did not let the other {Number(counts.Sent)} be taken back.",
        AnnouncementStatus.Recalled => $"All {Number(counts.Recalled)} copies have been taken back.",
        _ => DeliverySum(counts),
    };

    public override string ResultTook => "Sent between";

    public override string ResultBetween(DateTimeOffset from, DateTimeOffset to) => $"{Moment(from)} and {Moment(to)}";

    public override string ResultFailed => "Not reached";

    public override string ResultInDoubt => "Not known whether reached";

    public override string ResultDoubled => "May have it twice";

    public override string ResultOthers(int more) => $"and {Number(more)} more; the Excel file has the whole list.";

    public override string ResultResend => "Send again to those not reached";

    public override string ResultFile => "Whole list (Excel)";

    static string Round(int round) => round > 1 ? $"After sending {round} times: " : "";
}
