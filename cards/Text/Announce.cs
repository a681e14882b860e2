namespace ThiDua.Cards.Text;

/// <summary>The fields of the form that records a decision.</summary>
public sealed record AnnounceFieldTexts(
    FieldText Form, FieldText Number, FieldText Date, FieldText Signatory, FieldText Ground, FieldText Merit, FieldText Campaign,
    FieldText Nominations, FieldText People, FieldText Lines, FieldText Picture, FieldText Channels);

// recording and announcing a decision: form, preview, and what became of it
partial class Words
{
    public abstract CommandText AnnounceCommand { get; }

    public abstract AnnounceFieldTexts AnnounceFields { get; }

    public abstract string AnnounceKind { get; }

    public abstract string AnnounceTitle { get; }

    public abstract string AnnounceIntro { get; }

    public abstract string AnnounceHasErrors { get; }

    public abstract string AnnounceRecipients(int most);

    public abstract string AnnouncePreview { get; }

    public abstract string AnnounceConfirm { get; }

    public abstract string AnnounceEdit { get; }

    public abstract string AnnounceCancel { get; }

    public abstract string AnnouncePreviewNote(IReadOnlyList<string> places);

    public abstract string LinesKnown(int count, string names);

    public abstract string LinesUnknown(int count, string names);

    public abstract string LinesSeveral(int count, string names);

    public abstract string AnnounceDropped { get; }

    public abstract string AnnouncedKind { get; }

    public abstract string Announced(string number, int recipients, IReadOnlyList<string> places);

    public abstract string AnnouncedHint(string code);

    public abstract string AnnounceFormIsNotYours { get; }

    public abstract string AwardFormIsGone { get; }

    public abstract string DecisionInTheFuture { get; }

    public abstract string AwardNeedsRecipients { get; }

    public abstract string AwardTooManyRecipients(int most);

    public abstract string AwardWrongKind(string form, bool forPeople, string names);

    public abstract string PeopleUnknown(int count);

    /// <param name="withdrawn">Codes of those withdrawn.</param>
    /// <param name="awarded">Codes of those another decision rests on.</param>
    /// <param name="missing">Codes that nobody knows.</param>
    public abstract string NominationsNotOpen(IReadOnlyList<string> withdrawn, IReadOnlyList<string> awarded, IReadOnlyList<string> missing);

    public abstract string NominationGoesByCases(string nomination, IReadOnlyList<string> cases);

    public abstract string DecisionRecordedBefore(string number, int year, string form, string code);
}

partial class Vietnamese
{
    public override CommandText AnnounceCommand => new("công bố", "Ghi nhận quyết định và công bố khen thưởng");

    public override AnnounceFieldTexts AnnounceFields { get; } = new(
        new("Danh hiệu, hình thức khen thưởng", "Đề nghị chọn danh hiệu hoặc hình thức khen thưởng"),
        new("Số, ký hiệu quyết định", "Ví dụ: 215/QĐ-VP"),
        new("Ngày quyết định", "Đề nghị chọn ngày ghi trên quyết định."),
        new("Người ký", "Ví dụ: Chánh Văn phòng Nguyễn Văn A"),
        new("Căn cứ", "Ví dụ: Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 18/11/2026"),
        new("Thành tích", "Ví dụ: Đã có thành tích xuất sắc trong phong trào thi đua năm 2026"),
        new("Phong trào", "Không gắn với phong trào nào"),
        new("Từ các đề cử đang mở", "Có thể chọn nhiều đề cử"),
        new("Chọn người trong danh bạ", "Gõ tên để tìm"),
        new("Hoặc ghi mỗi dòng một trường hợp: Họ tên – đơn vị", "Nguyễn Thị Lan – Phòng Tổng hợp"),
        new("Đường dẫn hình ảnh", "https://…"),
        new("Công bố tại các kênh", "Bỏ trống nếu chỉ ghi nhận quyết định"));

    public override string AnnounceKind => "CÔNG BỐ KHEN THƯỞNG";

    public override string AnnounceTitle => "Ghi nhận quyết định khen thưởng";

    public override string AnnounceIntro => "Anh/chị sẽ được xem trước. Chưa có gì được công bố cho đến khi bấm “Công bố”.";

    public override string AnnounceHasErrors => "Một số mục cần xem lại; những gì đã nhập vẫn được giữ nguyên.";

    public override string AnnounceRecipients(int most) => $"Tập thể, cá nhân được khen thưởng (tối đa {Number(most)} mỗi lần công bố)";

