using DocumentFormat.OpenXml.Spreadsheet;

namespace ThiDua.Bot.Documents;

/// <summary>The few ways a cell of ours looks, by their number in the file.</summary>
static class ExcelStyles
{
    public const uint Plain = 0, Title = 1, Heading = 2, Moment = 3, Quoted = 4, Line = 5;

    /// <summary>The first number that Excel leaves to files.</summary>
    const uint OwnFormat = 164;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = OwnFormat, FormatCode = "dd/mm/yyyy hh:mm" }),
        new Fonts(Font(11), Font(14, bold: true), Font(11, bold: true)),
        // the first two are fixed by the format, whatever they say
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF2E3E4" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), new Border(
            new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(0),
            Format(1, wraps: false),
            Format(2, fill: 2, border: 1),
            Format(0, number: OwnFormat),
            Format(0, quoted: true),
            Format(0, wraps: false)));

    static Font Font(double size, bool bold = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = "Calibri" });
        return font;
    }

    static CellFormat Format(uint font, uint fill = 0, uint border = 0, uint number = 0, bool quoted = false, bool wraps = true) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        NumberFormatId = number,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        QuotePrefix = quoted ? true : null,
    };
}
