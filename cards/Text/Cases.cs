using ThiDua.Cards.Cases;

namespace ThiDua.Cards.Text;

// a case (hồ sơ) and where it stands
partial class Words
{
    public abstract CommandText CaseCommand { get; }

    /// <summary>As the office's other systems call it.</summary>
    public abstract string CaseStageName(CaseStage stage);

    public abstract string CaseBanner(string code);

    public abstract string CaseStateLabel { get; }

    public abstract string CaseReason(string reason);

    /// <summary>What happens next, and who has to act.</summary>
    public abstract string CaseNext(CaseView c);

    public abstract string CaseParty { get; }

    public abstract string CaseAward { get; }

    public abstract string CaseUnit { get; }

    public abstract string CaseOpenedBy { get; }

    public abstract string CaseOpenedOn(string who, string day);

    public abstract string CaseNomination { get; }

    public abstract string CaseEndorsed(string code, long endorsements);

    public abstract string CaseMeeting { get; }

    public abstract string CaseMeetingSaid(MeetingView meeting);

    public abstract string CaseCount { get; }

    public abstract string CaseCounted(CaseCountView count);

    public abstract string CaseHistory { get; }

    public abstract string CaseHistoryOf(string name);

    public abstract string CaseEarlier { get; }

    public abstract string CaseDeedLine(CaseDeed deed);

    /// <summary>Who does what nobody pressed.</summary>
    public abstract string CaseSystem { get; }

    public abstract string CaseSee(string code);

    public abstract string CaseFallback(CaseView c);
}

partial class Vietnamese
{
    public override CommandText CaseCommand => new("hồ sơ", "Xem một hồ sơ đề nghị khen thưởng đang ở bước nào", "hồ sơ 7K3Q9F");

    public override string CaseStageName(CaseStage stage) => stage switch
    {
        CaseStage.Nominated => "Chờ chuyển",
        CaseStage.Returned => "Bị trả lại",
        CaseStage.Proposed => "Chờ duyệt",
        CaseStage.Received => "Đã tiếp nhận",
        CaseStage.Published => "Đang công khai lấy ý kiến",
        CaseStage.Ready => "Chờ xét khen thưởng",
        CaseStage.OnAgenda => "Đang xét",
        CaseStage.Passed => "Đạt",
        CaseStage.NotPassed => "Không đạt",
        CaseStage.Submitted => "Đã trình cấp trên",
        CaseStage.Awarded => "Đã khen thưởng",
        CaseStage.Withdrawn => "Đã rút",
        CaseStage.Rejected => "Không đủ điều kiện",
        _ => "Đã thu hồi",
    };

    public override string CaseBanner(string code) => $"HỒ SƠ {code}";

    public override string CaseStateLabel => "Trạng thái:";

    public override string CaseReason(string reason) => $"Lý do: {reason}";

    public override string CaseNext(CaseView c) => c.Stage switch
    {
        CaseStage.Nominated when c.Reviewers.Count > 0 => $"Tiếp theo: {List(c.Reviewers)} bình xét, rồi đề nghị khen thưởng.",
        CaseStage.Nominated => "Tiếp theo: bình xét tại đơn vị; cơ quan chưa phân công người bình xét.",
        CaseStage.Returned => $"Tiếp theo: {c.OpenedBy} bổ sung nội dung và gửi lại.",
        CaseStage.Proposed => $"Tiếp theo: {Secretary(c)} kiểm tra điều kiện.",
        CaseStage.Received when c.IsAdHoc => $"Tiếp theo: {Secretary(c)} trình quyết định khen thưởng đột xuất.",
        CaseStage.Received => $"Tiếp theo: {Secretary(c)} công khai để lấy ý kiến.",
        CaseStage.Published when c.CommentsUntil is { } day => $"Tiếp theo: lấy ý kiến đến hết ngày {day}, rồi trình Hội đồng.",
        CaseStage.Published => "Tiếp theo: hết thời gian lấy ý kiến thì trình Hội đồng.",
        CaseStage.Ready => "Tiếp theo: Hội đồng đưa vào chương trình phiên họp.",
        CaseStage.OnAgenda => "Tiếp theo: Hội đồng bỏ phiếu và kiểm phiếu.",
        CaseStage.Passed when c.DecidedAbove => $"Tiếp theo: {Secretary(c)} trình cấp trên.",
        CaseStage.Passed => $"Tiếp theo: {Secretary(c)} trình ký quyết định khen thưởng.",
        CaseStage.Submitted => "Tiếp theo: cấp có thẩm quyền quyết định.",
        CaseStage.Awarded when c.HandedOut is { } at => $"Đã trao lúc {at}.",
        CaseStage.Awarded => "Tiếp theo: trao thưởng.",
        _ => "Hồ sơ đã kết thúc.",
    };

