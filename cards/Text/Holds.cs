namespace ThiDua.Cards.Text;

// holds (tạm dừng xét): for secretaries and leaders only
partial class Words
{
    public abstract CommandText HoldCommand { get; }

    public abstract string HoldKind { get; }

    public abstract string HoldTitle { get; }

    public abstract string HoldIntro { get; }

    public abstract string HoldSecret { get; }

    public abstract string HoldWho { get; }

    public abstract string HoldWhy { get; }

    public abstract string HoldWhyError { get; }

    /// <summary>By its English name, e.g. <c>Discipline</c>.</summary>
    public abstract string HoldKindName(string kind);

    public abstract string HoldGround(int most);

    public abstract string HoldFrom { get; }

    public abstract string HoldTo { get; }

    public abstract string HoldPlace { get; }

    public abstract string HoldAdd { get; }

    public abstract string HoldLift { get; }

    public abstract string HoldLiftWhich { get; }

    public abstract string HoldsTitle(int total);

    public abstract string HoldPeriod(string from, string? to, string by, bool begun);

    public abstract string HoldPlaced(string names);

    public abstract string HoldLifted(string name);

    public abstract string HoldGone { get; }

    public abstract string HoldPickOne { get; }

    public abstract string HoldBackwards { get; }

    public abstract string HoldOver { get; }
}

partial class Vietnamese
{
    public override CommandText HoldCommand =>
        new("tạm dừng xét", "Tạm dừng xét cá nhân, tập thể đang bị xem xét kỷ luật, thanh tra, khiếu nại", "tạm dừng xét @Minh");

    public override string HoldKind => "TẠM DỪNG XÉT";

    public override string HoldTitle => "Tạm dừng xét khen thưởng";

    public override string HoldIntro =>
        "Chỉ thư ký và lãnh đạo thấy việc này. Hồ sơ của người, tập thể được chọn sẽ không được tiếp nhận, công khai, đưa vào phiên họp hay quyết định.";

    public override string HoldSecret => "Chỉ thư ký và lãnh đạo thấy danh sách này.";

    public override string HoldWho => "Tạm dừng xét ai?";

    public override string HoldWhy => "Lý do";

    public override string HoldWhyError => "Đề nghị chọn lý do.";

    public override string HoldKindName(string kind) => kind switch
    {
        "Discipline" => "Đang xem xét kỷ luật",
        "Inspection" => "Đang thanh tra, kiểm tra",
        "Complaint" => "Khiếu nại, tố cáo có dấu hiệu vi phạm",
        _ => "Lý do khác",
    };

    public override string HoldGround(int most) => $"Ghi chú (bắt buộc với “Lý do khác”, tối đa {Number(most)} ký tự)";

    public override string HoldFrom => "Từ ngày (để trống: từ hôm nay)";

    public override string HoldTo => "Đến hết ngày (để trống: đến khi gỡ)";

    public override string HoldPlace => "Tạm dừng xét";

    public override string HoldAdd => "Thêm";

    public override string HoldLift => "Gỡ tạm dừng";

    public override string HoldLiftWhich => "Gỡ tạm dừng cho ai?";

    public override string HoldsTitle(int total) => total == 0 ? "Không có ai đang tạm dừng xét" : $"{Number(total)} trường hợp tạm dừng xét";

    public override string HoldPeriod(string from, string? to, string by, bool begun) =>
        $"{(begun ? "" : "Chưa bắt đầu · ")}Từ {from} {(to is null ? "đến khi gỡ" : $"đến hết {to}")} · {by}";

    public override string HoldPlaced(string names) => $"Đã tạm dừng xét: {names}.";

    public override string HoldLifted(string name) => $"Đã gỡ tạm dừng xét cho {name}.";

    public override string HoldGone => "Trường hợp này đã hết hạn hoặc đã được gỡ trước đó.";

    public override string HoldPickOne => "Đề nghị chọn một trường hợp để gỡ.";

    public override string HoldBackwards => "Ngày kết thúc sớm hơn ngày bắt đầu; đề nghị chọn lại.";

    public override string HoldOver => "Ngày kết thúc đã qua; đề nghị chọn lại.";
}

partial class English
{
    public override CommandText HoldCommand => new("hold", "Do not consider somebody for now: discipline, inspection, complaint", "hold @Minh");

    public override string HoldKind => "ON HOLD";

    public override string HoldTitle => "Put on hold";

    public override string HoldIntro => "Only secretaries and leaders see it. Cases of those chosen are not received, published, put on an agenda or decided.";

    public override string HoldSecret => "Only secretaries and leaders see this list.";

    public override string HoldWho => "Who is put on hold?";

    public override string HoldWhy => "Why";

    public override string HoldWhyError => "Please choose why.";

    public override string HoldKindName(string kind) => kind switch
    {
        "Discipline" => "Discipline",
        "Inspection" => "Inspection",
        "Complaint" => "Complaint with signs of a violation",
        _ => "Another reason",
    };

    public override string HoldGround(int most) => $"Note (needed with “Another reason”, up to {Number(most)} characters)";

    public override string HoldFrom => "From (empty: today)";

    public override string HoldTo => "Until the end of (empty: until it is lifted)";

    public override string HoldPlace => "Put on hold";

    public override string HoldAdd => "Add";

    public override string HoldLift => "Lift the hold";

    public override string HoldLiftWhich => "Which hold is lifted?";

    public override string HoldsTitle(int total) => total == 0 ? "Nobody is on hold" : $"{Number(total)} on hold";

    public override string HoldPeriod(string from, string? to, string by, bool begun) =>
        $"{(begun ? "" : "Not begun · ")}From {from} {(to is null ? "until lifted" : $"until {to}")} · {by}";

    public override string HoldPlaced(string names) => $"On hold now: {names}.";

    public override string HoldLifted(string name) => $"The hold on {name} is lifted.";

    public override string HoldGone => "This hold is over, or was lifted before.";

    public override string HoldPickOne => "Please choose which hold to lift.";

    public override string HoldBackwards => "The last day is before the first; please choose again.";

    public override string HoldOver => "The last day is over; please choose again.";
}
