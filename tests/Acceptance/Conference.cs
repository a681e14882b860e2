using System.Globalization;
using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Acceptance;

/// <summary>
/// The office of the conference on 31/7: 21 collectives and 157 people, of whom 31 hold managerial posts, a council of nine and those who work
/// for it. The seed names nobody, so all names here are samples.
/// </summary>
static class Conference
{
    public const int Collectives = 21;

    public const int People = 157;

    /// <summary>Bằng khen của UBND TP: the first people and collectives.</summary>
    public const int CityPeople = 7, CityCollectives = 7;

    /// <summary>“Người tốt, việc tốt” cấp TP.</summary>
    public const int GoodPeople = 3;

    /// <summary>Nominated, and not passed: one for the office's award, one for the City's.</summary>
    public const string FailsAtTheOffice = "CN-156", FailsAtTheCity = "CN-157";

    /// <summary>Nobody of the council, nor of those who work for it, is among those who are put forward.</summary>
    public const string Chair = "HD-1", CouncilSecretary = "HD-3", Secretary = "HD-3", Head = "HD-1", Administrator = "QT-1";

    public static IReadOnlyList<string> Council { get; } = [.. Enumerable.Range(1, 9).Select(n => $"HD-{n}")];

    static readonly string[] Departments =
        ["Phòng Tổng hợp", "Phòng Tài nguyên-Môi trường", "Phòng Văn hóa-Xã hội", "Phòng Hành chính-Tổ chức", "Phòng Quản trị-Tài vụ"];

    static readonly string[] Others =
    [
        "Phòng Nội chính", "Phòng Đô thị", "Phòng Kinh tế", "Phòng Khoa giáo", "Phòng Kiểm soát thủ tục hành chính", "Phòng Đối ngoại",
        "Phòng Quản lý hội nghị", "Phòng Thư ký lãnh đạo", "Ban Tiếp công dân", "Ban Biên tập Cổng thông tin", "Trung tâm Tin học", "Trung tâm Lưu trữ",
        "Nhà khách", "Đội xe", "Tổ bảo vệ", "Tổ phục vụ",
    ];

    static readonly string[] DepartmentIds = ["P-TH", "P-TNMT", "P-VHXH", "P-HCTC", "P-QTTV"];

    static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"];

    static readonly string[] Middles = ["Văn", "Thị", "Đức", "Thu", "Quang", "Ngọc", "Minh", "Thanh", "Hữu", "Kim", "Xuân"];

    static readonly string[] Givens =
    [
        "An", "Anh", "Ánh", "Ân", "Ẩn", "Bình", "Chi", "Cường", "Dung", "Đức", "Giang", "Hà", "Hạnh", "Hòa", "Hùng", "Hương", "Khánh", "Lan", "Linh",
        "Mai", "Minh", "Nam", "Oanh", "Ổn", "Phúc", "Quỳnh", "Sơn", "Thảo", "Tuấn", "Ư", "Vinh", "Yến",
    ];

    /// <summary>From 1.</summary>
    public static string Person(int n) => string.Create(CultureInfo.InvariantCulture, $"CN-{n:D3}");

    /// <summary>Told apart by the whole name: the three lists have no common factor within so few people.</summary>
    public static string NameOf(int n) => $"{Families[n % Families.Length]} {Middles[n % Middles.Length]} {Givens[n % Givens.Length]}";

    /// <summary>From 1: five departments of the seed, then DV-06 to DV-21.</summary>
    public static string Unit(int n) => n <= DepartmentIds.Length ? DepartmentIds[n - 1] : string.Create(CultureInfo.InvariantCulture, $"DV-{n:D2}");

    public static string UnitName(int n) => n <= Departments.Length ? Departments[n - 1] : Others[n - Departments.Length - 1];

    /// <summary>Three of the City's seven, none of the good people, 28 of the 145.</summary>
    public static bool Manages(int n) => n <= 3 || n is >= 11 and <= 38;

    /// <summary>Heads of the 21 collectives are among the managers.</summary>
    public static string HeadOf(int unit) => Person(10 + unit);

    public static int UnitOf(int person) => person is >= 11 and < 11 + Collectives ? person - 10 : ((person - 1) % Collectives) + 1;

    /// <returns>The path of a file for <c>Practice:OfficeFile</c>.</returns>
    public static string Write(string folder)
    {
        var office = JsonNode.Parse(File.ReadAllText(SampleOffice.SamplePath))!;
        office["groupChats"] = new JsonArray();
        office["units"] = new JsonArray(
            [
                new JsonObject { ["id"] = "VP", ["name"] = "Văn phòng UBND TP Hà Nội" },
                .. Enumerable.Range(1, Collectives).Select(n => new JsonObject { ["id"] = Unit(n), ["name"] = UnitName(n), ["parent"] = "VP" }),
            ]);
        office["people"] = new JsonArray(
            [
                .. Enumerable.Range(1, 9).Select(Member),
                Someone("QT-1", "Tạ Quốc Khánh", "Chuyên viên công nghệ thông tin", "VP", false, "staff", "administrator"),
                .. Enumerable.Range(1, People).Select(Nominee),
            ]);
        var file = Path.Combine(folder, "conference.json");
        File.WriteAllText(file, office.ToJsonString());
        return file;
    }

    static JsonObject Nominee(int n) => Someone(
        Person(n), NameOf(n), Manages(n) ? "Trưởng bộ phận (mẫu)" : "Chuyên viên (mẫu)", Unit(UnitOf(n)), Manages(n),
        HeadOf(UnitOf(n)) == Person(n) ? ["staff", "head"] : ["staff"]);

    static JsonObject Member(int n) => Someone(
        $"HD-{n}", $"{Families[n]} {Middles[n]} Hội {Givens[n]}", n switch { 1 => "Chánh Văn phòng", 2 => "Phó Chánh Văn phòng", 3 => "Thư ký Hội đồng", _ => "Ủy viên Hội đồng" },
        "VP", n <= 2, n switch { 1 => ["leader", "council"], 3 => ["secretary", "council"], _ => ["council"] });

    static JsonObject Someone(string code, string name, string title, string unit, bool manages, params string[] roles)
    {
        var number = BitConverter.ToInt32([(byte)code[0], (byte)code[1], .. BitConverter.GetBytes(short.Parse(code[3..], CultureInfo.InvariantCulture))]);
        return new()
        {
            ["code"] = code,
            ["aadObjectId"] = new Guid(number, 0x31, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 7).ToString(),
            ["name"] = name,
            ["title"] = title,
            ["unit"] = unit,
            ["manages"] = manages,
            ["roles"] = new JsonArray([.. roles.Select(r => JsonValue.Create(r))]),
            ["email"] = $"{code.ToLowerInvariant()}@vanphong.example",
            ["gender"] = number % 2 == 0 ? "nam" : "nữ",
            ["sample"] = true,
        };
    }
}
