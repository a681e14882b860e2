using ThiDua.Cards.Deliveries;

namespace ThiDua.Cards.Text;

// what administrators see of sending, and what they are told when it is held up
partial class Words
{
    public abstract CommandText DeliveriesCommand { get; }

    public abstract string DeliveriesInPrivate { get; }

    public abstract string DeliveriesKind { get; }

    public abstract string DeliveriesTitle(int underWay);

    public abstract string DeliveriesMore(int more);

    public abstract string DeliveriesEnded { get; }

    public abstract string DeliveriesPosts { get; }

    public abstract string DeliveriesPostCounts(SinglePosts posts);

    public abstract string DeliveriesRefused(DateTimeOffset since);

    public abstract string DeliveriesPaused(DateTimeOffset until);

    public abstract string DeliveryNotYours { get; }

    public abstract string IncidentKind(bool isOver);

    public abstract string IncidentOfAll { get; }

    public abstract string IncidentSentence(DateTimeOffset since, int waiting, bool keepsTrying);

    public abstract string IncidentOver(DateTimeOffset since, DateTimeOffset over);

    public abstract string IncidentCause { get; }

    public abstract string IncidentBecause(Holdup holdup);

    public abstract string IncidentWhatHelps { get; }

    public abstract string IncidentHelp(Holdup holdup);

    public abstract string IncidentAll { get; }
}

partial class Vietnamese
{
    public override CommandText DeliveriesCommand => new("theo dõi gửi", "Xem các thông báo đang gửi và vừa gửi xong");

    public override string DeliveriesInPrivate => "Lệnh này chỉ dùng trong cuộc trò chuyện riêng với hệ thống.";

    public override string DeliveriesKind => "THEO DÕI GỬI";

    public override string DeliveriesTitle(int underWay) => underWay == 0 ? "Không có thông báo nào đang gửi" : $"{Number(underWay)} thông báo đang gửi";

    public override string DeliveriesMore(int more) => $"và {Number(more)} thông báo khác đang gửi.";

    public override string DeliveriesEnded => "Kết thúc trong 7 ngày qua";

    public override string DeliveriesPosts => "Tin đơn lẻ (bài trong kênh, tin nhắn riêng)";

    public override string DeliveriesPostCounts(SinglePosts posts) => posts.Tried > 0
        ? $"{Number(posts.Waiting)} tin đang chờ, trong đó {Number(posts.Tried)} tin đang thử lại; {Number(posts.Failed)} tin không gửi được."
        : $"{Number(posts.Waiting)} tin đang chờ; {Number(posts.Failed)} tin không gửi được.";

    public override string DeliveriesRefused(DateTimeOffset since) => $"Từ {Moment(since)} Teams không chấp nhận hệ thống, nên mọi việc gửi đang dừng.";

    public override string DeliveriesPaused(DateTimeOffset until) => $"Teams yêu cầu chờ đến {Moment(until)}; sau đó việc gửi tự tiếp tục.";

    public override string DeliveryNotYours => "Chỉ người soạn thông báo và người phụ trách xem được tiến độ gửi.";

    public override string IncidentKind(bool isOver) => isOver ? "VIỆC GỬI ĐÃ TIẾP TỤC" : "CẢNH BÁO: VIỆC GỬI BỊ DỪNG";

    public override string IncidentOfAll => "Tất cả tin gửi của hệ thống";

    public override string IncidentSentence(DateTimeOffset since, int waiting, bool keepsTrying) =>
        $"Từ {Moment(since)} chưa gửi thêm được bản nào{(waiting > 0 ? $"; {Number(waiting)} bản đang chờ" : "")}. "
        + (keepsTrying ? "Chưa mất bản nào, hệ thống vẫn tự thử lại." : "Chưa mất bản nào, hệ thống sẽ gửi tiếp khi ứng dụng được bật lại.");

    public override string IncidentOver(DateTimeOffset since, DateTimeOffset over) => $"Việc gửi dừng từ {Moment(since)} và đã tiếp tục lúc {Moment(over)}.";

    public override string IncidentCause => "Nguyên nhân";

    public override string IncidentBecause(Holdup holdup) => holdup switch
    {
        Holdup.Refused => "Teams không chấp nhận thông tin đăng nhập của hệ thống (401).",
        Holdup.TurnedOff => "Quản trị viên Teams đã tắt ứng dụng này đối với cơ quan (403).",
        Holdup.Throttled => "Teams liên tục yêu cầu chờ vì có quá nhiều tin (429).",
        Holdup.NoAnswer => "Không kết nối được với Teams, hoặc Teams không trả lời.",
        _ => "Chưa xác định được nguyên nhân.",
    };

    public override string IncidentWhatHelps => "Việc cần làm";

