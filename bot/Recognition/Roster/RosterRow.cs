namespace ThiDua.Bot.Recognition.Roster;

/// <summary>The columns of an office's list of staff.</summary>
enum RosterColumn
{
    Code,
    Name,
    Title,
    Unit,
    UnitCode,
    Email,
    Roles,
    Address,
    Manages,
    Gone,
}

/// <summary>One row as it stands in the file. A column that the file does not have is null; an empty cell is "".</summary>
/// <param name="Number">As the spreadsheet counts: the header is row 1.</param>
sealed record RosterRow(int Number, IReadOnlyDictionary<RosterColumn, string> Cells)
{
    public string? this[RosterColumn column] => Cells.GetValueOrDefault(column);
}

/// <summary>What is wrong with a row.</summary>
enum RosterFlaw
{
    NameMissing,
    NameTooLong,
    OldEncoding,
    CodeOrEmailMissing,
    CodeWrong,
    CodeTwice,
    EmailWrong,
    EmailTwice,
    PersonTwice,
    UnitUnknown,
    UnitAmbiguous,
    UnitRetired,
    UnitNamedOtherwise,
    RoleUnknown,
    AddressUnknown,
    GoneUnclear,
    ManagesUnclear,
    LastAdministrator,
    TitleTooLong,
}

/// <param name="Value">What stands in the cell.</param>
/// <param name="With">What it is at odds with, if anything: another row's number, a unit's name.</param>
sealed record RosterRefusal(int Row, RosterColumn Column, RosterFlaw Flaw, string Value, string? With = null);
