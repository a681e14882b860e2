using ThiDua.Cards.Decisions;

namespace ThiDua.Cards.Text;

// a paper itself: what it says, what is done with it, and what became of it
partial class Words
{
    public abstract string PaperIssue(PaperSort sort);

    public abstract string PaperPrepare { get; }

    public abstract string PaperSendBack { get; }

    public abstract string PaperBackReason { get; }

    public abstract string PaperAgain { get; }

    public abstract string PaperAnnounce { get; }

    /// <summary>"Số 215/QĐ-VP ngày 20/11/2026".</summary>
    public abstract string PaperNumberOf(string number, DateOnly date);

    public abstract string PaperNumber(PaperSort sort, string number, DateOnly date);

    public abstract string PaperAddressee(PaperSort sort);

    public abstract string PaperTotalLabel { get; }

    public abstract string PaperTotal(int units, int people);

    public abstract string PaperAnnex(bool people, int count);

    /// <param name="state">By its English name.</param>
    public abstract string PaperState(PaperSort sort, string state, string number);

    public abstract string PaperStateBriefly(string state);

    public abstract string PaperBy(string name, string moment);

    public abstract string PaperSigned(string name, string moment);

    public abstract string PaperSentBack(string reason);

    public abstract string PaperAnnouncedIn(IReadOnlyList<string> places);

    public abstract string PaperNotAnnounced { get; }

    public abstract string PaperOutcome(int awarded, int rejected, int waiting);

    public abstract string OutcomeReason { get; }

    public abstract string OutcomeReject { get; }

    public abstract string OutcomeRecord { get; }
}

partial class Vietnamese
{
    public override string PaperIssue(PaperSort sort) => sort switch
    {
        PaperSort.Decision => "Ký quyết định",
        PaperSort.Submission => "Ký tờ trình",
        _ => "Ghi nhận quyết định",
    };

    public override string PaperPrepare => "Trình lãnh đạo ký";

    public override string PaperSendBack => "Trả lại";

    public override string PaperBackReason => "Lý do, khi trả lại";

    public override string PaperAgain => "Lập lại";

    public override string PaperAnnounce => "Công bố";

    public override string PaperNumberOf(string number, DateOnly date) => $"Số {number} ngày {Date(date)}";

    public override string PaperNumber(PaperSort sort, string number, DateOnly date) => $"{PaperName(sort)} số {number} ngày {Date(date)}";

    public override string PaperAddressee(PaperSort sort) => sort == PaperSort.Submission ? "Kính gửi" : "Cấp quyết định";

    public override string PaperTotalLabel => "Tổng số";

    public override string PaperTotal(int units, int people) => $"{Number(units)} tập thể, {Number(people)} cá nhân";

    public override string PaperAnnex(bool people, int count) => people ? $"PHỤ LỤC 2 – CÁ NHÂN ({Number(count)})" : $"PHỤ LỤC 1 – TẬP THỂ ({Number(count)})";

    public override string PaperState(PaperSort sort, string state, string number) => state switch
    {
        "Prepared" => $"{PaperName(sort)} số {number} đang chờ lãnh đạo ký",
        "Signed" => $"{PaperName(sort)} số {number} đã được ký",
        _ => $"{PaperName(sort)} số {number} được trả lại",
    };

    public override string PaperStateBriefly(string state) => state switch
    {
        "Prepared" => "chờ ký",
        "Signed" => "đã ký",
        _ => "được trả lại",
    };

    public override string PaperBy(string name, string moment) => $"{name} lập lúc {moment}";

    public override string PaperSigned(string name, string moment) => $"{name} ký lúc {moment}.";

    public override string PaperSentBack(string reason) => $"Lý do trả lại: {reason}";

    public override string PaperAnnouncedIn(IReadOnlyList<string> places) => $"Đã công bố tại {List(places)}.";

    public override string PaperNotAnnounced => "Chưa công bố.";

    public override string PaperOutcome(int awarded, int rejected, int waiting) =>
        $"Cấp trên đã khen thưởng {Number(awarded)} hồ sơ{(rejected > 0 ? $", không khen thưởng {Number(rejected)} hồ sơ" : "")}; còn chờ {Number(waiting)} hồ sơ.";

    public override string OutcomeReason => "Lý do, khi cấp trên không khen thưởng";

    public override string OutcomeReject => "Cấp trên không khen thưởng";

    public override string OutcomeRecord => "Ghi quyết định của cấp trên";
}

partial class English
{
    public override string PaperIssue(PaperSort sort) => sort switch
    {
        PaperSort.Decision => "Sign the decision",
        PaperSort.Submission => "Sign the submission",
        _ => "Record the decision",
    };

    public override string PaperPrepare => "Pass to a leader to sign";

    public override string PaperSendBack => "Send back";

    public override string PaperBackReason => "Reason, when it is sent back";

    public override string PaperAgain => "Draw up again";

    public override string PaperAnnounce => "Announce";

    public override string PaperNumberOf(string number, DateOnly date) => $"No. {number} of {Date(date)}";

    public override string PaperNumber(PaperSort sort, string number, DateOnly date) => $"{PaperName(sort)} no. {number} of {Date(date)}";

    public override string PaperAddressee(PaperSort sort) => sort == PaperSort.Submission ? "To" : "Decided by";

    public override string PaperTotalLabel => "Total";

    public override string PaperTotal(int units, int people) => $"units: {Number(units)}, individuals: {Number(people)}";

    public override string PaperAnnex(bool people, int count) => people ? $"ANNEX 2 – INDIVIDUALS ({Number(count)})" : $"ANNEX 1 – UNITS ({Number(count)})";

    public override string PaperState(PaperSort sort, string state, string number) => state switch
    {
        "Prepared" => $"{PaperName(sort)} no. {number} waits to be signed",
        "Signed" => $"{PaperName(sort)} no. {number} is signed",
        _ => $"{PaperName(sort)} no. {number} was sent back",
    };

    public override string PaperStateBriefly(string state) => state switch
    {
        "Prepared" => "to be signed",
        "Signed" => "signed",
        _ => "sent back",
    };

    public override string PaperBy(string name, string moment) => $"drawn up by {name}, {moment}";

    public override string PaperSigned(string name, string moment) => $"Signed by {name}, {moment}.";

    public override string PaperSentBack(string reason) => $"Why it was sent back: {reason}";

    public override string PaperAnnouncedIn(IReadOnlyList<string> places) => $"Announced in {List(places)}.";

    public override string PaperNotAnnounced => "Not announced yet.";

    public override string PaperOutcome(int awarded, int rejected, int waiting) =>
        $"Those above: awarded {Number(awarded)}, not awarded {Number(rejected)}, still waiting {Number(waiting)}.";

    public override string OutcomeReason => "Reason, when those above did not agree";

    public override string OutcomeReject => "Not awarded by those above";

    public override string OutcomeRecord => "Record the decision from above";
}
