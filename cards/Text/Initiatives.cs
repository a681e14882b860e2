namespace ThiDua.Cards.Text;

// new factors (nhân tố mới) and what is common to what people put forward
partial class Words
{
    /// <summary>In a list; null: not yet.</summary>
    public abstract string Judged(bool? recognised);

    public abstract string JudgedBy(bool recognised, string by, string on);

    public abstract string JudgeReason(int most);

    public abstract string JudgeReasonMissing { get; }

    public abstract string JudgeReasonTooLong(int most);

    public abstract string JudgeRecognise { get; }

    public abstract string JudgeDecline { get; }

    public abstract string JudgeDone(bool recognised);

    public abstract string JudgedBefore(string by);

    public abstract string PutForwardWhich { get; }

    public abstract string PutForwardSee { get; }

    public abstract string PutForwardUnknown(string code);

    public abstract CommandText SpotCommand { get; }

    public abstract string SpotKind { get; }

    public abstract string SpotTitle { get; }

    public abstract string SpotIntro { get; }

    public abstract string SpotWho { get; }

    public abstract string SpotWhat { get; }

    public abstract string SpotWhatError { get; }

    /// <summary>By its English name, e.g. <c>NewFace</c>.</summary>
    public abstract string SpotKindName(string kind);

    public abstract string SpotText(int shortest, int longest);

    public abstract string SpotLength(int shortest, int longest);

    public abstract string SpotOneself { get; }

    public abstract string SpotSave { get; }

    public abstract string SpotSaved { get; }

    public abstract string SpotAdd { get; }

    public abstract string SpotNominate { get; }

    public abstract string SpotsAll { get; }

    public abstract string SpottedBy(string by, string on);

    public abstract string SpotRewarded(int times);

    public abstract string SpotsTitle(bool everybody);

    public abstract string SpotsNone { get; }

    public abstract string SpotCounts(int year, long spotted, long recognised);
}

partial class Vietnamese
{
    public override string Judged(bool? recognised) => recognised switch
    {
        null => "chờ xem xét",
        true => "được công nhận",
        _ => "không được công nhận",
    };

    public override string JudgedBy(bool recognised, string by, string on) =>
        recognised ? $"Được công nhận: {by}, ngày {on}" : $"Không được công nhận: {by}, ngày {on}";

    public override string JudgeReason(int most) => $"Lý do (bắt buộc khi không công nhận, tối đa {Number(most)} ký tự)";

    public override string JudgeReasonMissing => "Đề nghị ghi lý do không công nhận, để người đề xuất biết.";

    public override string JudgeReasonTooLong(int most) => $"Lý do dài quá {Number(most)} ký tự; đề nghị viết gọn lại.";

    public override string JudgeRecognise => "Công nhận";

    public override string JudgeDecline => "Không công nhận";

    public override string JudgeDone(bool recognised) => recognised ? "Đã ghi nhận: được công nhận." : "Đã ghi nhận: không được công nhận.";

    public override string JudgedBefore(string by) => $"Mục này đã được {by} xem xét trước đó.";

    public override string PutForwardWhich => "Chọn mục để xem";

    public override string PutForwardSee => "Xem";

    public override string PutForwardUnknown(string code) => $"Không có mục nào mang mã “{code}”. Đề nghị kiểm tra lại mã.";

    public override CommandText SpotCommand => new("nhân tố mới", "Giới thiệu người, tập thể chưa từng được khen hoặc cách làm mới", "nhân tố mới @Lan vì …");

    public override string SpotKind => "NHÂN TỐ MỚI";

    public override string SpotTitle => "Phát hiện nhân tố mới";

    public override string SpotIntro => "Trưởng đơn vị và thư ký sẽ được báo để bồi dưỡng, nhân rộng.";

    public override string SpotWho => "Ai, tập thể nào? (một)";

    public override string SpotWhat => "Mới ở điểm nào?";

    public override string SpotWhatError => "Đề nghị chọn một mục.";

    public override string SpotKindName(string kind) => kind == "NewModel" ? "Mô hình, cách làm mới" : "Người, tập thể chưa từng được khen thưởng";

    public override string SpotText(int shortest, int longest) => $"Điều đáng chú ý (từ {Number(shortest)} đến {Number(longest)} ký tự)";

