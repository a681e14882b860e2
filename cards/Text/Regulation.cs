using ThiDua.Cards.Regimes;

namespace ThiDua.Cards.Text;

// what the office's own Quy chế says otherwise than the law, and changing it
partial class Words
{
    public abstract string RegulationKind { get; }

    public abstract string ClauseTitle(ClauseKind kind, string of);

    public abstract string ClauseMeans(ClauseKind kind);

    public abstract string ClauseBallot { get; }

    public abstract string ClauseConditions { get; }

    public abstract string ClauseWhy { get; }

    public abstract string ClauseFrom { get; }

    public abstract string ClauseGround { get; }

    public abstract string ClauseGroundHow { get; }

    public abstract string ClauseNone { get; }

    public abstract string ClauseCapPercent { get; }

    public abstract string ClauseCapOf { get; }

    public abstract string ClauseCapNeeds { get; }

    public abstract string ClauseOwnDays { get; }

    public abstract string ClauseDaysNeeds(int most);

    public abstract string ClausePercentNeeds(int lowest);

    public abstract string ClausePreset(int percent);

    public abstract string ClausePreview { get; }

    public abstract string ClausePreviewNote { get; }

    public abstract string ClauseFromThePast { get; }

    public abstract string ClauseConfirm { get; }

    public abstract string ClauseEdit { get; }

    public abstract string ClauseWithdraw { get; }

    public abstract string ClauseChangesNothing { get; }

    public abstract string ClauseChangedMeanwhile { get; }

    public abstract string ClauseEntered(ClauseKind kind, string of, DateOnly from);

    public abstract string ClauseDatesBackwards { get; }

    public abstract string ClauseHistory { get; }

    public abstract string ClausesMore(int more);

    public abstract string ClauseTold(ClauseLine line);

    public abstract string RegulationNotYours { get; }
}

partial class Vietnamese
{
    public override string RegulationKind => "QUY CHẾ CỦA CƠ QUAN";

    public override string ClauseTitle(ClauseKind kind, string of) => kind switch
    {
        ClauseKind.Form => $"Sửa quy định về {of}",
        ClauseKind.Rules => "Sửa quy định chung cho mọi danh hiệu, hình thức",
        _ => $"Bỏ quy định riêng của cơ quan về {of}",
    };

    public override string ClauseMeans(ClauseKind kind) => kind == ClauseKind.Withdraw
        ? "Từ ngày được chọn, mọi thay đổi trước đó của cơ quan không còn áp dụng; danh mục trở lại theo quy định của pháp luật."
        : "Chỉ những mục được sửa mới theo Quy chế của cơ quan; các mục khác vẫn theo quy định của pháp luật tại từng thời điểm.";

    public override string ClauseBallot => "Bỏ phiếu";

    public override string ClauseConditions => "Điều kiện và hiệu lực";

    public override string ClauseWhy => "Căn cứ";

    public override string ClauseFrom => "Thay đổi áp dụng từ ngày";

    public override string ClauseGround => "Căn cứ sửa đổi";

    public override string ClauseGroundHow => "Ví dụ: Điều 9 Quy chế ban hành kèm theo Quyết định số 12/QĐ-VP ngày 05/01/2026";

    public override string ClauseNone => "Để trống nếu không có quy định riêng";

    public override string ClauseCapPercent => "Tỷ lệ tối đa (%)";

    public override string ClauseCapOf => "Tính trên số đạt";

    public override string ClauseCapNeeds => "Tỷ lệ tối đa là số nguyên từ 1 đến 100, kèm danh hiệu hoặc hình thức khác để tính.";

    public override string ClauseOwnDays => "Ngày công khai riêng (ngày làm việc)";

    public override string ClauseDaysNeeds(int most) => $"Số ngày làm việc là số nguyên từ 1 đến {Number(most)}.";

    public override string ClausePercentNeeds(int lowest) => $"Tỷ lệ phiếu là số nguyên từ {lowest} đến 100.";

    public override string ClausePreset(int percent) => $"Dùng mức {percent}% cho các danh hiệu cấp cao nêu trong danh mục";

    public override string ClausePreview => "Xem trước";

    public override string ClausePreviewNote => "Chưa có gì thay đổi. Sau khi xác nhận, thay đổi được ghi vào sổ cái cùng căn cứ và mọi người đều xem được.";

    public override string ClauseFromThePast => "Ngày áp dụng đã qua: các bước có ngày từ đó đến nay mà chưa thực hiện sẽ theo quy định mới; kết quả đã ghi không thay đổi.";

    public override string ClauseConfirm => "Xác nhận";

    public override string ClauseEdit => "Sửa tiếp";

    public override string ClauseWithdraw => "Bỏ quy định riêng";

