using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Recognition.Roster;

namespace ThiDua.Bot.Features.Administer;

/// <summary>The first sheet of a file: Excel (xlsx, xls) or text parted by commas, semicolons or tabs.</summary>
static class SheetFile
{
    /// <summary>Longer cells are cut one over the limit of every field, so that the rule still says they are too long.</summary>
    const int LongestCell = 400;

    /// <summary>Far beyond what a list of people takes.</summary>
    const int MostCells = 100;

    /// <summary>An .xlsx is packed: 100,000 people are a third of this, and more was packed to do harm.</summary>
    const long MostUnpacked = 128 * 1024 * 1024;

    static readonly char[] Separators = [';', '\t', ','];

    /// <summary>Without the rows that are empty.</summary>
    /// <param name="most">Rows; those after them are not read.</param>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static IReadOnlyList<SheetRow> Read(Stream file, string name, int most)
    {
        // .xls and Windows-1258 need the code pages that .NET leaves out by default
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = Open(file, name);
        var rows = new List<SheetRow>();
        try
        {
            for (var number = 1; rows.Count < most && reader.Read(); number++)
            {
                string[] cells = [.. Enumerable.Range(0, Math.Min(MostCells, reader.FieldCount)).Select(i => Text(reader.GetValue(i)))];
                if (cells.Any(c => c.Length > 0))
                    rows.Add(new(number, cells));
            }
        }
        catch (ExcelDataReader.Exceptions.ExcelReaderException damaged)
        {
            throw new InvalidDataException(damaged.Message, damaged);
        }
        return rows;
    }

    static IExcelDataReader Open(Stream file, string name)
    {
        try
        {
            if (Path.GetExtension(name).ToUpperInvariant() is ".XLSX" or ".XLS")
            {
                CheckUnpacked(file);
                return ExcelReaderFactory.CreateReader(file);
            }
            return ExcelReaderFactory.CreateCsvReader(
                new MemoryStream(Encoding.UTF8.GetBytes(Decoded(file))),
                new() { FallbackEncoding = Encoding.UTF8, AutodetectSeparators = Separators });
        }
        catch (ExcelDataReader.Exceptions.ExcelReaderException unknown)
        {
            throw new InvalidDataException(unknown.Message, unknown);
        }
    }

    /// <summary>What an archive says of its own size is not believed: it is unpacked once, and counted.</summary>
    static void CheckUnpacked(Stream file)
    {
        Span<byte> signature = stackalloc byte[2];
        var isArchive = file.ReadAtLeast(signature, 2, throwOnEndOfStream: false) == 2 && signature.SequenceEqual("PK"u8);
        file.Position = 0;
        if (!isArchive)
            return;
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            var (left, part) = (MostUnpacked, new byte[81_920]);
            foreach (var entry in archive.Entries)
            {
                using var content = entry.Open();
                while (content.Read(part) is > 0 and var read)
                {
                    if ((left -= read) < 0)
                        throw new InvalidDataException("it is larger, unpacked, than lists are");
                }
            }
        }
        file.Position = 0;
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
