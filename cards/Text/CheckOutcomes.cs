namespace ThiDua.Cards.Text;

// what came of a check, what was found, and why something was not done
partial class Words
{
    public abstract string CheckReceived(int count);

    public abstract string CheckReturned(int count);

    public abstract string CheckRejected(int count);

    public abstract string CheckPassed(string code);

    public abstract string CheckNoneChosen { get; }

    public abstract string CheckChooseOne { get; }

    public abstract string CheckTooMany(int most);

    public abstract string CheckUnknown(string code);

    /// <summary>Followed by each case that stands in the way.</summary>
    public abstract string CheckNothingDone(string what);

    /// <summary>Why one case cannot go that way; by the refusal's English name. Without a full stop.</summary>
    public abstract string CheckRefused(string refusal, string code, string name, string state);

    public abstract string CheckOwnChat { get; }

    public abstract string CheckOnlyInOwnChat { get; }

    public abstract string FoundHeld(string kind, string? to);

    public abstract string FoundHeldBriefly { get; }

    public abstract string FoundSameAchievement(string code, string award, string state, bool refused);

    public abstract string FoundSameAchievementBriefly(string code);

    public abstract string FoundSameForm(string code, string state);

    public abstract string FoundSameFormBriefly(string code);

    public abstract string FoundOverCap(int percent, int of, int most, int asked);

    public abstract string FoundOverCapBriefly(int percent);

    public abstract string FoundRewarded(int times, string award, string on);

    public abstract string FoundRewardedBriefly(int times);

    public abstract string FoundNoEvidence { get; }

    public abstract string FoundNoEvidenceBriefly { get; }

    /// <summary>The clock of đột xuất, in the middle of a line.</summary>
    public abstract string AdHocSince(int hours, int days, bool inHours);

    public abstract string AdHocReminderKind { get; }

    public abstract string AdHocReminder(string state);

    public abstract string AdHocReminderOver(string state);
}

partial class Vietnamese
{
    public override string CheckReceived(int count) => $"Đã tiếp nhận {Number(count)} hồ sơ.";

    public override string CheckReturned(int count) => $"Đã trả lại {Number(count)} hồ sơ để bổ sung.";

    public override string CheckRejected(int count) => $"Đã ghi nhận {Number(count)} hồ sơ không đủ điều kiện.";

    public override string CheckPassed(string code) => $"Hồ sơ {code} đủ điều kiện, đã chuyển Hội đồng.";

    public override string CheckNoneChosen => "Chưa chọn hồ sơ nào. Đề nghị chọn ít nhất một hồ sơ.";

    public override string CheckChooseOne => "Đề nghị chọn đúng một hồ sơ để xem.";

    public override string CheckTooMany(int most) => $"Mỗi lần xử lý nhiều nhất {Number(most)} hồ sơ. Đề nghị bớt lại.";

    public override string CheckUnknown(string code) => $"Không có hồ sơ nào mang mã “{code}”. Đề nghị kiểm tra lại mã.";

    public override string CheckNothingDone(string what) => $"Chưa có gì thay đổi, vì: {what}";

    public override string CheckRefused(string refusal, string code, string name, string state) => refusal switch
    {
        "Held" => $"{code} ({name}) đang tạm dừng xét",
        "SecondReward" => $"{code} ({name}) đề nghị khen lại một thành tích đã có hồ sơ, mà luật không cho khen nhiều lần",
        "NeedsNoPublication" => $"{code} ({name}) là khen thưởng đột xuất nên không qua bước công khai",
        "NotOver" => $"{code} ({name}) chưa hết thời gian lấy ý kiến",
        "CommentsOpen" => $"{code} ({name}) còn ý kiến chưa xem xét",
        _ => $"{code} ({name}) đang ở bước “{state}”, không làm việc này được",
    };

    public override string CheckOwnChat => "Nội dung này chỉ dành cho cuộc trò chuyện riêng với Hệ thống; đã gửi sang đó.";

    public override string CheckOnlyInOwnChat => "Việc này chỉ làm được trong cuộc trò chuyện riêng với Hệ thống.";

    public override string FoundHeld(string kind, string? to) =>
        to is null ? $"Đang tạm dừng xét: {Inside(HoldKindName(kind))}, đến khi có quyết định gỡ." : $"Đang tạm dừng xét: {Inside(HoldKindName(kind))}, đến hết ngày {to}.";

    public override string FoundHeldBriefly => "đang tạm dừng xét";

    public override string FoundSameAchievement(string code, string award, string state, bool refused) => refused
        ? $"Trùng thành tích với hồ sơ {code} ({award}, {Inside(state)}): luật không cho khen nhiều lần cho một thành tích."
        : $"Trùng thành tích với hồ sơ {code} ({award}, {Inside(state)}).";

    public override string FoundSameAchievementBriefly(string code) => $"trùng thành tích với {code}";

    public override string FoundSameForm(string code, string state) =>
        $"Đã có hồ sơ {code} đề nghị cùng hình thức trong phong trào này hoặc trong năm ({Inside(state)}).";

