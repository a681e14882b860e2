using ThiDua.Cards.Campaigns;

namespace ThiDua.Cards.Text;

// deadlines of a campaign, reminders of them, and campaigns that come again
partial class Words
{
    public abstract string DeadlinesTitle { get; }

    public abstract string DeadlinesHow { get; }

    public abstract string DeadlineName(DeadlineName deadline);

    public abstract string UntilEndOf(DateOnly day);

    /// <summary>Without a full stop.</summary>
    public abstract string DeadlineLeft(int left);

    public abstract string DeadlineOutside { get; }

    public abstract string DeadlineOutOfOrder { get; }

    public abstract string DeadlineHasPassed { get; }

    public abstract string RecurrenceOverlaps { get; }

    public abstract string RecurrenceName(RecurrenceName recurs);

    public abstract string RecurrenceStop { get; }

    public abstract string RecurrenceNot { get; }

    /// <summary>Said before a repeating campaign is closed.</summary>
    public abstract string RecurrenceGoesOn(DateOnly next);

    public abstract string CampaignRecurs { get; }

    public abstract string CampaignRound { get; }

    public abstract string CampaignFollows { get; }

    public abstract string CampaignFollowedBy { get; }

    public abstract string CampaignCodeOf { get; }

    public abstract string DeadlineReminderKind { get; }

    public abstract string ReminderOf(DeadlineView deadline);

    public abstract string ReminderOver { get; }

    public abstract string ReminderAdd(string code);

    /// <summary>To a nominator: what his open nominations lack.</summary>
    public abstract string ReminderEvidence(int nominations, int without);

    /// <summary>To the council: what waits for it.</summary>
    public abstract string ReminderCouncil(long nominations);

    public abstract string ReminderUnits(long nominations);

    public abstract string NextRoundKind { get; }

    public abstract string NextRound(int round, IReadOnlyList<string> places);
}

partial class Vietnamese
{
    public override string DeadlinesTitle => "Các mốc thời hạn";

    public override string DeadlinesHow =>
        "Không bắt buộc. Mỗi thời hạn kết thúc lúc 23:59:59 của ngày đã chọn; hệ thống nhắc trước 3 ngày và trước 1 ngày.";

    public override string DeadlineName(DeadlineName deadline) => deadline switch
    {
        Campaigns.DeadlineName.Unit => "Đơn vị gửi đề cử",
        Campaigns.DeadlineName.Evidence => "Bổ sung minh chứng",
        _ => "Hội đồng xét",
    };

    public override string UntilEndOf(DateOnly day) => $"đến hết ngày {Date(day)}";

    public override string DeadlineLeft(int left) => left switch
    {
        < 0 => "Đã hết hạn",
        0 => "Hôm nay là ngày cuối",
        _ => $"Còn {Number(left)} ngày",
    };

    public override string DeadlineOutside => "Thời hạn cần nằm trong thời gian của phong trào.";

    public override string DeadlineOutOfOrder => "Các thời hạn cần theo thứ tự: đơn vị gửi đề cử, bổ sung minh chứng, hội đồng xét.";

    public override string DeadlineHasPassed => "Thời hạn này đã qua; đề nghị chọn từ hôm nay trở đi.";

    public override string RecurrenceOverlaps =>
        "Để lặp lại, phong trào cần có ngày kết thúc, và mỗi đợt cần kết thúc trước khi đợt sau bắt đầu.";

    public override string RecurrenceName(RecurrenceName recurs) => recurs switch
    {
        Campaigns.RecurrenceName.Monthly => "Hằng tháng",
        Campaigns.RecurrenceName.Quarterly => "Hằng quý",
        Campaigns.RecurrenceName.Yearly => "Hằng năm",
        _ => "Không lặp lại",
    };

    public override string RecurrenceStop => "Dừng lặp lại";

    public override string RecurrenceNot => "Phong trào này không còn lặp lại, nên không có gì thay đổi.";

    public override string RecurrenceGoesOn(DateOnly next) =>
        $"Kết thúc đợt này không dừng việc lặp lại: đợt sau vẫn tự phát động ngày {Date(next)}. Nếu không cần đợt sau, anh/chị bấm “{RecurrenceStop}” ở thẻ phong trào.";

    public override string CampaignRecurs => "Lặp lại";

    public override string CampaignRound => "Đợt";

    public override string CampaignFollows => "Đợt trước";

    public override string CampaignFollowedBy => "Đợt sau";

    public override string CampaignCodeOf => "Mã phong trào";

    public override string DeadlineReminderKind => "NHẮC THỜI HẠN PHONG TRÀO THI ĐUA";

    public override string ReminderOf(DeadlineView deadline) => deadline.Left switch
    {
        < 0 => $"Thời hạn “{DeadlineName(deadline.Kind)}” đã kết thúc ngày {Date(deadline.Day)}.",
        0 => $"Hôm nay là ngày cuối của thời hạn “{DeadlineName(deadline.Kind)}”.",
        _ => $"Còn {Number(deadline.Left)} ngày đến hạn “{DeadlineName(deadline.Kind)}”.",
    };

    public override string ReminderOver => "Phong trào đã kết thúc; không còn việc cần làm.";

