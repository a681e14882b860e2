using ThiDua.Cards.Campaigns;

namespace ThiDua.Cards.Text;

// a campaign where it stands, and its end
partial class Words
{
    public abstract string CampaignKind { get; }

    public abstract string CampaignGround { get; }

    public abstract string CampaignTime { get; }

    public abstract string CampaignAudience { get; }

    public abstract string CampaignAwards { get; }

    public abstract string CampaignLinkedTo { get; }

    public abstract string CampaignBy { get; }

    public abstract string CampaignGoal { get; }

    public abstract string CampaignCriteria { get; }

    public abstract string CampaignPicture(string title);

    public abstract string CampaignPeriod(DateOnly from, DateOnly? to);

    /// <summary>Without a full stop.</summary>
    public abstract string DaysLeft(CampaignDays days);

    public abstract string CampaignElapsed(int percent);

    public abstract string CampaignCode(string code);

    public abstract string CampaignNominations { get; }

    public abstract string CampaignAcknowledged { get; }

    public abstract string CampaignNominate { get; }

    public abstract string CampaignAcknowledge { get; }

    public abstract string YouAcknowledged(DateTimeOffset at);

    public abstract string CampaignSee { get; }

    public abstract string CampaignBack { get; }

    public abstract string CampaignReaders { get; }

    public abstract string CampaignClose { get; }

    public abstract string CampaignCloseKind { get; }

    public abstract string CampaignCloseMeans(long nominations);

    public abstract string CampaignCloseConfirm { get; }

    public abstract string CampaignCloseKeep { get; }

    public abstract string CampaignClosedAlready(string title, DateTimeOffset at);

    public abstract string CampaignClosedToNotes(string title);

    public abstract string CampaignGone { get; }
}

partial class Vietnamese
{
    public override string CampaignKind => "PHÁT ĐỘNG PHONG TRÀO THI ĐUA";

    public override string CampaignGround => "Căn cứ";

    public override string CampaignTime => "Thời gian";

    public override string CampaignAudience => "Đối tượng";

    public override string CampaignAwards => "Hình thức khen thưởng";

    public override string CampaignLinkedTo => "Gắn với";

    public override string CampaignBy => "Người phát động";

    public override string CampaignGoal => "Mục tiêu";

    public override string CampaignCriteria => "Nội dung, tiêu chí thi đua";

    public override string CampaignPicture(string title) => $"Hình ảnh của phong trào “{title}”";

    public override string CampaignPeriod(DateOnly from, DateOnly? to) =>
        to is { } end ? $"Từ ngày {Date(from)} đến hết ngày {Date(end)}" : $"Từ ngày {Date(from)}, thường xuyên";

    public override string DaysLeft(CampaignDays days) => days.Moment switch
    {
        CampaignMoment.Upcoming => days.Count == 1 ? "Bắt đầu từ ngày mai" : $"Bắt đầu sau {Number(days.Count)} ngày nữa",
        CampaignMoment.Running => $"Còn {Number(days.Count)} ngày",
        CampaignMoment.LastDay => "Hôm nay là ngày cuối",
        CampaignMoment.Standing => "Phong trào thường xuyên",
        CampaignMoment.Over => "Đã hết thời gian, chờ kết thúc",
        _ => "Đã kết thúc",
    };

    public override string CampaignElapsed(int percent) => $"Đã qua {percent}% thời gian.";

    public override string CampaignCode(string code) => $"Mã phong trào: {code}. Gõ “phong trào {code}” để xem lại.";

    public override string CampaignNominations => "đề cử";

    public override string CampaignAcknowledged => "người đã nắm thông tin";

    public override string CampaignNominate => "Đề cử";

    public override string CampaignAcknowledge => "Đã nắm thông tin";

    public override string YouAcknowledged(DateTimeOffset at) => $"Anh/chị đã nắm thông tin lúc {Moment(at)}.";

    public override string CampaignSee => "Xem phong trào";

    public override string CampaignBack => "Quay lại phong trào";

