using System.Globalization;
using ThiDua.Cards.Regimes;

namespace ThiDua.Cards.Text;

// one award form of the catalogue
partial class Words
{
    /// <summary>In one line: level, who decides, for whom, the ballot and the other numbers.</summary>
    public abstract string AwardFormInShort(AwardFormView form);

    public abstract IReadOnlyList<(string Name, string Value)> AwardFormFacts(AwardFormView form);

    public abstract string AwardFormSee { get; }

    public abstract string AwardFormOn(string regime, DateOnly day);

    public abstract string AwardFormDoesNotStand(DateOnly day);

    public abstract string AwardFormChange { get; }

    public abstract string AwardFormUnknown(string typed);

    public abstract string AwardFormsSeveral(int count);

    /// <summary>Why a step is refused: the regime of its day has no such form, and nothing that takes its place.</summary>
    public abstract string AwardFormNotThen(string form, string regime, DateOnly day);

    /// <summary>1,5 in Vietnamese, 1.5 in English.</summary>
    protected abstract string Times(decimal times);

    protected static string Plain(decimal times) => times.ToString("0.###", CultureInfo.InvariantCulture);
}

partial class Vietnamese
{
    public override string AwardFormInShort(AwardFormView form) => string.Join(" · ", new[]
    {
        form.Level,
        form.ByOffice ? "cơ quan quyết định" : "trình cấp trên",
        ForWhom(form),
        $"{(form.Ballot.Secret ? "phiếu kín" : "giơ tay")} từ {form.Ballot.Percent}%",
        $"công khai {Number(form.CommentDays)} ngày",
        form.Reward is { } reward ? $"{Times(reward.Times)} lần lương cơ sở" : "",
        form.Stands ? "" : "không áp dụng",
        form.Own ? "có quy định riêng của cơ quan" : "",
    }.Where(part => part.Length > 0));

    public override IReadOnlyList<(string Name, string Value)> AwardFormFacts(AwardFormView form) =>
    [
        ("Cấp", form.Level),
        ("Thẩm quyền", $"{form.Issuer} ({(form.ByOffice ? "cơ quan tự quyết định" : "cơ quan lập tờ trình")})"),
        ("Đối tượng", ForWhom(form)),
        ("Bỏ phiếu", $"{(form.Ballot.Secret ? "Phiếu kín" : "Giơ tay")}, đạt từ {form.Ballot.Percent}% {(form.Ballot.OfAllMembers ? "tổng số thành viên" : "số dự họp và số được xin ý kiến")}"),
        ("Tỷ lệ tối đa", form.Cap is { } cap ? $"{cap.Percent}% số đạt {cap.Of} (chỉ cảnh báo)" : "không quy định"),
        ("Công khai", $"{Number(form.CommentDays)} ngày làm việc"),
        ("Tiền thưởng", form.Reward is { } reward ? Money(form, reward) : "không có hệ số trong danh mục"),
        .. form.Reward?.Base is { } salary ? new[] { ("Lương cơ sở", $"{Number(salary.Amount)} đồng, {Stated(salary.Basis)}") } : [],
        .. form.ValidFrom is { } from ? new[] { ("Có hiệu lực từ", Date(from)) } : [],
        .. form.ValidTo is { } to ? new[] { ("Có hiệu lực đến hết", Date(to)) } : [],
        ("Mã", form.Id),
    ];

    public override string AwardFormSee => "Xem";

    public override string AwardFormOn(string regime, DateOnly day) => $"{regime}, theo ngày {Date(day)}";

    public override string AwardFormDoesNotStand(DateOnly day) => $"Ngày {Date(day)}, mục này không áp dụng: không thể đề nghị, xét hoặc quyết định mới.";

    public override string AwardFormChange => "Sửa theo Quy chế";

    public override string AwardFormUnknown(string typed) => $"Danh mục khen thưởng không có mục nào tên “{typed}”.";

    public override string AwardFormsSeveral(int count) => $"Có {Number(count)} mục phù hợp; đề nghị chọn một mục.";

    public override string AwardFormNotThen(string form, string regime, DateOnly day) =>
        $"{form} không có trong danh mục áp dụng ngày {Date(day)} ({regime}) và không có hình thức thay thế, nên chưa thể thực hiện bước này.";

