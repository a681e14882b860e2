namespace ThiDua.Cards.Text;

// what the secretary decides about cases: returned, not eligible
partial class Words
{
    public abstract string CheckDecideTitle(bool rejects, int count);

    public abstract string CheckDecideIntro(bool rejects);

    public abstract string CheckDecideConfirm(bool rejects);

    public abstract string CheckReasonLabel(bool rejects, int most);

    public abstract string CheckReasonHint(bool rejects);

    public abstract string CheckRejectChoose { get; }

    public abstract string CheckRejectChooseError { get; }

    /// <summary>By its English name, e.g. <c>BelowStandard</c>.</summary>
    public abstract string CheckRejectReason(string reason);

    public abstract string CheckCodes { get; }

    public abstract string CheckReasonIs(string reason);
}

partial class Vietnamese
{
    public override string CheckDecideTitle(bool rejects, int count) =>
        rejects ? $"Không đủ điều kiện: {Number(count)} hồ sơ?" : $"Trả lại {Number(count)} hồ sơ để bổ sung?";

    public override string CheckDecideIntro(bool rejects) =>
        rejects ? "Hồ sơ sẽ kết thúc tại đây. Lý do được ghi trong diễn biến công khai của hồ sơ." : "Người lập hồ sơ sẽ đọc được lý do, bổ sung rồi gửi lại. Lý do được ghi trong diễn biến công khai của hồ sơ.";

    public override string CheckDecideConfirm(bool rejects) => rejects ? "Xác nhận không đủ điều kiện" : "Xác nhận trả lại";

    public override string CheckReasonLabel(bool rejects, int most) =>
        rejects ? $"Nói rõ thêm (bắt buộc với “Lý do khác”, tối đa {Number(most)} ký tự)" : $"Cần bổ sung những gì? (tối đa {Number(most)} ký tự)";

    public override string CheckReasonHint(bool rejects) =>
        rejects ? "Mọi người đọc được; không nêu việc kỷ luật, thanh tra, khiếu nại" : "Ví dụ: nêu rõ kết quả bằng số liệu và gửi kèm minh chứng";

    public override string CheckRejectChoose => "Lý do không đủ điều kiện";

    public override string CheckRejectChooseError => "Đề nghị chọn một lý do trong danh sách.";

    public override string CheckRejectReason(string reason) => reason switch
    {
        "BelowStandard" => "Chưa đạt tiêu chuẩn của hình thức này",
        "SecondReward" => "Thành tích này đã được khen thưởng hoặc đã có hồ sơ đề nghị",
        "NotRegistered" => "Không đăng ký thi đua theo quy định",
        "DossierIncomplete" => "Hồ sơ không đầy đủ",
        "TooLate" => "Gửi quá thời hạn nhận hồ sơ",
        "NotForThisParty" => "Không thuộc đối tượng của hình thức này",
        _ => "Lý do khác",
    };

    public override string CheckCodes => "Mã hồ sơ";

    public override string CheckReasonIs(string reason) => $"Lý do: {reason}";
}

partial class English
{
    public override string CheckDecideTitle(bool rejects, int count) =>
        rejects ? $"Not eligible: {CasesIn(count)}?" : $"Return {CasesIn(count)} to be supplemented?";

    public override string CheckDecideIntro(bool rejects) =>
        rejects ? "The case ends here. The reason stands in its public history." : "Who opened it reads the reason, supplements it and sends it again. The reason stands in its public history.";

    public override string CheckDecideConfirm(bool rejects) => rejects ? "Confirm: not eligible" : "Confirm the return";

    public override string CheckReasonLabel(bool rejects, int most) =>
        rejects ? $"More about it (needed with “Another reason”, up to {Number(most)} characters)" : $"What is to be supplemented? (up to {Number(most)} characters)";

    public override string CheckReasonHint(bool rejects) =>
        rejects ? "Everybody can read it; no word of discipline, inspection or complaints" : "For example: say the result in figures, and link to the evidence";

    public override string CheckRejectChoose => "Why it is not eligible";

    public override string CheckRejectChooseError => "Please choose a reason from the list.";

    public override string CheckRejectReason(string reason) => reason switch
    {
        "BelowStandard" => "Below the standards of this award",
        "SecondReward" => "This achievement was rewarded, or is put forward, already",
        "NotRegistered" => "Not registered for emulation as the rules ask",
        "DossierIncomplete" => "The dossier is not complete",
        "TooLate" => "Sent after the last day for cases",
        "NotForThisParty" => "The award is not for such a person or unit",
        _ => "Another reason",
    };

    public override string CheckCodes => "Codes";

    public override string CheckReasonIs(string reason) => $"Reason: {reason}";
}
