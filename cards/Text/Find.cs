namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText FindCommand { get; }

    public abstract string FindKind { get; }

    public abstract string FindAsk { get; }

    public abstract string FindName { get; }

    public abstract string FindPlaceholder { get; }

    public abstract string FindNameMissing { get; }

    public abstract string FindButton { get; }

    public abstract string FindFound(int total, string query);

    public abstract string FindAlike(string query);

    public abstract string FindChoose { get; }

    public abstract string FindChooseMissing { get; }

    public abstract string FindShow { get; }

    public abstract string FindNobody(string query);

    public abstract string FindGone { get; }

    public abstract string FindLatest { get; }

    public abstract string FindNothingYet { get; }

    public abstract string InYear(int year);

    public abstract string AwardLine { get; }

    public abstract string NominationLine { get; }

    public abstract string PraiseLine { get; }

    public abstract string DecisionNote(string number, string signatory);

    public abstract string NominationNote(string code, bool awarded);

    public abstract string PraisedBy(string name);

    /// <summary>What a nomination or a praise was for, when it is told by who gave it.</summary>
    public abstract string GivenTo(string names);

    public abstract string Withdrawn { get; }
}

partial class Vietnamese
{
    public override CommandText FindCommand => new("tra cứu", "Tìm cá nhân, tập thể và những lần được ghi nhận", "tra cứu Lan Tổng hợp");

    public override string FindKind => "TRA CỨU";

    public override string FindAsk => "Anh/chị muốn tìm ai, hoặc tập thể nào?";

    public override string FindName => "Họ tên hoặc tên đơn vị";

    public override string FindPlaceholder => "Không cần gõ dấu, không cần đúng thứ tự";

    public override string FindNameMissing => "Đề nghị nhập tên cần tìm.";

    public override string FindButton => "Tìm";

    public override string FindFound(int total, string query) => $"Có {Number(total)} kết quả cho “{query}”";

    public override string FindAlike(string query) => $"Không có tên nào viết đúng là “{query}”; dưới đây là những tên gần giống (i/y).";

    public override string FindChoose => "Anh/chị muốn xem ai?";

    public override string FindChooseMissing => "Đề nghị chọn một dòng.";

    public override string FindShow => "Xem";

    public override string FindNobody(string query) =>
        $"Không tìm thấy cá nhân hay tập thể nào có tên “{query}”. Anh/chị có thể thử tên gọi (chữ cuối của họ tên) hoặc một phần tên đơn vị.";

    public override string FindGone => "Người hoặc đơn vị này không còn trong danh sách của cơ quan.";

    public override string FindLatest => "Được ghi nhận gần đây";

    public override string FindNothingYet => "Chưa có lần ghi nhận nào.";

    public override string InYear(int year) => $"Trong năm {year}";

    public override string AwardLine => "Khen thưởng";

    public override string NominationLine => "Được đề cử";

    public override string PraiseLine => "Biểu dương";

    public override string DecisionNote(string number, string signatory) => $"Quyết định số {number}, người ký: {signatory}";

    public override string NominationNote(string code, bool awarded) => awarded ? $"Mã {code}, đã được khen thưởng" : $"Mã {code}, đang lấy ý kiến ủng hộ";

    public override string PraisedBy(string name) => $"Lời biểu dương của {name}";

    public override string GivenTo(string names) => $"Gửi tới: {names}";

    public override string Withdrawn => "đã rút";
}

partial class English
{
    public override CommandText FindCommand => new("find", "Find people and units and how they were recognised", "find Lan");

    public override string FindKind => "FIND";

    public override string FindAsk => "Whom or which unit are you looking for?";

    public override string FindName => "Name of a person or a unit";

    public override string FindPlaceholder => "Diacritics and word order do not matter";

    public override string FindNameMissing => "Please type the name to look for.";

    public override string FindButton => "Find";

    public override string FindFound(int total, string query) => total == 1 ? $"1 result for “{query}”" : $"{Number(total)} results for “{query}”";

    public override string FindAlike(string query) => $"No name is written exactly “{query}”; these differ only in i and y.";

    public override string FindChoose => "Whom would you like to see?";

    public override string FindChooseMissing => "Please choose a line.";

    public override string FindShow => "Show";

    public override string FindNobody(string query) =>
        $"No person and no unit is called “{query}”. You can try the given name (the last word) or part of a unit's name.";

    public override string FindGone => "This person or unit is no longer in the office's list.";

    public override string FindLatest => "Recently recognised";

    public override string FindNothingYet => "Not recognised yet.";

    public override string InYear(int year) => $"In {year}";

    public override string AwardLine => "Award";

    public override string NominationLine => "Nominated";

    public override string PraiseLine => "Praise";

    public override string DecisionNote(string number, string signatory) => $"Decision {number}, signed by {signatory}";

    public override string NominationNote(string code, bool awarded) => awarded ? $"{code}, awarded" : $"{code}, open for support";

    public override string PraisedBy(string name) => $"Praised by {name}";

    public override string GivenTo(string names) => $"To: {names}";

    public override string Withdrawn => "withdrawn";
}
