using ThiDua.Cards.Ceremonies;

namespace ThiDua.Cards.Text;

// ceremonies (hội nghị): called, changed, shown
partial class Words
{
    public abstract CommandText CeremonyCommand { get; }

    public abstract string CeremonyKind { get; }

    public abstract string CeremonyNew { get; }

    public abstract string CeremonyChange { get; }

    public abstract string CeremonyIntro { get; }

    public abstract CeremonyFieldTexts CeremonyFields { get; }

    public abstract string CeremonyNoCampaign { get; }

    public abstract string CeremonyNoAwardsYet { get; }

    public abstract string CeremonyPreview { get; }

    public abstract string CeremonyPreviewNote(IReadOnlyList<string> places);

    public abstract string CeremonySave { get; }

    public abstract string CeremonyEdit { get; }

    public abstract string CeremonyDrop { get; }

    public abstract string CeremonyDropped { get; }

    public abstract string CeremonySaved(bool changed);

    /// <param name="time">Null: only the day is set.</param>
    public abstract string CeremonyWhen(DateOnly day, TimeOnly? time);

    public abstract string CeremonyVenue { get; }

    public abstract string CeremonyPresenter { get; }

    public abstract string CeremonyCampaign { get; }

    public abstract string CeremonyProgramme { get; }

    public abstract string CeremonyHandOut { get; }

    public abstract string CeremonyNoAwards { get; }

    public abstract string CeremonyAlbum { get; }

    public abstract string CeremonyCode(string code);

    public abstract string CeremonySee { get; }

    public abstract string CeremonyRefresh { get; }

    public abstract string CeremoniesTitle(int total);

    public abstract string CeremonyWhich { get; }

    public abstract string CeremonyNotFound(string sought);

    public abstract string CeremonyGone { get; }

    /// <param name="awards">Decisions that were taken out of the form, as it names them.</param>
    public abstract string CeremonyAwardsGiven(IReadOnlyList<string> awards);

    public abstract string CeremonyAwardsGone { get; }

    public abstract string CeremonyAwardsTooMany(int most);

    public abstract string CeremonyNotATime { get; }

    public abstract string CeremonyAlbumNotHttps { get; }

    public abstract string UnitsAndPeople(long units, long people);
}

partial class Vietnamese
{
    public override CommandText CeremonyCommand =>
        new("hội nghị", "Xem hội nghị trao khen thưởng; thư ký hoặc lãnh đạo tổ chức", "hội nghị mới Hội nghị điển hình tiên tiến");

    public override string CeremonyKind => "HỘI NGHỊ";

    public override string CeremonyNew => "Tổ chức hội nghị";

    public override string CeremonyChange => "Sửa hội nghị";

    public override string CeremonyIntro => "Khen thưởng được trao theo thứ tự từ cao xuống thấp; tập thể trước, cá nhân sau.";

    public override CeremonyFieldTexts CeremonyFields { get; } = new(
        new("Tên hội nghị", "Hội nghị điển hình tiên tiến giai đoạn 2010-2015"),
        new("Ngày", "Đề nghị chọn ngày tổ chức."),
        new("Giờ bắt đầu"),
        new("Địa điểm", "Hội trường tầng 3"),
        new("Người trao", "Đại diện lãnh đạo Ban Thi đua - Khen thưởng Thành phố"),
        new("Chương trình, mỗi nội dung một dòng", "Báo cáo tổng kết\nTrao khen thưởng"),
        new("Đường dẫn tới ảnh của hội nghị", "https://"),
        new("Tổng kết phong trào"),
        new("Quyết định khen thưởng được trao", "Mỗi quyết định được trao tại một hội nghị."),
        new("Theo phong trào", "Trao tất cả khen thưởng của phong trào đã chọn mà chưa có hội nghị"),
        new("Đăng trong"));

    public override string CeremonyNoCampaign => "Không gắn với phong trào nào";

    public override string CeremonyNoAwardsYet => "Chưa có quyết định khen thưởng nào chờ trao; có thể bổ sung sau.";

    public override string CeremonyPreview => "Xem trước";

    public override string CeremonyPreviewNote(IReadOnlyList<string> places) => places.Count == 0
        ? "Hội nghị chưa được ghi nhận. Xem lại rồi xác nhận."
        : $"Hội nghị chưa được ghi nhận. Khi xác nhận, thông tin được đăng trong {List(places)}.";

    public override string CeremonySave => "Xác nhận hội nghị";

    public override string CeremonyEdit => "Sửa lại";

    public override string CeremonyDrop => "Thôi, không ghi nhận";

    public override string CeremonyDropped => "Không có gì được ghi nhận.";

    public override string CeremonySaved(bool changed) => changed ? "Đã ghi nhận thay đổi của hội nghị." : "Đã ghi nhận hội nghị.";

    public override string CeremonyWhen(DateOnly day, TimeOnly? time) =>
        time is { } at ? $"{at:HH\\:mm} ngày {Date(day)}" : $"Ngày {Date(day)}";

    public override string CeremonyVenue => "Địa điểm";

    public override string CeremonyPresenter => "Người trao";

    public override string CeremonyCampaign => "Tổng kết phong trào";

    public override string CeremonyProgramme => "Chương trình";

    public override string CeremonyHandOut => "Khen thưởng được trao";

    public override string CeremonyNoAwards => "Chưa có quyết định khen thưởng nào được trao tại hội nghị này.";

    public override string CeremonyAlbum => "Xem ảnh";

