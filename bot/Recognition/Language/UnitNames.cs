namespace ThiDua.Bot.Recognition.Language;

/// <summary>How the names of units begin, so that a name nobody knows can be taken for a unit's.</summary>
static class UnitNames
{
    static readonly string[] FirstWords =
        ["tập thể ", "phòng ", "ban ", "tổ ", "đội ", "sở ", "trung tâm ", "văn phòng ", "chi cục ", "cục ", "công đoàn ", "chi đoàn "];

    public static bool Includes(string name) => FirstWords.Any(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
