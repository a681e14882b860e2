using ThiDua.Cards.Cases;

namespace ThiDua.Cards.Text;

// lists of cases
partial class Words
{
    public abstract string CasesBanner { get; }

    public abstract string CasesOwn { get; }

    public abstract string CasesOf(string nomination);

    public abstract string CasesIn(CaseStage stage);

    public abstract string CasesPage(long total, int page, int pages);

    public abstract string CasesNone { get; }

    public abstract string CasesChoose { get; }

    public abstract string CasesChooseError { get; }

    public abstract string CasesByState { get; }

    public abstract string CasesTotal(long total);

    public abstract string CaseStatesIntro { get; }

    public abstract string CaseStatesFallback(IReadOnlyList<string> counts);

    /// <summary>0: at the unit, 1: with the secretary, 2: the council, 3: the decision, 4: ended.</summary>
    public abstract string CaseGroup(int group);

    public abstract string CasesMore(int more);

    public abstract string CasesAsOf(string moment);

    public abstract string CasesOpenList { get; }
}

partial class Vietnamese
{
    public override string CasesBanner => "HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG";

    public override string CasesOwn => "Hồ sơ do anh/chị lập";

    public override string CasesOf(string nomination) => $"Hồ sơ từ đề cử {nomination}";

    public override string CasesIn(CaseStage stage) => CaseStageName(stage);

    public override string CasesPage(long total, int page, int pages) =>
        pages == 1 ? $"{Number(total)} hồ sơ" : $"{Number(total)} hồ sơ · trang {Number(page)}/{Number(pages)}";

    public override string CasesNone => "Không có hồ sơ nào trong danh sách này.";

    public override string CasesChoose => "Chọn một hồ sơ để xem";

    public override string CasesChooseError => "Đề nghị chọn đúng một hồ sơ để xem.";

    public override string CasesByState => "Theo trạng thái";

    public override string CasesTotal(long total) => $"{Number(total)} hồ sơ";

    public override string CaseStatesIntro => "Bấm một trạng thái để xem danh sách.";

    public override string CaseStatesFallback(IReadOnlyList<string> counts) =>
        counts.Count == 0 ? "Chưa có hồ sơ nào." : $"Hồ sơ theo trạng thái: {string.Join("; ", counts)}.";

    public override string CaseGroup(int group) => group switch
    {
        0 => "Tại đơn vị",
        1 => "Thư ký",
        2 => "Hội đồng",
        3 => "Quyết định",
        _ => "Đã kết thúc",
    };

    public override string CasesMore(int more) => $"… và {Number(more)} hồ sơ khác.";

    public override string CasesAsOf(string moment) => $"Cập nhật lúc {moment}";

    public override string CasesOpenList => "Mở danh sách";
}

partial class English
{
    public override string CasesBanner => "CASES FOR AWARDS";

    public override string CasesOwn => "Cases you opened";

    public override string CasesOf(string nomination) => $"Cases of nomination {nomination}";

    public override string CasesIn(CaseStage stage) => CaseStageName(stage);

    public override string CasesPage(long total, int page, int pages) =>
        pages == 1 ? $"Cases: {Number(total)}" : $"Cases: {Number(total)} · page {Number(page)} of {Number(pages)}";

    public override string CasesNone => "There is no case in this list.";

    public override string CasesChoose => "Choose a case to see";

    public override string CasesChooseError => "Please choose exactly one case to see.";

    public override string CasesByState => "By state";

    public override string CasesTotal(long total) => total == 1 ? "One case" : $"{Number(total)} cases";

    public override string CaseStatesIntro => "Press a state to see its list.";

    public override string CaseStatesFallback(IReadOnlyList<string> counts) =>
        counts.Count == 0 ? "There are no cases yet." : $"Cases by state: {string.Join("; ", counts)}.";

    public override string CaseGroup(int group) => group switch
    {
        0 => "In the unit",
        1 => "Secretary",
        2 => "Council",
        3 => "Decision",
        _ => "Ended",
    };

    public override string CasesMore(int more) => $"… and {Number(more)} more.";

    public override string CasesAsOf(string moment) => $"As of {moment}";

    public override string CasesOpenList => "Open the list";
}
