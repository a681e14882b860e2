using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Roster;

/// <summary>What people write into the cells of a list of staff, read as what they mean; null for what nobody could read.</summary>
static class RosterCells
{
    public static bool IsCode(string text) =>
        text.Length is > 0 and <= 40 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    public static bool IsEmail(string text) =>
        text.Length <= PeopleRules.LongestEmail
        && text.IndexOf('@') is > 0 and var at
        && text.LastIndexOf('@') == at
        && text.AsSpan(at + 1).TrimEnd('.').Contains('.')
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';' or '<' or '>');

    /// <summary>Parted by commas, semicolons, slashes or plus signs.</summary>
    public static IReadOnlyList<Role>? Roles(string text)
    {
        var roles = new List<Role>();
        foreach (var part in text.Split([',', ';', '/', '+', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Role? role = VietnameseText.Fold(part) switch
            {
                "can bo" or "cong chuc" or "vien chuc" or "nhan vien" or "staff" => Role.Staff,
                "hoi dong" or "thanh vien hoi dong" or "uy vien" or "uy vien hoi dong" or "council" => Role.Council,
                "thu ky" or "thu ky hoi dong" or "secretary" => Role.Secretary,
                "truong don vi" or "thu truong don vi" or "head" or "head of unit" => Role.Head,
                "nguoi thong bao" or "author" => Role.Author,
                "lanh dao" or "leader" => Role.Leader,
                "quan tri" or "quan tri vien" or "administrator" or "admin" => Role.Administrator,
                _ => null,
            };
            if (role is null)
                return null;
            roles.Add(role.Value);
        }
        return OfficeRules.Tidy(roles);
    }

    public static string? Address(string text) => FormOfAddress.Read(text);

    public static bool? Gone(string text) => VietnameseText.Fold(text) switch
    {
        "con" or "dang cong tac" => false,
        "nghi" or "da nghi" or "nghi viec" => true,
        var said => Yes(said),
    };

    public static bool? Manages(string text) => VietnameseText.Fold(text) switch
    {
        "quan ly" or "co giu chuc vu" => true,
        "khong giu chuc vu" => false,
        var said => Yes(said),
    };

    static bool? Yes(string folded) => folded switch
    {
        "" or "khong" or "no" or "0" or "false" => false,
        "x" or "co" or "yes" or "1" or "true" => true,
        _ => null,
    };
}
