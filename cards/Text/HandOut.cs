namespace ThiDua.Cards.Text;

// the hand-out of awards (trao): its order, ticked at the table
partial class Words
{
    public abstract CommandText HandOutCommand { get; }

    public abstract string HandOutKind { get; }

    public abstract string HandOutGivenKind { get; }

    public abstract string HandOutOrder { get; }

    public abstract string HandedOutOf(int given, int all);

    public abstract string HandedOut(long given);

    public abstract string HandOutRevoked { get; }

    public abstract string HandedOutTotal(int given, int all);

    public abstract string HandOutNoneWaiting { get; }

    public abstract string HandOutNoneGiven { get; }

    public abstract string HandOutChoose { get; }

    public abstract string HandOutWhole { get; }

    public abstract string HandOutChosenOnly { get; }

    public abstract string HandOutWholePage(int count);

    public abstract string HandOutWholeList(int count);

    public abstract string HandOutPage(int page, int pages);

    public abstract string HandOutTick { get; }

    public abstract string HandOutTakeBack { get; }

    public abstract string HandOutSeeGiven { get; }

    public abstract string HandOutSeeWaiting { get; }

    public abstract string HandOutTicked(int count);

    public abstract string HandOutTakenBack(int count);

    public abstract string HandOutNothingChosen { get; }

    public abstract string HandOutNotYet(DateOnly day);

    public abstract string HandOutNothingToDo { get; }

    public abstract string HandOutNoCeremony { get; }

    public abstract string HandOutSourcesSum(int entries, long sum);

    public abstract string HandOutSourcesDiffer(long shown);

    public abstract string HandOutSourceBy(int count);
}

partial class Vietnamese
{
    public override CommandText HandOutCommand => new("trao", "Xem thứ tự trao khen thưởng và ghi nhận đã trao", "trao 7K3Q9F");

    public override string HandOutKind => "THỨ TỰ TRAO KHEN THƯỞNG";

    public override string HandOutGivenKind => "ĐÃ TRAO";

    public override string HandOutOrder => "Thứ tự trao";

    public override string HandedOutOf(int given, int all) => $"đã trao {Number(given)}/{Number(all)}";

    public override string HandedOut(long given) => $"đã trao {Number(given)} lượt";

    public override string HandOutRevoked => "đã thu hồi";

    public override string HandedOutTotal(int given, int all) => $"Đã trao {Number(given)}/{Number(all)} lượt khen thưởng.";

    public override string HandOutNoneWaiting => "Không còn lượt nào chờ trao.";

    public override string HandOutNoneGiven => "Chưa có lượt nào được ghi nhận đã trao.";

    public override string HandOutChoose => "Chọn từng lượt";

    public override string HandOutWhole => "Hoặc chọn cả nhóm";

    public override string HandOutChosenOnly => "Chỉ những lượt đã chọn ở trên";

    public override string HandOutWholePage(int count) => $"Cả trang này ({Number(count)})";

    public override string HandOutWholeList(int count) => $"Tất cả ({Number(count)})";

    public override string HandOutPage(int page, int pages) => $"Trang {Number(page)}/{Number(pages)}";

    public override string HandOutTick => "Ghi nhận đã trao";

    public override string HandOutTakeBack => "Bỏ ghi nhận đã trao";

    public override string HandOutSeeGiven => "Xem lượt đã trao";

    public override string HandOutSeeWaiting => "Xem lượt chờ trao";

    public override string HandOutTicked(int count) => $"Đã ghi nhận trao {Number(count)} lượt.";

    public override string HandOutTakenBack(int count) => $"Đã bỏ ghi nhận trao {Number(count)} lượt.";

    public override string HandOutNothingChosen => "Đề nghị chọn ít nhất một lượt, hoặc chọn cả nhóm.";

    public override string HandOutNotYet(DateOnly day) => $"Hội nghị tổ chức ngày {Date(day)}; chưa đến ngày nên chưa ghi nhận trao được.";

    public override string HandOutNothingToDo => "Những lượt đã chọn đã được ghi nhận trước đó; không có gì thay đổi.";

    public override string HandOutSourcesSum(int entries, long sum) => $"Cộng lại từ {Number(entries)} mục trong sổ cái: đã trao {Number(sum)} lượt.";

    public override string HandOutSourcesDiffer(long shown) => $"Số đang hiển thị là {Number(shown)} lượt; đề nghị báo quản trị kiểm tra sổ cái.";

    public override string HandOutSourceBy(int count) => count < 0 ? $"bỏ ghi nhận {Number(-count)} lượt" : $"đã trao {Number(count)} lượt";

    public override string HandOutNoCeremony => "Chưa có hội nghị nào. Nhập “hội nghị mới” để tổ chức hội nghị.";
}

partial class English
{
    public override CommandText HandOutCommand => new("hand out", "See the order of the hand-out and tick what was handed out", "hand out 7K3Q9F");

    public override string HandOutKind => "ORDER OF THE HAND-OUT";

    public override string HandOutGivenKind => "HANDED OUT";

    public override string HandOutOrder => "Order of the hand-out";

    public override string HandedOutOf(int given, int all) => $"{Number(given)} of {Number(all)} handed out";

    public override string HandedOut(long given) => $"{Number(given)} handed out";

    public override string HandOutRevoked => "revoked";

    public override string HandedOutTotal(int given, int all) => $"{Number(given)} of {Number(all)} awards have been handed out.";

    public override string HandOutNoneWaiting => "Nothing waits to be handed out.";

    public override string HandOutNoneGiven => "Nothing is ticked as handed out yet.";

    public override string HandOutChoose => "Choose one by one";

    public override string HandOutWhole => "Or choose a whole group";

    public override string HandOutChosenOnly => "Only those chosen above";

    public override string HandOutWholePage(int count) => $"This whole page ({Number(count)})";

    public override string HandOutWholeList(int count) => $"All ({Number(count)})";

    public override string HandOutPage(int page, int pages) => $"Page {Number(page)} of {Number(pages)}";

    public override string HandOutTick => "Tick as handed out";

    public override string HandOutTakeBack => "Take the tick back";

    public override string HandOutSeeGiven => "See what was handed out";

    public override string HandOutSeeWaiting => "See what waits";

    public override string HandOutTicked(int count) => $"{Number(count)} ticked as handed out.";

    public override string HandOutTakenBack(int count) => $"The ticks of {Number(count)} were taken back.";

    public override string HandOutNothingChosen => "Please choose at least one, or a whole group.";

    public override string HandOutNotYet(DateOnly day) => $"The ceremony is on {Date(day)}; nothing can be handed out before that day.";

    public override string HandOutNothingToDo => "What was chosen is ticked already; nothing has changed.";

    public override string HandOutSourcesSum(int entries, long sum) => $"Added up anew from {Number(entries)} entries of the ledger: {Number(sum)} handed out.";

    public override string HandOutSourcesDiffer(long shown) => $"{Number(shown)} is shown; please ask an administrator to verify the ledger.";

    public override string HandOutSourceBy(int count) => count < 0 ? $"{Number(-count)} taken back" : $"{Number(count)} handed out";

    public override string HandOutNoCeremony => "There is no ceremony yet. Type “ceremony new” to call one.";
}
