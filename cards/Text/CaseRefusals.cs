using ThiDua.Cards.Cases;

namespace ThiDua.Cards.Text;

// why nothing was done to a case, and đề nghị for a nomination without an award
partial class Words
{
    public abstract CommandText ProposeCommand { get; }

    public abstract string CaseUnknown(string code);

    public abstract string CaseCodeMissing(string say);

    public abstract string CaseNotYoursToReview(string code, IReadOnlyList<string> reviewers);

    public abstract string CaseNotYours(string code, string openedBy);

    /// <param name="last">What happened to it last, as in its history.</param>
    public abstract string CaseNotNow(string code, CaseStage stage, string last);

    public abstract string NothingChanged(string sentence);

    /// <summary>Several stand in the way: nothing was done to any.</summary>
    public abstract string CasesInTheWay(IReadOnlyList<string> sentences, int more);

    public abstract string CasesNoneChosen { get; }

    public abstract string CasesTooMany(int most);

    public abstract string CaseChangedMeanwhile(string code);

    public abstract string NominationHasGoneOn(string code, IReadOnlyList<CaseLine> cases);

    public abstract string NominationHasAward(string code, string award, IReadOnlyList<string> cases);

    public abstract string NominationNotOfYourUnit(string code);

    public abstract string NominationHasNoCase(string code);

    public abstract string CasesNotForYou { get; }

    public abstract string ProposeBanner(string code);

    public abstract string ProposeTitle { get; }

    public abstract string ProposeIntro { get; }

    public abstract string ProposeWho { get; }

    public abstract string ProposeWhoError { get; }

    public abstract string ProposeAwardError { get; }

    public abstract string ProposeDone(int count);

    public abstract string ProposeDropped { get; }

    public abstract string AwardDoesNotFit(string award, bool forUnits);

    public abstract string AwardIsGone { get; }

    public abstract string ProposedBefore(string name, string award, string code);
}

partial class Vietnamese
{
    public override CommandText ProposeCommand => new("đề nghị", "Đề nghị hình thức khen thưởng cho một đề cử chưa nêu hình thức", "đề nghị 7K3Q9F");

    public override string CaseUnknown(string code) => $"Không có hồ sơ nào mang mã “{code}”. Đề nghị kiểm tra lại mã hồ sơ.";

    public override string CaseCodeMissing(string say) => $"Đề nghị gõ kèm mã, ví dụ: {say} 7K3Q9F.";

    public override string CaseNotYoursToReview(string code, IReadOnlyList<string> reviewers) => reviewers.Count == 0
        ? $"Hồ sơ {code} chưa có người bình xét. Đề nghị quản trị viên phân công trưởng đơn vị hoặc thư ký."
        : $"Hồ sơ {code} do {List(reviewers)} bình xét.";

    public override string CaseNotYours(string code, string openedBy) => $"Hồ sơ {code} do {openedBy} lập; chỉ người lập mới làm được việc này.";

    public override string CaseNotNow(string code, CaseStage stage, string last) =>
        $"Hồ sơ {code} đang ở trạng thái “{CaseStageName(stage)}” nên không làm được việc này (gần nhất: {last}).";

    public override string NothingChanged(string sentence) => $"{sentence} Chưa có gì thay đổi.";

    public override string CasesInTheWay(IReadOnlyList<string> sentences, int more) =>
        $"Chưa có hồ sơ nào thay đổi. {string.Join(" ", sentences)}{(more > 0 ? $" Còn {Number(more)} hồ sơ khác cũng vướng." : "")}";

    public override string CasesNoneChosen => "Chưa chọn hồ sơ nào. Đề nghị chọn ít nhất một hồ sơ.";

    public override string CasesTooMany(int most) => $"Mỗi lần chỉ làm được {Number(most)} hồ sơ. Đề nghị chọn bớt lại.";

    public override string CaseChangedMeanwhile(string code) =>
        $"Hồ sơ {code} đã thay đổi sau khi anh/chị mở mẫu này. Đề nghị gõ “hồ sơ {code}” để xem nội dung hiện tại.";

    public override string NominationHasGoneOn(string code, IReadOnlyList<CaseLine> cases) =>
        $"Không rút được đề cử {code} vì có hồ sơ đã được Hội đồng kiểm phiếu hoặc đã đi tiếp: {string.Join("; ", cases.Select(c => $"{c.Code} ({c.Name}: {CaseStageName(c.Stage)})"))}. Chưa có gì thay đổi.";

    public override string NominationHasAward(string code, string award, IReadOnlyList<string> cases) =>
        $"Đề cử {code} đã nêu hình thức {award}. Hồ sơ: {List(cases)}. Đề nghị gõ “bình xét {cases[0]}” để bình xét.";

    public override string NominationNotOfYourUnit(string code) =>
        $"Đề cử {code} không có ai do anh/chị bình xét. Chưa có gì thay đổi.";

    public override string NominationHasNoCase(string code) => $"Đề cử {code} chưa có hồ sơ đề nghị khen thưởng nào.";

