namespace ThiDua.Bot.Documents;

/// <summary>A list as it becomes a sheet: a title above, a heading, and rows of as many cells as there are columns.</summary>
/// <param name="Name">Of the sheet; what Excel does not allow in it is left out.</param>
/// <param name="Above">Lines above the heading: what this is, and as of when.</param>
/// <param name="Rows">Read once, one after the other: a hundred thousand need not be in memory together.</param>
sealed record Table(
    string Name, IReadOnlyList<string> Above, IReadOnlyList<TableColumn> Columns, IAsyncEnumerable<IReadOnlyList<TableCell>> Rows);

/// <param name="Width">In characters.</param>
readonly record struct TableColumn(string Heading, double Width);

/// <summary>One of: a text, a whole number, a moment, nothing.</summary>
readonly record struct TableCell
{
    public string? Text { get; private init; }

    public long? Number { get; private init; }

    /// <summary>Shown as it is: whose clock it follows was decided before.</summary>
    public DateTime? Moment { get; private init; }

    public static TableCell Empty => default;

    public static implicit operator TableCell(string? text) => new() { Text = text };

    public static implicit operator TableCell(long number) => new() { Number = number };

    public static TableCell At(DateTimeOffset? local) => new() { Moment = local?.DateTime };
}
