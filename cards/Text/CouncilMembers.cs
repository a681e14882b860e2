namespace ThiDua.Cards.Text;

// the council's members (hội đồng)
partial class Words
{
    public abstract CommandText CouncilCommand { get; }

    public abstract string CouncilKind { get; }

    public abstract string CouncilTitle(int members);

    public abstract string CouncilIntro { get; }

    public abstract string CouncilNobody { get; }

    /// <summary>By its English name, e.g. <c>ViceChair</c>.</summary>
    public abstract string CouncilPost(string post);

    /// <param name="substituteFor">Of a substitute: for whom.</param>
    public abstract string CouncilTime(string from, string? to, string? substituteFor, bool standing);

    public abstract string CouncilAdd { get; }

    public abstract string CouncilRelease { get; }

    public abstract string CouncilReleaseWhom { get; }

    public abstract string CouncilFormTitle { get; }

    public abstract string CouncilFormIntro { get; }

    public abstract string CouncilWho { get; }

    public abstract string CouncilPostField { get; }

    public abstract string CouncilPostError { get; }

    public abstract string CouncilFrom { get; }

    public abstract string CouncilTo { get; }

    public abstract string CouncilFor { get; }

    public abstract string CouncilName { get; }

    public abstract string CouncilNamed(string names);

    public abstract string CouncilReleased(string name);

    public abstract string CouncilPickOne { get; }

    /// <summary>By the refusal's English name.</summary>
    public abstract string CouncilRefused(string why);

    public abstract string CouncilFull(int most);
}

partial class Vietnamese
{
    public override CommandText CouncilCommand => new("hội đồng", "Xem thành viên Hội đồng Thi đua - Khen thưởng");

    public override string CouncilKind => "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG";

    public override string CouncilTitle(int members) => $"{Number(members)} thành viên";

    public override string CouncilIntro => "Thư ký và Chủ tịch Hội đồng cập nhật danh sách này.";

    public override string CouncilNobody => "Chưa có thành viên nào.";

    public override string CouncilPost(string post) => post switch
    {
        "Chair" => "Chủ tịch",
        "ViceChair" => "Phó Chủ tịch",
        "Secretary" => "Thư ký",
        "Substitute" => "Người thay",
        _ => "Ủy viên",
    };

    public override string CouncilTime(string from, string? to, string? substituteFor, bool standing) =>
        $"{(substituteFor is null ? "" : $"Thay đồng chí {substituteFor} · ")}{(standing ? "" : "Hiện không tham gia · ")}Từ {from}{(to is null ? "" : $" đến hết {to}")}";

    public override string CouncilAdd => "Cử thành viên";

    public override string CouncilRelease => "Cho thôi tham gia";

    public override string CouncilReleaseWhom => "Cho ai thôi tham gia?";

    public override string CouncilFormTitle => "Cử thành viên Hội đồng";

    public override string CouncilFormIntro =>
        "Có thể chọn nhiều người cho cùng một vai trò. Người đang giữ vai trò khác sẽ chuyển sang vai trò này từ ngày bắt đầu.";

    public override string CouncilWho => "Cử ai?";

    public override string CouncilPostField => "Vai trò";

    public override string CouncilPostError => "Đề nghị chọn vai trò.";

    public override string CouncilFrom => "Từ ngày (để trống: từ hôm nay)";

    public override string CouncilTo => "Đến hết ngày (để trống: đến khi có thay đổi)";

    public override string CouncilFor => "Thay cho ai? (chỉ với người thay)";

    public override string CouncilName => "Cử vào Hội đồng";

    public override string CouncilNamed(string names) => $"Đã cử vào Hội đồng: {names}.";

    public override string CouncilReleased(string name) => $"{name} không còn tham gia Hội đồng.";

    public override string CouncilPickOne => "Đề nghị chọn một thành viên.";

    public override string CouncilRefused(string why) => why switch
    {
        "Backwards" => "Ngày kết thúc sớm hơn ngày bắt đầu; đề nghị chọn lại.",
        "ChairTaken" => "Hội đồng đã có Chủ tịch trong thời gian này; đề nghị chọn vai trò khác hoặc cho Chủ tịch hiện nay thôi tham gia trước.",
        _ => "Người thay phải thay cho một thành viên khác đang có trong Hội đồng; đề nghị chọn lại.",
    };

    public override string CouncilFull(int most) => $"Hội đồng có tối đa {Number(most)} người.";
}

partial class English
{
    public override CommandText CouncilCommand => new("council", "See the members of the council");

    public override string CouncilKind => "EMULATION AND COMMENDATION COUNCIL";

    public override string CouncilTitle(int members) => members == 1 ? "1 member" : $"{Number(members)} members";

    public override string CouncilIntro => "Secretaries and the council's chair keep this list.";

    public override string CouncilNobody => "There is no member yet.";

    public override string CouncilPost(string post) => post switch
    {
        "Chair" => "Chair",
        "ViceChair" => "Vice-chair",
        "Secretary" => "Secretary",
        "Substitute" => "Substitute",
        _ => "Member",
    };

    public override string CouncilTime(string from, string? to, string? substituteFor, bool standing) =>
        $"{(substituteFor is null ? "" : $"For {substituteFor} · ")}{(standing ? "" : "Not taking part now · ")}From {from}{(to is null ? "" : $" until {to}")}";

    public override string CouncilAdd => "Name members";

    public override string CouncilRelease => "Release";

    public override string CouncilReleaseWhom => "Who is released?";

    public override string CouncilFormTitle => "Name members of the council";

    public override string CouncilFormIntro => "Several people can be named to one post. Whoever has another post changes to this one on the first day.";

    public override string CouncilWho => "Who is named?";

    public override string CouncilPostField => "Post";

    public override string CouncilPostError => "Please choose the post.";

    public override string CouncilFrom => "From (empty: today)";

    public override string CouncilTo => "Until the end of (empty: until further notice)";

    public override string CouncilFor => "In whose place? (substitutes only)";

    public override string CouncilName => "Name to the council";

    public override string CouncilNamed(string names) => $"Named to the council: {names}.";

    public override string CouncilReleased(string name) => $"{name} is not in the council any more.";

    public override string CouncilPickOne => "Please choose a member.";

    public override string CouncilRefused(string why) => why switch
    {
        "Backwards" => "The last day is before the first; please choose again.",
        "ChairTaken" => "The council has a chair in that time; please choose another post, or release the present chair first.",
        _ => "A substitute stands in for another member of the council; please choose again.",
    };

    public override string CouncilFull(int most) => $"A council has {Number(most)} people at most.";
}
