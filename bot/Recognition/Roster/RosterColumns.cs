using ThiDua.Bot.Recognition.Language;

namespace ThiDua.Bot.Recognition.Roster;

/// <summary>Finds out which column is which by its heading, in Vietnamese or English, with or without diacritics.</summary>
static class RosterColumns
{
    static readonly Dictionary<string, RosterColumn> Headings = new()
    {
        ["ma"] = RosterColumn.Code,
        ["ma so"] = RosterColumn.Code,
        ["ma can bo"] = RosterColumn.Code,
        ["ma nhan vien"] = RosterColumn.Code,
        ["ma cbcc"] = RosterColumn.Code,
        ["code"] = RosterColumn.Code,
        ["staff code"] = RosterColumn.Code,
        ["id"] = RosterColumn.Code,
        ["ho va ten"] = RosterColumn.Name,
        ["ho ten"] = RosterColumn.Name,
        ["ten"] = RosterColumn.Name,
        ["name"] = RosterColumn.Name,
        ["full name"] = RosterColumn.Name,
        ["chuc vu"] = RosterColumn.Title,
        ["chuc danh"] = RosterColumn.Title,
        ["title"] = RosterColumn.Title,
        ["position"] = RosterColumn.Title,
        ["don vi"] = RosterColumn.Unit,
        ["phong"] = RosterColumn.Unit,
        ["phong ban"] = RosterColumn.Unit,
        ["unit"] = RosterColumn.Unit,
        ["department"] = RosterColumn.Unit,
        ["ma don vi"] = RosterColumn.UnitCode,
        ["unit code"] = RosterColumn.UnitCode,
        ["email"] = RosterColumn.Email,
        ["e-mail"] = RosterColumn.Email,
        ["thu dien tu"] = RosterColumn.Email,
        ["vai tro"] = RosterColumn.Roles,
        ["role"] = RosterColumn.Roles,
        ["roles"] = RosterColumn.Roles,
        ["xung ho"] = RosterColumn.Address,
        ["gioi tinh"] = RosterColumn.Address,
        ["address"] = RosterColumn.Address,
        ["gender"] = RosterColumn.Address,
        ["giu chuc vu quan ly"] = RosterColumn.Manages,
        ["quan ly"] = RosterColumn.Manages,
        ["managerial post"] = RosterColumn.Manages,
        ["nghi viec"] = RosterColumn.Gone,
        ["da nghi"] = RosterColumn.Gone,
        ["left"] = RosterColumn.Gone,
        ["gone"] = RosterColumn.Gone,
    };

    /// <returns>Which cell holds which column, or null when this is no heading: there must at least be a name.</returns>
    public static IReadOnlyDictionary<int, RosterColumn>? Read(IReadOnlyList<string> cells)
    {
        var found = Found(cells);
        return found.ContainsValue(RosterColumn.Name) ? found : null;
    }

    /// <summary>Which cells are headings that are known, be it a heading or not.</summary>
    public static Dictionary<int, RosterColumn> Found(IReadOnlyList<string> cells)
    {
        var found = new Dictionary<int, RosterColumn>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (Headings.TryGetValue(VietnameseText.Fold(cells[i]).TrimEnd('*', ':', ' '), out var column) && !found.ContainsValue(column))
                found[i] = column;
        }
        return found;
    }
}
