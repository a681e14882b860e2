namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract CommandText RolesCommand { get; }

    public abstract string PersonTitle { get; }

    public abstract string PersonWho { get; }

    public abstract string PersonMissing { get; }

    public abstract string PersonOpen { get; }

    public abstract string PersonUnit { get; }

    public abstract string PersonJob { get; }

    public abstract string PersonGone { get; }

    public abstract string PersonGoneHow { get; }

    public abstract string PersonManages { get; }

    public abstract string PersonRoles { get; }

    public abstract string PersonSave { get; }

    public abstract string RolesSave { get; }

    public abstract string PersonSaved { get; }

    public abstract string RolesSaved { get; }

    /// <summary>By the role's English name, as a heading: "Lãnh đạo".</summary>
    public abstract string RoleTitle(string role);
}

partial class Vietnamese
{
    public override CommandText RolesCommand => new("phân quyền", "Giao vai trò cho một người", "phân quyền @Lan");

    public override string PersonTitle => "Nhân sự và phân quyền";

    public override string PersonWho => "Họ tên";

    public override string PersonMissing => "Đề nghị chọn một người trong danh sách.";

    public override string PersonOpen => "Mở";

    public override string PersonUnit => "Đơn vị";

    public override string PersonJob => "Chức vụ";

    public override string PersonGone => "Tình trạng";

    public override string PersonGoneHow => "Không còn công tác tại cơ quan";

    public override string PersonManages => "Giữ chức vụ quản lý";

    public override string PersonRoles => "Vai trò";

    public override string PersonSave => "Lưu thông tin";

    public override string RolesSave => "Lưu vai trò";

    public override string PersonSaved => "Đã lưu thông tin";

    public override string RolesSaved => "Đã lưu vai trò";

    public override string RoleTitle(string role) => role switch
    {
        "Leader" => "Lãnh đạo",
        "Secretary" => "Thư ký",
        "Council" => "Thành viên Hội đồng",
        "Administrator" => "Quản trị viên",
        "Author" => "Người thông báo của đơn vị",
        "Head" => "Trưởng đơn vị",
        _ => "Cán bộ",
    };
}

partial class English
{
    public override CommandText RolesCommand => new("roles", "Give a person roles", "roles @Lan");

    public override string PersonTitle => "People and roles";

    public override string PersonWho => "Name";

    public override string PersonMissing => "Please choose a person from the list.";

    public override string PersonOpen => "Open";

    public override string PersonUnit => "Unit";

    public override string PersonJob => "Title";

    public override string PersonGone => "Status";

    public override string PersonGoneHow => "Has left the office";

    public override string PersonManages => "Holds a managerial post";

    public override string PersonRoles => "Roles";

    public override string PersonSave => "Save details";

    public override string RolesSave => "Save roles";

    public override string PersonSaved => "Details saved";

    public override string RolesSaved => "Roles saved";

    public override string RoleTitle(string role) => role switch
    {
        "Leader" => "Leader",
        "Secretary" => "Secretary",
        "Council" => "Council member",
        "Administrator" => "Administrator",
        "Author" => "Announcer of a unit",
        "Head" => "Head of a unit",
        _ => "Staff",
    };
}
