using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ThiDua.Bot.Documents;

/// <summary>Writes a table as an Excel file, row by row. Texts stay texts: no cell is ever a formula, whatever people are called.</summary>
static class Excel
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Excel opens no cell that is longer.</summary>
    const int LongestText = 32_767;

    const int LongestName = 31;

    public static async ValueTask<byte[]> Write(Table table, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = ExcelStyles.Sheet();
            var sheet = book.AddNewPart<WorksheetPart>();
            await Rows(sheet, table, cancel);
            book.Workbook = new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet
            {
                Id = book.GetIdOfPart(sheet),
                SheetId = 1,
                Name = SheetName(table.Name),
            }));
        }
        return file.ToArray();
    }

    static async ValueTask Rows(WorksheetPart part, Table table, CancellationToken cancel)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        var heading = (uint)table.Above.Count + 1;
        writer.WriteElement(new SheetViews(new SheetView(new Pane
        {
            VerticalSplit = heading,
            TopLeftCell = $"A{heading + 1}",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Columns.Select((column, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = column.Width,
            CustomWidth = true,
        })));
        writer.WriteStartElement(new SheetData());
        var number = 1u;
        foreach (var line in table.Above)
            Row(writer, number++, [line], number == 2 ? ExcelStyles.Title : ExcelStyles.Line);
        Row(writer, number++, [.. table.Columns.Select(c => (TableCell)c.Heading)], ExcelStyles.Heading);
        await foreach (var row in table.Rows.WithCancellation(cancel))
            Row(writer, number++, row, ExcelStyles.Plain);
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A{heading}:{Letters(table.Columns.Count)}{Math.Max(heading, number - 1)}" });
        writer.WriteEndElement();
    }

    static void Row(OpenXmlWriter writer, uint number, IReadOnlyList<TableCell> cells, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = number });
        for (var i = 0; i < cells.Count; i++)
        {
            if (Written(cells[i], style) is { } cell)
            {
                cell.CellReference = $"{Letters(i + 1)}{number}";
                writer.WriteElement(cell);
            }
        }
        writer.WriteEndElement();
    }

    static Cell? Written(TableCell cell, uint style) => cell switch
    {
        { Text: { Length: > 0 } text } => new Cell
        {
            DataType = CellValues.InlineString,
            StyleIndex = StartsFormula(text) ? ExcelStyles.Quoted : style,
            InlineString = new InlineString(new Text(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve }),
        },
        { Number: { } number } => new Cell { StyleIndex = style, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) },
        { Moment: { } moment } => new Cell
        {
            StyleIndex = ExcelStyles.Moment,
            CellValue = new CellValue(moment.ToOADate().ToString("R", CultureInfo.InvariantCulture)),
        },
        _ => null,
    };

    /// <summary>A text is no formula here; marked as quoted it becomes none when somebody edits the cell or saves it as another format.</summary>
    static bool StartsFormula(string text) => text.AsSpan().TrimStart() is [var first, ..] && first is '=' or '+' or '-' or '@';

    /// <summary>Without what XML cannot hold.</summary>
    static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && allowed.Length < LongestText - 1; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                allowed.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                allowed.Append(text[i]).Append(text[++i]);
        }
        return allowed.ToString();
    }

    static string SheetName(string name)
    {
        var clean = string.Concat(Allowed(name).Where(c => c is not ('\\' or '/' or '?' or '*' or '[' or ']' or ':'))).Trim(' ', '\'');
        return clean.Length == 0 ? "1" : clean[..Math.Min(LongestName, clean.Length)];
    }

    static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
