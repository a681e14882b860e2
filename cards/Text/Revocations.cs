namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText RevokeCommand { get; }

    public abstract string RevokeKind { get; }

    public abstract string RevokeTitle { get; }

    public abstract string RevokeWho(int page, int pages);

    public abstract string RevokeAll(int count);

    public abstract string RevokeNoneChosen { get; }

    public abstract string RevokeSomeGone { get; }

    public abstract string RevokeGround { get; }

    public abstract string RevokeGroundMissing { get; }

    public abstract string RevocationGround(string ground);

    public abstract FieldText RevokeNumber { get; }

    public abstract FieldText RevokeDate { get; }

    /// <summary>By which decision: of the award, or of the revocation.</summary>
    public abstract string RevokeDecision(string number, string date);

    public abstract string RevokeDateInTheFuture { get; }

    public abstract string RevokeDateBefore(string date);

    public abstract FieldText RevokeNote { get; }

    public abstract string RevokeSeePreview { get; }

    public abstract string RevokePreviewNote { get; }

    public abstract string RevokeFrom(string award, int count);

    public abstract string RevokeConfirm { get; }

    public abstract string RevokeDone(int count);

    public abstract string RevokeUnknown(string asked);

    public abstract string RevokeWhich { get; }

    public abstract string RevokeNobodyLeft { get; }

    /// <summary>The case's public reason.</summary>
    public abstract string RevokeReason(string ground, string number, string date, string? note);
}

partial class Vietnamese
{
    public override CommandText RevokeCommand => new("thu hồi khen thưởng", "Hủy bỏ, thu hồi khen thưởng theo căn cứ của Luật", "thu hồi khen thưởng 215/QĐ-VP");

    public override string RevokeKind => "HỦY BỎ, THU HỒI KHEN THƯỞNG";

    public override string RevokeTitle => "Thu hồi khen thưởng của ai?";

    public override string RevokeWho(int page, int pages) => pages == 1 ? "Chọn tập thể, cá nhân" : $"Chọn tập thể, cá nhân (trang {Number(page)}/{Number(pages)})";

    public override string RevokeAll(int count) => $"Thu hồi của tất cả {Number(count)} tập thể, cá nhân";

    public override string RevokeNoneChosen => "Đề nghị chọn ít nhất một tập thể hoặc cá nhân.";

    public override string RevokeSomeGone => "Có tập thể, cá nhân đã chọn không còn giữ khen thưởng này. Đề nghị mở lại danh sách.";

    public override string RevokeGround => "Căn cứ";

    public override string RevokeGroundMissing => "Đề nghị chọn một căn cứ theo Luật.";

    public override string RevocationGround(string ground) => ground switch
    {
        "FalseDeclaration" => "Kê khai gian dối để được khen thưởng",
        "ForgedDossier" => "Cung cấp thông tin sai sự thật hoặc làm giả hồ sơ",
        "UnlawfulAppraisal" => "Thẩm định, xét, quyết định trái quy định",
        _ => "Có kết luận vi phạm trong thời gian tính thành tích",
    };

    public override FieldText RevokeNumber => new("Số quyết định thu hồi", "Ví dụ: 30/QĐ-VP");

    public override FieldText RevokeDate => new("Ngày quyết định thu hồi", "Đề nghị chọn ngày ghi trên quyết định thu hồi.");

    public override string RevokeDecision(string number, string date) => $"Quyết định số {number} ngày {date}";

    public override string RevokeDateInTheFuture => "Ngày quyết định thu hồi không thể sau hôm nay.";

    public override string RevokeDateBefore(string date) => $"Ngày quyết định thu hồi không thể trước ngày khen thưởng ({date}).";

    public override FieldText RevokeNote => new("Ghi chú", "Công khai trong hồ sơ");

    public override string RevokeSeePreview => "Xem trước";

