namespace ThiDua.Cards.Text;

// an award where it is announced, and what its people are told
partial class Words
{
    public abstract string AwardKind { get; }

    public abstract string AwardLevel(string level);

    public abstract string AwardPicture(string form);

    public abstract string AwardUnits(int count);

    public abstract string AwardPeople(int count);

    public abstract string AwardMerit { get; }

    public abstract string AwardDecision { get; }

    public abstract string AwardDecisionOf(string number, DateOnly date, string issuer);

    public abstract string AwardSignatory { get; }

    public abstract string AwardGround { get; }

    public abstract string AwardCampaign { get; }

    public abstract string AwardCongratulations { get; }

    /// <summary>As the last of a list of names.</summary>
    public abstract string AwardAndOthers(int count);

    /// <summary>"chị Hoa"; "anh/chị Hoa" when it is not known which.</summary>
    public abstract string Calls(string? address, string givenName);

    public abstract string CongratulationKind { get; }

    public abstract string Congratulation(string who, string form);

    public abstract string CongratulationHint { get; }

    public abstract string NominationAwardedKind { get; }

    public abstract string NominationAwarded(string who, int nominations);

    public abstract string HeadNoteKind { get; }

    public abstract string HeadNote(string who, string unit, bool itself, int people);

    public abstract string AwardRevokedKind { get; }

    public abstract string AwardRevokedFrom(int count, string number, DateOnly date);

    public abstract string CongratulationRevoked(string form, string number, DateOnly date, string by, DateOnly on);
}

partial class Vietnamese
{
    public override string AwardKind => "CÔNG BỐ KHEN THƯỞNG";

    public override string AwardLevel(string level) => $"Cấp: {level}";

    public override string AwardPicture(string form) => $"Hình ảnh kèm theo công bố: {form}";

    public override string AwardUnits(int count) => count == 1 ? "TẬP THỂ" : $"TẬP THỂ ({Number(count)})";

    public override string AwardPeople(int count) => count == 1 ? "CÁ NHÂN" : $"CÁ NHÂN ({Number(count)})";

    public override string AwardMerit => "Thành tích";

    public override string AwardDecision => "Quyết định";

    public override string AwardDecisionOf(string number, DateOnly date, string issuer) => $"Số {number} ngày {Date(date)} của {issuer}";

    public override string AwardSignatory => "Người ký";

    public override string AwardGround => "Căn cứ";

    public override string AwardCampaign => "Phong trào";

    public override string AwardCongratulations => "Trân trọng chúc mừng!";

    public override string AwardAndOthers(int count) => $"{Number(count)} trường hợp khác";

    public override string Calls(string? address, string givenName) => $"{address ?? "anh/chị"} {givenName}";

    public override string CongratulationKind => "CHÚC MỪNG";

    public override string Congratulation(string who, string form) =>
        $"Trân trọng chúc mừng {who} đón nhận {(form.StartsWith('“') ? $"danh hiệu {form}" : form)}. Cảm ơn {who} vì những đóng góp cho cơ quan.";

    public override string CongratulationHint => "Gõ “hồ sơ của tôi” để xem lại các hình thức khen thưởng đã nhận.";

    public override string NominationAwardedKind => "ĐỀ CỬ ĐÃ ĐƯỢC KHEN THƯỞNG";

    public override string NominationAwarded(string who, int nominations) => nominations == 1
        ? $"Đề cử của {who} đã được khen thưởng. Cảm ơn {who} đã phát hiện và giới thiệu."
        : $"{Number(nominations)} đề cử của {who} đã được khen thưởng. Cảm ơn {who} đã phát hiện và giới thiệu.";

    public override string HeadNoteKind => "ĐƠN VỊ CÓ KHEN THƯỞNG";

    public override string HeadNote(string who, string unit, bool itself, int people) => (itself, people) switch
    {
        (true, 0) => $"Trân trọng báo tin để {who} biết: tập thể {unit} được khen thưởng.",
        (true, _) => $"Trân trọng báo tin để {who} biết: tập thể {unit} và {Number(people)} cá nhân của đơn vị được khen thưởng.",
        _ => $"Trân trọng báo tin để {who} biết: {Number(people)} cá nhân của {unit} được khen thưởng.",
    };

    public override string AwardRevokedKind => "ĐÃ THU HỒI";

    public override string AwardRevokedFrom(int count, string number, DateOnly date) =>
        $"Đã hủy bỏ, thu hồi đối với {Number(count)} trường hợp theo Quyết định số {number} ngày {Date(date)}.";

    public override string CongratulationRevoked(string form, string number, DateOnly date, string by, DateOnly on) =>
        $"{form} theo Quyết định số {number} ngày {Date(date)} đã được hủy bỏ, thu hồi theo Quyết định số {by} ngày {Date(on)}.";
}

partial class English
{
    public override string AwardKind => "AWARD ANNOUNCEMENT";

    public override string AwardLevel(string level) => $"Level: {level}";

    public override string AwardPicture(string form) => $"Picture of the announcement: {form}";

    public override string AwardUnits(int count) => count == 1 ? "UNIT" : $"UNITS ({Number(count)})";

    public override string AwardPeople(int count) => count == 1 ? "INDIVIDUAL" : $"INDIVIDUALS ({Number(count)})";

    public override string AwardMerit => "Achievement";

    public override string AwardDecision => "Decision";

    public override string AwardDecisionOf(string number, DateOnly date, string issuer) => $"No. {number} of {Date(date)}, {issuer}";

    public override string AwardSignatory => "Signed by";

    public override string AwardGround => "Ground";

    public override string AwardCampaign => "Campaign";

    public override string AwardCongratulations => "Warm congratulations!";

    public override string AwardAndOthers(int count) => count == 1 ? "1 other" : $"{Number(count)} others";

    public override string Calls(string? address, string givenName) => givenName;

    public override string CongratulationKind => "CONGRATULATIONS";

    public override string Congratulation(string who, string form) =>
        $"Congratulations, {who}, on receiving {form}. Thank you for what you have given to the office.";

    public override string CongratulationHint => "Type “mine” to see what you have received.";

    public override string NominationAwardedKind => "YOUR NOMINATION LED TO AN AWARD";

    public override string NominationAwarded(string who, int nominations) => nominations == 1
        ? $"{who}, your nomination has led to an award. Thank you for noticing and for putting it forward."
        : $"{who}, {Number(nominations)} of your nominations have led to an award. Thank you for noticing and for putting them forward.";

    public override string HeadNoteKind => "AN AWARD FOR YOUR UNIT";

    public override string HeadNote(string who, string unit, bool itself, int people) => (itself, people) switch
    {
        (true, 0) => $"{who}, your unit {unit} receives an award.",
        (true, _) => $"{who}, your unit {unit} and {Number(people)} of its people receive an award.",
        _ => $"{who}, {Number(people)} of the people of {unit} receive an award.",
    };

    public override string AwardRevokedKind => "REVOKED";

    public override string AwardRevokedFrom(int count, string number, DateOnly date) =>
        $"Revoked from {Number(count)} by decision no. {number} of {Date(date)}.";

    public override string CongratulationRevoked(string form, string number, DateOnly date, string by, DateOnly on) =>
        $"{form}, given by decision no. {number} of {Date(date)}, was revoked by decision no. {by} of {Date(on)}.";
}