    static string Secretary(CaseView c) => c.Secretaries.Count == 0 ? "thư ký" : $"thư ký {Words.Vietnamese.List(c.Secretaries)}";

    public override string CaseParty => "Đối tượng";

    public override string CaseAward => "Hình thức";

    public override string CaseUnit => "Đơn vị";

    public override string CaseOpenedBy => "Người lập";

    public override string CaseOpenedOn(string who, string day) => $"{who}, ngày {day}";

    public override string CaseNomination => "Từ đề cử";

    public override string CaseEndorsed(string code, long endorsements) => $"{code} ({Lower(Endorsements(endorsements))})";

    public override string CaseMeeting => "Họp đơn vị";

    public override string CaseMeetingSaid(MeetingView meeting) => $"{Number(meeting.Agreed)}/{Number(meeting.Attended)} người dự họp đồng ý";

    public override string CaseCount => "Kiểm phiếu";

    public override string CaseCounted(CaseCountView count) => $"{Number(count.Agree)}/{Number(count.Of)} đồng ý (cần {Number(count.Needed)})";

    public override string CaseHistory => "Diễn biến";

    public override string CaseHistoryOf(string name) => $"Diễn biến hồ sơ của {name}";

    public override string CaseEarlier => "Toàn bộ diễn biến";

    public override string CaseDeedLine(CaseDeed deed) => $"{deed.At} · {deed.Who} {Did(deed)}{(deed.Reason is null ? "" : $". Lý do: {deed.Reason}")}";

    string Did(CaseDeed deed) => deed.Kind switch
    {
        CaseDeedKind.Opened => "lập hồ sơ",
        CaseDeedKind.Supplemented => "bổ sung nội dung",
        CaseDeedKind.HandedOut => "ghi nhận đã trao",
        CaseDeedKind.HandOutTakenBack => "bỏ ghi nhận đã trao",
        _ => deed.To switch
        {
            CaseStage.Nominated => "gửi lại để bình xét",
            CaseStage.Proposed when deed.From == CaseStage.Returned => "gửi lại để kiểm tra",
            CaseStage.Proposed when deed.Meeting is { } meeting => $"đề nghị khen thưởng ({CaseMeetingSaid(meeting)})",
            CaseStage.Proposed => "đề nghị khen thưởng",
            CaseStage.Returned => "trả lại để bổ sung",
            CaseStage.Received => "tiếp nhận hồ sơ",
            CaseStage.Published => "công khai để lấy ý kiến",
            CaseStage.Ready when deed.From == CaseStage.OnAgenda => "đưa ra khỏi chương trình phiên họp",
            CaseStage.Ready => "kết thúc lấy ý kiến, chuyển xét khen thưởng",
            CaseStage.OnAgenda => "đưa vào chương trình phiên họp Hội đồng",
            CaseStage.Passed => "công bố kết quả kiểm phiếu: đạt",
            CaseStage.NotPassed => "công bố kết quả kiểm phiếu: không đạt",
            CaseStage.Submitted => "trình cấp trên",
            CaseStage.Awarded => "ghi nhận quyết định khen thưởng",
            CaseStage.Withdrawn => "rút hồ sơ",
            CaseStage.Rejected => "không đề nghị",
            _ => "thu hồi khen thưởng",
        },
    };

    public override string CaseSystem => "Hệ thống";

    public override string CaseSee(string code) => $"Xem hồ sơ {code}";

    public override string CaseFallback(CaseView c) => $"Hồ sơ {c.Code}, {c.Party.Name}, {c.Award}: {CaseStageName(c.Stage)}. {CaseNext(c)}";

    static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}

partial class English
{
    public override CommandText CaseCommand => new("case", "See where a case for an award stands", "case 7K3Q9F");

    public override string CaseStageName(CaseStage stage) => stage switch
    {
        CaseStage.Nominated => "Waiting for its unit",
        CaseStage.Returned => "Returned",
        CaseStage.Proposed => "Waiting for the check",
        CaseStage.Received => "Received",
        CaseStage.Published => "Published for comment",
        CaseStage.Ready => "Waiting for the council",
        CaseStage.OnAgenda => "Under review",
        CaseStage.Passed => "Passed",
        CaseStage.NotPassed => "Not passed",
        CaseStage.Submitted => "Submitted upward",
        CaseStage.Awarded => "Awarded",
        CaseStage.Withdrawn => "Withdrawn",
        CaseStage.Rejected => "Not eligible",
        _ => "Revoked",
    };

    public override string CaseBanner(string code) => $"CASE {code}";

    public override string CaseStateLabel => "State:";