    public override string RevokePreviewNote => "Chưa có khen thưởng nào bị thu hồi. Sau khi xác nhận, số liệu và tin đã đăng được cập nhật; hồ sơ vẫn được giữ.";

    public override string RevokeFrom(string award, int count) => $"Thu hồi {award} của {Number(count)} tập thể, cá nhân";

    public override string RevokeConfirm => "Xác nhận thu hồi";

    public override string RevokeDone(int count) => $"Đã ghi nhận thu hồi khen thưởng của {Number(count)} tập thể, cá nhân.";

    public override string RevokeUnknown(string asked) => $"Không tìm thấy khen thưởng “{asked}”. Đề nghị ghi số quyết định, mã hồ sơ hoặc mã khen thưởng.";

    public override string RevokeWhich => "Đề nghị ghi số quyết định, mã hồ sơ hoặc mã khen thưởng sau lệnh, ví dụ: thu hồi khen thưởng 215/QĐ-VP.";

    public override string RevokeNobodyLeft => "Khen thưởng này đã được thu hồi của tất cả.";

    public override string RevokeReason(string ground, string number, string date, string? note) =>
        $"{RevocationGround(ground)} (quyết định số {number} ngày {date}){(note is null ? "" : $": {note}")}";
}

partial class English
{
    public override CommandText RevokeCommand => new("revoke award", "Cancel and take back an award on a ground of the law", "revoke award 215/QĐ-VP");

    public override string RevokeKind => "REVOCATION OF AN AWARD";

    public override string RevokeTitle => "Whose award is taken back?";

    public override string RevokeWho(int page, int pages) => pages == 1 ? "Choose units and people" : $"Choose units and people (page {Number(page)} of {Number(pages)})";

    public override string RevokeAll(int count) => $"Take it back from all {Number(count)}";

    public override string RevokeNoneChosen => "Please choose at least one unit or person.";

    public override string RevokeSomeGone => "Somebody you chose does not have this award any more. Please open the list again.";

    public override string RevokeGround => "Ground";

    public override string RevokeGroundMissing => "Please choose one of the grounds of the law.";

    public override string RevocationGround(string ground) => ground switch
    {
        "FalseDeclaration" => "False declaration to obtain the award",
        "ForgedDossier" => "Untrue information or a forged dossier",
        "UnlawfulAppraisal" => "Appraised or decided against the rules",
        _ => "A violation was found in the time the achievement counts for",
    };

    public override FieldText RevokeNumber => new("Number of the revoking decision", "E.g. 30/QĐ-VP");

    public override FieldText RevokeDate => new("Date of the revoking decision", "Please choose the date on the revoking decision.");

    public override string RevokeDecision(string number, string date) => $"Decision {number}, {date}";

    public override string RevokeDateInTheFuture => "The date of the revoking decision cannot be after today.";

    public override string RevokeDateBefore(string date) => $"The date of the revoking decision cannot be before the award ({date}).";

    public override FieldText RevokeNote => new("Note", "Public in the case");

    public override string RevokeSeePreview => "Preview";

    public override string RevokePreviewNote => "Nothing has been taken back yet. Once you confirm, counts and posted messages follow; the record is kept.";

    public override string RevokeFrom(string award, int count) => $"{award} is taken back from {Number(count)}";

    public override string RevokeConfirm => "Confirm the revocation";

    public override string RevokeDone(int count) => $"The revocation is recorded for {Number(count)}.";

    public override string RevokeUnknown(string asked) => $"No award “{asked}” was found. Please give the number of the decision, the code of a case or of an award.";

    public override string RevokeWhich => "Please give the number of the decision, the code of a case or of an award after the command, e.g. revoke award 215/QĐ-VP.";

    public override string RevokeNobodyLeft => "This award has been taken back from everybody already.";

    public override string RevokeReason(string ground, string number, string date, string? note) =>
        $"{RevocationGround(ground)} (decision {number}, {date}){(note is null ? "" : $": {note}")}";
}