    public override string CampaignReaders => "Ai đã nắm thông tin";

    public override string CampaignClose => "Kết thúc";

    public override string CampaignCloseKind => "KẾT THÚC PHONG TRÀO?";

    public override string CampaignCloseMeans(long nominations) =>
        $"Sau khi kết thúc, phong trào không nhận thêm đề cử và không mở lại được.{(nominations == 0 ? "" : $" {Number(nominations)} đề cử đã có vẫn được giữ nguyên để bình xét.")}";

    public override string CampaignCloseConfirm => "Kết thúc phong trào";

    public override string CampaignCloseKeep => "Tiếp tục phong trào";

    public override string CampaignClosedAlready(string title, DateTimeOffset at) =>
        $"Phong trào “{title}” đã được kết thúc lúc {Moment(at)}, nên không có gì thay đổi.";

    public override string CampaignClosedToNotes(string title) =>
        $"Phong trào “{title}” đã kết thúc, nên không ghi nhận thêm người nắm thông tin.";

    public override string CampaignGone => "Không tìm thấy phong trào này. Đề nghị gõ “phong trào” để xem các phong trào hiện có.";
}

partial class English
{
    public override string CampaignKind => "EMULATION CAMPAIGN LAUNCHED";

    public override string CampaignGround => "Ground";

    public override string CampaignTime => "Period";

    public override string CampaignAudience => "For";

    public override string CampaignAwards => "Awards";

    public override string CampaignLinkedTo => "Part of";

    public override string CampaignBy => "Launched by";

    public override string CampaignGoal => "Goal";

    public override string CampaignCriteria => "Content and criteria";

    public override string CampaignPicture(string title) => $"Picture of the campaign “{title}”";

    public override string CampaignPeriod(DateOnly from, DateOnly? to) =>
        to is { } end ? $"{Date(from)} to {Date(end)}, both included" : $"From {Date(from)}, without an end";

    public override string DaysLeft(CampaignDays days) => days.Moment switch
    {
        CampaignMoment.Upcoming => days.Count == 1 ? "Begins tomorrow" : $"Begins in {Number(days.Count)} days",
        CampaignMoment.Running => days.Count == 1 ? "1 day left" : $"{Number(days.Count)} days left",
        CampaignMoment.LastDay => "Today is the last day",
        CampaignMoment.Standing => "Standing campaign",
        CampaignMoment.Over => "Period over, to be closed",
        _ => "Closed",
    };

    public override string CampaignElapsed(int percent) => $"{percent}% of the time has passed.";

    public override string CampaignCode(string code) => $"Campaign code: {code}. Type “movements {code}” to see it again.";

    public override string CampaignNominations => "nominations";

    public override string CampaignAcknowledged => "people have taken note";

    public override string CampaignNominate => "Nominate";

    public override string CampaignAcknowledge => "I have taken note";

    public override string YouAcknowledged(DateTimeOffset at) => $"You took note at {Moment(at)}.";

    public override string CampaignSee => "See the campaign";

    public override string CampaignBack => "Back to the campaign";

    public override string CampaignReaders => "Who has taken note";

    public override string CampaignClose => "Close";

    public override string CampaignCloseKind => "CLOSE THIS CAMPAIGN?";

    public override string CampaignCloseMeans(long nominations) =>
        $"Once closed, it takes no more nominations and cannot be opened again.{(nominations == 0 ? "" : $" Its nominations so far ({Number(nominations)}) stay for review.")}";

    public override string CampaignCloseConfirm => "Close the campaign";

    public override string CampaignCloseKeep => "Keep it open";

    public override string CampaignClosedAlready(string title, DateTimeOffset at) =>
        $"The campaign “{title}” was closed at {Moment(at)}, so nothing has changed.";

    public override string CampaignClosedToNotes(string title) => $"The campaign “{title}” is closed, so nothing was recorded.";

    public override string CampaignGone => "There is no such campaign. Type “movements” to see those there are.";
}