    public override string AnnouncePreview => "Xem trước";

    public override string AnnounceConfirm => "Công bố";

    public override string AnnounceEdit => "Sửa lại";

    public override string AnnounceCancel => "Hủy";

    public override string AnnouncePreviewNote(IReadOnlyList<string> places) => places.Count == 0
        ? "Quyết định sẽ được ghi nhận, không đăng tại kênh nào. Người được khen thưởng nhận lời chúc mừng riêng."
        : $"Quyết định sẽ được công bố tại {List(places)}. Người được khen thưởng được nhắc tên và nhận lời chúc mừng riêng.";

    public override string LinesKnown(int count, string names) => $"Đã khớp với danh sách cơ quan ({Number(count)}): {names}.";

    public override string LinesUnknown(int count, string names) =>
        $"Không có trong danh sách cơ quan, giữ nguyên như đã ghi ({Number(count)}): {names}.";

    public override string LinesSeveral(int count, string names) =>
        $"Cơ quan có nhiều người trùng tên, giữ nguyên như đã ghi ({Number(count)}): {names}. Ghi thêm đơn vị hoặc chọn trong danh bạ để xác định đúng người.";

    public override string AnnounceDropped => "Đã hủy, chưa có gì được công bố";

    public override string AnnouncedKind => "ĐÃ CÔNG BỐ";

    public override string Announced(string number, int recipients, IReadOnlyList<string> places) => places.Count == 0
        ? $"Quyết định số {number} đã được ghi nhận cho {Number(recipients)} tập thể, cá nhân; không đăng tại kênh nào."
        : $"Quyết định số {number} đã được ghi nhận cho {Number(recipients)} tập thể, cá nhân và đang được công bố tại {List(places)}.";

    public override string AnnouncedHint(string code) => $"Mã ghi nhận: {code}.";

    public override string AnnounceFormIsNotYours => "Đây là mẫu của người khác. Anh/chị gõ “công bố” để mở mẫu của mình.";

    public override string AwardFormIsGone => "Danh hiệu, hình thức này không có trong danh mục; đề nghị chọn lại.";

    public override string DecisionInTheFuture => "Ngày quyết định chưa đến; đề nghị ghi ngày trên quyết định đã ký.";

    public override string AwardNeedsRecipients =>
        "Chưa có tập thể, cá nhân nào. Đề nghị chọn từ đề cử, chọn trong danh bạ hoặc ghi mỗi dòng một trường hợp.";

    public override string AwardTooManyRecipients(int most) =>
        $"Có nhiều hơn {Number(most)} trường hợp; đề nghị chia thành nhiều lần công bố, mỗi lần một phụ lục.";

    public override string AwardWrongKind(string form, bool forPeople, string names) => forPeople
        ? $"{form} chỉ dành cho cá nhân, nên chưa ghi nhận được cho: {names}."
        : $"{form} chỉ dành cho tập thể, nên chưa ghi nhận được cho: {names}.";

    public override string PeopleUnknown(int count) =>
        $"Có {Number(count)} người hệ thống chưa biết tên; đề nghị bỏ chọn và ghi họ tên, đơn vị vào ô bên dưới.";

    public override string NominationGoesByCases(string nomination, IReadOnlyList<string> cases) =>
        $"Đề cử {nomination} đang được xét theo hồ sơ {List(cases)}: kết quả được công bố khi có quyết định (lệnh “quyết định”).";

    public override string NominationsNotOpen(
        IReadOnlyList<string> withdrawn, IReadOnlyList<string> awarded, IReadOnlyList<string> missing)
    {
        var why = new List<string>();
        if (withdrawn.Count > 0)
            why.Add($"đề cử {List(withdrawn)} đã được rút");
        if (awarded.Count > 0)
            why.Add($"đề cử {List(awarded)} đã được khen thưởng theo quyết định khác");
        if (missing.Count > 0)
            why.Add($"không tìm thấy đề cử {List(missing)}");
        return $"Chưa công bố được vì {string.Join("; ", why)}. Chưa có gì thay đổi; đề nghị bấm “Sửa lại” để chọn lại.";
    }

    public override string DecisionRecordedBefore(string number, int year, string form, string code) =>
        $"Quyết định số {number} năm {year} về {form} đã được ghi nhận trước đó (mã {code}), nên không ghi nhận lần nữa.";
}

partial class English
{
    public override CommandText AnnounceCommand => new("announce", "Record a decision and announce the award");