    public override string CasesNotForYou => "Chỉ thư ký mới xem được danh sách toàn bộ hồ sơ. Anh/chị vẫn xem được từng hồ sơ bằng mã.";

    public override string ProposeBanner(string code) => $"ĐỀ NGHỊ KHEN THƯỞNG TỪ ĐỀ CỬ {code}";

    public override string ProposeTitle => "Chọn hình thức đề nghị";

    public override string ProposeIntro => "Mỗi người, mỗi tập thể được chọn sẽ có một hồ sơ, chuyển ngay cho thư ký kiểm tra điều kiện.";

    public override string ProposeWho => "Đề nghị cho ai?";

    public override string ProposeWhoError => "Đề nghị chọn ít nhất một người hoặc một tập thể.";

    public override string ProposeAwardError => "Đề nghị chọn một hình thức.";

    public override string ProposeDone(int count) => $"Đã lập {Number(count)} hồ sơ và chuyển cho thư ký";

    public override string ProposeDropped => "Đã hủy. Chưa có hồ sơ nào được lập từ mẫu này.";

    public override string AwardDoesNotFit(string award, bool forUnits) =>
        $"{award} chỉ dành cho {(forUnits ? "tập thể" : "cá nhân")}. Đề nghị chọn hình thức khác.";

    public override string AwardIsGone => "Hình thức này không còn trong danh mục. Đề nghị chọn hình thức khác.";

    public override string ProposedBefore(string name, string award, string code) => $"{name} đã có hồ sơ {code} đề nghị {award} từ đề cử này.";
}

partial class English
{
    public override CommandText ProposeCommand => new("propose", "Propose an award for a nomination that names none", "propose 7K3Q9F");

    public override string CaseUnknown(string code) => $"There is no case with the code “{code}”. Please check the code.";

    public override string CaseCodeMissing(string say) => $"Please add the code, for example: {say} 7K3Q9F.";

    public override string CaseNotYoursToReview(string code, IReadOnlyList<string> reviewers) => reviewers.Count == 0
        ? $"Nobody reviews case {code} yet. Please ask an administrator to name the unit’s head or a secretary."
        : $"Case {code} is reviewed by {List(reviewers)}.";

    public override string CaseNotYours(string code, string openedBy) => $"Case {code} was opened by {openedBy}; only who opened it can do this.";

    public override string CaseNotNow(string code, CaseStage stage, string last) =>
        $"Case {code} is “{CaseStageName(stage)}”, so this cannot be done now (last: {last}).";

    public override string NothingChanged(string sentence) => $"{sentence} Nothing has changed.";

    public override string CasesInTheWay(IReadOnlyList<string> sentences, int more) =>
        $"No case has changed. {string.Join(" ", sentences)}{(more > 0 ? $" {Number(more)} more are in the way." : "")}";

    public override string CasesNoneChosen => "No case is chosen. Please choose at least one.";

    public override string CasesTooMany(int most) => $"{Number(most)} cases at a time. Please choose fewer.";

    public override string CaseChangedMeanwhile(string code) =>
        $"Case {code} has changed since you opened this form. Type “case {code}” to see what it says now.";

    public override string NominationHasGoneOn(string code, IReadOnlyList<CaseLine> cases) =>
        $"Nomination {code} cannot be withdrawn: the council has counted, or gone beyond, {string.Join("; ", cases.Select(c => $"{c.Code} ({c.Name}: {CaseStageName(c.Stage)})"))}. Nothing has changed.";

    public override string NominationHasAward(string code, string award, IReadOnlyList<string> cases) =>
        $"Nomination {code} asks for {award}. Cases: {List(cases)}. Type “review {cases[0]}” to review.";

    public override string NominationNotOfYourUnit(string code) => $"Nobody in nomination {code} is reviewed by you. Nothing has changed.";

    public override string NominationHasNoCase(string code) => $"Nomination {code} has no case for an award yet.";

    public override string CasesNotForYou => "Only the secretary sees the list of all cases. You can see any one case by its code.";

    public override string ProposeBanner(string code) => $"PROPOSE FROM NOMINATION {code}";

    public override string ProposeTitle => "Choose the award";

    public override string ProposeIntro => "Each person or unit chosen gets a case, which goes to the secretary’s check at once.";

    public override string ProposeWho => "For whom?";

    public override string ProposeWhoError => "Please choose at least one person or unit.";

    public override string ProposeAwardError => "Please choose an award.";

    public override string ProposeDone(int count) => count == 1 ? "One case was opened and sent to the secretary" : $"{Number(count)} cases were opened and sent to the secretary";

    public override string ProposeDropped => "Cancelled. No case was opened from this form.";

    public override string AwardDoesNotFit(string award, bool forUnits) =>
        $"{award} is for {(forUnits ? "units" : "people")} only. Please choose another award.";

    public override string AwardIsGone => "This award is no longer in the catalogue. Please choose another one.";

    public override string ProposedBefore(string name, string award, string code) => $"{name} has case {code} for {award} from this nomination already.";
}
