using ThiDua.Cards.Cases;

namespace ThiDua.Cards.Text;

// the unit's review (bình xét): the list, the decisions
partial class Words
{
    public abstract CommandText ReviewCommand { get; }

    public abstract string ReviewBanner { get; }

    public abstract string ReviewTitle(int total);

    public abstract string ReviewIntro { get; }

    public abstract string CasesChoosePage(int page, int pages);

    public abstract string CasesElsewhere(int count);

    public abstract string CasesAllLabel { get; }

    public abstract string ReviewAll(int total);

    public abstract string ReviewSee { get; }

    public abstract string ReviewOpen { get; }

    public abstract string CasePropose { get; }

    public abstract string CaseReturn { get; }

    public abstract string CaseReject { get; }

    public abstract string CaseCodes { get; }

    public abstract string DecideTitle(CaseDecision decision, int count);

    public abstract string DecideIntro(CaseDecision decision);

    public abstract string DecideConfirm(CaseDecision decision);

    public abstract string DecideNot { get; }

    public abstract string DecideReason(CaseDecision decision, int most);

    public abstract string DecideReasonHint(CaseDecision decision);

    public abstract string DecideReasonError(int most);

    public abstract string DecideDone(CaseDecision decision, int count);

    public abstract string RejectChoose { get; }

    public abstract string RejectChooseError { get; }

    /// <summary>By its English name, e.g. <c>BelowStandard</c>.</summary>
    public abstract string RejectReason(string reason);

    public abstract string MeetingHint { get; }

    public abstract string MeetingAttended { get; }

    public abstract string MeetingAgreed { get; }

    public abstract string MeetingNumberError { get; }

    public abstract string MeetingMoreThanAttended(int attended);

    public abstract string ReasonTooShort(int shortest);
}

partial class Vietnamese
{
    public override CommandText ReviewCommand => new("bình xét", "Bình xét các hồ sơ của đơn vị rồi đề nghị khen thưởng", "bình xét 7K3Q9F");

    public override string ReviewBanner => "BÌNH XÉT TẠI ĐƠN VỊ";

    public override string ReviewTitle(int total) => total == 0 ? "Không có hồ sơ nào chờ anh/chị bình xét" : $"{Number(total)} hồ sơ chờ anh/chị bình xét";

    public override string ReviewIntro => "Chọn một hay nhiều hồ sơ rồi bấm việc cần làm. Anh/chị sẽ được hỏi lại trước khi ghi nhận.";

    public override string CasesChoosePage(int page, int pages) => pages == 1 ? "Chọn hồ sơ" : $"Chọn hồ sơ (trang {Number(page)}/{Number(pages)})";

    public override string CasesElsewhere(int count) => $"Đã chọn {Number(count)} hồ sơ ở trang khác.";

    public override string CasesAllLabel => "Tất cả";

    public override string ReviewAll(int total) => $"Chọn tất cả {Number(total)} hồ sơ đang chờ";

    public override string ReviewSee => "Xem hồ sơ";

    public override string ReviewOpen => "Mở danh sách bình xét";

    public override string CasePropose => "Đề nghị khen thưởng";

    public override string CaseReturn => "Trả lại để bổ sung";

    public override string CaseReject => "Không đề nghị";

    public override string CaseCodes => "Mã hồ sơ";

    public override string DecideTitle(CaseDecision decision, int count) => decision switch
    {
        CaseDecision.Propose => $"Đề nghị khen thưởng {Number(count)} hồ sơ?",
        CaseDecision.Return => $"Trả lại {Number(count)} hồ sơ để bổ sung?",
        _ => $"Không đề nghị {Number(count)} hồ sơ?",
    };

    public override string DecideIntro(CaseDecision decision) => decision switch
    {
        CaseDecision.Propose => "Hồ sơ sẽ được chuyển cho thư ký kiểm tra điều kiện.",
        CaseDecision.Return => "Người lập hồ sơ sẽ đọc được lý do, bổ sung rồi gửi lại.",
        _ => "Hồ sơ sẽ kết thúc tại đây; lý do được ghi trong diễn biến của hồ sơ.",
    };

    public override string DecideConfirm(CaseDecision decision) => decision switch
    {
        CaseDecision.Propose => "Xác nhận đề nghị",
        CaseDecision.Return => "Xác nhận trả lại",
        _ => "Xác nhận không đề nghị",
    };

    public override string DecideNot => "Quay lại";

    public override string DecideReason(CaseDecision decision, int most) => decision == CaseDecision.Return
        ? $"Cần bổ sung những gì? (tối đa {Number(most)} ký tự)"
        : $"Nói rõ thêm (bắt buộc với “Lý do khác”, tối đa {Number(most)} ký tự)";

    public override string DecideReasonHint(CaseDecision decision) => decision == CaseDecision.Return
        ? "Ví dụ: nêu rõ kết quả bằng số liệu và gửi kèm minh chứng"
        : "Lý do này được công khai trong diễn biến của hồ sơ";

    public override string DecideReasonError(int most) => $"Đề nghị ghi lý do, không quá {Number(most)} ký tự.";

    public override string DecideDone(CaseDecision decision, int count) => decision switch
    {
        CaseDecision.Propose => $"Đã đề nghị khen thưởng {Number(count)} hồ sơ.",
        CaseDecision.Return => $"Đã trả lại {Number(count)} hồ sơ để bổ sung.",
        _ => $"Đã ghi nhận không đề nghị {Number(count)} hồ sơ.",
    };