    public override AnnounceFieldTexts AnnounceFields { get; } = new(
        new("Award", "Please choose the award"),
        new("Number of the decision", "E.g. 215/QĐ-VP"),
        new("Date of the decision", "Please choose the date on the decision."),
        new("Signed by", "E.g. Chánh Văn phòng Nguyễn Văn A"),
        new("Ground", "E.g. minutes of the council of 18/11/2026"),
        new("Achievement", "E.g. outstanding results in the emulation campaign of 2026"),
        new("Campaign", "None"),
        new("From open nominations", "You may choose several"),
        new("Choose people from the directory", "Type a name to search"),
        new("Or one per line: full name – unit", "Nguyễn Thị Lan – Phòng Tổng hợp"),
        new("Link to a picture", "https://…"),
        new("Announce in these channels", "Leave empty to record the decision only"));

    public override string AnnounceKind => "AWARD ANNOUNCEMENT";

    public override string AnnounceTitle => "Record a decision to award";

    public override string AnnounceIntro => "You will see a preview. Nothing is announced until you press “Announce”.";

    public override string AnnounceHasErrors => "Some fields need another look; all you typed is still there.";

    public override string AnnounceRecipients(int most) => $"Recipients ({Number(most)} at most in one announcement)";

    public override string AnnouncePreview => "Preview";

    public override string AnnounceConfirm => "Announce";

    public override string AnnounceEdit => "Edit";

    public override string AnnounceCancel => "Cancel";

    public override string AnnouncePreviewNote(IReadOnlyList<string> places) => places.Count == 0
        ? "The decision will be recorded and posted nowhere. Recipients get a private congratulation."
        : $"The award will be announced in {List(places)}. Recipients are mentioned and get a private congratulation.";

    public override string LinesKnown(int count, string names) => $"Found in the office's list ({Number(count)}): {names}.";

    public override string LinesUnknown(int count, string names) => $"Not in the office's list, kept as typed ({Number(count)}): {names}.";

    public override string LinesSeveral(int count, string names) =>
        $"Several people have these names, kept as typed ({Number(count)}): {names}. Add the unit, or choose from the directory.";

    public override string AnnounceDropped => "Cancelled, nothing was announced";

    public override string AnnouncedKind => "ANNOUNCED";

    public override string Announced(string number, int recipients, IReadOnlyList<string> places)
    {
        var of = recipients == 1 ? "1 recipient" : $"{Number(recipients)} recipients";
        return places.Count == 0
            ? $"Decision {number} is recorded for {of} and posted nowhere."
            : $"Decision {number} is recorded for {of} and being announced in {List(places)}.";
    }

    public override string AnnouncedHint(string code) => $"Recorded under the code {code}.";

    public override string AnnounceFormIsNotYours => "This form belongs to somebody else. Type “announce” to open your own.";

    public override string AwardFormIsGone => "This award is not in the catalogue; please choose again.";

    public override string DecisionInTheFuture => "This date is still to come; please give the date on the signed decision.";

    public override string AwardNeedsRecipients =>
        "There is no recipient yet. Please choose nominations or people, or type one recipient per line.";

    public override string AwardTooManyRecipients(int most) =>
        $"There are more than {Number(most)} recipients; please announce in several parts, one annex each.";

    public override string AwardWrongKind(string form, bool forPeople, string names) => forPeople
        ? $"{form} is for individuals only, so it cannot be recorded for: {names}."
        : $"{form} is for units only, so it cannot be recorded for: {names}.";

    public override string PeopleUnknown(int count) =>
        $"{Number(count)} of the chosen people are not known here by name; please type their names and units below instead.";

    public override string NominationGoesByCases(string nomination, IReadOnlyList<string> cases) =>
        $"Nomination {nomination} is under review as {List(cases)}: it is announced when it is decided (command “decision”).";

    public override string NominationsNotOpen(
        IReadOnlyList<string> withdrawn, IReadOnlyList<string> awarded, IReadOnlyList<string> missing)
    {
        var why = new List<string>();
        if (withdrawn.Count > 0)
            why.Add($"withdrawn: {List(withdrawn)}");
        if (awarded.Count > 0)
            why.Add($"already awarded by another decision: {List(awarded)}");
        if (missing.Count > 0)
            why.Add($"not found: {List(missing)}");
        return $"This was not announced because of these nominations: {string.Join("; ", why)}. Nothing has changed; press “Edit” to choose again.";
    }

    public override string DecisionRecordedBefore(string number, int year, string form, string code) =>
        $"Decision {number} of {year} on {form} was recorded before (code {code}), so it was not recorded again.";
}
