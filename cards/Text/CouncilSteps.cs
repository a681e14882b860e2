namespace ThiDua.Cards.Text;

// what is done to a session, and what is said of it afterwards
partial class Words
{
    /// <summary>Of an act by its English name: what is asked for.</summary>
    public abstract string SessionAsk(string act);

    public abstract string SessionAskIntro(string act);

    public abstract string SessionWhy(int most);

    public abstract string SessionNewDay { get; }

    /// <summary>By the act's English name.</summary>
    public abstract string SessionDone(string act);

    public abstract string SessionReminded(int people);
}

partial class Vietnamese
{
    public override string SessionAsk(string act) => act switch
    {
        "Suspend" => "Tạm dừng phiên họp",
        "Postpone" => "Hoãn phiên họp",
        _ => "Hủy phiên họp",
    };

    public override string SessionAskIntro(string act) => act switch
    {
        "Suspend" => "Trong lúc tạm dừng không ai bỏ phiếu được; các phiếu đã bỏ vẫn được giữ kín.",
        "Postpone" => "Chương trình được giữ nguyên; thành viên xác nhận dự họp lại. Ý kiến bằng văn bản đã gửi vẫn được giữ kín.",
        _ => "Mọi hồ sơ trở về trạng thái chờ xét, mọi phiếu đã bỏ bị hủy và không ai đọc được nữa.",
    };

    public override string SessionWhy(int most) => $"Lý do (tối đa {Number(most)} ký tự)";

    public override string SessionNewDay => "Họp lại ngày";

    public override string SessionDone(string act) => act switch
    {
        "Open" => "Phiên họp đã khai mạc; phiếu đã gửi tới từng thành viên.",
        "Suspend" => "Phiên họp đã tạm dừng.",
        "Resume" => "Phiên họp tiếp tục.",
        "Postpone" => "Phiên họp đã được hoãn.",
        _ => "Phiên họp đã bị hủy; các hồ sơ trở về trạng thái chờ xét.",
    };

    public override string SessionReminded(int people) => people == 0 ? "Mọi thành viên đã bỏ phiếu." : $"Đã nhắc {Number(people)} thành viên chưa bỏ phiếu.";
}

partial class English
{
    public override string SessionAsk(string act) => act switch
    {
        "Suspend" => "Suspend the session",
        "Postpone" => "Postpone the session",
        _ => "Declare the session void",
    };

    public override string SessionAskIntro(string act) => act switch
    {
        "Suspend" => "While it is suspended nobody can vote; ballots that came in stay sealed.",
        "Postpone" => "The agenda stays; members say again whether they come. Written opinions that came in stay sealed.",
        _ => "All cases wait for a session again; all ballots are destroyed, and nobody can read them any more.",
    };

    public override string SessionWhy(int most) => $"Why (up to {Number(most)} characters)";

    public override string SessionNewDay => "To be held on";

    public override string SessionDone(string act) => act switch
    {
        "Open" => "The session is open; the ballots are with the members.",
        "Suspend" => "The session is suspended.",
        "Resume" => "The session goes on.",
        "Postpone" => "The session is postponed.",
        _ => "The session is void; its cases wait for another one.",
    };

    public override string SessionReminded(int people) => people == 0 ? "All members have voted." : $"{Number(people)} members who have not voted are reminded.";
}
