namespace ThiDua.Cards.Text;

// the secretary's check (thẩm định): the list, one case
partial class Words
{
    public abstract CommandText CheckCommand { get; }

    public abstract string CheckKind { get; }

    public abstract string CheckTitle(int total);

    public abstract string CheckIntro { get; }

    public abstract string CheckAll { get; }

    public abstract string CheckNonManagers(int count, int people);

    public abstract string CheckReceive { get; }

    public abstract string CheckReturn { get; }

    public abstract string CheckReject { get; }

    public abstract string CheckSee { get; }

    public abstract string CheckSeeCase { get; }

    public abstract string CheckUpdate { get; }

    public abstract string CheckBack { get; }

    public abstract string CheckPass { get; }

    public abstract string CheckAndOthers(int others);

    public abstract string CheckFindings { get; }

    public abstract string CheckNothingFound { get; }

    public abstract string CheckStandards { get; }

    public abstract string CheckShortDossier { get; }

    public abstract string CheckIdeas { get; }

    public abstract string CheckStateLabel { get; }

    public abstract string CheckUnit { get; }

    public abstract string CheckCampaign { get; }

    public abstract string CheckOpenedBy { get; }

    public abstract string CheckUntil { get; }

    public abstract string CheckComments { get; }

    public abstract string CheckCommentCount(int all, int open);

    public abstract string CheckAchievedLabel { get; }

    public abstract string CheckAchievedError { get; }

    public abstract string CheckAchievedSave { get; }

    public abstract string CheckAchievedSaved(string day);

    /// <summary>As the office's other systems call it; by its English name, e.g. <c>Proposed</c>.</summary>
    public abstract string CheckState(string state);

    /// <summary>A name in the middle of a sentence.</summary>
    protected static string Inside(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>In tenths of a percent, rounded half up: 124 of 155 are 80,0%.</summary>
    protected static (int Whole, int Tenth) Tenths(int part, int of) => of == 0 ? (0, 0) : Math.DivRem((int)(((2000L * part) + of) / (2L * of)), 10);
}

partial class Vietnamese
{
    public override CommandText CheckCommand => new("thẩm định", "Kiểm tra điều kiện các hồ sơ đã được đề nghị, tiếp nhận hoặc trả lại", "thẩm định 7K3Q9F");

    public override string CheckKind => "THẨM ĐỊNH HỒ SƠ";

    public override string CheckTitle(int total) => total == 0 ? "Không có hồ sơ nào chờ thẩm định" : $"{Number(total)} hồ sơ chờ thẩm định";

    public override string CheckIntro => "Chọn một hay nhiều hồ sơ rồi bấm việc cần làm. Dấu ✋ là vướng mắc, chưa tiếp nhận được; dấu ⚠ là điều cần lưu ý.";

    public override string CheckAll => "Chọn tất cả hồ sơ, trừ hồ sơ có vướng mắc khi tiếp nhận";

    public override string CheckNonManagers(int count, int people) =>
        $"Người không giữ chức vụ quản lý: {Number(count)}/{Number(people)} cá nhân ({Share(count, people)}%).";

    public override string CheckReceive => "Tiếp nhận";

    public override string CheckReturn => "Trả lại";

    public override string CheckReject => "Không đủ điều kiện";

    public override string CheckSee => "Xem hồ sơ";

    public override string CheckSeeCase => "Xem hồ sơ";

    public override string CheckUpdate => "Cập nhật";

    public override string CheckBack => "Danh sách thẩm định";

    public override string CheckPass => "Đủ điều kiện, chuyển Hội đồng";

    public override string CheckAndOthers(int others) => $"… và {Number(others)} trường hợp khác.";

    public override string CheckFindings => "Kết quả kiểm tra";

    public override string CheckNothingFound => "Không có vướng mắc, không có điều cần lưu ý.";

    public override string CheckStandards => "Tiêu chuẩn của hình thức này";

    public override string CheckShortDossier => "Hồ sơ rút gọn: tờ trình và tóm tắt thành tích";

    public override string CheckIdeas => "Sáng kiến đã được công nhận";

    public override string CheckStateLabel => "Trạng thái";

    public override string CheckUnit => "Đơn vị";

    public override string CheckCampaign => "Phong trào";

    public override string CheckOpenedBy => "Người lập";

    public override string CheckUntil => "Lấy ý kiến đến hết ngày";

    public override string CheckComments => "Ý kiến";

