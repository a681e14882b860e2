namespace ThiDua.Cards.Text;

// why something in the council does not happen
partial class Words
{
    public abstract string SessionNone { get; }

    public abstract string SessionUnknown(string code);

    public abstract string SessionUnderWay(string code);

    public abstract string SessionNoCouncil { get; }

    public abstract string SessionNoCases { get; }

    public abstract string SessionTooMany(int cases, int forms);

    public abstract string SessionNotPresiding { get; }

    public abstract string SessionNotSitting { get; }

    /// <summary>By the state's English name.</summary>
    public abstract string SessionNotNow(string state);

    public abstract string SessionNoQuorum(int needed, int present, int members);

    public abstract string SessionFormGone(string form);

    public abstract string SessionDayOver { get; }

    public abstract string SessionKeyLost { get; }

    public abstract string BallotNotYet { get; }

    public abstract string BallotChoseNothing { get; }

    public abstract string CountTooFew(string form, int least);
}

partial class Vietnamese
{
    public override string SessionNone => "Hiện không có phiên họp nào của Hội đồng.";

    public override string SessionUnknown(string code) => $"Không tìm thấy phiên họp {code}.";

    public override string SessionUnderWay(string code) => $"Phiên họp {code} chưa kết thúc; đề nghị kiểm phiếu hoặc hủy phiên đó trước.";

    public override string SessionNoCouncil => "Hội đồng chưa có thành viên. Đề nghị cử thành viên bằng lệnh “hội đồng” trước.";

    public override string SessionNoCases => "Không có hồ sơ nào chờ xét khen thưởng.";

    public override string SessionTooMany(int cases, int forms) => $"Một phiên họp xét tối đa {Number(cases)} hồ sơ thuộc {Number(forms)} hình thức; đề nghị chọn ít hình thức hơn.";

    public override string SessionNotPresiding => "Việc này do Chủ tịch hoặc thư ký Hội đồng thực hiện.";

    public override string SessionNotSitting => "Việc này dành cho thành viên dự phiên họp đang diễn ra, hoặc người dự thay.";

    public override string SessionNotNow(string state) => $"Chưa thực hiện được: phiên họp {SessionState(state).ToLowerInvariant()}.";

    public override string SessionNoQuorum(int needed, int present, int members) =>
        $"Chưa thực hiện được: chưa đủ số thành viên (cần {Number(needed)}); hiện có mặt {Number(present)}/{Number(members)}.";

    public override string SessionFormGone(string form) => $"Quy định của ngày hôm nay không có hình thức “{form}”; đề nghị hủy phiên và lập lại chương trình.";

    public override string SessionDayOver => "Ngày họp đã qua; đề nghị chọn lại.";

    public override string SessionKeyLost =>
        "Khóa của các phiếu trong phiên này không còn, nên không đọc được phiếu đã bỏ. Phiên họp chỉ có thể hủy và bỏ phiếu lại trong một phiên khác.";

    public override string BallotNotYet => "Phiên họp chưa khai mạc. Thành viên có mặt bỏ phiếu sau khi khai mạc; thành viên vắng mặt có thể gửi ý kiến bằng văn bản ngay.";

    public override string BallotChoseNothing => "Chưa có lựa chọn nào trên trang này.";

    public override string CountTooFew(string form, int least) =>
        $"Chưa kiểm phiếu được: phiếu “{form}” có ít hơn {Number(least)} phiếu hợp lệ, không giữ được bí mật.";
}

partial class English
{
    public override string SessionNone => "There is no session of the council now.";

    public override string SessionUnknown(string code) => $"There is no session {code}.";

    public override string SessionUnderWay(string code) => $"Session {code} is not over; please count it or declare it void first.";

    public override string SessionNoCouncil => "The council has no members yet. Please name them first with “council”.";

    public override string SessionNoCases => "No case waits for the council.";

    public override string SessionTooMany(int cases, int forms) => $"A session takes {Number(cases)} cases of {Number(forms)} forms at most; please choose fewer forms.";

    public override string SessionNotPresiding => "This is for the council's chair or secretary.";

    public override string SessionNotSitting => "This is for members who have a seat in the present session, or who stand in for one.";

    public override string SessionNotNow(string state) => $"This cannot be done: the session is {SessionState(state).ToLowerInvariant()}.";

    public override string SessionNoQuorum(int needed, int present, int members) =>
        $"This cannot be done: not enough members ({Number(needed)} needed); {Number(present)} of {Number(members)} are present.";

    public override string SessionFormGone(string form) => $"The rules of today have no “{form}”; please declare the session void and make the agenda again.";

    public override string SessionDayOver => "That day is over; please choose again.";

    public override string SessionKeyLost =>
        "The key of this session's ballots is gone, so the ballots that came in cannot be read. The session can only be declared void, and voted on again in another one.";

    public override string BallotNotYet => "The session is not open yet. Members who attend vote once it is open; absent members can send a written opinion now.";

    public override string BallotChoseNothing => "Nothing is chosen on this page.";

    public override string CountTooFew(string form, int least) =>
        $"This cannot be counted: the ballot “{form}” has fewer than {Number(least)} valid ballots, too few to be secret.";
}