    protected override string Times(decimal times) => Plain(times).Replace('.', ',');

    static string ForWhom(AwardFormView form) => (form.ForPeople, form.ForUnits) switch
    {
        (true, true) => "tập thể, cá nhân",
        (true, _) => "cá nhân",
        _ => "tập thể",
    };

    string Money(AwardFormView form, RewardView reward)
    {
        var told = new List<string>();
        if (form.ForPeople)
            told.Add($"cá nhân {Times(reward.Times)} lần lương cơ sở{(reward.Person is { } one ? $" = {Number(one)} đồng" : "")}");
        if (form.ForUnits)
            told.Add($"tập thể {Times(reward.UnitTimes)} lần lương cơ sở{(reward.Unit is { } all ? $" = {Number(all)} đồng" : "")}");
        return $"{string.Join("; ", told)} (thông tin tham khảo)";
    }
}

partial class English
{
    public override string AwardFormInShort(AwardFormView form) => string.Join(" · ", new[]
    {
        form.Level,
        form.ByOffice ? "the office decides" : "submitted upward",
        ForWhom(form),
        $"{(form.Ballot.Secret ? "secret ballot" : "show of hands")}, {form.Ballot.Percent}% or more",
        $"{Number(form.CommentDays)} days for comment",
        form.Reward is { } reward ? $"{Times(reward.Times)} × base salary" : "",
        form.Stands ? "" : "not in force",
        form.Own ? "the office has its own rules" : "",
    }.Where(part => part.Length > 0));

    public override IReadOnlyList<(string Name, string Value)> AwardFormFacts(AwardFormView form) =>
    [
        ("Level", form.Level),
        ("Decided by", $"{form.Issuer} ({(form.ByOffice ? "a decision of the office" : "the office submits")})"),
        ("For", ForWhom(form)),
        ("Ballot", $"{(form.Ballot.Secret ? "Secret ballot" : "Show of hands")}, passes with {form.Ballot.Percent}% or more of {(form.Ballot.OfAllMembers ? "all members" : "those present and those consulted")}"),
        ("Ratio cap", form.Cap is { } cap ? $"{cap.Percent}% of those with {cap.Of} (a warning only)" : "none"),
        ("Published for comment", $"{Number(form.CommentDays)} working days"),
        ("Reward", form.Reward is { } reward ? Money(form, reward) : "no multiple in the catalogue"),
        .. form.Reward?.Base is { } salary ? new[] { ("Base salary", $"{Number(salary.Amount)} đồng, {Stated(salary.Basis)}") } : [],
        .. form.ValidFrom is { } from ? new[] { ("In force from", Date(from)) } : [],
        .. form.ValidTo is { } to ? new[] { ("In force until", Date(to)) } : [],
        ("Code", form.Id),
    ];

    public override string AwardFormSee => "See";

    public override string AwardFormOn(string regime, DateOnly day) => $"{regime}, as of {Date(day)}";

    public override string AwardFormDoesNotStand(DateOnly day) => $"On {Date(day)} this is not in force: nothing new can be proposed, reviewed or decided.";

    public override string AwardFormChange => "Change by the office's rules";

    public override string AwardFormUnknown(string typed) => $"Nothing in the catalogue of awards is called “{typed}”.";

    public override string AwardFormsSeveral(int count) => $"{Number(count)} entries fit; please choose one.";

    public override string AwardFormNotThen(string form, string regime, DateOnly day) =>
        $"{form} is not in the catalogue of {Date(day)} ({regime}) and nothing takes its place, so this step cannot be taken.";

    protected override string Times(decimal times) => Plain(times);

    static string ForWhom(AwardFormView form) => (form.ForPeople, form.ForUnits) switch
    {
        (true, true) => "units and people",
        (true, _) => "people",
        _ => "units",
    };

    string Money(AwardFormView form, RewardView reward)
    {
        var told = new List<string>();
        if (form.ForPeople)
            told.Add($"a person {Times(reward.Times)} × base salary{(reward.Person is { } one ? $" = {Number(one)} đồng" : "")}");
        if (form.ForUnits)
            told.Add($"a unit {Times(reward.UnitTimes)} × base salary{(reward.Unit is { } all ? $" = {Number(all)} đồng" : "")}");
        return $"{string.Join("; ", told)} (for information)";
    }
}