    public override string FoundSameFormBriefly(string code) => $"cùng hình thức với {code}";

    public override string FoundOverCap(int percent, int of, int most, int asked) =>
        $"Vượt tỷ lệ {Number(percent)}%: có {Number(asked)} hồ sơ, mức tối đa là {Number(most)} (tính trên {Number(of)}).";

    public override string FoundOverCapBriefly(int percent) => $"vượt tỷ lệ {Number(percent)}%";

    public override string FoundRewarded(int times, string award, string on) => $"Đã được khen thưởng {Number(times)} lần; gần nhất: {award}, ngày {on}.";

    public override string FoundRewardedBriefly(int times) => $"đã được khen {Number(times)} lần";

    public override string FoundNoEvidence => "Chưa có đường dẫn minh chứng.";

    public override string FoundNoEvidenceBriefly => "chưa có minh chứng";

    public override string AdHocSince(int hours, int days, bool inHours) =>
        inHours ? $"đã {Number(hours)} giờ kể từ thành tích" : $"đã {Number(days)} ngày kể từ thành tích";

    public override string AdHocReminderKind => "KHEN THƯỞNG ĐỘT XUẤT ĐANG CHỜ";

    public override string AdHocReminder(string state) => $"Hồ sơ đang ở bước “{state}”. Khen thưởng đột xuất cần kịp thời; đề nghị xử lý sớm.";

    public override string AdHocReminderOver(string state) => $"Hồ sơ đã sang bước “{state}”.";
}

partial class English
{
    public override string CheckReceived(int count) => $"{CasesIn(count)} received.";

    public override string CheckReturned(int count) => $"{CasesIn(count)} returned to be supplemented.";

    public override string CheckRejected(int count) => $"{CasesIn(count)} noted as not eligible.";

    public override string CheckPassed(string code) => $"Case {code} is eligible and ready for the council.";

    public override string CheckNoneChosen => "No case is chosen. Please choose at least one.";

    public override string CheckChooseOne => "Please choose exactly one to see.";

    public override string CheckTooMany(int most) => $"{Number(most)} cases at once at most. Please choose fewer.";

    public override string CheckUnknown(string code) => $"There is no case with the code “{code}”. Please check the code.";

    public override string CheckNothingDone(string what) => $"Nothing has changed, because: {what}";

    public override string CheckRefused(string refusal, string code, string name, string state) => refusal switch
    {
        "Held" => $"{code} ({name}) is on hold",
        "SecondReward" => $"{code} ({name}) asks for a second reward for one achievement, which the law refuses",
        "NeedsNoPublication" => $"{code} ({name}) is ad hoc and goes without publication",
        "NotOver" => $"{code} ({name}) is still open for comments",
        "CommentsOpen" => $"{code} ({name}) has comments that nobody has considered",
        _ => $"{code} ({name}) stands at “{state}”, where this cannot be done",
    };

    public override string CheckOwnChat => "This belongs to your own chat with the bot; it was sent there.";

    public override string CheckOnlyInOwnChat => "This can only be done in your own chat with the bot.";

    public override string FoundHeld(string kind, string? to) =>
        to is null ? $"On hold: {Inside(HoldKindName(kind))}, until it is lifted." : $"On hold: {Inside(HoldKindName(kind))}, until {to}.";

    public override string FoundHeldBriefly => "on hold";

    public override string FoundSameAchievement(string code, string award, string state, bool refused) => refused
        ? $"The same achievement as case {code} ({award}, {Inside(state)}): the law refuses a second reward for it."
        : $"The same achievement as case {code} ({award}, {Inside(state)}).";

    public override string FoundSameAchievementBriefly(string code) => $"same achievement as {code}";

    public override string FoundSameForm(string code, string state) => $"Case {code} asks for the same award in this campaign or year ({Inside(state)}).";

    public override string FoundSameFormBriefly(string code) => $"same award as {code}";

    public override string FoundOverCap(int percent, int of, int most, int asked) =>
        $"Over the cap of {Number(percent)}%: {Number(asked)} ask for it, {Number(most)} at most (of {Number(of)}).";

    public override string FoundOverCapBriefly(int percent) => $"over the cap of {Number(percent)}%";

    public override string FoundRewarded(int times, string award, string on) => $"Rewarded {Many(times, "time")} before; last: {award}, {on}.";

    public override string FoundRewardedBriefly(int times) => $"rewarded {Many(times, "time")}";

    public override string FoundNoEvidence => "There is no link to evidence.";

    public override string FoundNoEvidenceBriefly => "no evidence";

    public override string AdHocSince(int hours, int days, bool inHours) =>
        inHours ? $"{Many(hours, "hour")} since the achievement" : $"{Many(days, "day")} since the achievement";

    public override string AdHocReminderKind => "AN AD HOC CASE WAITS";

    public override string AdHocReminder(string state) => $"It stands at “{state}”. Reward for the unexpected should come in time; please deal with it soon.";

    public override string AdHocReminderOver(string state) => $"It has moved on to “{state}”.";
}