    public override string ReminderAdd(string code) => $"Bổ sung {code}";

    public override string ReminderEvidence(int nominations, int without) => without == 0
        ? $"Anh/chị có {Number(nominations)} đề cử trong phong trào này, tất cả đã có minh chứng. Anh/chị vẫn có thể bổ sung."
        : $"Anh/chị có {Number(nominations)} đề cử trong phong trào này, trong đó {Number(without)} đề cử chưa có minh chứng.";

    public override string ReminderCouncil(long nominations) => nominations == 0
        ? "Phong trào chưa có đề cử nào."
        : $"Phong trào có {Number(nominations)} đề cử để xét.";

    public override string ReminderUnits(long nominations) => nominations == 0
        ? "Phong trào chưa có đề cử nào. Đề nghị các đơn vị gửi đề cử trước thời hạn."
        : $"Phong trào đã có {Number(nominations)} đề cử. Đơn vị nào chưa gửi, đề nghị gửi trước thời hạn.";

    public override string NextRoundKind => "ĐỢT MỚI ĐÃ ĐƯỢC PHÁT ĐỘNG";

    public override string NextRound(int round, IReadOnlyList<string> places) => places.Count == 0
        ? $"Đợt {round} của phong trào đã tự phát động theo lịch, chưa đăng tại kênh nào."
        : $"Đợt {round} của phong trào đã tự phát động theo lịch và được đăng tại {List(places)}.";
}

partial class English
{
    public override string DeadlinesTitle => "Deadlines";

    public override string DeadlinesHow => "Optional. Each ends at 23:59:59 of its day; people are reminded three days and one day before.";

    public override string DeadlineName(DeadlineName deadline) => deadline switch
    {
        Campaigns.DeadlineName.Unit => "Nominations by units",
        Campaigns.DeadlineName.Evidence => "Evidence",
        _ => "Review by the council",
    };

    public override string UntilEndOf(DateOnly day) => $"until the end of {Date(day)}";

    public override string DeadlineLeft(int left) => left switch
    {
        < 0 => "Over",
        0 => "Today is the last day",
        1 => "1 day left",
        _ => $"{Number(left)} days left",
    };

    public override string DeadlineOutside => "A deadline must lie within the campaign's period.";

    public override string DeadlineOutOfOrder => "Deadlines come in this order: nominations by units, evidence, review by the council.";

    public override string DeadlineHasPassed => "This day has passed; please choose today or later.";

    public override string RecurrenceOverlaps => "To come again, a campaign needs a last day, and must end before it begins again.";

    public override string RecurrenceName(RecurrenceName recurs) => recurs switch
    {
        Campaigns.RecurrenceName.Monthly => "Every month",
        Campaigns.RecurrenceName.Quarterly => "Every quarter",
        Campaigns.RecurrenceName.Yearly => "Every year",
        _ => "Once",
    };

    public override string RecurrenceStop => "Stop repeating";

    public override string RecurrenceNot => "This campaign does not repeat any more, so nothing has changed.";

    public override string RecurrenceGoesOn(DateOnly next) =>
        $"Closing this round does not stop the campaign from repeating: the next round is launched on {Date(next)}. If none is wanted, press “{RecurrenceStop}” on the campaign's card.";

    public override string CampaignRecurs => "Repeats";

    public override string CampaignRound => "Round";

    public override string CampaignFollows => "Round before";

    public override string CampaignFollowedBy => "Next round";

    public override string CampaignCodeOf => "Campaign code";

    public override string DeadlineReminderKind => "A CAMPAIGN'S DEADLINE IS NEAR";

    public override string ReminderOf(DeadlineView deadline) => deadline.Left switch
    {
        < 0 => $"The deadline “{DeadlineName(deadline.Kind)}” ended on {Date(deadline.Day)}.",
        0 => $"Today is the last day of “{DeadlineName(deadline.Kind)}”.",
        1 => $"1 day left until the deadline “{DeadlineName(deadline.Kind)}”.",
        _ => $"{Number(deadline.Left)} days left until the deadline “{DeadlineName(deadline.Kind)}”.",
    };

    public override string ReminderOver => "The campaign is closed; nothing is left to be done.";

    public override string ReminderAdd(string code) => $"Add to {code}";

    public override string ReminderEvidence(int nominations, int without) => without == 0
        ? $"Your nominations in this campaign: {Number(nominations)}, all with evidence. You can still add to it."
        : $"Your nominations in this campaign: {Number(nominations)}, of which {Number(without)} without evidence.";

    public override string ReminderCouncil(long nominations) => $"Nominations to review: {Number(nominations)}.";

    public override string ReminderUnits(long nominations) =>
        $"Nominations so far: {Number(nominations)}. Units that have not sent theirs are asked to do so before the deadline.";

    public override string NextRoundKind => "A NEW ROUND HAS BEEN LAUNCHED";

    public override string NextRound(int round, IReadOnlyList<string> places) => places.Count == 0
        ? $"Round {round} of the campaign was launched as scheduled, posted nowhere yet."
        : $"Round {round} of the campaign was launched as scheduled and is posted in {List(places)}.";
}
