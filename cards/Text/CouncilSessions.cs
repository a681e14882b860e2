namespace ThiDua.Cards.Text;

// the council's sessions (phiên họp)
partial class Words
{
    public abstract CommandText SessionCommand { get; }

    public abstract string SessionKind { get; }

    public abstract string SessionTitle(string day, string code);

    /// <summary>By its English name.</summary>
    public abstract string SessionState(string state);

    public abstract string SessionCallTitle { get; }

    public abstract string SessionCallIntro(int cases, int members);

    public abstract string SessionDay { get; }

    public abstract string SessionPlace { get; }

    public abstract string SessionForms { get; }

    public abstract string SessionFormLine(string form, int cases);

    public abstract string SessionCall { get; }

    public abstract string SessionCalled(string code, int cases);

    /// <summary>Ready cases that could not be put on the agenda; why is not said here.</summary>
    public abstract string SessionLeftOut(int cases);

    public abstract string SessionMembers { get; }

    public abstract string SessionPresent { get; }

    public abstract string SessionPresence(int present, int written, int needed);

    public abstract string SessionReason { get; }

    public abstract string SessionPlaceName { get; }

    public abstract string SessionOpenedAt { get; }

    public abstract string SessionEndedAt { get; }

    public abstract string SessionPapers(int cases);

    /// <param name="of">The denominator by its English name.</param>
    public abstract string PaperRule(int cases, int percent, string of, bool secret);

    public abstract string PaperReturned(int returned, int issued);

    public abstract string PaperMissing(IReadOnlyList<string> names);

    public abstract string SessionRoll { get; }

    public abstract string SessionOwnRoll { get; }

    public abstract string SessionOpen { get; }

    public abstract string SessionSuspend { get; }

    public abstract string SessionResume { get; }

    public abstract string SessionPostpone { get; }

    public abstract string SessionVoid { get; }

    public abstract string SessionRemind { get; }

    public abstract string SessionVote { get; }

    public abstract string SessionCount { get; }

    public abstract string SessionAgenda { get; }
}

partial class Vietnamese
{
    public override CommandText SessionCommand => new("họp", "Triệu tập và điều hành phiên họp Hội đồng Thi đua - Khen thưởng");

    public override string SessionKind => "PHIÊN HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG";

    public override string SessionTitle(string day, string code) => $"Phiên họp ngày {day} · {code}";

    public override string SessionState(string state) => state switch
    {
        "Called" => "Đã triệu tập, chưa khai mạc",
        "Open" => "Đang họp",
        "Suspended" => "Đang tạm dừng",
        "Counted" => "Đã kiểm phiếu",
        _ => "Đã hủy",
    };

    public override string SessionCallTitle => "Triệu tập phiên họp";

    public override string SessionCallIntro(int cases, int members) =>
        $"{Number(cases)} hồ sơ chờ xét khen thưởng · Hội đồng có {Number(members)} thành viên. Mỗi thành viên sẽ nhận giấy mời và xác nhận dự họp trong cuộc trò chuyện riêng.";

    public override string SessionDay => "Ngày họp (để trống: hôm nay)";

    public override string SessionPlace => "Địa điểm";

    public override string SessionForms => "Đưa vào chương trình";

    public override string SessionFormLine(string form, int cases) => $"{form}: {Number(cases)} hồ sơ";

    public override string SessionCall => "Triệu tập";

    public override string SessionCalled(string code, int cases) => $"Đã triệu tập phiên họp {code} với {Number(cases)} hồ sơ trong chương trình.";

    public override string SessionLeftOut(int cases) => $"{Number(cases)} hồ sơ chưa đủ điều kiện đưa vào chương trình phiên này.";

    public override string SessionMembers => "Tổng số thành viên";

    public override string SessionPresent => "Dự họp";

    public override string SessionPresence(int present, int written, int needed) =>
        $"{Number(present)} có mặt (cần {Number(needed)}){(written == 0 ? "" : $"; {Number(written)} gửi ý kiến bằng văn bản")}";

    public override string SessionReason => "Lý do";

    public override string SessionPlaceName => "Địa điểm";

    public override string SessionOpenedAt => "Khai mạc";

    public override string SessionEndedAt => "Kết thúc";

