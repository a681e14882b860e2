namespace ThiDua.Cards.Text;

// following one's own nomination: where it stands, edit, withdraw
partial class Words
{
    public abstract CommandText StatusCommand { get; }

    public abstract CommandText WithdrawCommand { get; }

    public abstract string MyNominationBanner(string code);

    public abstract string NominationMadeOn(string day);

    public abstract string NominationHistory { get; }

    /// <param name="deed">By its name in the ledger, e.g. <c>nomination-edited</c>.</param>
    public abstract string NominationDeed(string moment, string who, string deed);

    public abstract string NominationEdit { get; }

    public abstract string NominationWithdraw { get; }

    public abstract string NominationUpdate { get; }

    public abstract string SeeNomination(string code);

    public abstract string MyNominationsBanner { get; }

    public abstract string MyNominationsTitle(int count);

    public abstract string MyNominationsOlder { get; }

    public abstract string MyNominationsHint { get; }

    public abstract string MyNominationsFallback(IReadOnlyList<string> lines);

    public abstract string NominationEditBanner(string code);

    public abstract string NominationEditIntro { get; }

    public abstract string NominationEditFallback(string code);

    public abstract string NominationSave { get; }

    public abstract string NominationClose { get; }

    public abstract string NominationSaved { get; }

    public abstract string NominationWithdrawBanner(string code);

    public abstract string NominationWithdrawTitle { get; }

    public abstract string NominationWithdrawConsequence(long endorsements);

    public abstract string NominationWithdrawn { get; }

    public abstract string NominationKeep { get; }

    public abstract string NominationNoteBanner(string code);
}

partial class Vietnamese
{
    public override CommandText StatusCommand => new("trạng thái", "Xem các đề cử của anh/chị đang ở bước nào", "trạng thái 7K3Q9F");

    public override CommandText WithdrawCommand => new("rút", "Rút một đề cử của anh/chị", "rút 7K3Q9F");

    public override string MyNominationBanner(string code) => $"ĐỀ CỬ CỦA ANH/CHỊ · {code}";

    public override string NominationMadeOn(string day) => $"Gửi ngày {day}";

    public override string NominationHistory => "Diễn biến";

    public override string NominationDeed(string moment, string who, string deed) => $"{moment} · {who} {deed switch
    {
        "nominated" => "gửi đề cử",
        "nomination-edited" => "sửa nội dung",
        "nomination-withdrawn" => "rút đề cử",
        "endorsed" => "ủng hộ",
        "endorsement-taken-back" => "rút ủng hộ",
        _ => "công bố khen thưởng",
    }}";

    public override string NominationEdit => "Sửa";

    public override string NominationWithdraw => "Rút đề cử";

    public override string NominationUpdate => "Làm mới";

    public override string SeeNomination(string code) => $"Xem đề cử {code}";

    public override string MyNominationsBanner => "TRẠNG THÁI ĐỀ CỬ";

    public override string MyNominationsTitle(int count) =>
        count == 0 ? "Anh/chị không có đề cử nào đang mở" : $"{Number(count)} đề cử đang mở của anh/chị";

    public override string MyNominationsOlder => "Còn đề cử cũ hơn chưa hiện ở đây. Gõ “trạng thái” kèm mã để xem.";

    public override string MyNominationsHint => "Bấm một mã để xem chi tiết, hoặc gõ “trạng thái” kèm mã.";

    public override string MyNominationsFallback(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? $"{MyNominationsTitle(0)}." : $"{MyNominationsTitle(lines.Count)}: {string.Join("; ", lines)}.";

    public override string NominationEditBanner(string code) => $"SỬA ĐỀ CỬ {code}";

    public override string NominationEditIntro => "Người được đề cử và phong trào giữ nguyên. Muốn đổi, đề nghị rút và đề cử lại.";

    public override string NominationEditFallback(string code) => $"Mẫu sửa đề cử {code}.";

    public override string NominationSave => "Lưu";

    public override string NominationClose => "Không sửa nữa";

    public override string NominationSaved => "Đã lưu nội dung sửa.";

    public override string NominationWithdrawBanner(string code) => $"RÚT ĐỀ CỬ {code}";

    public override string NominationWithdrawTitle => "Anh/chị có chắc muốn rút đề cử này?";

    public override string NominationWithdrawConsequence(long endorsements) =>
        $"Đề cử đang có {Number(endorsements)} người ủng hộ. Sau khi rút, thành tích không còn hiện trên thẻ và không khôi phục được.";

    public override string NominationWithdrawn => "Đã rút đề cử.";

    public override string NominationKeep => "Giữ lại";

    public override string NominationNoteBanner(string code) => $"TIN VỀ ĐỀ CỬ {code} CỦA ANH/CHỊ";
}

partial class English
{
    public override CommandText StatusCommand => new("status", "See where your nominations stand", "status 7K3Q9F");

    public override CommandText WithdrawCommand => new("withdraw", "Withdraw one of your nominations", "withdraw 7K3Q9F");

    public override string MyNominationBanner(string code) => $"YOUR NOMINATION · {code}";

    public override string NominationMadeOn(string day) => $"Sent on {day}";

    public override string NominationHistory => "History";

    public override string NominationDeed(string moment, string who, string deed) => $"{moment} · {who} {deed switch
    {
        "nominated" => "sent the nomination",
        "nomination-edited" => "edited it",
        "nomination-withdrawn" => "withdrew it",
        "endorsed" => "supported it",
        "endorsement-taken-back" => "took the support back",
        _ => "announced the award",
    }}";

    public override string NominationEdit => "Edit";

    public override string NominationWithdraw => "Withdraw";

    public override string NominationUpdate => "Refresh";

    public override string SeeNomination(string code) => $"See nomination {code}";

    public override string MyNominationsBanner => "YOUR NOMINATIONS";

    public override string MyNominationsTitle(int count) => count switch
    {
        0 => "You have no open nomination",
        1 => "You have one open nomination",
        _ => $"You have {Number(count)} open nominations",
    };

    public override string MyNominationsOlder => "Older ones are not shown here. Type “status” and a code to see one.";

    public override string MyNominationsHint => "Press a code for details, or type “status” and the code.";

    public override string MyNominationsFallback(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? $"{MyNominationsTitle(0)}." : $"{MyNominationsTitle(lines.Count)}: {string.Join("; ", lines)}.";

    public override string NominationEditBanner(string code) => $"EDIT NOMINATION {code}";

    public override string NominationEditIntro => "The nominees and the campaign stay. To change those, withdraw it and nominate again.";

    public override string NominationEditFallback(string code) => $"A form to edit nomination {code}.";

    public override string NominationSave => "Save";

    public override string NominationClose => "Leave as it is";

    public override string NominationSaved => "Your changes are saved.";

    public override string NominationWithdrawBanner(string code) => $"WITHDRAW NOMINATION {code}";

    public override string NominationWithdrawTitle => "Withdraw this nomination?";

    public override string NominationWithdrawConsequence(long endorsements) =>
        $"It has the support of {Number(endorsements)} so far. Once withdrawn, the achievement is no longer shown and it cannot be brought back.";

    public override string NominationWithdrawn => "The nomination is withdrawn.";

    public override string NominationKeep => "Keep it";

    public override string NominationNoteBanner(string code) => $"NEWS OF YOUR NOMINATION {code}";
}
