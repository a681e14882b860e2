using ThiDua.Cards.Decisions;

namespace ThiDua.Cards.Text;

// why a paper is not drawn up, signed or recorded; and what was done
partial class Words
{
    public abstract string PaperNotCompetentTitle { get; }

    public abstract string PaperNotCompetent(string form, string issuer);

    /// <summary>Why one case cannot stand in it; by its English name.</summary>
    /// <param name="state">Where the case stands.</param>
    public abstract string PaperRefused(string why, string code, string name, string form, string state);

    /// <summary>In a list, in a few words.</summary>
    public abstract string PaperRefusedBriefly(string why);

    public abstract string PaperNothingDone(string why);

    public abstract string PaperWarnsOfSame(string name, string code, string other, string form, string state);

    public abstract string PaperNoneChosen { get; }

    public abstract string PaperTooMany(int most);

    public abstract string PaperUnknown(string code);

    public abstract string PaperNumberTaken(PaperSort sort, string number, int year);

    public abstract string PaperCaseTaken(string code, string paper);

    public abstract string PaperNotNow(PaperSort sort, string state, string number);

    public abstract string PaperReasonMissing { get; }

    public abstract string PaperDateInTheFuture { get; }

    public abstract string PaperNoPlace { get; }

    public abstract string PaperDone(PaperSort sort, string act, string number, int cases);

    public abstract string PaperOwnChat { get; }

    public abstract string PaperOnlyInOwnChat { get; }
}

partial class Vietnamese
{
    public override string PaperNotCompetentTitle => "Không thuộc thẩm quyền của Văn phòng";

    public override string PaperNotCompetent(string form, string issuer) =>
        $"Văn phòng không có thẩm quyền quyết định {form}; cấp quyết định là {issuer}. Đề nghị lập tờ trình, và ghi lại quyết định khi cấp trên ban hành.";

    public override string PaperRefused(string why, string code, string name, string form, string state) => why switch
    {
        "NotHere" => $"{code} ({name}) đang ở bước “{state}”",
        "AboveTheOffice" => $"{code} ({name}): Văn phòng không có thẩm quyền quyết định {form}, đề nghị lập tờ trình",
        "WithinTheOffice" => $"{code} ({name}): {form} do cơ quan quyết định, không cần trình",
        "NoSuchForm" => $"{code} ({name}): đến ngày này quy định không còn {form}",
        "NotForThisParty" => $"{code} ({name}): theo quy định của ngày này, {form} không dành cho đối tượng đó",
        "Held" => $"{code} ({name}) đang tạm dừng xét",
        "SecondReward" => $"{code} ({name}): thành tích này đã được khen thưởng hoặc đang trình, luật không cho khen nhiều lần",
        _ => $"{code} ({name}) đã có trong danh sách này với cùng hình thức",
    };

    public override string PaperRefusedBriefly(string why) => why switch
    {
        "Held" => "đang tạm dừng xét",
        "SecondReward" => "trùng thành tích",
        "NoSuchForm" => "không còn hình thức này",
        "NotForThisParty" => "không đúng đối tượng",
        "Twice" => "trùng trong danh sách",
        _ => "chưa đến bước này",
    };

    public override string PaperNothingDone(string why) => $"Chưa có gì thay đổi: {why}.";

    public override string PaperWarnsOfSame(string name, string code, string other, string form, string state) =>
        $"{name} ({code}): trùng thành tích với hồ sơ {other} ({form}, {state}); quy định của thời gian đó cho phép, đề nghị cân nhắc.";

    public override string PaperNoneChosen => "Đề nghị chọn ít nhất một hồ sơ.";

    public override string PaperTooMany(int most) => $"Một văn bản có nhiều nhất {Number(most)} hồ sơ; đề nghị chia thành nhiều văn bản.";

    public override string PaperUnknown(string code) => $"Không có hồ sơ hay văn bản nào mang mã {code}.";

    public override string PaperNumberTaken(PaperSort sort, string number, int year) =>
        $"{PaperName(sort)} số {number} năm {year} đã được ghi nhận trước đó; đề nghị kiểm tra lại số.";

    public override string PaperCaseTaken(string code, string paper) => $"Hồ sơ {code} đã có trong văn bản {paper} đang chờ ký; chưa có gì thay đổi.";

    public override string PaperNotNow(PaperSort sort, string state, string number) => $"{PaperState(sort, state, number)}; chưa có gì thay đổi.";

    public override string PaperReasonMissing => "Đề nghị ghi lý do.";

    public override string PaperDateInTheFuture => "Ngày ký chưa đến; đề nghị kiểm tra lại.";

