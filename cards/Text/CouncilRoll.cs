namespace ThiDua.Cards.Text;

// who attends a session (điểm danh)
partial class Words
{
    public abstract CommandText RollCommand { get; }

    public abstract string RollKind { get; }

    public abstract string RollIntro { get; }

    public abstract string RollPresent { get; }

    public abstract string RollWritten { get; }

    public abstract string RollSubstituted { get; }

    public abstract string RollRest { get; }

    public abstract string RollSave { get; }

    public abstract string RollSaved { get; }

    public abstract string RollSubstitute(string name, string substitute);

    public abstract string RollInvited(string day, string? place, int cases);

    /// <param name="inPlaceOf">The member he stands in for, or null.</param>
    public abstract string RollAsk(string? inPlaceOf);

    /// <summary>By its English name.</summary>
    public abstract string RollSaid(string attendance);

    public abstract string RollIAmPresent { get; }

    public abstract string RollIWrite { get; }

    public abstract string RollIAmAbsent { get; }

    public abstract string RollIStandIn { get; }
}

partial class Vietnamese
{
    public override CommandText RollCommand => new("điểm danh", "Điểm danh phiên họp Hội đồng, hoặc xác nhận anh/chị dự họp");

    public override string RollKind => "ĐIỂM DANH";

    public override string RollIntro => "Đánh dấu theo từng mục; thành viên không được đánh dấu ở mục nào là vắng mặt.";

    public override string RollPresent => "Có mặt";

    public override string RollWritten => "Vắng mặt, được xin ý kiến bằng văn bản";

    public override string RollSubstituted => "Có người thay dự họp";

    public override string RollRest => "Một thành viên chỉ được đánh dấu ở một mục; đề nghị kiểm tra lại.";

    public override string RollSave => "Ghi điểm danh";

    public override string RollSaved => "Đã ghi điểm danh.";

    public override string RollSubstitute(string name, string substitute) => $"{name} (người thay: {substitute})";

    public override string RollInvited(string day, string? place, int cases) =>
        $"Kính mời đồng chí dự phiên họp Hội đồng Thi đua - Khen thưởng ngày {day}{(place is null ? "" : $", tại {place}")}, xét {Number(cases)} hồ sơ.";

    public override string RollAsk(string? inPlaceOf) =>
        inPlaceOf is null ? "Đề nghị đồng chí xác nhận dự họp." : $"Đồng chí là người thay cho {inPlaceOf}. Đề nghị xác nhận nếu đồng chí dự họp thay.";

    public override string RollSaid(string attendance) => attendance switch
    {
        "Present" => "Đã ghi: có mặt.",
        "Written" => "Đã ghi: vắng mặt, gửi ý kiến bằng văn bản. Đề nghị mở phiếu và gửi trước khi kiểm phiếu.",
        "Substituted" => "Đã ghi: người thay dự họp.",
        _ => "Chưa ghi nhận đồng chí dự họp.",
    };

    public override string RollIAmPresent => "Tôi có mặt";

    public override string RollIWrite => "Tôi vắng mặt, gửi ý kiến bằng văn bản";

    public override string RollIAmAbsent => "Tôi vắng mặt";

    public override string RollIStandIn => "Tôi dự họp thay";
}

partial class English
{
    public override CommandText RollCommand => new("roll call", "Call the roll of a council session, or say that you attend");

    public override string RollKind => "ROLL CALL";

    public override string RollIntro => "Mark members under one heading each; who is marked under none is absent.";

    public override string RollPresent => "Present";

    public override string RollWritten => "Absent, asked for a written opinion";

    public override string RollSubstituted => "The substitute attends";

    public override string RollRest => "A member is marked under one heading only; please look again.";

    public override string RollSave => "Save the roll";

    public override string RollSaved => "The roll is saved.";

    public override string RollSubstitute(string name, string substitute) => $"{name} (substitute: {substitute})";

    public override string RollInvited(string day, string? place, int cases) =>
        $"You are invited to the council's session of {day}{(place is null ? "" : $", {place}")}, on {Number(cases)} cases.";

    public override string RollAsk(string? inPlaceOf) =>
        inPlaceOf is null ? "Please say whether you attend." : $"You are the substitute of {inPlaceOf}. Please say if you attend in that place.";

    public override string RollSaid(string attendance) => attendance switch
    {
        "Present" => "Noted: present.",
        "Written" => "Noted: absent, by written opinion. Please open the ballot and send it before the count.",
        "Substituted" => "Noted: the substitute attends.",
        _ => "You are not noted as attending.",
    };

    public override string RollIAmPresent => "I am present";

    public override string RollIWrite => "I am absent and send a written opinion";

    public override string RollIAmAbsent => "I am absent";

    public override string RollIStandIn => "I attend as the substitute";
}
