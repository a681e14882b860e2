namespace ThiDua.Cards.Text;

/// <summary>The names of the fields of an initiative's form.</summary>
public sealed record IdeaFieldTexts(FieldText Title, FieldText Content, FieldText Effect, FieldText Evidence);

// initiatives (sáng kiến, cải tiến)
partial class Words
{
    public abstract CommandText IdeaCommand { get; }

    public abstract string IdeaKind { get; }

    public abstract string IdeaTitle { get; }

    public abstract string IdeaIntro { get; }

    public abstract IdeaFieldTexts IdeaFields { get; }

    public abstract string IdeaAuthors { get; }

    public abstract string IdeaTooShort(string name, int least);

    public abstract string IdeaSave { get; }

    public abstract string IdeaSaved { get; }

    public abstract string IdeaAdd { get; }

    public abstract string IdeasAll { get; }

    public abstract string IdeaRegisteredBy(string by, string on);

    public abstract string IdeasTitle(bool everybody);

    public abstract string IdeasNone { get; }

    public abstract string IdeaCounts(int year, long registered, long recognised);
}

partial class Vietnamese
{
    public override CommandText IdeaCommand => new("sáng kiến", "Đăng ký sáng kiến, cải tiến; xem sáng kiến đã đăng ký", "sáng kiến Số hoá quy trình …");

    public override string IdeaKind => "SÁNG KIẾN, CẢI TIẾN";

    public override string IdeaTitle => "Đăng ký sáng kiến, cải tiến";

    public override string IdeaIntro => "Thư ký hoặc lãnh đạo sẽ xem xét công nhận. Sáng kiến được công nhận hiện trong hồ sơ khen thưởng của tác giả.";

    public override IdeaFieldTexts IdeaFields => new(
        new("Tên sáng kiến", "Ngắn gọn, ví dụ: Số hoá quy trình tiếp nhận văn bản"), new("Nội dung", "Đã làm khác trước như thế nào"),
        new("Hiệu quả", "Nêu bằng số liệu nếu có"), new("Đường dẫn minh chứng", "https://"));

    public override string IdeaAuthors => "Tác giả, đồng tác giả";

    public override string IdeaTooShort(string name, int least) => $"“{name}” cần ít nhất {Number(least)} ký tự.";

    public override string IdeaSave => "Đăng ký";

    public override string IdeaSaved => "Đã đăng ký sáng kiến và báo cho thư ký, lãnh đạo.";

    public override string IdeaAdd => "Đăng ký sáng kiến";

    public override string IdeasAll => "Danh sách sáng kiến";

    public override string IdeaRegisteredBy(string by, string on) => $"{by} đăng ký, ngày {on}";

    public override string IdeasTitle(bool everybody) => everybody ? "Sáng kiến, cải tiến của cơ quan" : "Sáng kiến, cải tiến của anh/chị";

    public override string IdeasNone => "Chưa có sáng kiến nào được đăng ký.";

    public override string IdeaCounts(int year, long registered, long recognised) =>
        $"Năm {year}: {Number(registered)} sáng kiến, {Number(recognised)} được công nhận (toàn cơ quan)";
}

partial class English
{
    public override CommandText IdeaCommand => new("idea", "Register an initiative, or see those registered", "idea Digital intake of documents …");

    public override string IdeaKind => "INITIATIVE";

    public override string IdeaTitle => "Register an initiative";

    public override string IdeaIntro => "The secretary or a leader decides on it. A recognised one shows in its authors’ cases.";

    public override IdeaFieldTexts IdeaFields => new(
        new("Name", "Short, for example: Digital intake of documents"), new("What it is", "What is done differently now"),
        new("Effect", "In figures where possible"), new("Link to evidence", "https://"));

    public override string IdeaAuthors => "Authors";

    public override string IdeaTooShort(string name, int least) => $"“{name}” needs at least {Number(least)} characters.";

    public override string IdeaSave => "Register";

    public override string IdeaSaved => "Registered; the secretary and the leaders are told.";

    public override string IdeaAdd => "Register an initiative";

    public override string IdeasAll => "List of initiatives";

    public override string IdeaRegisteredBy(string by, string on) => $"Registered by {by}, {on}";

    public override string IdeasTitle(bool everybody) => everybody ? "Initiatives of the office" : "Your initiatives";

    public override string IdeasNone => "None is registered yet.";

    public override string IdeaCounts(int year, long registered, long recognised) =>
        $"{year}: {Number(registered)} registered, {Number(recognised)} recognised (whole office)";
}
