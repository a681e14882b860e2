using ThiDua.Bot.Recognition.Roster;

namespace ThiDua.Bot.Features.Administer;

/// <summary>A list of staff as a file.</summary>
static class PeopleFile
{
    /// <summary>The heading may stand below a letterhead.</summary>
    const int MostLinesAboveHeading = 20;

    /// <returns>The rows below the heading; null when there is no heading with a column of names.</returns>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static IReadOnlyList<RosterRow>? Read(Stream file, string name)
    {
        IReadOnlyDictionary<int, RosterColumn>? columns = null;
        var rows = new List<RosterRow>();
        foreach (var (number, cells) in SheetFile.Read(file, name, int.MaxValue))
        {
            if (columns is not null)
                rows.Add(new(number, columns.Where(c => c.Key < cells.Count).ToDictionary(c => c.Value, c => cells[c.Key])));
            else if (number > MostLinesAboveHeading)
                return null;
            else
                columns = RosterColumns.Read(cells);
        }
        return columns is null ? null : rows;
    }
}