    public override string ClauseChangesNothing => "Chưa có mục nào khác với quy định đang áp dụng vào ngày đã chọn.";

    public override string ClauseChangedMeanwhile => "Quy định này vừa được người khác sửa; đề nghị mở lại để xem nội dung mới trước khi sửa.";

    public override string ClauseEntered(ClauseKind kind, string of, DateOnly from) => kind switch
    {
        ClauseKind.Form => $"Đã sửa quy định về {of}, áp dụng từ {Date(from)}.",
        ClauseKind.Rules => $"Đã sửa quy định chung, áp dụng từ {Date(from)}.",
        _ => $"Đã bỏ quy định riêng về {of} từ {Date(from)}.",
    };

    public override string ClauseDatesBackwards => "Ngày hết hiệu lực cần bằng hoặc sau ngày bắt đầu.";

    public override string ClauseHistory => "Cơ quan đã sửa";

    public override string ClausesMore(int more) => $"Còn {Number(more)} lần sửa trước đó trong sổ cái.";

    public override string ClauseTold(ClauseLine line) =>
        $"{Moment(line.At)} · {line.By ?? "tệp Quy chế"} · {(line.Withdraws ? "bỏ quy định riêng" : "sửa")}, áp dụng từ {Date(line.From)}: "
        + $"{TermChanges(line.Changes)}. Căn cứ: {line.Ground}";

    public override string RegulationNotYours => "Chỉ thư ký và quản trị viên được sửa danh mục khen thưởng.";
}

partial class English
{
    public override string RegulationKind => "THE OFFICE'S OWN RULES";

    public override string ClauseTitle(ClauseKind kind, string of) => kind switch
    {
        ClauseKind.Form => $"Change the rules about {of}",
        ClauseKind.Rules => "Change the rules for all awards",
        _ => $"Take back the office's own rules about {of}",
    };

    public override string ClauseMeans(ClauseKind kind) => kind == ClauseKind.Withdraw
        ? "From the chosen day on, nothing the office changed before holds any longer; the catalogue is as the law has it."
        : "Only what you change follows the office's own rules; everything else stays as the law of each time has it.";

    public override string ClauseBallot => "Ballot";

    public override string ClauseConditions => "Conditions and time";

    public override string ClauseWhy => "Ground";

    public override string ClauseFrom => "The change holds from";

    public override string ClauseGround => "Ground of the change";

    public override string ClauseGroundHow => "E.g. article 9 of the rules issued with decision 12/QĐ-VP of 05/01/2026";

    public override string ClauseNone => "Leave empty for none";

    public override string ClauseCapPercent => "Ratio cap (%)";

    public override string ClauseCapOf => "Of those with";

    public override string ClauseCapNeeds => "A ratio cap is a whole number from 1 to 100, together with another award to count.";

    public override string ClauseOwnDays => "Own days for comment (working days)";

    public override string ClauseDaysNeeds(int most) => $"Working days are a whole number from 1 to {Number(most)}.";

    public override string ClausePercentNeeds(int lowest) => $"The share of votes is a whole number from {lowest} to 100.";

    public override string ClausePreset(int percent) => $"Use {percent}% for the high titles that the catalogue names";

    public override string ClausePreview => "Preview";

    public override string ClausePreviewNote => "Nothing has changed yet. Once confirmed, the change stands in the ledger with its ground, and everybody can see it.";

    public override string ClauseFromThePast => "This day has passed: steps dated since then that are still to be taken follow the new rule; results on record do not change.";

    public override string ClauseConfirm => "Confirm";

    public override string ClauseEdit => "Edit";

    public override string ClauseWithdraw => "Take back own rules";

    public override string ClauseChangesNothing => "Nothing differs from what holds on the chosen day.";

    public override string ClauseChangedMeanwhile => "Somebody has just changed this; please open it again to see the new state before you change it.";

    public override string ClauseEntered(ClauseKind kind, string of, DateOnly from) => kind switch
    {
        ClauseKind.Form => $"The rules about {of} are changed, from {Date(from)}.",
        ClauseKind.Rules => $"The rules for all awards are changed, from {Date(from)}.",
        _ => $"The office's own rules about {of} are taken back, from {Date(from)}.",
    };

    public override string ClauseDatesBackwards => "The last day must not lie before the first.";

    public override string ClauseHistory => "Changed by the office";

    public override string ClausesMore(int more) => $"And {Number(more)} older changes in the ledger.";

    public override string ClauseTold(ClauseLine line) =>
        $"{Moment(line.At)} · {line.By ?? "the file of rules"} · {(line.Withdraws ? "taken back" : "changed")}, from {Date(line.From)}: "
        + $"{TermChanges(line.Changes)}. Ground: {line.Ground}";

    public override string RegulationNotYours => "Only secretaries and administrators change the catalogue of awards.";
}
