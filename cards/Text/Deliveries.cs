using ThiDua.Cards.Announcements;
using ThiDua.Cards.Deliveries;

namespace ThiDua.Cards.Text;

// how far an announcement is
partial class Words
{
    public abstract string DeliveryState(AnnouncementStatus status, bool isOver);

    public abstract string DeliveryCopies { get; }

    public abstract string DeliverySent { get; }

    public abstract string DeliveryRecalled { get; }

    public abstract string DeliveryWaiting { get; }

    public abstract string DeliveryFailed { get; }

    public abstract string DeliveryInDoubt { get; }

    public abstract string DeliveryDoubled { get; }

    public abstract string DeliveryDropped { get; }

    public abstract string DeliveryReasons { get; }

    public abstract string FailureOf(FailureReason reason);

    public abstract string DeliveryCounting { get; }

    public abstract string DeliveryPercent(int percent, bool recall);

    public abstract string DeliveryLeft(TimeSpan? left);

    public abstract string DeliveryStuck(DateTimeOffset since);

    public abstract string DeliveryAsOf(DateTimeOffset at);

    public abstract string DeliverySum(DeliveryCounts counts);

    public abstract string DeliveryUpdate { get; }

    public abstract string DeliveryStop { get; }

    public abstract string DeliverySee { get; }

    protected string Counted(params (int Count, string Name)[] counts) =>
        string.Join(", ", counts.Where(c => c.Count > 0).Select(c => $"{Number(c.Count)} {c.Name}"));
}

partial class Vietnamese
{
    public override string DeliveryState(AnnouncementStatus status, bool isOver) => (status, isOver) switch
    {
        (AnnouncementStatus.Recalled, false) => "ĐANG THU HỒI THÔNG BÁO",
        (AnnouncementStatus.Cancelled, false) => "ĐANG DỪNG GỬI",
        (AnnouncementStatus.Sent or AnnouncementStatus.PartlySent, false) => "ĐANG CẬP NHẬT NỘI DUNG ĐÃ GỬI",
        _ => AnnouncementState(status),
    };

    public override string DeliveryCopies => "Số bản gửi";

    public override string DeliverySent => "Đã gửi";

    public override string DeliveryRecalled => "Đã thu hồi";

    public override string DeliveryWaiting => "Đang chờ";

    public override string DeliveryFailed => "Không gửi được";

    public override string DeliveryInDoubt => "Chưa rõ đã đến hay chưa";

    public override string DeliveryDoubled => "Có thể nhận hai lần";

    public override string DeliveryDropped => "Không gửi nữa";

    public override string DeliveryReasons => "Lý do không gửi được";

    public override string FailureOf(FailureReason reason) => reason switch
    {
        FailureReason.NotInstalled => "Chưa cài ứng dụng trong Teams.",
        FailureReason.Blocked => "Người nhận đã chặn hoặc gỡ ứng dụng.",
        FailureReason.DisabledByAdmin => "Quản trị viên Teams đã tắt ứng dụng đối với người nhận.",
        FailureReason.Left => "Đã rời cơ quan.",
        FailureReason.NotSeen => "Hệ thống chưa gặp người này trong Teams.",
        FailureReason.NotInTeams => "Hệ thống chưa gặp trong Teams, hoặc người nhận đã rời cơ quan.",
        FailureReason.PlaceGone => "Kênh hoặc nhóm không còn, hoặc ứng dụng đã được gỡ khỏi đó.",
        FailureReason.ChatGone => "Cuộc trò chuyện không còn.",
        FailureReason.NotPermitted => "Teams không cho phép ứng dụng gửi tới đây.",
        FailureReason.TooBig => "Nội dung dài hơn mức Teams cho phép.",
        FailureReason.BadMessage => "Teams không nhận nội dung này.",
        FailureReason.WrongAddress => "Địa chỉ Teams của nơi nhận không khớp với cấu hình.",
        FailureReason.NoAnswer => "Teams không trả lời sau nhiều lần thử.",
        _ => "Teams từ chối vì lý do khác.",
    };

    public override string DeliveryCounting => "Hệ thống đang lập danh sách người nhận.";

    public override string DeliveryPercent(int percent, bool recall) => recall ? $"Đã thu hồi {percent}%" : $"Đã xong {percent}%";

    public override string DeliveryLeft(TimeSpan? left) => left switch
    {
        null => "Chưa ước tính được thời gian còn lại.",
        { TotalMinutes: < 1 } => "Còn chưa đến 1 phút.",
        { TotalHours: < 1 } minutes => $"Còn khoảng {(int)Math.Ceiling(minutes.TotalMinutes)} phút.",
        { } hours => $"Còn khoảng {(int)hours.TotalHours} giờ {hours.Minutes} phút.",
    };

