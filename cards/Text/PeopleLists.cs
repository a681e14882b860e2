using ThiDua.Cards.Announcements;

namespace ThiDua.Cards.Text;

// a list of people that is sent as a file, to announce something to them
partial class Words
{
    public abstract string PeopleListKind { get; }

    /// <summary>In the form, where no list has been sent yet.</summary>
    public abstract string PeopleListHint { get; }

    public abstract string PeopleListSays(PeopleListStatus status, int people, int unclear);

    public abstract string PeopleListUnclear(int unclear, int page, int pages);

    public abstract string PeopleListAnnounce(int people);

    public abstract string PeopleListChoice(string file, int people, DateTimeOffset at);

    public abstract string PeopleOfList(string file, int people);

    public abstract string PeopleListRowsLeftOut(int rows);

    public abstract string PeopleListIsGone { get; }

    public abstract string PeopleListOutOfScope { get; }

    public abstract string PeopleListNotForYou { get; }
}

partial class Vietnamese
{
    public override string PeopleListKind => "DANH SÁCH NGƯỜI NHẬN";

    public override string PeopleListHint =>
        "Danh sách dài có thể gửi bằng tệp Excel hoặc CSV vào trò chuyện riêng này, mỗi dòng một người (mã, thư điện tử hoặc họ tên).";

    public override string PeopleListSays(PeopleListStatus status, int people, int unclear) => status switch
    {
        PeopleListStatus.Awaited => "Đang đọc tệp. Kết quả sẽ hiện tại đây.",
        PeopleListStatus.Read when unclear == 0 => $"Danh sách có {Number(people)} người, dòng nào cũng rõ.",
        PeopleListStatus.Read => $"Danh sách có {Number(people)} người và {Number(unclear)} dòng chưa rõ. Những dòng chưa rõ không được gửi.",
        PeopleListStatus.OfAnotherKind => "Hệ thống chỉ đọc được danh sách bằng tệp Excel (.xlsx, .xls) hoặc CSV. Đề nghị lưu lại theo dạng đó rồi gửi.",
        PeopleListStatus.PlaceRefused => "Tệp không thuộc OneDrive hoặc SharePoint, nên hệ thống không mở. Đề nghị đính kèm tệp ngay trong Teams.",
        PeopleListStatus.NotFetched => "Chưa tải được tệp, có thể do đường dẫn đã hết hạn. Đề nghị gửi lại tệp.",
        PeopleListStatus.TooLarge => "Tệp lớn hơn một danh sách thông thường (12 MB hoặc 120.000 dòng). Đề nghị chia nhỏ rồi gửi lại.",
        PeopleListStatus.Unreadable => "Không đọc được tệp này, có thể tệp bị hỏng hoặc có mật khẩu. Đề nghị mở bằng Excel, lưu lại rồi gửi.",
        _ => $"Không dòng nào trong {Number(unclear)} dòng của tệp là người trong danh sách cơ quan. Mỗi dòng cần có mã, thư điện tử hoặc họ tên đầy đủ.",
    };

    public override string PeopleListUnclear(int unclear, int page, int pages)
    {
        var title = $"Dòng chưa rõ: {Number(unclear)}";
        return pages > 1 ? $"{title} (trang {page}/{pages})" : title;
    }

    public override string PeopleListAnnounce(int people) => $"Soạn thông báo cho {Number(people)} người";

    public override string PeopleListChoice(string file, int people, DateTimeOffset at) => $"{file} · {Number(people)} người · {Moment(at)}";

    public override string PeopleOfList(string file, int people) => $"danh sách “{file}” ({Number(people)} người)";

    public override string PeopleListRowsLeftOut(int rows) => $"Bỏ qua {Number(rows)} dòng chưa rõ của danh sách đã gửi bằng tệp.";

    public override string PeopleListIsGone => "Không còn tìm thấy danh sách này; đề nghị gửi lại tệp.";

    public override string PeopleListOutOfScope => "Danh sách có người nay đã ngoài đơn vị của anh/chị; đề nghị gửi lại tệp.";

    public override string PeopleListNotForYou =>
        "Hệ thống chỉ nhận tệp danh sách người nhận thông báo của lãnh đạo, thư ký, quản trị viên hoặc người được giao soạn thông báo. Tệp này không được mở.";
}

partial class English
{
    public override string PeopleListKind => "LIST OF RECIPIENTS";

    public override string PeopleListHint =>
        "A long list can be sent as an Excel or CSV file into this chat, one person in each row (code, e-mail or full name).";

    public override string PeopleListSays(PeopleListStatus status, int people, int unclear) => status switch
    {
        PeopleListStatus.Awaited => "The file is being read. What comes of it will stand here.",
        PeopleListStatus.Read when unclear == 0 => $"People on the list: {Number(people)}. All its rows are clear.",
        PeopleListStatus.Read => $"People on the list: {Number(people)}. Unclear rows: {Number(unclear)}; they are left out.",
        PeopleListStatus.OfAnotherKind => "Lists are read from Excel files (.xlsx, .xls) and CSV files only. Please save it as one of these and send it again.",
        PeopleListStatus.PlaceRefused => "The file is not in OneDrive or SharePoint, so it was not opened. Please attach it in Teams itself.",
        PeopleListStatus.NotFetched => "The file could not be fetched; its link may have expired. Please send it again.",
        PeopleListStatus.TooLarge => "The file is larger than a list of people is (12 MB or 120,000 rows). Please divide it and send it again.",
        PeopleListStatus.Unreadable => "The file cannot be read; it may be damaged or have a password. Please open it in Excel, save it and send it again.",
        _ => $"None of the {Number(unclear)} rows of the file is somebody on the office’s list. Each row needs a code, an e-mail or a full name.",
    };

    public override string PeopleListUnclear(int unclear, int page, int pages)
    {
        var title = $"Unclear rows: {Number(unclear)}";
        return pages > 1 ? $"{title} (page {page} of {pages})" : title;
    }

    public override string PeopleListAnnounce(int people) => people == 1 ? "Write to 1 person" : $"Write to {Number(people)} people";

    public override string PeopleListChoice(string file, int people, DateTimeOffset at) =>
        $"{file} · {(people == 1 ? "1 person" : $"{Number(people)} people")} · {Moment(at)}";

    public override string PeopleOfList(string file, int people) => $"the list “{file}” ({(people == 1 ? "1 person" : $"{Number(people)} people")})";

    public override string PeopleListRowsLeftOut(int rows) => $"Unclear rows of the lists sent as files, which are left out: {Number(rows)}.";

    public override string PeopleListIsGone => "This list is no longer there; please send the file again.";

    public override string PeopleListOutOfScope => "Somebody on the list is no longer in your unit; please send the file again.";

    public override string PeopleListNotForYou =>
        "Lists of recipients are taken from leaders, secretaries, administrators and those who may write announcements only. The file was not opened.";
}