    public override string CeremonyCode(string code) => $"Mã hội nghị: {code}";

    public override string CeremonySee => "Xem hội nghị";

    public override string CeremonyRefresh => "Cập nhật";

    public override string CeremoniesTitle(int total) => total == 0 ? "Chưa có hội nghị nào" : $"{Number(total)} hội nghị";

    public override string CeremonyWhich => "Hội nghị nào?";

    public override string CeremonyNotFound(string sought) => $"Không tìm thấy hội nghị “{sought}”.";

    public override string CeremonyGone => "Không tìm thấy hội nghị này.";

    public override string CeremonyAwardsGiven(IReadOnlyList<string> awards) =>
        $"Đã có người được trao tại hội nghị này nên không thể bỏ ra: {List(awards)}.";

    public override string CeremonyAwardsGone => "Có quyết định đã chọn không còn chờ trao; đề nghị chọn lại.";

    public override string CeremonyAwardsTooMany(int most) => $"Một hội nghị trao tối đa {Number(most)} quyết định.";

    public override string CeremonyNotATime => "Giờ bắt đầu chưa đúng; đề nghị chọn lại.";

    public override string CeremonyAlbumNotHttps => "Đường dẫn tới ảnh cần bắt đầu bằng https:// và mở được từ Internet.";

    public override string UnitsAndPeople(long units, long people) => (units, people) switch
    {
        (> 0, 0) => $"{Number(units)} tập thể",
        (0, _) => $"{Number(people)} cá nhân",
        _ => $"{Number(units)} tập thể, {Number(people)} cá nhân",
    };
}

partial class English
{
    public override CommandText CeremonyCommand =>
        new("ceremony", "See the ceremonies at which awards are handed out; a secretary or leader calls them", "ceremony new Conference of exemplars");

    public override string CeremonyKind => "CEREMONY";

    public override string CeremonyNew => "Call a ceremony";

    public override string CeremonyChange => "Change the ceremony";

    public override string CeremonyIntro => "Awards are handed out from the highest to the lowest; units first, then people.";

    public override CeremonyFieldTexts CeremonyFields { get; } = new(
        new("Name of the ceremony", "Conference of exemplars 2010-2015"),
        new("Day", "Please choose the day."),
        new("Begins at"),
        new("Venue", "Hall on the third floor"),
        new("Presenter", "The City's Board of Emulation and Commendation"),
        new("Programme, one item per line", "Final report\nHand-out of awards"),
        new("Link to the pictures", "https://"),
        new("Concludes the campaign"),
        new("Decisions handed out", "Each decision is handed out at one ceremony."),
        new("By campaign", "Hand out every award of the chosen campaign that has no ceremony yet"),
        new("Posted in"));

    public override string CeremonyNoCampaign => "No campaign";

    public override string CeremonyNoAwardsYet => "No decision waits to be handed out; some may be added later.";

    public override string CeremonyPreview => "Preview";

    public override string CeremonyPreviewNote(IReadOnlyList<string> places) => places.Count == 0
        ? "The ceremony is not recorded yet. Look through it, then confirm."
        : $"The ceremony is not recorded yet. When you confirm, it is posted in {List(places)}.";

    public override string CeremonySave => "Confirm the ceremony";

    public override string CeremonyEdit => "Edit";

    public override string CeremonyDrop => "Drop it";

    public override string CeremonyDropped => "Nothing was recorded.";

    public override string CeremonySaved(bool changed) => changed ? "The ceremony was changed." : "The ceremony was recorded.";

    public override string CeremonyWhen(DateOnly day, TimeOnly? time) => time is { } at ? $"{at:HH\\:mm} on {Date(day)}" : $"On {Date(day)}";

    public override string CeremonyVenue => "Venue";

    public override string CeremonyPresenter => "Presenter";

    public override string CeremonyCampaign => "Concludes the campaign";

    public override string CeremonyProgramme => "Programme";

    public override string CeremonyHandOut => "Awards handed out";

    public override string CeremonyNoAwards => "No decision is handed out at this ceremony yet.";

    public override string CeremonyAlbum => "See the pictures";

    public override string CeremonyCode(string code) => $"Ceremony code: {code}";

    public override string CeremonySee => "See the ceremony";

    public override string CeremonyRefresh => "Update";

    public override string CeremoniesTitle(int total) => total == 0 ? "There is no ceremony yet" : $"{Number(total)} ceremonies";

    public override string CeremonyWhich => "Which ceremony?";

    public override string CeremonyNotFound(string sought) => $"There is no ceremony “{sought}”.";

    public override string CeremonyGone => "This ceremony was not found.";

    public override string CeremonyAwardsGiven(IReadOnlyList<string> awards) =>
        $"Somebody has received it at this ceremony, so it cannot be taken out: {List(awards)}.";

    public override string CeremonyAwardsGone => "A chosen decision no longer waits to be handed out; please choose again.";

    public override string CeremonyAwardsTooMany(int most) => $"A ceremony hands out {Number(most)} decisions at most.";

    public override string CeremonyNotATime => "This is not a time of day; please choose again.";

    public override string CeremonyAlbumNotHttps => "The link to the pictures must begin with https:// and open from the Internet.";

    public override string UnitsAndPeople(long units, long people) => (units, people) switch
    {
        (> 0, 0) => $"{Many(units, "unit")}",
        (0, _) => $"{Number(people)} people",
        _ => $"{Many(units, "unit")}, {Number(people)} people",
    };
}
