using System.Globalization;
using System.Text;
using ExcelDataReader;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Roster;

namespace ThiDua.Bot.Features.Administer;

/// <summary>A list of staff as a file: Excel (xlsx, xls) or text parted by commas, semicolons or tabs.</summary>
static class PeopleFile
{
    /// <summary>Longer cells are cut one over the limit of every field, so that the rule still says they are too long.</summary>
    const int LongestCell = 400;

    /// <summary>The heading may stand below a letterhead.</summary>
    const int MostLinesAboveHeading = 20;

    static readonly char[] Separators = [';', '\t', ','];

    /// <returns>The rows below the heading; null when there is no heading with a column of names.</returns>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static IReadOnlyList<RosterRow>? Read(Stream file, string name)
    {
        // .xls and Windows-1258 need the code pages that .NET leaves out by default
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = Open(file, name);
        IReadOnlyDictionary<int, RosterColumn>? columns = null;
        var rows = new List<RosterRow>();
        try
        {
            for (var number = 1; reader.Read(); number++)
            {
                string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))];
                if (columns is null)
                {
                    columns = RosterColumns.Read(cells);
                    if (columns is null && number >= MostLinesAboveHeading)
                        return null;
                }
                else if (cells.Any(c => c.Length > 0))
                {
                    rows.Add(new(number, columns.Where(c => c.Key < cells.Length).ToDictionary(c => c.Value, c => cells[c.Key])));
                }
            }
        }
        catch (ExcelDataReader.Exceptions.ExcelReaderException damaged)
        {
            throw new InvalidDataException(damaged.Message, damaged);
        }
        return columns is null ? null : rows;
    }

    static IExcelDataReader Open(Stream file, string name)
    {
        try
        {
            if (Path.GetExtension(name).ToUpperInvariant() is ".XLSX" or ".XLS")
                return ExcelReaderFactory.CreateReader(file);
            return ExcelReaderFactory.CreateCsvReader(
                new MemoryStream(Encoding.UTF8.GetBytes(Decoded(file))),
                new() { FallbackEncoding = Encoding.UTF8, AutodetectSeparators = Separators });
        }
        catch (ExcelDataReader.Exceptions.ExcelReaderException unknown)
        {
            throw new InvalidDataException(unknown.Message, unknown);
        }
    }

    /// <summary>UTF-8 or UTF-16 when it says so or is valid; otherwise Windows-1258, in which older Excel saved Vietnamese CSV.</summary>
    static string Decoded(Stream file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        var all = bytes.ToArray();
        if (all is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return new StreamReader(new MemoryStream(all), Encoding.UTF8, detectEncodingFromByteOrderMarks: true).ReadToEnd();
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(all.AsSpan(all is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1258).GetString(all);
        }
    }

    static string Text(object? cell) => cell switch
    {
        null => "",
        string text => VietnameseText.Clean(text, LongestCell).Replace('\n', ' '),
        double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
