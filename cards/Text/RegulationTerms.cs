using ThiDua.Cards.Regimes;

namespace ThiDua.Cards.Text;

// what can be set of an award, and to what
partial class Words
{
    public abstract string TermCalled(TermName term);

    /// <summary>A value as the office's file has it, as people say it.</summary>
    public abstract string TermSaid(TermName term, string value);

    public string TermChange(TermChangeView change) =>
        change.Old is null ? TermSaid(change.Term, change.New) : $"{TermSaid(change.Term, change.Old)} → {TermSaid(change.Term, change.New)}";

    /// <summary>In one line; long texts are cut.</summary>
    public string TermChanges(IEnumerable<TermChangeView> changes) => string.Join("; ", changes.Select(c =>
        $"{TermCalled(c.Term)}: {TermChange(c with { Old = c.Old is null ? null : Short(c.Old), New = Short(c.New) })}"));

    static string Short(string value) => value.Length <= AwardFormCard.LongestInHistory ? value : $"{value[..(AwardFormCard.LongestInHistory - 1)].TrimEnd()}…";

    protected static (string First, string Second) Parts(string value) => value.Split('/', 2) is [var first, var second] ? (first, second) : (value, "");
}

partial class Vietnamese
{
    public override string TermCalled(TermName term) => term switch
    {
        TermName.Name => "Tên gọi",
        TermName.Group => "Nhóm",
        TermName.Level => "Cấp",
        TermName.Issuer => "Người quyết định",
        TermName.Rank => "Thứ tự trao",
        TermName.ForPeople => "Dành cho cá nhân",
        TermName.ForUnits => "Dành cho tập thể",
        TermName.DecidedBy => "Thẩm quyền",
        TermName.Standards => "Tiêu chuẩn",
        TermName.Percent => "Tỷ lệ phiếu đạt (%)",
        TermName.Of => "Tính trên",
        TermName.Secret => "Cách bỏ phiếu",
        TermName.Cap => "Tỷ lệ tối đa",
        TermName.CommentDays => "Công khai lấy ý kiến (ngày làm việc)",
        TermName.Reward => "Tiền thưởng",
        TermName.ValidFrom => "Có hiệu lực từ",
        TermName.ValidTo => "Có hiệu lực đến hết",
        TermName.Quorum => "Túc số",
        _ => "Mức phiếu được chọn",
    };

    public override string TermSaid(TermName term, string value) => (term, value) switch
    {
        (TermName.Group, nameof(AwardGroupName.Title)) => AwardGroup(AwardGroupName.Title),
        (TermName.Group, nameof(AwardGroupName.Commendation)) => AwardGroup(AwardGroupName.Commendation),
        (TermName.Group, _) => AwardGroup(AwardGroupName.Own),
        (TermName.DecidedBy, "Office") => "cơ quan quyết định",
        (TermName.DecidedBy, _) => "trình cấp trên",
        (TermName.Of, "AllMembers") => "tổng số thành viên",
        (TermName.Of, _) => "số dự họp và số được xin ý kiến",
        (TermName.Secret, "true") => "bỏ phiếu kín",
        (TermName.Secret, _) => "giơ tay biểu quyết",
        (TermName.Percent, _) => $"{value}%",
        (TermName.CommentDays, "") => "theo quy định chung",
        (TermName.CommentDays, _) => $"{value} ngày",
        (TermName.ForPeople or TermName.ForUnits, _) => value == "true" ? "có" : "không",
        (TermName.Preset, _) => value == "true" ? "đã chọn" : "không chọn",
        (TermName.Quorum, _) => $"ít nhất {value} số thành viên",
        (_, "") => "không quy định",
        (TermName.Cap, _) when Parts(value) is var (percent, of) => $"{percent}% số đạt {of}",
        (TermName.Reward, _) when Parts(value) is var (times, factor) =>
            $"{times.Replace('.', ',')} lần lương cơ sở{(factor == "1" ? "" : $", tập thể gấp {factor.Replace('.', ',')}")}",
        (TermName.ValidFrom or TermName.ValidTo, _) => DateOnly.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var day) ? Date(day) : value,
        _ => value,
    };
}

partial class English
{
    public override string TermCalled(TermName term) => term switch
    {
        TermName.Name => "Name",
        TermName.Group => "Group",
        TermName.Level => "Level",
        TermName.Issuer => "Issuer",
        TermName.Rank => "Order of handing out",
        TermName.ForPeople => "For people",
        TermName.ForUnits => "For units",
        TermName.DecidedBy => "Competence",
        TermName.Standards => "Standards",
        TermName.Percent => "Share of votes that passes (%)",
        TermName.Of => "Of",
        TermName.Secret => "Way of voting",
        TermName.Cap => "Ratio cap",
        TermName.CommentDays => "Published for comment (working days)",
        TermName.Reward => "Reward",
        TermName.ValidFrom => "In force from",
        TermName.ValidTo => "In force until",
        TermName.Quorum => "Quorum",
        _ => "Other threshold",
    };

    public override string TermSaid(TermName term, string value) => (term, value) switch
    {
        (TermName.Group, nameof(AwardGroupName.Title)) => AwardGroup(AwardGroupName.Title),
        (TermName.Group, nameof(AwardGroupName.Commendation)) => AwardGroup(AwardGroupName.Commendation),
        (TermName.Group, _) => AwardGroup(AwardGroupName.Own),
        (TermName.DecidedBy, "Office") => "the office decides",
        (TermName.DecidedBy, _) => "submitted upward",
        (TermName.Of, "AllMembers") => "all members",
        (TermName.Of, _) => "those present and those consulted",
        (TermName.Secret, "true") => "secret ballot",
        (TermName.Secret, _) => "show of hands",
        (TermName.Percent, _) => $"{value}%",
        (TermName.CommentDays, "") => "as for all",
        (TermName.CommentDays, _) => $"{value} days",
        (TermName.ForPeople or TermName.ForUnits, _) => value == "true" ? "yes" : "no",
        (TermName.Preset, _) => value == "true" ? "chosen" : "not chosen",
        (TermName.Quorum, _) => $"{value} of the members at least",
        (_, "") => "none",
        (TermName.Cap, _) when Parts(value) is var (percent, of) => $"{percent}% of those with {of}",
        (TermName.Reward, _) when Parts(value) is var (times, factor) => $"{times} × base salary{(factor == "1" ? "" : $", units {factor} times as much")}",
        (TermName.ValidFrom or TermName.ValidTo, _) => DateOnly.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var day) ? Date(day) : value,
        _ => value,
    };
}
