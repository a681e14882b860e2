using ThiDua.Cards.Cases;

namespace ThiDua.Cards.Text;

// following cases: from nominations, supplement, withdrawal, messages
partial class Words
{
    public abstract string NominateAward { get; }

    public abstract string NominateNoAward { get; }

    public abstract string NominateAwardError { get; }

    public abstract string NominationCases(IReadOnlyList<CaseLine> cases);

    public abstract string CasesOfNomination { get; }

    public abstract string NominationWithdrawsCases(int count);

    public abstract string CaseSupplement { get; }

    public abstract string CaseSendAgain { get; }

    public abstract string SupplementBanner(string code);

    public abstract string SupplementIntro { get; }

    public abstract string SupplementFallback(string code);

    public abstract string CaseSentAgain { get; }

    public abstract string CaseWithdraw { get; }

    public abstract string CaseWithdrawBanner(string code);

    public abstract string CaseWithdrawTitle { get; }

    public abstract string CaseWithdrawConsequence(CaseStage stage);

    public abstract string CaseWithdrawn { get; }

    public abstract string CasesWaitingBanner(CaseStage stage);

    public abstract string CasesWaiting(CaseStage stage, int total);

    public abstract string CaseNewsBanner { get; }

    public abstract string CaseNews(CaseStage step, int total);

    public abstract string CaseNewsSupplement { get; }
}

partial class Vietnamese
{
    public override string NominateAward => "Hình thức đề nghị";

    public override string NominateNoAward => "Chưa chọn";

    public override string NominateAwardError => "Đề nghị chọn một hình thức trong danh sách.";

    public override string NominationCases(IReadOnlyList<CaseLine> cases) => $"Hồ sơ: {string.Join("; ", cases.Select(c => $"{c.Name} – {c.Code}"))}";

    public override string CasesOfNomination => "Hồ sơ đề nghị khen thưởng";

    public override string NominationWithdrawsCases(int count) => $"{Number(count)} hồ sơ mở từ đề cử này cũng được rút theo.";

    public override string CaseSupplement => "Bổ sung";

    public override string CaseSendAgain => "Gửi lại";

    public override string SupplementBanner(string code) => $"BỔ SUNG HỒ SƠ {code}";

    public override string SupplementIntro => "Đối tượng và hình thức giữ nguyên. Nội dung trước khi bổ sung vẫn được lưu trong sổ cái.";

    public override string SupplementFallback(string code) => $"Mẫu bổ sung hồ sơ {code}.";

    public override string CaseSentAgain => "Đã gửi lại hồ sơ.";

    public override string CaseWithdraw => "Rút hồ sơ";

    public override string CaseWithdrawBanner(string code) => $"RÚT HỒ SƠ {code}";

    public override string CaseWithdrawTitle => "Anh/chị có chắc muốn rút hồ sơ này?";

    public override string CaseWithdrawConsequence(CaseStage stage) =>
        $"Hồ sơ đang ở trạng thái “{CaseStageName(stage)}”. Sau khi rút, hồ sơ không được xét nữa và không khôi phục được; diễn biến vẫn được lưu.";

    public override string CaseWithdrawn => "Đã rút hồ sơ.";

    public override string CasesWaitingBanner(CaseStage stage) => stage == CaseStage.Nominated ? "CHỜ BÌNH XÉT" : "CHỜ KIỂM TRA ĐIỀU KIỆN";

    public override string CasesWaiting(CaseStage stage, int total) => (stage, total) switch
    {
        (CaseStage.Nominated, 0) => "Không còn hồ sơ nào chờ anh/chị bình xét",
        (CaseStage.Nominated, _) => $"{Number(total)} hồ sơ đang chờ anh/chị bình xét",
        (_, 0) => "Không còn hồ sơ nào chờ anh/chị kiểm tra",
        _ => $"{Number(total)} hồ sơ đang chờ anh/chị kiểm tra điều kiện",
    };

    public override string CaseNewsBanner => "TIN VỀ HỒ SƠ";