    public override string PaperNoPlace => "Đề nghị chọn ít nhất một kênh để công bố.";

    public override string PaperDone(PaperSort sort, string act, string number, int cases) => act switch
    {
        "prepare" => $"Đã trình lãnh đạo ký {PaperName(sort).ToLowerInvariant()} số {number} cho {Number(cases)} hồ sơ.",
        "announce" => $"Đã công bố {PaperName(sort).ToLowerInvariant()} số {number}.",
        "back" => $"Đã trả lại {PaperName(sort).ToLowerInvariant()} số {number}.",
        "reject" => $"Đã ghi nhận: cấp trên không khen thưởng {Number(cases)} hồ sơ.",
        _ when sort == PaperSort.Submission => $"Đã trình cấp trên {Number(cases)} hồ sơ theo tờ trình số {number}.",
        _ => $"Đã khen thưởng {Number(cases)} hồ sơ theo quyết định số {number}.",
    };

    public override string PaperOwnChat => "Danh sách được gửi riêng cho anh/chị.";

    public override string PaperOnlyInOwnChat => "Đề nghị thực hiện trong cuộc trò chuyện riêng với hệ thống.";
}

partial class English
{
    public override string PaperNotCompetentTitle => "Not for the office to decide";

    public override string PaperNotCompetent(string form, string issuer) =>
        $"The office may not decide on {form}; that is for {issuer}. Please submit it, and record the decision once it is made.";

    public override string PaperRefused(string why, string code, string name, string form, string state) => why switch
    {
        "NotHere" => $"{code} ({name}) is at the step “{state}”",
        "AboveTheOffice" => $"{code} ({name}): the office may not decide on {form}, please submit it",
        "WithinTheOffice" => $"{code} ({name}): {form} is for the office to decide",
        "NoSuchForm" => $"{code} ({name}): on this day there is no {form} any more",
        "NotForThisParty" => $"{code} ({name}): by the rules of this day {form} is not for them",
        "Held" => $"{code} ({name}) is on hold",
        "SecondReward" => $"{code} ({name}): this achievement is rewarded or submitted already, and the law rewards it once",
        _ => $"{code} ({name}) stands in this list already, for the same award",
    };

    public override string PaperRefusedBriefly(string why) => why switch
    {
        "Held" => "on hold",
        "SecondReward" => "same achievement",
        "NoSuchForm" => "no such award any more",
        "NotForThisParty" => "not for them",
        "Twice" => "twice in the list",
        _ => "not at this step",
    };

    public override string PaperNothingDone(string why) => $"Nothing has changed: {why}.";

    public override string PaperWarnsOfSame(string name, string code, string other, string form, string state) =>
        $"{name} ({code}): the same achievement as {other} ({form}, {state}); the rules of that time allow it, please consider.";

    public override string PaperNoneChosen => "Please choose at least one case.";

    public override string PaperTooMany(int most) => $"A paper has {Number(most)} cases at most; please make several.";

    public override string PaperUnknown(string code) => $"There is no case or paper {code}.";

    public override string PaperNumberTaken(PaperSort sort, string number, int year) =>
        $"{PaperName(sort)} no. {number} of {year} is on record already; please check the number.";

    public override string PaperCaseTaken(string code, string paper) => $"Case {code} stands in {paper}, which waits to be signed; nothing has changed.";

    public override string PaperNotNow(PaperSort sort, string state, string number) => $"{PaperState(sort, state, number)}; nothing has changed.";

    public override string PaperReasonMissing => "Please give the reason.";

    public override string PaperDateInTheFuture => "The date of signing has not come yet; please check it.";

    public override string PaperNoPlace => "Please choose at least one channel.";

    public override string PaperDone(PaperSort sort, string act, string number, int cases) => act switch
    {
        "prepare" => $"Passed to the leaders to sign: {PaperName(sort).ToLowerInvariant()} no. {number}, {CasesIn(cases)}.",
        "announce" => $"Announced: {PaperName(sort).ToLowerInvariant()} no. {number}.",
        "back" => $"Sent back: {PaperName(sort).ToLowerInvariant()} no. {number}.",
        "reject" => $"Recorded as not awarded: {CasesIn(cases)}.",
        _ when sort == PaperSort.Submission => $"Submitted with no. {number}: {CasesIn(cases)}.",
        _ => $"Awarded by decision no. {number}: {CasesIn(cases)}.",
    };

    public override string PaperOwnChat => "The list was sent to your own chat.";

    public override string PaperOnlyInOwnChat => "Please do this in your own chat with the bot.";
}