    public override string RejectChoose => "Lý do không đề nghị";

    public override string RejectChooseError => "Đề nghị chọn một lý do.";

    public override string RejectReason(string reason) => reason switch
    {
        "BelowStandard" => "Thành tích chưa đạt tiêu chuẩn của hình thức này",
        "SameAchievement" => "Thành tích này đã được đề nghị hoặc đã được khen thưởng",
        "UnitDisagrees" => "Cuộc họp bình xét của đơn vị không nhất trí",
        "UnderDiscipline" => "Đang trong thời gian xem xét, xử lý kỷ luật",
        "WrongForm" => "Hình thức đề nghị không phù hợp với thành tích",
        _ => "Lý do khác",
    };

    public override string MeetingHint => "Họp bình xét của đơn vị (không bắt buộc; ghi cả hai số hoặc để trống cả hai)";

    public override string MeetingAttended => "Số người dự họp";

    public override string MeetingAgreed => "Số người đồng ý đề nghị";

    public override string MeetingNumberError => "Đề nghị ghi một số nguyên, ví dụ: 12.";

    public override string MeetingMoreThanAttended(int attended) => $"Số người đồng ý không thể nhiều hơn {Number(attended)} người dự họp.";

    public override string ReasonTooShort(int shortest) => $"Đề nghị ghi rõ lý do, ít nhất {Number(shortest)} ký tự, để người nhận biết phải làm gì.";
}

partial class English
{
    public override CommandText ReviewCommand => new("review", "Review your unit’s cases and propose them", "review 7K3Q9F");

    public override string ReviewBanner => "REVIEW IN THE UNIT";

    public override string ReviewTitle(int total) => total switch
    {
        0 => "No case waits for your review",
        1 => "One case waits for your review",
        _ => $"{Number(total)} cases wait for your review",
    };

    public override string ReviewIntro => "Choose one or more, then press what is to be done. You are asked once more before it is recorded.";

    public override string CasesChoosePage(int page, int pages) => pages == 1 ? "Choose cases" : $"Choose cases (page {Number(page)} of {Number(pages)})";

    public override string CasesElsewhere(int count) => $"{Number(count)} chosen on other pages.";

    public override string CasesAllLabel => "All";

    public override string ReviewAll(int total) => $"Choose all {Number(total)} waiting cases";

    public override string ReviewSee => "See the case";

    public override string ReviewOpen => "Open the review list";

    public override string CasePropose => "Propose";

    public override string CaseReturn => "Return for supplement";

    public override string CaseReject => "Do not propose";

    public override string CaseCodes => "Case codes";

    public override string DecideTitle(CaseDecision decision, int count) => decision switch
    {
        CaseDecision.Propose => $"Propose {CasesCounted(count)}?",
        CaseDecision.Return => $"Return {CasesCounted(count)} for supplement?",
        _ => $"Not propose {CasesCounted(count)}?",
    };

    public override string DecideIntro(CaseDecision decision) => decision switch
    {
        CaseDecision.Propose => "The secretary will check whether they are eligible.",
        CaseDecision.Return => "Whoever opened it reads the reason, supplements it and sends it again.",
        _ => "It ends here; the reason stands in its history.",
    };

    public override string DecideConfirm(CaseDecision decision) => decision switch
    {
        CaseDecision.Propose => "Confirm the proposal",
        CaseDecision.Return => "Confirm the return",
        _ => "Confirm: not proposed",
    };

    public override string DecideNot => "Back";

    public override string DecideReason(CaseDecision decision, int most) => decision == CaseDecision.Return
        ? $"What is to be supplemented? (up to {Number(most)} characters)"
        : $"In more words (needed for “Another reason”, up to {Number(most)} characters)";

    public override string DecideReasonHint(CaseDecision decision) => decision == CaseDecision.Return
        ? "For example: give the result in numbers, with evidence"
        : "It is public, in the case’s history";

    public override string DecideReasonError(int most) => $"Please give the reason, {Number(most)} characters at most.";

    public override string DecideDone(CaseDecision decision, int count) => decision switch
    {
        CaseDecision.Propose => $"Proposed: {CasesCounted(count)}.",
        CaseDecision.Return => $"Returned for supplement: {CasesCounted(count)}.",
        _ => $"Not proposed: {CasesCounted(count)}.",
    };

    string CasesCounted(int count) => count == 1 ? "one case" : $"{Number(count)} cases";

    public override string RejectChoose => "Why it is not proposed";

    public override string RejectChooseError => "Please choose a reason.";

    public override string RejectReason(string reason) => reason switch
    {
        "BelowStandard" => "Below the standard of this award",
        "SameAchievement" => "This achievement was proposed or awarded before",
        "UnitDisagrees" => "The unit’s meeting does not agree",
        "UnderDiscipline" => "Under disciplinary proceedings",
        "WrongForm" => "The award does not suit the achievement",
        _ => "Another reason",
    };

    public override string MeetingHint => "The unit’s meeting (optional; both numbers or neither)";

    public override string MeetingAttended => "How many attended";

    public override string MeetingAgreed => "How many agreed";

    public override string MeetingNumberError => "Please give a whole number, for example: 12.";

    public override string MeetingMoreThanAttended(int attended) => $"No more than the {Number(attended)} who attended can have agreed.";

    public override string ReasonTooShort(int shortest) => $"Please give the reason in {Number(shortest)} characters or more, so that it is clear what to do.";
}
