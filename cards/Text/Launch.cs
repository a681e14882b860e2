namespace ThiDua.Cards.Text;

/// <summary>The fields of the launch form.</summary>
public sealed record LaunchFieldTexts(
    FieldText Title, FieldText Slogan, FieldText Ground, FieldText Goal, FieldText Criteria, FieldText From, FieldText To, FieldText Audience,
    FieldText Awards, FieldText Picture, FieldText LinkedTo, FieldText Channels, FieldText UnitDeadline, FieldText EvidenceDeadline,
    FieldText CouncilDeadline, FieldText Recurs);

// launching a campaign: form, preview, and what became of it
partial class Words
{
    public abstract CommandText LaunchCommand { get; }

    public abstract LaunchFieldTexts LaunchFields { get; }

    public abstract string LaunchKind { get; }

    public abstract string LaunchTitle { get; }

    public abstract string LaunchIntro { get; }

    public abstract string LaunchHasErrors { get; }

    public abstract string NoChannelYet { get; }

    public abstract string CampaignEndsBeforeItBegins { get; }

    public abstract string CampaignEndHasPassed { get; }

    public abstract string CriteriaTooMany(int most);

    public abstract string LaunchPreview { get; }

    public abstract string LaunchConfirm { get; }

    public abstract string LaunchEdit { get; }

    public abstract string LaunchCancel { get; }

    public abstract string LaunchPreviewNote(IReadOnlyList<string> places);

    public abstract string LaunchDropped { get; }

    public abstract string LaunchedKind { get; }

    public abstract string Launched(string code, IReadOnlyList<string> places);

    public abstract string LaunchedHint(string code);

    public abstract string LaunchFormIsNotYours { get; }
}

partial class Vietnamese
{
    public override CommandText LaunchCommand => new(
        "phát động", "Phát động một phong trào thi đua", "phát động Thi đua cải cách hành chính quý IV");

    public override LaunchFieldTexts LaunchFields { get; } = new(
        new("Tên phong trào", "Ví dụ: Rèn tác phong chính quy, luyện ứng xử văn hóa"),
        new("Khẩu hiệu", "Ví dụ: Trung thành, sáng tạo, tận tụy, gương mẫu"),
        new("Căn cứ: số, ký hiệu văn bản", "Ví dụ: Kế hoạch số 15/KH-VP ngày 05/01/2026"),
        new("Mục tiêu", "Phong trào hướng tới điều gì, đến khi nào"),
        new("Nội dung, tiêu chí thi đua, mỗi dòng một ý", "Mỗi tiêu chí một dòng, tối đa 20 dòng"),
        new("Từ ngày", "Đề nghị chọn ngày bắt đầu."),
        new("Đến hết ngày (bỏ trống nếu là phong trào thường xuyên)"),
        new("Đối tượng", "Ví dụ: Toàn thể cán bộ, công chức, viên chức, người lao động"),
        new("Hình thức khen thưởng", "Ví dụ: Giấy khen; đề nghị Bằng khen của UBND Thành phố"),
        new("Đường dẫn hình ảnh", "https://…"),
        new("Gắn với cuộc vận động", "Ví dụ: Học tập và làm theo tấm gương đạo đức Hồ Chí Minh"),
        new("Đăng tại các kênh", "Đề nghị chọn ít nhất một kênh."),
        new("Hạn đơn vị gửi đề cử"),
        new("Hạn bổ sung minh chứng"),
        new("Hạn hội đồng xét"),
        new("Lặp lại", "Hết một đợt, đợt sau tự phát động theo lịch"));

    public override string LaunchKind => "PHÁT ĐỘNG PHONG TRÀO";

    public override string LaunchTitle => "Phong trào thi đua mới";

    public override string LaunchIntro => "Anh/chị sẽ được xem trước. Chưa có gì được đăng cho đến khi bấm “Phát động”.";

    public override string LaunchHasErrors => "Một số mục cần xem lại; những gì đã nhập vẫn được giữ nguyên.";

    public override string NoChannelYet =>
        "Hệ thống chưa được thêm vào kênh nào, nên phong trào sẽ được ghi nhận mà chưa đăng. Đề nghị thêm ứng dụng vào nhóm của cơ quan.";

    public override string CampaignEndsBeforeItBegins => "Ngày kết thúc cần bằng hoặc sau ngày bắt đầu.";

    public override string CampaignEndHasPassed => "Ngày kết thúc đã qua; đề nghị chọn từ hôm nay trở đi, hoặc bỏ trống nếu là phong trào thường xuyên.";

