using ThiDua.Cards.Alarms;

namespace ThiDua.Cards.Text;

// what an author is told of the hour of his announcement
partial class Words
{
    public abstract string AnnouncementSoonKind { get; }

    public abstract string AnnouncementLateKind { get; }

    public abstract string AnnouncementTime(AnnouncementTimeCard card);

    public abstract string AnnouncementSoonHint { get; }

    public abstract string AnnouncementSee { get; }
}

partial class Vietnamese
{
    public override string AnnouncementSoonKind => "THÔNG BÁO SẮP ĐƯỢC GỬI";

    public override string AnnouncementLateKind => "THÔNG BÁO GỬI MUỘN";

    public override string AnnouncementTime(AnnouncementTimeCard card) => (card.Late, card.Moment) switch
    {
        (false, AnnouncementMoment.Scheduled) => $"Thông báo của anh/chị sẽ được gửi lúc {Moment(card.SendAt ?? card.Due)}.",
        (true, AnnouncementMoment.Scheduled) =>
            $"Thông báo đã hẹn gửi lúc {Moment(card.Due)}, nhưng hệ thống đã không kịp gửi đúng giờ. Vì nay ngoài giờ làm việc, thông báo sẽ được gửi lúc {Moment(card.SendAt ?? card.Due)}.",
        (true, AnnouncementMoment.Started) =>
            $"Thông báo đã hẹn gửi lúc {Moment(card.Due)}, nhưng hệ thống đã không kịp gửi đúng giờ: đến {Moment(card.StartedAt!.Value)} mới bắt đầu gửi, muộn {Lateness(card.StartedAt.Value - card.Due)}.",
        (false, AnnouncementMoment.Started) => $"Thông báo đã bắt đầu được gửi lúc {Moment(card.StartedAt!.Value)}.",
        (_, AnnouncementMoment.Waiting) => "Thông báo đang chờ duyệt hoặc chờ sửa, nên chưa được gửi.",
        _ => "Thông báo đã được hủy trước khi gửi.",
    };

    public override string AnnouncementSoonHint => "Trước giờ gửi, anh/chị vẫn có thể xem lại, sửa hoặc hủy.";

    public override string AnnouncementSee => "Xem thông báo";

    static string Lateness(TimeSpan late) => late switch
    {
        { TotalDays: >= 1 } => $"{(int)late.TotalDays} ngày {late.Hours} giờ",
        { TotalHours: >= 1 } => $"{(int)late.TotalHours} giờ {late.Minutes} phút",
        _ => $"{(int)late.TotalMinutes} phút",
    };
}

partial class English
{
    public override string AnnouncementSoonKind => "AN ANNOUNCEMENT GOES OUT SOON";

    public override string AnnouncementLateKind => "AN ANNOUNCEMENT IS LATE";

    public override string AnnouncementTime(AnnouncementTimeCard card) => (card.Late, card.Moment) switch
    {
        (false, AnnouncementMoment.Scheduled) => $"Your announcement goes out at {Moment(card.SendAt ?? card.Due)}.",
        (true, AnnouncementMoment.Scheduled) =>
            $"It was to go out at {Moment(card.Due)}, but the bot missed that hour. As the office is closed now, it goes out at {Moment(card.SendAt ?? card.Due)}.",
        (true, AnnouncementMoment.Started) =>
            $"It was to go out at {Moment(card.Due)}, but the bot missed that hour: sending began at {Moment(card.StartedAt!.Value)}, {Lateness(card.StartedAt.Value - card.Due)} late.",
        (false, AnnouncementMoment.Started) => $"Sending began at {Moment(card.StartedAt!.Value)}.",
        (_, AnnouncementMoment.Waiting) => "It waits for approval or for a change, so it has not gone out.",
        _ => "It was cancelled before it went out.",
    };

    public override string AnnouncementSoonHint => "Until then you can still read it again, change it or cancel it.";

    public override string AnnouncementSee => "See the announcement";

    static string Lateness(TimeSpan late) => late switch
    {
        { TotalDays: >= 1 } => $"{(int)late.TotalDays} d {late.Hours} h",
        { TotalHours: >= 1 } => $"{(int)late.TotalHours} h {late.Minutes} min",
        _ => $"{(int)late.TotalMinutes} min",
    };
}