    public override string CheckCommentCount(int all, int open) =>
        open == 0 ? $"có {Number(all)} ý kiến, đã xem xét hết" : $"có {Number(all)} ý kiến, còn {Number(open)} chưa xem xét";

    public override string CheckAchievedLabel => "Ngày lập thành tích";

    public override string CheckAchievedError => "Đề nghị chọn một ngày, không muộn hơn ngày đề cử.";

    public override string CheckAchievedSave => "Lưu ngày";

    public override string CheckAchievedSaved(string day) => $"Đã ghi ngày lập thành tích: {day}.";

    public override string CheckState(string state) => state switch
    {
        "Nominated" => "Chờ chuyển",
        "Returned" => "Bị trả lại",
        "Proposed" => "Chờ duyệt",
        "Received" => "Đã tiếp nhận",
        "Published" => "Đang công khai lấy ý kiến",
        "Ready" => "Chờ xét khen thưởng",
        "OnAgenda" => "Đang xét",
        "Passed" => "Đạt",
        "NotPassed" => "Không đạt",
        "Submitted" => "Đã trình cấp trên",
        "Awarded" => "Đã khen thưởng",
        "Withdrawn" => "Đã rút",
        "Rejected" => "Không đủ điều kiện",
        _ => "Đã thu hồi",
    };

    static string Share(int part, int of) => Tenths(part, of) is var (whole, tenth) ? $"{whole},{tenth}" : "";
}

partial class English
{
    public override CommandText CheckCommand => new("check", "Check the proposed cases: receive them or send them back", "check 7K3Q9F");

    public override string CheckKind => "CHECK OF CASES";

    public override string CheckTitle(int total) => total switch
    {
        0 => "No case waits to be checked",
        1 => "1 case waits to be checked",
        _ => $"{Number(total)} cases wait to be checked",
    };

    public override string CheckIntro => "Choose one or many, then press what to do. ✋ stands in the way; ⚠ is only to be known.";

    public override string CheckAll => "Choose all; what something stands in the way of is not received";

    public override string CheckNonManagers(int count, int people) =>
        $"Without a managerial post: {Number(count)} of {Number(people)} people ({Share(count, people)}%).";

    public override string CheckReceive => "Receive";

    public override string CheckReturn => "Return";

    public override string CheckReject => "Not eligible";

    public override string CheckSee => "See the case";

    public override string CheckSeeCase => "See the case";

    public override string CheckUpdate => "Update";

    public override string CheckBack => "List of cases";

    public override string CheckPass => "Eligible, pass to the council";

    public override string CheckAndOthers(int others) => $"… and {Number(others)} more.";

    public override string CheckFindings => "Findings";

    public override string CheckNothingFound => "Nothing stands in the way, and there is nothing to note.";

    public override string CheckStandards => "Standards of this award";

    public override string CheckShortDossier => "Short dossier: submission and summary of the achievement";

    public override string CheckIdeas => "Recognised initiatives";

    public override string CheckStateLabel => "State";

    public override string CheckUnit => "Unit";

    public override string CheckCampaign => "Campaign";

    public override string CheckOpenedBy => "Opened by";

    public override string CheckUntil => "Comments until";

    public override string CheckComments => "Comments";

    public override string CheckCommentCount(int all, int open) =>
        open == 0 ? $"{Number(all)}, all considered" : $"{Number(all)}, {Number(open)} still to be considered";

    public override string CheckAchievedLabel => "Day of the achievement";

    public override string CheckAchievedError => "Please choose a day, not later than the nomination.";

    public override string CheckAchievedSave => "Save the day";

    public override string CheckAchievedSaved(string day) => $"The day of the achievement is {day} now.";

    public override string CheckState(string state) => state switch
    {
        "Nominated" => "Nominated",
        "Returned" => "Returned",
        "Proposed" => "Proposed",
        "Received" => "Received",
        "Published" => "Published for comment",
        "Ready" => "Ready for the council",
        "OnAgenda" => "On the agenda",
        "Passed" => "Passed",
        "NotPassed" => "Not passed",
        "Submitted" => "Submitted upward",
        "Awarded" => "Awarded",
        "Withdrawn" => "Withdrawn",
        "Rejected" => "Not eligible",
        _ => "Revoked",
    };

    static string Share(int part, int of) => Tenths(part, of) is var (whole, tenth) ? $"{whole}.{tenth}" : "";

    string CasesIn(int count) => count == 1 ? "1 case" : $"{Number(count)} cases";
}