    public override string CriteriaTooMany(int most) => $"Có nhiều hơn {most} tiêu chí; đề nghị gộp lại để mọi người dễ nhớ.";

    public override string LaunchPreview => "Xem trước";

    public override string LaunchConfirm => "Phát động";

    public override string LaunchEdit => "Sửa lại";

    public override string LaunchCancel => "Hủy";

    public override string LaunchPreviewNote(IReadOnlyList<string> places) => places.Count == 0
        ? "Phong trào sẽ được ghi nhận, chưa đăng tại kênh nào."
        : $"Phong trào sẽ được đăng tại {List(places)}.";

    public override string LaunchDropped => "Đã hủy, chưa có gì được phát động";

    public override string LaunchedKind => "ĐÃ PHÁT ĐỘNG";

    public override string Launched(string code, IReadOnlyList<string> places) => places.Count == 0
        ? $"Phong trào đã được ghi nhận với mã {code}, chưa đăng tại kênh nào."
        : $"Phong trào đã được ghi nhận với mã {code} và đang được đăng tại {List(places)}.";

    public override string LaunchedHint(string code) => $"Gõ “phong trào {code}” để xem ai đã nắm thông tin, số đề cử, hoặc để kết thúc.";

    public override string LaunchFormIsNotYours => "Đây là mẫu của người khác. Anh/chị gõ “phát động” để mở mẫu của mình.";
}

partial class English
{
    public override CommandText LaunchCommand => new("launch", "Launch an emulation campaign", "launch Better public service in quarter IV");

    public override LaunchFieldTexts LaunchFields { get; } = new(
        new("Title", "E.g. Disciplined style, cultured conduct"),
        new("Slogan", "E.g. Loyal, creative, devoted, exemplary"),
        new("Ground: number of the document", "E.g. Plan No. 15/KH-VP of 05/01/2026"),
        new("Goal", "What it aims at, and by when"),
        new("Content and criteria, one per line", "One per line, 20 lines at most"),
        new("From", "Please choose the first day."),
        new("To, last day included (empty for a standing campaign)"),
        new("Who it is for", "E.g. all staff of the office"),
        new("Kinds of award", "E.g. Giấy khen; proposals for Bằng khen của UBND Thành phố"),
        new("Link to a picture", "https://…"),
        new("Part of a wider campaign", "E.g. Học tập và làm theo tấm gương đạo đức Hồ Chí Minh"),
        new("Post in these channels", "Please choose at least one channel."),
        new("Units nominate until"),
        new("Evidence is added until"),
        new("The council reviews until"),
        new("Repeats", "Once a round is over, the next one is launched by itself"));

    public override string LaunchKind => "LAUNCH A CAMPAIGN";

    public override string LaunchTitle => "A new emulation campaign";

    public override string LaunchIntro => "You will see a preview. Nothing is posted until you press “Launch”.";

    public override string LaunchHasErrors => "Some fields need another look; all you typed is still there.";

    public override string NoChannelYet =>
        "The bot is in no channel yet, so the campaign will be recorded but not posted. Please add the app to a team of the office.";

    public override string CampaignEndsBeforeItBegins => "The last day must not be before the first.";

    public override string CampaignEndHasPassed => "The last day has passed; please choose today or later, or leave it empty for a standing campaign.";

    public override string CriteriaTooMany(int most) => $"There are more than {most} criteria; please join some, so that people can remember them.";

    public override string LaunchPreview => "Preview";

    public override string LaunchConfirm => "Launch";

    public override string LaunchEdit => "Edit";

    public override string LaunchCancel => "Cancel";

    public override string LaunchPreviewNote(IReadOnlyList<string> places) => places.Count == 0
        ? "The campaign will be recorded, posted nowhere yet."
        : $"The campaign will be posted in {List(places)}.";

    public override string LaunchDropped => "Cancelled, nothing was launched";

    public override string LaunchedKind => "LAUNCHED";

    public override string Launched(string code, IReadOnlyList<string> places) => places.Count == 0
        ? $"The campaign is recorded under the code {code} and posted nowhere yet."
        : $"The campaign is recorded under the code {code} and being posted in {List(places)}.";

    public override string LaunchedHint(string code) => $"Type “movements {code}” to see who has taken note and the nominations, or to close it.";

    public override string LaunchFormIsNotYours => "This form belongs to somebody else. Type “launch” to open your own.";
}