    public override string DeliveryStuck(DateTimeOffset since) => $"Chưa gửi thêm được bản nào từ {Moment(since)}. Hệ thống vẫn đang thử lại.";

    public override string DeliveryAsOf(DateTimeOffset at) => $"Số liệu lúc {Moment(at)}";

    public override string DeliverySum(DeliveryCounts counts) => $"{Number(counts.Copies)} bản: " + Counted(
        (counts.Sent, "đã gửi"), (counts.Recalled, "đã thu hồi"), (counts.Waiting, "đang chờ"), (counts.Failed, "không gửi được"),
        (counts.InDoubt, "chưa rõ"), (counts.Dropped, "không gửi nữa")) + ".";

    public override string DeliveryUpdate => "Cập nhật";

    public override string DeliveryStop => "Dừng gửi";

    public override string DeliverySee => "Xem tiến độ";
}

partial class English
{
    public override string DeliveryState(AnnouncementStatus status, bool isOver) => (status, isOver) switch
    {
        (AnnouncementStatus.Recalled, false) => "TAKING THE ANNOUNCEMENT BACK",
        (AnnouncementStatus.Cancelled, false) => "STOPPING",
        (AnnouncementStatus.Sent or AnnouncementStatus.PartlySent, false) => "CHANGING WHAT WAS SENT",
        _ => AnnouncementState(status),
    };

    public override string DeliveryCopies => "Copies";

    public override string DeliverySent => "Sent";

    public override string DeliveryRecalled => "Taken back";

    public override string DeliveryWaiting => "Waiting";

    public override string DeliveryFailed => "Not delivered";

    public override string DeliveryInDoubt => "Not known whether it arrived";

    public override string DeliveryDoubled => "May have it twice";

    public override string DeliveryDropped => "Not sent any more";

    public override string DeliveryReasons => "Why copies were not delivered";

    public override string FailureOf(FailureReason reason) => reason switch
    {
        FailureReason.NotInstalled => "The app is not installed in Teams.",
        FailureReason.Blocked => "The recipient has blocked or removed the app.",
        FailureReason.DisabledByAdmin => "The Teams administrator has turned the app off for the recipient.",
        FailureReason.Left => "Has left the office.",
        FailureReason.NotSeen => "The bot has not met this person in Teams yet.",
        FailureReason.NotInTeams => "The bot has not met the recipient in Teams yet, or the recipient has left the office.",
        FailureReason.PlaceGone => "The channel or group is gone, or the app was removed from it.",
        FailureReason.ChatGone => "The chat is gone.",
        FailureReason.NotPermitted => "Teams does not permit the app to send there.",
        FailureReason.TooBig => "The message is longer than Teams allows.",
        FailureReason.BadMessage => "Teams does not take this message.",
        FailureReason.WrongAddress => "The recipient's Teams address does not fit the configuration.",
        FailureReason.NoAnswer => "Teams did not answer after many tries.",
        _ => "Teams refused it for another reason.",
    };

    public override string DeliveryCounting => "The list of recipients is being drawn up.";

    public override string DeliveryPercent(int percent, bool recall) => recall ? $"{percent}% taken back" : $"{percent}% done";

    public override string DeliveryLeft(TimeSpan? left) => left switch
    {
        null => "The time left cannot be estimated yet.",
        { TotalMinutes: < 1 } => "Less than a minute left.",
        { TotalHours: < 1 } minutes => $"About {(int)Math.Ceiling(minutes.TotalMinutes)} min left.",
        { } hours => $"About {(int)hours.TotalHours} h {hours.Minutes} min left.",
    };

    public override string DeliveryStuck(DateTimeOffset since) => $"Nothing more could be sent since {Moment(since)}. The bot keeps trying.";

    public override string DeliveryAsOf(DateTimeOffset at) => $"As of {Moment(at)}";

    public override string DeliverySum(DeliveryCounts counts) => $"{Number(counts.Copies)} copies: " + Counted(
        (counts.Sent, "sent"), (counts.Recalled, "taken back"), (counts.Waiting, "waiting"), (counts.Failed, "not delivered"),
        (counts.InDoubt, "in doubt"), (counts.Dropped, "not sent any more")) + ".";

    public override string DeliveryUpdate => "Update";

    public override string DeliveryStop => "Stop sending";

    public override string DeliverySee => "See progress";
}
