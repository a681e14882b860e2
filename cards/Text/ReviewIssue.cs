using ThiDua.Cards.Reviews;

namespace ThiDua.Cards.Text;

// reviews: how one is issued, where its numbers come from, and the years
partial class Words
{
    public abstract string ReviewSeeNumbers { get; }

    public abstract string ReviewConclusion { get; }

    public abstract string ReviewConclusionLabel(int most);

    public abstract string ReviewStillOpen(int open);

    public abstract string ReviewIssueMeans(ReviewName kind, IReadOnlyList<string> places);

    public abstract string ReviewPublish { get; }

    public abstract string ReviewClose { get; }

    public abstract string ReviewPublished { get; }

    public abstract string ReviewClosed { get; }

    /// <param name="on">When it was issued.</param>
    public abstract string ReviewThen(string on, Counted counts);

    public abstract string ReviewWhich(string say);

    public abstract string ReviewCampaignUnknown(string sought);

    public abstract string ReviewDoneBefore(string title);

    public abstract string ReviewOnlyFinal(string title);

    public abstract string StatisticsUnknown(string asked);

    public abstract string Sources { get; }

    public abstract string SourcesKind { get; }

    public abstract string SourcesOfWhich { get; }

    public abstract string SourcesOfAll { get; }

    public abstract string SourcesSum(int entries, Counted sum);

    public abstract string SourcesAgree { get; }

    public abstract string SourcesDiffer(Counted shown);

    public abstract string SourcesBack { get; }

    public abstract string SourceNumber(long sequence);

    public abstract string SourceOf(string form, string number, string date, bool revoked);

    public abstract string SourceCounts(Counted counts);

    public abstract string ReviewYears { get; }

    public abstract string YearsKind { get; }

    public abstract string YearsCount(int years);

    public abstract string YearsYear { get; }

    public abstract string YearsNominations { get; }

    public abstract string YearsPraise { get; }

    public abstract string YearsAwards { get; }

    public abstract string YearsNoSum { get; }
}

partial class Vietnamese
{
    public override string ReviewSeeNumbers => "Xem tổng kết";

    public override string ReviewConclusion => "Đánh giá";

    public override string ReviewConclusionLabel(int most) => $"Đánh giá (không bắt buộc, tối đa {Number(most)} ký tự)";

    public override string ReviewStillOpen(int open) => $"Còn {Number(open)} hồ sơ của phong trào chưa kết thúc; kết quả sau tổng kết được ghi riêng.";

    public override string ReviewIssueMeans(ReviewName kind, IReadOnlyList<string> places)
    {
        var posted = places.Count == 0 ? "" : $" Bảng số liệu được đăng trong {List(places)}.";
        return kind == ReviewName.Final ? $"Khi xác nhận, phong trào kết thúc và chỉ còn để xem; không thể mở lại.{posted}" : $"Phong trào vẫn tiếp tục.{posted}";
    }

    public override string ReviewPublish => "Công bố sơ kết";

    public override string ReviewClose => "Xác nhận tổng kết";

    public override string ReviewPublished => "Đã công bố sơ kết.";

    public override string ReviewClosed => "Đã tổng kết; phong trào đã kết thúc.";

    public override string ReviewThen(string on, Counted counts) =>
        $"Khi tổng kết ngày {on}: {ReviewTold(counts)} Số liệu trong bảng là số hiện nay, sau khi có thay đổi.";

    public override string ReviewWhich(string say) => $"Đề nghị nhập mã phong trào, ví dụ “{say} 7K3Q9F”. Nhập “phong trào” để xem danh sách.";

    public override string ReviewCampaignUnknown(string sought) => $"Không tìm thấy phong trào “{sought}”. Nhập “phong trào” để xem danh sách.";

    public override string ReviewDoneBefore(string title) => $"Phong trào “{title}” đã được tổng kết, chỉ còn để xem.";

    public override string ReviewOnlyFinal(string title) => $"Phong trào “{title}” đã kết thúc nên không sơ kết được nữa.";

    public override string StatisticsUnknown(string asked) =>
        $"Chưa rõ “{asked}” là kỳ nào. Ví dụ: “thống kê 2026”, “thống kê tháng 7/2026” hoặc “thống kê” kèm mã phong trào.";

    public override string Sources => "Nguồn số liệu";

    public override string SourcesKind => "NGUỒN SỐ LIỆU";

    public override string SourcesOfWhich => "Nguồn số liệu của";

    public override string SourcesOfAll => "Tất cả hình thức";

    public override string SourcesSum(int entries, Counted sum) =>
        $"Cộng lại từ {Number(entries)} mục trong sổ cái: {Number(sum.Units)} tập thể, {Number(sum.People)} cá nhân, cộng {Number(sum.All)} lượt.";

    public override string SourcesAgree => "Khớp với số liệu trong báo cáo.";

