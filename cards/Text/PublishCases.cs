namespace ThiDua.Cards.Text;

// cases published for comment (công khai), and the end of their days
partial class Words
{
    public abstract CommandText PublishCasesCommand { get; }

    public abstract string PublishKind { get; }

    public abstract string PublishTitle(int total);

    public abstract string PublishIntro { get; }

    public abstract string PublishAll(int count);

    public abstract string PublishWhere { get; }

    public abstract string PublishKept(int count);

    public abstract string PublishNext { get; }

    public abstract string PublishPreview(int count, IReadOnlyList<string> places);

    public abstract string PublishUntil(int cases, string until, int days);

    public abstract string PublishConfirm { get; }

    public abstract string PublishDone(int count);

    public abstract string PublishNoPlace { get; }

    public abstract string PublishNoChannel { get; }

    public abstract string PublishedKind { get; }

    public abstract string PublishedTitle(int total);

    public abstract string PublishedUntil(string until, bool over);

    public abstract string PublishedHow { get; }

    public abstract string PublishedPage(int page, int pages);

    public abstract string PublishedGone { get; }

    public abstract string PeriodEndedKind { get; }

    public abstract string PeriodEnded(int ready, int kept);

    public abstract string PeriodEndedHint { get; }

    /// <summary>Why a case stays when its days are over; by its English name.</summary>
    public abstract string KeptBack(string why, int open);

    public abstract string KeptBackOver { get; }

    public abstract string KeptBackIs(string why);
}

partial class Vietnamese
{
    public override CommandText PublishCasesCommand => new("công khai", "Công khai danh sách hồ sơ đã tiếp nhận để lấy ý kiến");

    public override string PublishKind => "CÔNG KHAI LẤY Ý KIẾN";

    public override string PublishTitle(int total) => total == 0 ? "Không có hồ sơ nào chờ công khai" : $"{Number(total)} hồ sơ chờ công khai";

    public override string PublishIntro => "Chọn hồ sơ và kênh. Anh/chị sẽ được xem lại trước khi đăng.";

    public override string PublishAll(int count) => $"Chọn tất cả {Number(count)} hồ sơ";

    public override string PublishWhere => "Đăng tại";

    public override string PublishKept(int count) => $"{Number(count)} hồ sơ đã hết hạn lấy ý kiến, chờ thư ký quyết định";

    public override string PublishNext => "Xem trước";

    public override string PublishPreview(int count, IReadOnlyList<string> places) =>
        $"Sẽ công khai {Number(count)} hồ sơ tại {List(places)}. Chưa có gì được đăng.";

    public override string PublishUntil(int cases, string until, int days) =>
        $"{Number(cases)} hồ sơ: nhận ý kiến đến hết ngày {until} ({Number(days)} ngày làm việc).";

    public override string PublishConfirm => "Công khai";

    public override string PublishDone(int count) => $"Đã công khai {Number(count)} hồ sơ.";

    public override string PublishNoPlace => "Đề nghị chọn ít nhất một kênh để công khai.";

    public override string PublishNoChannel => "Hệ thống chưa có mặt ở kênh nào nên chưa công khai được; quản trị viên có thể chọn kênh.";

    public override string PublishedKind => "CÔNG KHAI LẤY Ý KIẾN";

    public override string PublishedTitle(int total) => $"{Number(total)} tập thể, cá nhân được đề nghị khen thưởng";

    public override string PublishedUntil(string until, bool over) => over ? $"Đã hết thời gian lấy ý kiến ({until})" : $"Lấy ý kiến đến hết ngày {until}";

    public override string PublishedHow =>
        "Bấm “Góp ý”, hoặc gõ “góp ý” kèm mã hồ sơ, ví dụ: góp ý 7K3Q9F. Ý kiến chỉ đến thư ký, và có thể không nêu tên với người được đề nghị.";

    public override string PublishedPage(int page, int pages) => $"Trang {Number(page)}/{Number(pages)}";

    public override string PublishedGone => "Danh sách này không còn nữa.";

    public override string PeriodEndedKind => "HẾT THỜI GIAN LẤY Ý KIẾN";

    public override string PeriodEnded(int ready, int kept) =>
        kept == 0 ? $"{Number(ready)} hồ sơ đã chuyển Hội đồng" : $"{Number(ready)} hồ sơ đã chuyển Hội đồng, {Number(kept)} hồ sơ được giữ lại";

    public override string PeriodEndedHint => "Với hồ sơ được giữ lại, đề nghị mở hồ sơ rồi chọn: đủ điều kiện, trả lại hoặc không đủ điều kiện.";

    public override string KeptBack(string why, int open) => why == "Held" ? "đang tạm dừng xét" : $"còn {Number(open)} ý kiến chưa xem xét";

    public override string KeptBackOver => "đã hết hạn, chờ quyết định";

    public override string KeptBackIs(string why) => $"Hết thời gian lấy ý kiến nhưng hồ sơ được giữ lại: {why}.";
}

partial class English
{
    public override CommandText PublishCasesCommand => new("publish cases", "Publish the received cases for comment");

    public override string PublishKind => "PUBLISH FOR COMMENT";

    public override string PublishTitle(int total) => total == 0 ? "No case waits to be published" : $"{CasesIn(total)} to be published";

    public override string PublishIntro => "Choose cases and channels. You will see what is posted before it is.";

    public override string PublishAll(int count) => $"Choose all {Number(count)}";

    public override string PublishWhere => "Post to";

    public override string PublishKept(int count) => $"{Number(count)} whose days are over wait for the secretary";

    public override string PublishNext => "Preview";

    public override string PublishPreview(int count, IReadOnlyList<string> places) =>
        $"{CasesIn(count)} to be published in {List(places)}. Nothing is posted yet.";

    public override string PublishUntil(int cases, string until, int days) =>
        $"{CasesIn(cases)}: comments until the end of {until} ({Number(days)} working days).";

    public override string PublishConfirm => "Publish";

    public override string PublishDone(int count) => $"{CasesIn(count)} published.";

    public override string PublishNoPlace => "Please choose at least one channel.";

    public override string PublishNoChannel => "The bot is in no channel yet, so nothing can be published; an administrator can choose one.";

    public override string PublishedKind => "PUBLISHED FOR COMMENT";

    public override string PublishedTitle(int total) => $"{Number(total)} people and units put forward for awards";

    public override string PublishedUntil(string until, bool over) => over ? $"The days for comments are over ({until})" : $"Comments until the end of {until}";

    public override string PublishedHow =>
        "Press “Comment”, or type “comment” with the code, for example: comment 7K3Q9F. Only the secretary reads it, and it can be unnamed to the nominee.";

    public override string PublishedPage(int page, int pages) => $"Page {Number(page)} of {Number(pages)}";

    public override string PublishedGone => "This list is no longer there.";

    public override string PeriodEndedKind => "THE DAYS FOR COMMENTS ARE OVER";

    public override string PeriodEnded(int ready, int kept) =>
        kept == 0 ? $"{CasesIn(ready)} are ready for the council" : $"{CasesIn(ready)} are ready for the council, {Number(kept)} kept back";

    public override string PeriodEndedHint => "For those kept back, please open the case and decide: eligible, returned, or not eligible.";

    public override string KeptBack(string why, int open) => why == "Held" ? "on hold" : $"{Many(open, "comment")} to be considered";

    public override string KeptBackOver => "its days are over; to be decided";

    public override string KeptBackIs(string why) => $"Its days are over, and it was kept back: {why}.";
}
