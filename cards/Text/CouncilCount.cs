namespace ThiDua.Cards.Text;

// the count and its minutes (kiểm phiếu, biên bản)
partial class Words
{
    public abstract CommandText CountCommand { get; }

    public abstract CommandText MinutesCommand { get; }

    public abstract string CountAskKind { get; }

    public abstract string CountAskTitle { get; }

    public abstract string CountAskIntro { get; }

    public abstract string CountConfirm { get; }

    public abstract string CountDone(int passed, int notPassed, int again);

    public abstract string MinutesKind(bool counted);

    public abstract string MinutesOpen { get; }

    public abstract string MinutesPeople { get; }

    public abstract string MinutesPresiding { get; }

    public abstract string MinutesPresentNames { get; }

    public abstract string MinutesWrittenNames { get; }

    public abstract string MinutesAbsentNames { get; }

    public abstract string MinutesVacatedNames { get; }

    public abstract string MinutesSubstituted(string member, string substitute);

    public abstract string MinutesQuorum(int needed, int members, string share);

    public abstract string MinutesPaper(int issued, int returned);

    public abstract string MinutesLine(int agree, int against, int none, int invalid, int of, int needed, int recused);

    public abstract string MinutesPassed { get; }

    public abstract string MinutesNotPassed { get; }

    public abstract string MinutesAgain { get; }

    public abstract string MinutesWithdrawn { get; }

    public abstract string MinutesOnAgenda { get; }

    public abstract string MinutesNotAgreed(IReadOnlyList<string> names);

    public abstract string MinutesPage(int page, int pages, int cases);

    /// <summary>Public, in a case's history: fewer valid ballots than keep it secret.</summary>
    public abstract string CountAgainReason(int least);
}

partial class Vietnamese
{
    public override CommandText CountCommand => new("kiểm phiếu", "Kết thúc bỏ phiếu và kiểm phiếu của phiên họp Hội đồng");

    public override CommandText MinutesCommand => new("biên bản", "Xem biên bản họp và kiểm phiếu của Hội đồng", "biên bản 7K3Q9F");

    public override string CountAskKind => "KIỂM PHIẾU";

    public override string CountAskTitle => "Kết thúc bỏ phiếu và kiểm phiếu?";

    public override string CountAskIntro =>
        "Sau khi kiểm phiếu không ai bỏ phiếu được nữa. Chỉ giữ lại tổng số; khóa của các phiếu bị hủy nên không ai biết được lựa chọn của từng người.";

    public override string CountConfirm => "Kiểm phiếu";

    public override string CountDone(int passed, int notPassed, int again) =>
        $"Đã kiểm phiếu: {Number(passed)} hồ sơ đạt, {Number(notPassed)} hồ sơ không đạt{(again == 0 ? "" : $", {Number(again)} hồ sơ phải xét lại vì không đủ phiếu hợp lệ để giữ bí mật")}.";

    public override string MinutesKind(bool counted) => counted ? "BIÊN BẢN HỌP VÀ KIỂM PHIẾU" : "CHƯƠNG TRÌNH PHIÊN HỌP";

    public override string MinutesOpen => "Biên bản";

    public override string MinutesPeople => "Thành phần";

    public override string MinutesPresiding => "Chủ trì, thư ký";

    public override string MinutesPresentNames => "Có mặt";

    public override string MinutesWrittenNames => "Ý kiến bằng văn bản";

    public override string MinutesAbsentNames => "Vắng mặt";

    public override string MinutesVacatedNames => "Không còn là thành viên khi kiểm phiếu";

    public override string MinutesSubstituted(string member, string substitute) => $"{substitute} (thay {member})";

    public override string MinutesQuorum(int needed, int members, string share) =>
        $"Cần {Number(needed)}/{Number(members)} thành viên có mặt ({share})";

    public override string MinutesPaper(int issued, int returned) =>
        $"Phát ra {Number(issued)} phiếu; thu về {Number(returned)}; không thu về {Number(issued - returned)}";

