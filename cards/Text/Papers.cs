using ThiDua.Cards.Decisions;

namespace ThiDua.Cards.Text;

/// <summary>The fields of a decision, of a submission, or of a decision from outside.</summary>
public sealed record PaperFieldTexts(
    FieldText Number, FieldText Date, FieldText Signatory, FieldText Ground, FieldText Merit, FieldText Addressee, FieldText Channels);

// papers on cases: the list of those that wait, the form, and the paper itself
partial class Words
{
    public abstract CommandText DecisionCommand { get; }

    public abstract CommandText SubmissionCommand { get; }

    public abstract CommandText OutcomeCommand { get; }

    public CommandText PaperCommand(PaperSort sort) => sort switch
    {
        PaperSort.Decision => DecisionCommand,
        PaperSort.Submission => SubmissionCommand,
        _ => OutcomeCommand,
    };

    public abstract string PaperKind(PaperSort sort);

    /// <summary>As the label of its number.</summary>
    public abstract string PaperName(PaperSort sort);

    public abstract PaperFieldTexts PaperFields(PaperSort sort);

    public abstract string PaperListTitle(PaperSort sort, int total);

    public abstract string PaperListIntro(PaperSort sort);

    public abstract string PaperOnlyForm { get; }

    public abstract string PaperAllForms { get; }

    public abstract string PaperFilter { get; }

    public abstract string PaperAll(int total);

    public abstract string PaperNext(PaperSort sort);

    public abstract string PaperOthers(PaperSort sort, int others);

    public abstract string PaperToOthers(PaperSort sort);

    public abstract string PapersUnderWay(PaperSort sort);

    public abstract string PaperFormTitle(PaperSort sort, int cases);

    public abstract string PaperPreview { get; }

    public abstract string PaperPreviewNote(PaperSort sort, IReadOnlyList<string> places);

    /// <summary>A line of the list of papers under way.</summary>
    public abstract string PaperBrief(string id, string number, int cases, string state);
}

partial class Vietnamese
{
    public override CommandText DecisionCommand => new("quyết định", "lập, ký quyết định khen thưởng cho các hồ sơ đã được Hội đồng thông qua");

    public override CommandText SubmissionCommand => new("tờ trình", "trình cấp trên khen thưởng các hồ sơ vượt thẩm quyền của cơ quan");

    public override CommandText OutcomeCommand => new("quyết định cấp trên", "ghi quyết định của cấp trên về các hồ sơ đã trình");

    public override string PaperKind(PaperSort sort) => sort switch
    {
        PaperSort.Decision => "QUYẾT ĐỊNH KHEN THƯỞNG",
        PaperSort.Submission => "TỜ TRÌNH ĐỀ NGHỊ KHEN THƯỞNG",
        _ => "QUYẾT ĐỊNH CỦA CẤP TRÊN",
    };

    public override string PaperName(PaperSort sort) => sort == PaperSort.Submission ? "Tờ trình" : "Quyết định";

    public override PaperFieldTexts PaperFields(PaperSort sort) => new(
        new($"Số {(sort == PaperSort.Submission ? "tờ trình" : "quyết định")}", sort == PaperSort.Submission ? "Ví dụ: 31/TTr-VP" : "Ví dụ: 215/QĐ-VP"),
        new("Ngày ký", "Đề nghị chọn ngày ký."),
        new("Người ký", "Chức vụ, họ và tên"),
        new("Căn cứ", "Ví dụ: Biên bản họp Hội đồng ngày 18/11/2026"),
        new("Thành tích chung", "Ghi trong quyết định, ví dụ: Đã có thành tích xuất sắc …"),
        sort == PaperSort.Submission ? new("Kính gửi", "Ví dụ: Ban Thi đua - Khen thưởng Thành phố") : new("Cấp quyết định", "Ví dụ: Chủ tịch UBND Thành phố"),
        new("Công bố tại"));

    public override string PaperListTitle(PaperSort sort, int total) => (sort, total) switch
    {
        (PaperSort.Decision, 0) => "Không có hồ sơ nào chờ quyết định",
        (PaperSort.Submission, 0) => "Không có hồ sơ nào chờ trình cấp trên",
        (PaperSort.Outcome, 0) => "Không có hồ sơ nào chờ quyết định của cấp trên",
        (PaperSort.Decision, _) => $"{Number(total)} hồ sơ chờ quyết định",
        (PaperSort.Submission, _) => $"{Number(total)} hồ sơ chờ trình cấp trên",
        _ => $"{Number(total)} hồ sơ đã trình, chờ quyết định của cấp trên",
    };

    public override string PaperListIntro(PaperSort sort) => sort == PaperSort.Outcome
        ? "Chọn những hồ sơ có trong quyết định của cấp trên. Anh/chị sẽ được xem lại trước khi ghi nhận."
        : "Chọn những hồ sơ đưa vào cùng một văn bản. Anh/chị sẽ được xem lại trước khi trình ký.";

    public override string PaperOnlyForm => "Hình thức khen thưởng";

    public override string PaperAllForms => "Tất cả các hình thức";

    public override string PaperFilter => "Xem danh sách";

    public override string PaperAll(int total) => $"Chọn tất cả {Number(total)} hồ sơ trong danh sách, trừ hồ sơ đang vướng mắc";

    public override string PaperNext(PaperSort sort) => sort switch
    {
        PaperSort.Decision => "Lập quyết định",
        PaperSort.Submission => "Lập tờ trình",
        _ => "Ghi quyết định",
    };

