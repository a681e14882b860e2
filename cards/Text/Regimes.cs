using ThiDua.Cards.Regimes;

namespace ThiDua.Cards.Text;

// the catalogue of awards
partial class Words
{
    public abstract CommandText RegimesCommand { get; }

    public abstract string RegimesKind { get; }

    /// <summary>When it holds, and which day is shown.</summary>
    public abstract string RegimeTime(RegimeView regime, DateOnly day);

    public abstract IReadOnlyList<(string Name, string Value)> RegimeRules(RegimeView regime);

    public abstract string RegimeSources { get; }

    public abstract string RegimeChange { get; }

    public abstract string RegimesBack { get; }

    public abstract string AwardGroup(AwardGroupName group);

    public abstract string AwardGroupKind(AwardGroupName group);

    public abstract string AwardGroupPage(AwardGroupName group, int page, int pages);

    public abstract string AwardGroupEmpty { get; }

    public abstract string BasisOf(BasisLine basis);
}

partial class Vietnamese
{
    public override CommandText RegimesCommand =>
        new("danh mục", "Xem danh mục khen thưởng: tiêu chuẩn, thẩm quyền, tỷ lệ phiếu, căn cứ", "danh mục giấy khen");

    public override string RegimesKind => "DANH MỤC KHEN THƯỞNG";

    public override string RegimeTime(RegimeView regime, DateOnly day) =>
        $"{regime.Id}: {(regime.To is { } to ? $"từ {Date(regime.From)} đến {Date(to)}" : $"từ {Date(regime.From)}")}. Hiển thị theo ngày {Date(day)}.";

    public override IReadOnlyList<(string Name, string Value)> RegimeRules(RegimeView regime) =>
    [
        ("Túc số", $"ít nhất {regime.QuorumLeast}/{regime.QuorumOf} số thành viên"),
        ("Công khai", $"{Number(regime.CommentDays)} ngày làm việc, trừ hình thức có thời hạn riêng"),
        ("Khen lần hai", regime.RefusesSecondReward ? "không khen nhiều lần cho một thành tích" : "cho một thành tích: cảnh báo, không chặn"),
        ("Bỏ phiếu kín", $"cần ít nhất {Number(regime.LeastForSecrecy)} phiếu hợp lệ"),
        .. regime.Preset is { } percent
            ? new[] { ($"Mức {percent}%", $"{(regime.PresetChosen ? "đã chọn" : "chưa chọn")} cho {List(regime.PresetFor)}") }
            : [],
    ];

    public override string RegimeSources => "Căn cứ và điều cần đối chiếu";

    public override string RegimeChange => "Sửa quy định chung";

    public override string RegimesBack => "Về danh mục";

    public override string AwardGroup(AwardGroupName group) => group switch
    {
        AwardGroupName.Title => "Danh hiệu thi đua",
        AwardGroupName.Commendation => "Hình thức khen thưởng",
        _ => "Khen của cơ quan",
    };

    public override string AwardGroupKind(AwardGroupName group) => group switch
    {
        AwardGroupName.Title => "DANH HIỆU THI ĐUA",
        AwardGroupName.Commendation => "HÌNH THỨC KHEN THƯỞNG",
        _ => "KHEN CỦA CƠ QUAN",
    };

    public override string AwardGroupPage(AwardGroupName group, int page, int pages) =>
        pages > 1 ? $"{AwardGroup(group)} (trang {page}/{pages})" : AwardGroup(group);

    public override string AwardGroupEmpty => "Nhóm này chưa có mục nào.";

    public override string BasisOf(BasisLine basis) => $"{Provision(basis.Of)}: {Stated(basis)}";

    static string Stated(BasisLine basis) => basis.Check is null ? basis.Source : $"{basis.Source} — Cần đối chiếu: {basis.Check}";

    static string Provision(ProvisionName of) => of switch
    {
        ProvisionName.Competence => "Thẩm quyền",
        ProvisionName.Standards => "Tiêu chuẩn",
        ProvisionName.Ballot => "Bỏ phiếu",
        ProvisionName.Cap => "Tỷ lệ tối đa",
        ProvisionName.Comment => "Công khai lấy ý kiến",
        ProvisionName.Reward => "Tiền thưởng",
        ProvisionName.Quorum => "Túc số",
        ProvisionName.Secrecy => "Số phiếu tối thiểu",
        ProvisionName.SecondReward => "Khen lần hai",
        ProvisionName.Preset => "Mức phiếu được chọn",
        _ => "Căn cứ chung",
    };
}

partial class English
{
    public override CommandText RegimesCommand =>
        new("catalogue", "See the catalogue of awards: standards, who decides, ballots, sources", "catalogue giấy khen");

    public override string RegimesKind => "CATALOGUE OF AWARDS";

    public override string RegimeTime(RegimeView regime, DateOnly day) =>
        $"{regime.Id}: {(regime.To is { } to ? $"{Date(regime.From)} – {Date(to)}" : $"from {Date(regime.From)}")}. Shown as of {Date(day)}.";

    public override IReadOnlyList<(string Name, string Value)> RegimeRules(RegimeView regime) =>
    [
        ("Quorum", $"{regime.QuorumLeast}/{regime.QuorumOf} of the members at least"),
        ("Published for comment", $"{Number(regime.CommentDays)} working days, unless a form has its own"),
        ("Second reward", regime.RefusesSecondReward ? "refused for one achievement" : "for one achievement: warned about, not refused"),
        ("Secret ballot", $"takes {Number(regime.LeastForSecrecy)} valid ballots at least"),
        .. regime.Preset is { } percent
            ? new[] { ($"The {percent}% threshold", $"{(regime.PresetChosen ? "chosen" : "not chosen")} for {List(regime.PresetFor)}") }
            : [],
    ];

    public override string RegimeSources => "Sources, and what is to be checked";

    public override string RegimeChange => "Change the general rules";

    public override string RegimesBack => "Back to the catalogue";

    public override string AwardGroup(AwardGroupName group) => group switch
    {
        AwardGroupName.Title => "Emulation titles",
        AwardGroupName.Commendation => "Forms of commendation",
        _ => "The office's own praise",
    };

    public override string AwardGroupKind(AwardGroupName group) => group switch
    {
        AwardGroupName.Title => "EMULATION TITLE",
        AwardGroupName.Commendation => "FORM OF COMMENDATION",
        _ => "THE OFFICE'S OWN PRAISE",
    };

    public override string AwardGroupPage(AwardGroupName group, int page, int pages) =>
        pages > 1 ? $"{AwardGroup(group)} (page {page}/{pages})" : AwardGroup(group);

    public override string AwardGroupEmpty => "There is nothing in this group yet.";

    public override string BasisOf(BasisLine basis) => $"{Provision(basis.Of)}: {Stated(basis)}";

    static string Stated(BasisLine basis) => basis.Check is null ? basis.Source : $"{basis.Source} — To be checked: {basis.Check}";

    static string Provision(ProvisionName of) => of switch
    {
        ProvisionName.Competence => "Competence",
        ProvisionName.Standards => "Standards",
        ProvisionName.Ballot => "Ballot",
        ProvisionName.Cap => "Ratio cap",
        ProvisionName.Comment => "Published for comment",
        ProvisionName.Reward => "Reward",
        ProvisionName.Quorum => "Quorum",
        ProvisionName.Secrecy => "Fewest ballots",
        ProvisionName.SecondReward => "Second reward",
        ProvisionName.Preset => "Other threshold",
        _ => "General source",
    };
}