    public override string MinutesLine(int agree, int against, int none, int invalid, int of, int needed, int recused) =>
        $"tán thành {Number(agree)}/{Number(of)} ({Share(agree, Math.Max(1, of))}%, cần {Number(needed)}), không tán thành {Number(against)}, không có ý kiến {Number(none)}, không hợp lệ {Number(invalid)}{(recused == 0 ? "" : $", không tham gia vì liên quan {Number(recused)}")}";

    public override string MinutesPassed => "Đạt";

    public override string MinutesNotPassed => "Không đạt";

    public override string MinutesAgain => "Phải xét lại: không đủ phiếu hợp lệ để giữ bí mật";

    public override string MinutesWithdrawn => "Đã rút trước khi kiểm phiếu";

    public override string MinutesOnAgenda => "Trong chương trình";

    public override string MinutesNotAgreed(IReadOnlyList<string> names) => $"không tán thành hoặc không có ý kiến: {List(names)}";

    public override string MinutesPage(int page, int pages, int cases) => $"Trang {Number(page)}/{Number(pages)} · {Number(cases)} hồ sơ";

    public override string CountAgainReason(int least) => $"chưa đủ {Number(least)} phiếu hợp lệ để giữ bí mật, Hội đồng sẽ xét lại";
}

partial class English
{
    public override CommandText CountCommand => new("tally", "Close the vote and count the ballots of the council's session");

    public override CommandText MinutesCommand => new("minutes", "See the minutes of a session of the council and of its count", "minutes 7K3Q9F");

    public override string CountAskKind => "COUNT";

    public override string CountAskTitle => "Close the vote and count?";

    public override string CountAskIntro =>
        "After the count nobody can vote any more. Only totals are kept; the key of the ballots is destroyed, so nobody can know what anyone chose.";

    public override string CountConfirm => "Count";

    public override string CountDone(int passed, int notPassed, int again) =>
        $"Counted: {Number(passed)} passed, {Number(notPassed)} not passed{(again == 0 ? "" : $", {Number(again)} to be voted on again for want of enough valid ballots to be secret")}.";

    public override string MinutesKind(bool counted) => counted ? "MINUTES OF THE SESSION AND THE COUNT" : "AGENDA OF THE SESSION";

    public override string MinutesOpen => "Minutes";

    public override string MinutesPeople => "People";

    public override string MinutesPresiding => "Chair, secretary";

    public override string MinutesPresentNames => "Present";

    public override string MinutesWrittenNames => "By written opinion";

    public override string MinutesAbsentNames => "Absent";

    public override string MinutesVacatedNames => "No longer members at the count";

    public override string MinutesSubstituted(string member, string substitute) => $"{substitute} (for {member})";

    public override string MinutesQuorum(int needed, int members, string share) => $"{Number(needed)} of {Number(members)} members needed ({share})";

    public override string MinutesPaper(int issued, int returned) =>
        $"{Number(issued)} ballots issued, {Number(returned)} returned, {Number(issued - returned)} not returned";

    public override string MinutesLine(int agree, int against, int none, int invalid, int of, int needed, int recused) =>
        $"agree {Number(agree)}/{Number(of)} ({Share(agree, Math.Max(1, of))}%, {Number(needed)} needed), disagree {Number(against)}, no opinion {Number(none)}, invalid {Number(invalid)}{(recused == 0 ? "" : $", recused {Number(recused)}")}";

    public override string MinutesPassed => "Passed";

    public override string MinutesNotPassed => "Not passed";

    public override string MinutesAgain => "To be voted on again: not enough valid ballots to be secret";

    public override string MinutesWithdrawn => "Withdrawn before the count";

    public override string MinutesOnAgenda => "On the agenda";

    public override string MinutesNotAgreed(IReadOnlyList<string> names) => $"disagree or no opinion: {List(names)}";

    public override string MinutesPage(int page, int pages, int cases) => $"Page {Number(page)}/{Number(pages)} · {Number(cases)} cases";

    public override string CountAgainReason(int least) => $"fewer than {Number(least)} valid ballots, too few to be secret; the council votes again";
}
