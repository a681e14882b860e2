namespace ThiDua.Cards.Text;

// a member's own ballots (bỏ phiếu)
partial class Words
{
    public abstract CommandText BallotCommand { get; }

    public abstract string BallotKind(bool secret, bool written);

    public abstract string BallotsTitle(int papers);

    public abstract string BallotsIntro { get; }

    public abstract string BallotOpenIntro { get; }

    /// <param name="marked">Lines with a choice on them; null: not voted.</param>
    public abstract string BallotStatus(int lines, int? marked);

    public abstract string BallotOpen { get; }

    public abstract string BallotAgain { get; }

    public abstract string BallotPage(int page, int pages, int cases);

    public abstract string BallotIntro(int pages);

    public abstract string BallotRecused(int lines);

    public abstract string BallotNotChosen { get; }

    public abstract string MarkAgree { get; }

    public abstract string MarkAgainst { get; }

    public abstract string MarkNoOpinion { get; }

    public abstract string BallotCast { get; }

    public abstract string BallotPageAgree { get; }

    public abstract string BallotWholeAgree { get; }

    public abstract string BallotToList { get; }

    public abstract string BallotReceived(string form, string at, int marked, int lines);

    /// <summary>The count came between the ballot and this answer.</summary>
    public abstract string BallotReceivedAtClose(string form, string at);

    public abstract string BallotReminder { get; }
}

partial class Vietnamese
{
    public override CommandText BallotCommand => new("bỏ phiếu", "Mở phiếu của anh/chị trong phiên họp Hội đồng đang diễn ra");

    public override string BallotKind(bool secret, bool written) =>
        $"{(secret ? "PHIẾU KÍN" : "BIỂU QUYẾT CÔNG KHAI")}{(written ? " · Ý KIẾN BẰNG VĂN BẢN" : "")}";

    public override string BallotsTitle(int papers) => $"{Number(papers)} phiếu của đồng chí";

    public override string BallotsIntro =>
        "Phiếu được niêm phong ngay khi gửi: hệ thống không cho ai xem lựa chọn của đồng chí, và khóa niêm phong bị hủy khi kiểm phiếu. Có thể bỏ lại đến khi kiểm phiếu: phiếu sau thay phiếu trước.";

    public override string BallotOpenIntro => "Các phiếu ghi “biểu quyết công khai” được công bố kèm họ tên khi kiểm phiếu.";

    public override string BallotStatus(int lines, int? marked) => marked is not { } chosen ? $"{Number(lines)} hồ sơ · chưa bỏ phiếu"
        : chosen < lines ? $"{Number(lines)} hồ sơ · đã bỏ phiếu; còn {Number(lines - chosen)} hồ sơ chưa chọn, khi kiểm phiếu tính là không hợp lệ"
        : $"{Number(lines)} hồ sơ · đã bỏ phiếu";

    public override string BallotOpen => "Mở phiếu";

    public override string BallotAgain => "Bỏ lại";

    public override string BallotPage(int page, int pages, int cases) => $"Trang {Number(page)}/{Number(pages)} · {Number(cases)} hồ sơ";

    public override string BallotIntro(int pages) =>
        $"Lựa chọn đã gửi không hiện lại ở đây; hồ sơ để trống giữ nguyên như đã gửi. {(pages == 1 ? "" : "“Tán thành cả trang” và ")}“Tán thành cả phiếu” thay mọi lựa chọn đã gửi, trừ những hồ sơ đang được chọn khác trên trang này.";

    public override string BallotRecused(int lines) => $"{Number(lines)} hồ sơ liên quan đến đồng chí không có trong phiếu.";

    public override string BallotNotChosen => "Chưa chọn";

    public override string MarkAgree => "Tán thành";

    public override string MarkAgainst => "Không tán thành";

    public override string MarkNoOpinion => "Không có ý kiến";

    public override string BallotCast => "Gửi trang này";

    public override string BallotPageAgree => "Tán thành cả trang";

    public override string BallotWholeAgree => "Tán thành cả phiếu";

    public override string BallotToList => "Các phiếu khác";

    public override string BallotReceived(string form, string at, int marked, int lines) =>
        $"Đã nhận phiếu “{form}” lúc {at}: có lựa chọn cho {Number(marked)}/{Number(lines)} hồ sơ.";

    public override string BallotReceivedAtClose(string form, string at) =>
        $"Đã nhận phiếu “{form}” lúc {at}. Việc bỏ phiếu tại phiên họp này nay đã kết thúc.";

    public override string BallotReminder => "Đồng chí chưa bỏ đủ phiếu. Đề nghị bỏ phiếu trước khi kiểm phiếu.";
}

partial class English
{
    public override CommandText BallotCommand => new("ballot", "Open your ballots of the council's session");

    public override string BallotKind(bool secret, bool written) => $"{(secret ? "SECRET BALLOT" : "OPEN VOTE")}{(written ? " · WRITTEN OPINION" : "")}";

    public override string BallotsTitle(int papers) => papers == 1 ? "Your ballot" : $"Your {Number(papers)} ballots";

    public override string BallotsIntro =>
        "A ballot is sealed as it is sent: nobody is shown your choices, and the key is destroyed at the count. Until then it can be cast again: the later one takes the place of the earlier.";

    public override string BallotOpenIntro => "Those marked “open vote” are told by name at the count.";

    public override string BallotStatus(int lines, int? marked) => marked is not { } chosen ? $"{Number(lines)} cases · not voted"
        : chosen < lines ? $"{Number(lines)} cases · voted; {Number(lines - chosen)} without a choice will count as invalid"
        : $"{Number(lines)} cases · voted";

    public override string BallotOpen => "Open the ballot";

    public override string BallotAgain => "Vote again";

    public override string BallotPage(int page, int pages, int cases) => $"Page {Number(page)}/{Number(pages)} · {Number(cases)} cases";

    public override string BallotIntro(int pages) =>
        "What was sent is not shown here again; a case left empty stays as it was sent. “Agree to all” of the page or of the ballot takes the place of whatever was sent, but for the cases chosen otherwise on this page.";

    public override string BallotRecused(int lines) => lines == 1 ? "1 case that concerns you is not on the ballot." : $"{Number(lines)} cases that concern you are not on the ballot.";

    public override string BallotNotChosen => "Not chosen";

    public override string MarkAgree => "Agree";

    public override string MarkAgainst => "Disagree";

    public override string MarkNoOpinion => "No opinion";

    public override string BallotCast => "Send this page";

    public override string BallotPageAgree => "Agree to all of this page";

    public override string BallotWholeAgree => "Agree to all of the ballot";

    public override string BallotToList => "Other ballots";

    public override string BallotReceived(string form, string at, int marked, int lines) =>
        $"The ballot “{form}” came in at {at}, with a choice for {Number(marked)} of {Number(lines)} cases.";

    public override string BallotReceivedAtClose(string form, string at) =>
        $"The ballot “{form}” came in at {at}. Voting in this session is now over.";

    public override string BallotReminder => "Not all your ballots are in. Please vote before the count.";
}