    public override string SourcesDiffer(Counted shown) =>
        $"Báo cáo ghi {Number(shown.Units)} tập thể, {Number(shown.People)} cá nhân; đề nghị báo quản trị kiểm tra sổ cái.";

    public override string SourcesBack => "Trở lại báo cáo";

    public override string SourceNumber(long sequence) => $"Mục {Number(sequence)}";

    public override string SourceOf(string form, string number, string date, bool revoked) =>
        $"{(revoked ? "Hủy bỏ, thu hồi: " : "")}{form}{(number.Length == 0 ? "" : $", quyết định số {number}")} ngày {date}";

    public override string SourceCounts(Counted counts) => $"{Signed(counts.Units)} tập thể, {Signed(counts.People)} cá nhân";

    string Signed(long count) => count > 0 ? $"+{Number(count)}" : Number(count);

    public override string ReviewYears => "Theo từng năm";

    public override string YearsKind => "THEO TỪNG NĂM";

    public override string YearsCount(int years) => $"{Number(years)} năm dương lịch";

    public override string YearsYear => "Năm";

    public override string YearsNominations => "Đề cử";

    public override string YearsPraise => "Biểu dương";

    public override string YearsAwards => "Lượt khen thưởng";

    public override string YearsNoSum => "Số liệu chung của phong trào tính theo phong trào, không cộng từ các năm.";
}

partial class English
{
    public override string ReviewSeeNumbers => "See the review";

    public override string ReviewConclusion => "Conclusion";

    public override string ReviewConclusionLabel(int most) => $"Conclusion (optional, up to {Number(most)} characters)";

    public override string ReviewStillOpen(int open) => $"{Number(open)} cases of the campaign have not ended; what becomes of them is shown apart.";

    public override string ReviewIssueMeans(ReviewName kind, IReadOnlyList<string> places)
    {
        var posted = places.Count == 0 ? "" : $" The numbers are posted in {List(places)}.";
        return kind == ReviewName.Final ? $"With this the campaign is closed and can only be read; it cannot be opened again.{posted}" : $"The campaign goes on.{posted}";
    }

    public override string ReviewPublish => "Publish the interim review";

    public override string ReviewClose => "Confirm the final review";

    public override string ReviewPublished => "The interim review was published.";

    public override string ReviewClosed => "The final review was issued; the campaign is closed.";

    public override string ReviewThen(string on, Counted counts) => $"In the final review of {on}: {ReviewTold(counts)} The table shows the numbers of today.";

    public override string ReviewWhich(string say) => $"Please type a campaign's code, e.g. “{say} 7K3Q9F”. “campaigns” lists them.";

    public override string ReviewCampaignUnknown(string sought) => $"There is no campaign “{sought}”. “campaigns” lists them.";

    public override string ReviewDoneBefore(string title) => $"The campaign “{title}” has had its final review and can only be read.";

    public override string ReviewOnlyFinal(string title) => $"The campaign “{title}” is closed, so no interim review can be published.";

    public override string StatisticsUnknown(string asked) =>
        $"“{asked}” is no period. Try “statistics 2026”, “statistics 7/2026”, or “statistics” with a campaign's code.";

    public override string Sources => "Sources";

    public override string SourcesKind => "SOURCES OF THE NUMBERS";

    public override string SourcesOfWhich => "Sources of";

    public override string SourcesOfAll => "All forms";

    public override string SourcesSum(int entries, Counted sum) =>
        $"Added up anew from {Number(entries)} entries of the ledger: {Many(sum.Units, "unit")}, {Number(sum.People)} people, {Number(sum.All)} in all.";

    public override string SourcesAgree => "The same as in the report.";

    public override string SourcesDiffer(Counted shown) =>
        $"The report says {Many(shown.Units, "unit")}, {Number(shown.People)} people; please ask an administrator to verify the ledger.";

    public override string SourcesBack => "Back to the report";

    public override string SourceNumber(long sequence) => $"Entry {Number(sequence)}";

    public override string SourceOf(string form, string number, string date, bool revoked) =>
        $"{(revoked ? "Revoked: " : "")}{form}{(number.Length == 0 ? "" : $", decision {number}")} of {date}";

    public override string SourceCounts(Counted counts) => $"{Signed(counts.Units)} {(counts.Units is 1 or -1 ? "unit" : "units")}, {Signed(counts.People)} people";

    string Signed(long count) => count > 0 ? $"+{Number(count)}" : Number(count);

    public override string ReviewYears => "By year";

    public override string YearsKind => "BY YEAR";

    public override string YearsCount(int years) => $"{Number(years)} calendar years";

    public override string YearsYear => "Year";

    public override string YearsNominations => "Nominations";

    public override string YearsPraise => "Praise";

    public override string YearsAwards => "Awards";

    public override string YearsNoSum => "The campaign's own numbers are counted by campaign, not added up from years.";
}
