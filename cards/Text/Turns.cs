namespace ThiDua.Cards.Text;

// what the bot says around every feature
partial class Words
{
    /// <summary>Until an administrator names it.</summary>
    public abstract string UnnamedOffice { get; }

    public abstract string NotKnownHere { get; }

    public abstract string HasLeft { get; }

    public abstract string ButtonIsGone { get; }

    /// <summary>As the subject of <see cref="NeedsRole"/>.</summary>
    public abstract string ThisButton { get; }

    public abstract string NeedsRole(string what, string roles);

    public abstract string AnyOf(IReadOnlyList<string> roles);

    /// <summary>By the role's English name, e.g. <c>Secretary</c>.</summary>
    public abstract string RoleName(string role);

    /// <param name="code">What the administrator finds in the log.</param>
    public abstract string SomethingFailed(string code);
}

partial class Vietnamese
{
    public override string UnnamedOffice => "Văn phòng";

    public override string NotKnownHere =>
        "Hệ thống chưa nhận ra tài khoản này thuộc cơ quan. Đề nghị liên hệ quản trị viên để được thêm vào danh sách.";

    public override string HasLeft => "Tài khoản này đã được ghi nhận là không còn công tác tại cơ quan, nên không thao tác được.";

    public override string ButtonIsGone => "Nút này không còn dùng được. Đề nghị gõ “trợ giúp” để xem các lệnh hiện có.";

    public override string ThisButton => "thao tác này";

    public override string NeedsRole(string what, string roles) => $"Chỉ {roles} mới thực hiện được “{what}”. Chưa có gì thay đổi.";

    public override string AnyOf(IReadOnlyList<string> roles) => roles.Count < 2 ? string.Concat(roles) : $"{string.Join(", ", roles.Take(roles.Count - 1))} hoặc {roles[^1]}";

    public override string RoleName(string role) => role switch
    {
        "Leader" => "lãnh đạo",
        "Secretary" => "thư ký",
        "Council" => "thành viên Hội đồng",
        "Administrator" => "quản trị viên",
        "Author" => "người thông báo của đơn vị",
        "Head" => "trưởng đơn vị",
        _ => "cán bộ",
    };

    public override string SomethingFailed(string code) =>
        $"Hệ thống gặp sự cố nên chưa thực hiện được yêu cầu này. Đề nghị thử lại sau ít phút; nếu vẫn chưa được, báo quản trị viên mã {code}.";
}

partial class English
{
    public override string UnnamedOffice => "The office";

    public override string NotKnownHere => "This account is not known to the office yet. Please ask an administrator to add it.";

    public override string HasLeft => "This account is recorded as having left the office, so it cannot be used here.";

    public override string ButtonIsGone => "This button no longer works. Type “help” to see what can be done now.";

    public override string ThisButton => "this action";

    public override string NeedsRole(string what, string roles) => $"Only {roles} can use “{what}”. Nothing has changed.";

    public override string AnyOf(IReadOnlyList<string> roles) => roles.Count < 2 ? string.Concat(roles) : $"{string.Join(", ", roles.Take(roles.Count - 1))} or {roles[^1]}";

    public override string RoleName(string role) => role switch
    {
        "Leader" => "a leader",
        "Secretary" => "the secretary",
        "Council" => "a council member",
        "Administrator" => "an administrator",
        "Author" => "a unit’s announcer",
        "Head" => "the head of a unit",
        _ => "staff",
    };

    public override string SomethingFailed(string code) =>
        $"Something failed and this was not done. Please try again in a few minutes; if it still fails, tell an administrator the code {code}.";
}