    public override string SessionPapers(int cases) => $"Chương trình: {Number(cases)} hồ sơ";

    public override string PaperRule(int cases, int percent, string of, bool secret) =>
        $"{Number(cases)} hồ sơ · {(secret ? "bỏ phiếu kín" : "biểu quyết công khai")} · đạt khi có từ {Number(percent)}% {(of == "AllMembers" ? "tổng số thành viên" : "số dự họp và được xin ý kiến")} tán thành";

    public override string PaperReturned(int returned, int issued) => $"Đã bỏ phiếu: {Number(returned)}/{Number(issued)}";

    public override string PaperMissing(IReadOnlyList<string> names) => $"Chưa bỏ phiếu: {List(names)}";

    public override string SessionRoll => "Điểm danh";

    public override string SessionOwnRoll => "Tôi có dự họp không?";

    public override string SessionOpen => "Khai mạc";

    public override string SessionSuspend => "Tạm dừng";

    public override string SessionResume => "Họp tiếp";

    public override string SessionPostpone => "Hoãn sang ngày khác";

    public override string SessionVoid => "Hủy phiên họp";

    public override string SessionRemind => "Nhắc bỏ phiếu";

    public override string SessionVote => "Bỏ phiếu";

    public override string SessionCount => "Kiểm phiếu";

    public override string SessionAgenda => "Xem chương trình";
}

partial class English
{
    public override CommandText SessionCommand => new("meeting", "Call and lead a session of the council");

    public override string SessionKind => "SESSION OF THE COUNCIL";

    public override string SessionTitle(string day, string code) => $"Session of {day} · {code}";

    public override string SessionState(string state) => state switch
    {
        "Called" => "Called, not open yet",
        "Open" => "Open",
        "Suspended" => "Suspended",
        "Counted" => "Counted",
        _ => "Void",
    };

    public override string SessionCallTitle => "Call a session";

    public override string SessionCallIntro(int cases, int members) =>
        $"{Number(cases)} cases wait for the council · it has {Number(members)} members. Each member is invited, and says in his own chat whether he comes.";

    public override string SessionDay => "Day (empty: today)";

    public override string SessionPlace => "Place";

    public override string SessionForms => "On the agenda";

    public override string SessionFormLine(string form, int cases) => cases == 1 ? $"{form}: 1 case" : $"{form}: {Number(cases)} cases";

    public override string SessionCall => "Call the session";

    public override string SessionCalled(string code, int cases) => $"Session {code} is called, with {Number(cases)} cases on its agenda.";

    public override string SessionLeftOut(int cases) => $"{Number(cases)} cases cannot be put on the agenda of this session yet.";

    public override string SessionMembers => "Members";

    public override string SessionPresent => "Present";

    public override string SessionPresence(int present, int written, int needed) =>
        $"{Number(present)} present ({Number(needed)} needed){(written == 0 ? "" : $"; {Number(written)} by written opinion")}";

    public override string SessionReason => "Why";

    public override string SessionPlaceName => "Place";

    public override string SessionOpenedAt => "Opened";

    public override string SessionEndedAt => "Ended";

    public override string SessionPapers(int cases) => $"Agenda: {Number(cases)} cases";

    public override string PaperRule(int cases, int percent, string of, bool secret) =>
        $"{Number(cases)} cases · {(secret ? "secret ballot" : "open vote")} · passed from {Number(percent)}% {(of == "AllMembers" ? "of all members" : "of those who attend or are consulted")} on";

    public override string PaperReturned(int returned, int issued) => $"Voted: {Number(returned)}/{Number(issued)}";

    public override string PaperMissing(IReadOnlyList<string> names) => $"Not voted yet: {List(names)}";

    public override string SessionRoll => "Call the roll";

    public override string SessionOwnRoll => "Do I attend?";

    public override string SessionOpen => "Open the session";

    public override string SessionSuspend => "Suspend";

    public override string SessionResume => "Resume";

    public override string SessionPostpone => "Postpone";

    public override string SessionVoid => "Declare void";

    public override string SessionRemind => "Remind to vote";

    public override string SessionVote => "Vote";

    public override string SessionCount => "Count";

    public override string SessionAgenda => "See the agenda";
}
