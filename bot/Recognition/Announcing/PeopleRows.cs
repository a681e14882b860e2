using ThiDua.Bot.Recognition.Roster;

namespace ThiDua.Bot.Recognition.Announcing;

/// <summary>The rows of a sheet that name people: those below its heading, or all where it has none.</summary>
static class PeopleRows
{
    /// <summary>The heading may stand below a letterhead.</summary>
    const int MostRowsAboveHeading = 20;

    /// <summary>These say who is meant; what else stands in a row (a title, a remark) says it of nobody.</summary>
    static readonly RosterColumn[] Telling = [RosterColumn.Code, RosterColumn.Email, RosterColumn.Name, RosterColumn.Unit];

    public static IEnumerable<ListedLine> Of(IReadOnlyList<SheetRow> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, MostRowsAboveHeading); i++)
        {
            var columns = RosterColumns.Found(rows[i].Cells);
            if (columns.Values.Any(c => c is RosterColumn.Code or RosterColumn.Email or RosterColumn.Name))
                return Below(rows.Skip(i + 1), [.. Telling.SelectMany(t => columns.Where(c => c.Value == t).Select(c => c.Key))]);
        }
        return rows.Select(row => new ListedLine(row.Number, Joined(row.Cells), PeopleLines.Telling([.. row.Cells.Where(c => c.Length > 0)])));
    }

    static IEnumerable<ListedLine> Below(IEnumerable<SheetRow> rows, IReadOnlyList<int> columns) =>
        rows.Select(row => new ListedLine(
            row.Number, Joined(row.Cells), [.. columns.Where(c => c < row.Cells.Count).Select(c => row.Cells[c]).Where(c => c.Length > 0)]));

    static string Joined(IEnumerable<string> cells) => string.Join("; ", cells.Where(c => c.Length > 0));
}