    public override string PaperOthers(PaperSort sort, int others) => sort == PaperSort.Decision
        ? $"Ngoài ra có {Number(others)} hồ sơ mà Văn phòng không có thẩm quyền quyết định: đề nghị lập tờ trình."
        : $"Ngoài ra có {Number(others)} hồ sơ thuộc thẩm quyền quyết định của cơ quan: đề nghị lập quyết định.";

    public override string PaperToOthers(PaperSort sort) => sort == PaperSort.Decision ? "Sang tờ trình" : "Sang quyết định";

    public override string PapersUnderWay(PaperSort sort) => sort == PaperSort.Decision ? "Quyết định gần đây" : "Tờ trình gần đây";

    public override string PaperFormTitle(PaperSort sort, int cases) => sort switch
    {
        PaperSort.Decision => $"Quyết định khen thưởng cho {Number(cases)} hồ sơ",
        PaperSort.Submission => $"Tờ trình cho {Number(cases)} hồ sơ",
        _ => $"Quyết định của cấp trên cho {Number(cases)} hồ sơ",
    };

    public override string PaperPreview => "Xem trước";

    public override string PaperPreviewNote(PaperSort sort, IReadOnlyList<string> places) => (sort, places.Count) switch
    {
        (PaperSort.Submission, _) => "Chưa có gì được trình. Đề nghị xem kỹ danh sách.",
        (_, 0) => "Chưa có gì được ghi nhận. Chưa chọn kênh nên sẽ chưa công bố.",
        _ => $"Chưa có gì được ghi nhận. Sau khi ký sẽ công bố tại {List(places)}.",
    };

    public override string PaperBrief(string id, string number, int cases, string state) => $"{id} · số {number} · {Number(cases)} hồ sơ · {state}";
}

partial class English
{
    public override CommandText DecisionCommand => new("decision", "draw up and sign a decision on cases that the council has passed");

    public override CommandText SubmissionCommand => new("submission", "submit cases upward that are not for the office to decide");

    public override CommandText OutcomeCommand => new("outcome", "record what those above have decided on submitted cases");

    public override string PaperKind(PaperSort sort) => sort switch
    {
        PaperSort.Decision => "DECISION",
        PaperSort.Submission => "SUBMISSION",
        _ => "DECISION FROM ABOVE",
    };

    public override string PaperName(PaperSort sort) => sort == PaperSort.Submission ? "Submission" : "Decision";

    public override PaperFieldTexts PaperFields(PaperSort sort) => new(
        new($"Number of the {(sort == PaperSort.Submission ? "submission" : "decision")}", sort == PaperSort.Submission ? "For example: 31/TTr-VP" : "For example: 215/QĐ-VP"),
        new("Date of signing", "Please choose the date of signing."),
        new("Signed by", "Title and full name"),
        new("Ground", "For example: minutes of the council of 18/11/2026"),
        new("Achievement of all", "As the decision has it"),
        sort == PaperSort.Submission ? new("To", "Whom it is addressed to") : new("Decided by", "For example: the chairman of the City"),
        new("Announce in"));

    public override string PaperListTitle(PaperSort sort, int total) => (sort, total) switch
    {
        (PaperSort.Decision, 0) => "No case waits for a decision",
        (PaperSort.Submission, 0) => "No case waits to be submitted",
        (PaperSort.Outcome, 0) => "No case waits for those above",
        (PaperSort.Decision, _) => $"{CasesIn(total)} to be decided",
        (PaperSort.Submission, _) => $"{CasesIn(total)} to be submitted",
        _ => $"{CasesIn(total)} submitted, waiting for those above",
    };

    public override string PaperListIntro(PaperSort sort) => sort == PaperSort.Outcome
        ? "Choose those that the decision from above names. You will see it before it is recorded."
        : "Choose those that go into one paper. You will see it before it is signed.";

    public override string PaperOnlyForm => "Award";

    public override string PaperAllForms => "All awards";

    public override string PaperFilter => "Show the list";

    public override string PaperAll(int total) => $"Choose all {Number(total)} in the list but those that something stops";

    public override string PaperNext(PaperSort sort) => sort switch
    {
        PaperSort.Decision => "Draw up the decision",
        PaperSort.Submission => "Draw up the submission",
        _ => "Record the decision",
    };

    public override string PaperOthers(PaperSort sort, int others) => sort == PaperSort.Decision
        ? $"{CasesIn(others)} more are not for the office to decide: please submit them."
        : $"{CasesIn(others)} more are for the office to decide: please draw up a decision.";

    public override string PaperToOthers(PaperSort sort) => sort == PaperSort.Decision ? "To the submission" : "To the decision";

    public override string PapersUnderWay(PaperSort sort) => sort == PaperSort.Decision ? "Recent decisions" : "Recent submissions";

    public override string PaperFormTitle(PaperSort sort, int cases) => sort switch
    {
        PaperSort.Decision => $"A decision on {CasesIn(cases)}",
        PaperSort.Submission => $"A submission of {CasesIn(cases)}",
        _ => $"A decision from above on {CasesIn(cases)}",
    };

    public override string PaperPreview => "Preview";

    public override string PaperPreviewNote(PaperSort sort, IReadOnlyList<string> places) => (sort, places.Count) switch
    {
        (PaperSort.Submission, _) => "Nothing is submitted yet. Please read the list carefully.",
        (_, 0) => "Nothing is recorded yet. No channel is chosen, so it will not be announced yet.",
        _ => $"Nothing is recorded yet. Once signed it is announced in {List(places)}.",
    };

    public override string PaperBrief(string id, string number, int cases, string state) => $"{id} · no. {number} · {CasesIn(cases)} · {state}";
}