    public override string CaseReason(string reason) => $"Reason: {reason}";

    public override string CaseNext(CaseView c) => c.Stage switch
    {
        CaseStage.Nominated when c.Reviewers.Count > 0 => $"Next: {List(c.Reviewers)} reviews it and proposes it.",
        CaseStage.Nominated => "Next: the unit’s review; the office has nobody for it yet.",
        CaseStage.Returned => $"Next: {c.OpenedBy} supplements it and sends it again.",
        CaseStage.Proposed => $"Next: {Secretary(c)} checks whether it is eligible.",
        CaseStage.Received when c.IsAdHoc => $"Next: {Secretary(c)} prepares the decision for an unexpected achievement.",
        CaseStage.Received => $"Next: {Secretary(c)} publishes it for comment.",
        CaseStage.Published when c.CommentsUntil is { } day => $"Next: comments until the end of {day}, then the council.",
        CaseStage.Published => "Next: the council, once the time for comments is over.",
        CaseStage.Ready => "Next: the council puts it on the agenda of a session.",
        CaseStage.OnAgenda => "Next: the council votes and counts.",
        CaseStage.Passed when c.DecidedAbove => $"Next: {Secretary(c)} submits it upward.",
        CaseStage.Passed => $"Next: {Secretary(c)} prepares the decision.",
        CaseStage.Submitted => "Next: the competent authority decides.",
        CaseStage.Awarded when c.HandedOut is { } at => $"Handed out at {at}.",
        CaseStage.Awarded => "Next: it is handed out.",
        _ => "The case has ended.",
    };

    static string Secretary(CaseView c) => c.Secretaries.Count == 0 ? "the secretary" : $"the secretary {Words.English.List(c.Secretaries)}";

    public override string CaseParty => "For";

    public override string CaseAward => "Award";

    public override string CaseUnit => "Unit";

    public override string CaseOpenedBy => "Opened by";

    public override string CaseOpenedOn(string who, string day) => $"{who} on {day}";

    public override string CaseNomination => "From nomination";

    public override string CaseEndorsed(string code, long endorsements) => $"{code} ({Lower(Endorsements(endorsements))})";

    public override string CaseMeeting => "Unit’s meeting";

    public override string CaseMeetingSaid(MeetingView meeting) => $"{Number(meeting.Agreed)} of {Number(meeting.Attended)} who attended agreed";

    public override string CaseCount => "Count";

    public override string CaseCounted(CaseCountView count) => $"{Number(count.Agree)} of {Number(count.Of)} in favour ({Number(count.Needed)} needed)";

    public override string CaseHistory => "History";

    public override string CaseHistoryOf(string name) => $"History of the case of {name}";

    public override string CaseEarlier => "Whole history";

    public override string CaseDeedLine(CaseDeed deed) => $"{deed.At} · {deed.Who} {Did(deed)}{(deed.Reason is null ? "" : $". Reason: {deed.Reason}")}";

    string Did(CaseDeed deed) => deed.Kind switch
    {
        CaseDeedKind.Opened => "opened the case",
        CaseDeedKind.Supplemented => "supplemented it",
        CaseDeedKind.HandedOut => "ticked it as handed out",
        CaseDeedKind.HandOutTakenBack => "took the tick of the hand-out back",
        _ => deed.To switch
        {
            CaseStage.Nominated => "sent it again for review",
            CaseStage.Proposed when deed.From == CaseStage.Returned => "sent it again for the check",
            CaseStage.Proposed when deed.Meeting is { } meeting => $"proposed it ({CaseMeetingSaid(meeting)})",
            CaseStage.Proposed => "proposed it",
            CaseStage.Returned => "returned it for supplement",
            CaseStage.Received => "received it",
            CaseStage.Published => "published it for comment",
            CaseStage.Ready when deed.From == CaseStage.OnAgenda => "took it off the session’s agenda",
            CaseStage.Ready => "closed the comments; it waits for the council",
            CaseStage.OnAgenda => "put it on the agenda of a session",
            CaseStage.Passed => "announced the count: passed",
            CaseStage.NotPassed => "announced the count: not passed",
            CaseStage.Submitted => "submitted it upward",
            CaseStage.Awarded => "recorded the decision to award",
            CaseStage.Withdrawn => "withdrew it",
            CaseStage.Rejected => "did not propose it",
            _ => "revoked the award",
        },
    };

    public override string CaseSystem => "The system";

    public override string CaseSee(string code) => $"See case {code}";

    public override string CaseFallback(CaseView c) => $"Case {c.Code}, {c.Party.Name}, {c.Award}: {CaseStageName(c.Stage)}. {CaseNext(c)}";

    static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
