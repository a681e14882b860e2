namespace ThiDua.Cards.Text;

// what the command line says about a list of staff
partial class Words
{
    /// <param name="why">"" when there is no heading.</param>
    public abstract string ImportUnreadable(string file, string why);

    public abstract string ImportRow(int row, string column, string sentence);

    /// <summary>By the column's English name.</summary>
    public abstract string ImportColumn(string column);

    /// <summary>By the flaw's English name.</summary>
    public abstract string ImportFlaw(string flaw, string value, string? with);

    public abstract string ImportUnit(string code, string name);

    public abstract string ImportDone(int added, int changed, int unchanged, int refused);

    public abstract string ImportNothing { get; }
}

partial class Vietnamese
{
    public override string ImportUnreadable(string file, string why) => why.Length == 0
        ? $"Không đọc được {file}: không thấy dòng tiêu đề có cột “Họ và tên”."
        : $"Không đọc được {file}: tệp không đúng định dạng Excel hoặc CSV ({why}).";

    public override string ImportRow(int row, string column, string sentence) => $"Dòng {row}, cột {column}: {sentence}";

    public override string ImportColumn(string column) => column switch
    {
        "Code" => "Mã",
        "Name" => "Họ và tên",
        "Title" => "Chức vụ",
        "Unit" => "Đơn vị",
        "UnitCode" => "Mã đơn vị",
        "Email" => "Email",
        "Roles" => "Vai trò",
        "Address" => "Xưng hô",
        "Manages" => "Giữ chức vụ quản lý",
        _ => "Nghỉ việc",
    };

    public override string ImportFlaw(string flaw, string value, string? with) => flaw switch
    {
        "NameMissing" => "chưa có họ và tên.",
        "NameTooLong" => "họ và tên dài quá 120 ký tự.",
        "TitleTooLong" => "chức vụ dài quá 120 ký tự.",
        "OldEncoding" => $"“{value}” được gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Đề nghị chuyển tệp sang Unicode.",
        "CodeOrEmailMissing" => "cần có mã hoặc email để lần sau còn nhận ra người này.",
        "CodeWrong" => $"mã “{value}” chỉ được gồm chữ cái không dấu, chữ số, dấu gạch và dấu chấm, dài nhất 40 ký tự.",
        "CodeTwice" or "PersonTwice" => $"người này đã có ở dòng {with}.",
        "EmailWrong" => $"“{value}” không phải là địa chỉ email.",
        "EmailTwice" => $"email “{value}” đã thuộc về người khác ({with}).",
        "UnitUnknown" => $"chưa rõ đơn vị “{value}”; đơn vị mới cần có tên (dài nhất 150 ký tự).",
        "UnitAmbiguous" => $"có nhiều đơn vị gần giống “{value}”. Đề nghị ghi đúng dấu hoặc dùng mã đơn vị.",
        "UnitRetired" => $"đơn vị {with} đã ngừng hoạt động.",
        "UnitNamedOtherwise" => $"mã đơn vị này đang mang tên “{with}”, không phải “{value}”.",
        "RoleUnknown" => $"chưa rõ vai trò “{value}”. Các vai trò: cán bộ, trưởng đơn vị, người thông báo, hội đồng, thư ký, lãnh đạo, quản trị viên.",
        "AddressUnknown" => $"“{value}” chưa rõ là anh hay chị.",
        "ManagesUnclear" => $"“{value}” chưa rõ có giữ chức vụ quản lý hay không; ghi “x” hoặc để trống.",
        "GoneUnclear" => $"“{value}” chưa rõ là đã nghỉ hay còn công tác; ghi “x” hoặc để trống.",
        _ => $"{value} là quản trị viên cuối cùng nên chưa thể thôi vai trò này.",
    };

    public override string ImportUnit(string code, string name) => $"Thêm đơn vị {code}: {name}.";

    public override string ImportDone(int added, int changed, int unchanged, int refused) =>
        $"Đã thêm {Number(added)} người, cập nhật {Number(changed)}, giữ nguyên {Number(unchanged)}{(refused == 0 ? "" : $", bỏ qua {Number(refused)} dòng")}.";

    public override string ImportNothing => "Còn dòng chưa hợp lệ nên chưa nhập dòng nào. Sửa các dòng trên rồi nhập lại, hoặc thêm --skip-bad-rows để bỏ qua chúng.";
}

partial class English
{
    public override string ImportUnreadable(string file, string why) => why.Length == 0
        ? $"{file} cannot be read: there is no heading with a column “Name”."
        : $"{file} cannot be read: it is neither Excel nor CSV ({why}).";

    public override string ImportRow(int row, string column, string sentence) => $"Row {row}, column {column}: {sentence}";

    public override string ImportColumn(string column) => column switch
    {
        "UnitCode" => "Unit code",
        "Address" => "Form of address",
        "Manages" => "Managerial post",
        "Gone" => "Left",
        _ => column,
    };

    public override string ImportFlaw(string flaw, string value, string? with) => flaw switch
    {
        "NameMissing" => "there is no name.",
        "NameTooLong" => "the name is longer than 120 characters.",
        "TitleTooLong" => "the title is longer than 120 characters.",
        "OldEncoding" => $"“{value}” is written in an old encoding (TCVN3 or VNI). Please convert the file to Unicode.",
        "CodeOrEmailMissing" => "a code or an e-mail address is needed, so that this person is recognised next time.",
        "CodeWrong" => $"the code “{value}” may hold letters, digits, dashes and dots only, 40 at most.",
        "CodeTwice" or "PersonTwice" => $"this person is already in row {with}.",
        "EmailWrong" => $"“{value}” is not an e-mail address.",
        "EmailTwice" => $"the e-mail address “{value}” belongs to somebody else ({with}).",
        "UnitUnknown" => $"the unit “{value}” is not known; a new unit needs a name (150 characters at most).",
        "UnitAmbiguous" => $"several units are called nearly “{value}”. Please write the diacritics, or use the unit's code.",
        "UnitRetired" => $"the unit {with} is retired.",
        "UnitNamedOtherwise" => $"this unit code is called “{with}”, not “{value}”.",
        "RoleUnknown" => $"“{value}” is not a role. Roles: staff, head, author, council, secretary, leader, administrator.",
        "AddressUnknown" => $"“{value}” is neither anh nor chị.",
        "ManagesUnclear" => $"“{value}” does not say whether the person holds a managerial post; write “x” or leave it empty.",
        "GoneUnclear" => $"“{value}” does not say whether the person has left; write “x” or leave it empty.",
        _ => $"{value} is the last administrator, so this role cannot be taken away.",
    };

    public override string ImportUnit(string code, string name) => $"New unit {code}: {name}.";

    public override string ImportDone(int added, int changed, int unchanged, int refused) =>
        $"{Number(added)} added, {Number(changed)} changed, {Number(unchanged)} unchanged{(refused == 0 ? "" : $", {Number(refused)} rows left out")}.";

    public override string ImportNothing => "Some rows are not right, so nothing was imported. Mend them and import again, or add --skip-bad-rows to leave them out.";
}
