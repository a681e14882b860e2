namespace ThiDua.Bot.Recognition.Roster;

/// <summary>One row of a sheet, as text.</summary>
/// <param name="Number">As the sheet counts its rows, from 1.</param>
readonly record struct SheetRow(int Number, IReadOnlyList<string> Cells);