    public override string IncidentHelp(Holdup holdup) => holdup switch
    {
        Holdup.Refused =>
            "Kiểm tra bí mật hoặc chứng thư của ứng dụng còn hạn không, ứng dụng còn trong Microsoft Entra và Azure Bot không, rồi kiểm tra mục cấu hình Channel. Khi Teams chấp nhận, việc gửi tự tiếp tục.",
        Holdup.TurnedOff =>
            "Cho phép lại ứng dụng trong Trung tâm quản trị Teams (Quản lý ứng dụng, chính sách quyền ứng dụng), rồi nhắn cho hệ thống một tin bất kỳ: việc gửi tiếp tục ngay.",
        Holdup.Throttled =>
            "Chưa cần làm gì: việc gửi tự tiếp tục. Nếu kéo dài, kiểm tra xem có ứng dụng khác dùng chung mã ứng dụng không, và giảm Delivery:PerSecond.",
        Holdup.NoAnswer => "Kiểm tra mạng, tường lửa và proxy của máy chủ tới Teams, và trang tình trạng dịch vụ Microsoft 365.",
        _ => "Xem nhật ký của hệ thống. Không cần khởi động lại để gửi tiếp.",
    };

    public override string IncidentAll => "Theo dõi gửi";
}

partial class English
{
    public override CommandText DeliveriesCommand => new("deliveries", "See the announcements being sent and those just ended");

    public override string DeliveriesInPrivate => "This command works only in your own chat with the bot.";

    public override string DeliveriesKind => "DELIVERIES";

    public override string DeliveriesTitle(int underWay) => underWay switch
    {
        0 => "No announcement is being sent",
        1 => "1 announcement is being sent",
        _ => $"{Number(underWay)} announcements are being sent",
    };

    public override string DeliveriesMore(int more) => $"and {Number(more)} more being sent.";

    public override string DeliveriesEnded => "Ended in the last 7 days";

    public override string DeliveriesPosts => "Single messages (channel posts, notes to people)";

    public override string DeliveriesPostCounts(SinglePosts posts) => posts.Tried > 0
        ? $"{Number(posts.Waiting)} waiting, {Number(posts.Tried)} of them being tried again; {Number(posts.Failed)} could not be delivered."
        : $"{Number(posts.Waiting)} waiting; {Number(posts.Failed)} could not be delivered.";

    public override string DeliveriesRefused(DateTimeOffset since) => $"Since {Moment(since)} Teams does not accept the bot, so nothing is sent.";

    public override string DeliveriesPaused(DateTimeOffset until) => $"Teams asks to wait until {Moment(until)}; then sending goes on by itself.";

    public override string DeliveryNotYours => "Only its author and those who look after announcements can see how far it is.";

    public override string IncidentKind(bool isOver) => isOver ? "SENDING GOES ON" : "ALARM: SENDING HAS STOPPED";

    public override string IncidentOfAll => "Everything the bot sends";

    public override string IncidentSentence(DateTimeOffset since, int waiting, bool keepsTrying) =>
        $"Nothing more could be sent since {Moment(since)}{(waiting > 0 ? $"; {Number(waiting)} copies wait" : "")}. "
        + (keepsTrying ? "No copy is lost, and the bot keeps trying." : "No copy is lost, and they go out when the app is turned on again.");

    public override string IncidentOver(DateTimeOffset since, DateTimeOffset over) => $"Sending had stopped at {Moment(since)} and went on at {Moment(over)}.";

    public override string IncidentCause => "Cause";

    public override string IncidentBecause(Holdup holdup) => holdup switch
    {
        Holdup.Refused => "Teams does not accept the bot's credentials (401).",
        Holdup.TurnedOff => "A Teams administrator has turned the app off for the office (403).",
        Holdup.Throttled => "Teams keeps asking to wait, because of too many messages (429).",
        Holdup.NoAnswer => "Teams cannot be reached, or does not answer.",
        _ => "The cause is not known yet.",
    };

    public override string IncidentWhatHelps => "What would help";

    public override string IncidentHelp(Holdup holdup) => holdup switch
    {
        Holdup.Refused =>
            "Check whether the app's secret or certificate has expired and whether the app still stands in Microsoft Entra and Azure Bot, then the settings under Channel. When Teams accepts the bot, sending goes on by itself.",
        Holdup.TurnedOff =>
            "Allow the app again in the Teams admin centre (Manage apps, app permission policies), then write anything to the bot: sending goes on at once.",
        Holdup.Throttled =>
            "Nothing needs to be done: sending goes on by itself. If it lasts, check whether another program uses the same app id, and lower Delivery:PerSecond.",
        Holdup.NoAnswer => "Check the server's network, firewall and proxy towards Teams, and the Microsoft 365 service health page.",
        _ => "Look into the bot's log. No restart is needed for sending to go on.",
    };

    public override string IncidentAll => "Deliveries";
}