    public override string SpotLength(int shortest, int longest) => $"Nội dung cần từ {Number(shortest)} đến {Number(longest)} ký tự.";

    public override string SpotOneself => "Nhân tố mới do đồng nghiệp giới thiệu; đề nghị chọn người khác.";

    public override string SpotSave => "Gửi";

    public override string SpotSaved => "Đã ghi nhận và báo cho trưởng đơn vị, thư ký.";

    public override string SpotAdd => "Phát hiện nhân tố mới";

    public override string SpotNominate => "Đề cử khen thưởng";

    public override string SpotsAll => "Danh sách nhân tố mới";

    public override string SpottedBy(string by, string on) => $"{by} giới thiệu, ngày {on}";

    public override string SpotRewarded(int times) => $"Lưu ý: đã được khen thưởng {Number(times)} lần trước đây.";

    public override string SpotsTitle(bool everybody) => everybody ? "Nhân tố mới của cơ quan" : "Nhân tố mới anh/chị đã giới thiệu";

    public override string SpotsNone => "Chưa có nhân tố mới nào.";

    public override string SpotCounts(int year, long spotted, long recognised) =>
        $"Năm {year}: {Number(spotted)} nhân tố mới, {Number(recognised)} được công nhận (toàn cơ quan)";
}

partial class English
{
    public override string Judged(bool? recognised) => recognised switch
    {
        null => "waits",
        true => "recognised",
        _ => "not recognised",
    };

    public override string JudgedBy(bool recognised, string by, string on) => recognised ? $"Recognised by {by}, {on}" : $"Not recognised: {by}, {on}";

    public override string JudgeReason(int most) => $"Why (needed when it is not recognised, up to {Number(most)} characters)";

    public override string JudgeReasonMissing => "Please write why it is not recognised, so that whoever put it forward knows.";

    public override string JudgeReasonTooLong(int most) => $"This is longer than {Number(most)} characters; please shorten it.";

    public override string JudgeRecognise => "Recognise";

    public override string JudgeDecline => "Do not recognise";

    public override string JudgeDone(bool recognised) => recognised ? "Noted: recognised." : "Noted: not recognised.";

    public override string JudgedBefore(string by) => $"{by} has decided on this before.";

    public override string PutForwardWhich => "Choose which to see";

    public override string PutForwardSee => "See";

    public override string PutForwardUnknown(string code) => $"There is nothing with the code “{code}”. Please check it.";

    public override CommandText SpotCommand => new("spot", "Point out somebody never rewarded before, or a new way of working", "spot @Lan for …");

    public override string SpotKind => "NEW FACTOR";

    public override string SpotTitle => "Point out a new factor";

    public override string SpotIntro => "The head of the unit and the secretary are told, to foster it and let others follow.";

    public override string SpotWho => "Who? (one person or unit)";

    public override string SpotWhat => "What is new?";

    public override string SpotWhatError => "Please choose one.";

    public override string SpotKindName(string kind) => kind == "NewModel" ? "A new way of working" : "Never rewarded before";

    public override string SpotText(int shortest, int longest) => $"What deserves attention ({Number(shortest)} to {Number(longest)} characters)";

    public override string SpotLength(int shortest, int longest) => $"This needs {Number(shortest)} to {Number(longest)} characters.";

    public override string SpotOneself => "A new factor is pointed out by a colleague; please choose somebody else.";

    public override string SpotSave => "Send";

    public override string SpotSaved => "Noted; the head of the unit and the secretary are told.";

    public override string SpotAdd => "Point out a new factor";

    public override string SpotNominate => "Nominate";

    public override string SpotsAll => "List of new factors";

    public override string SpottedBy(string by, string on) => $"Pointed out by {by}, {on}";

    public override string SpotRewarded(int times) => times == 1 ? "Note: rewarded once before." : $"Note: rewarded {Number(times)} times before.";

    public override string SpotsTitle(bool everybody) => everybody ? "New factors of the office" : "New factors you have pointed out";

    public override string SpotsNone => "There is none yet.";

    public override string SpotCounts(int year, long spotted, long recognised) =>
        $"{year}: {Number(spotted)} pointed out, {Number(recognised)} recognised (whole office)";
}