    public override string CaseNews(CaseStage step, int total) => $"{Number(total)} hồ sơ {step switch
    {
        CaseStage.Returned => "bị trả lại để bổ sung",
        CaseStage.Proposed => "đã được đề nghị khen thưởng",
        CaseStage.Received => "đã được thư ký tiếp nhận",
        CaseStage.Published => "được công khai để lấy ý kiến",
        CaseStage.Ready => "chờ Hội đồng xét khen thưởng",
        CaseStage.OnAgenda => "đang được Hội đồng xét",
        CaseStage.Passed => "đạt tại Hội đồng",
        CaseStage.NotPassed => "không đạt tại Hội đồng",
        CaseStage.Submitted => "đã trình cấp trên",
        CaseStage.Awarded => "đã được khen thưởng",
        CaseStage.Withdrawn => "đã được rút",
        CaseStage.Rejected => "không được tiếp tục đề nghị",
        CaseStage.Revoked => "bị thu hồi khen thưởng",
        _ => "chờ đơn vị bình xét",
    }}";

    public override string CaseNewsSupplement => "Bấm mã hồ sơ rồi chọn “Bổ sung” để sửa nội dung và gửi lại.";
}

partial class English
{
    public override string NominateAward => "Award asked for";

    public override string NominateNoAward => "Not chosen yet";

    public override string NominateAwardError => "Please choose an award from the list.";

    public override string NominationCases(IReadOnlyList<CaseLine> cases) => $"Cases: {string.Join("; ", cases.Select(c => $"{c.Name} – {c.Code}"))}";

    public override string CasesOfNomination => "Cases for the award";

    public override string NominationWithdrawsCases(int count) =>
        count == 1 ? "The case it opened is withdrawn with it." : $"The {Number(count)} cases it opened are withdrawn with it.";

    public override string CaseSupplement => "Supplement";

    public override string CaseSendAgain => "Send again";

    public override string SupplementBanner(string code) => $"SUPPLEMENT CASE {code}";

    public override string SupplementIntro => "Whom and what it is for stay. What it said before is kept in the ledger.";

    public override string SupplementFallback(string code) => $"A form to supplement case {code}.";

    public override string CaseSentAgain => "The case was sent again.";

    public override string CaseWithdraw => "Withdraw the case";

    public override string CaseWithdrawBanner(string code) => $"WITHDRAW CASE {code}";

    public override string CaseWithdrawTitle => "Withdraw this case?";

    public override string CaseWithdrawConsequence(CaseStage stage) =>
        $"Its state is “{CaseStageName(stage)}”. Once withdrawn it is not considered any more and cannot be brought back; its history is kept.";

    public override string CaseWithdrawn => "The case is withdrawn.";

    public override string CasesWaitingBanner(CaseStage stage) => stage == CaseStage.Nominated ? "WAITING FOR REVIEW" : "WAITING FOR THE CHECK";

    public override string CasesWaiting(CaseStage stage, int total) => (stage, total) switch
    {
        (CaseStage.Nominated, 0) => "No case waits for your review any more",
        (CaseStage.Nominated, _) => $"Waiting for your review: {Number(total)}",
        (_, 0) => "No case waits for your check any more",
        _ => $"Waiting for your check: {Number(total)}",
    };

    public override string CaseNewsBanner => "NEWS OF CASES";

    public override string CaseNews(CaseStage step, int total) => $"{(total == 1 ? "One case" : $"{Number(total)} cases")}: {step switch
    {
        CaseStage.Returned => "returned for supplement",
        CaseStage.Proposed => "proposed",
        CaseStage.Received => "received by the secretary",
        CaseStage.Published => "published for comment",
        CaseStage.Ready => "waiting for the council",
        CaseStage.OnAgenda => "before the council",
        CaseStage.Passed => "passed by the council",
        CaseStage.NotPassed => "not passed by the council",
        CaseStage.Submitted => "submitted upward",
        CaseStage.Awarded => "awarded",
        CaseStage.Withdrawn => "withdrawn",
        CaseStage.Rejected => "not taken further",
        CaseStage.Revoked => "award revoked",
        _ => "waiting for the unit",
    }}";

    public override string CaseNewsSupplement => "Press a code, then “Supplement”, to change it and send it again.";
}
