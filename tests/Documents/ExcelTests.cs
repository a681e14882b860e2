using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ExcelDataReader;
using ThiDua.Bot.Documents;

namespace ThiDua.Tests.Documents;

public sealed class ExcelTests
{
    static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 5, 0, TimeSpan.FromHours(7));

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_is_read_back_as_it_was_written()
    {
        var file = await Excel.Write(Of([1, "Nguyễn Thị Ánh", TableCell.At(Nine)], [2, null, TableCell.Empty]), Cancel);

        var rows = Read(file);

        Assert.Equal(["Kết quả"], rows[0].Take(1));
        Assert.Equal(["STT", "Họ tên", "Giờ"], rows[1]);
        Assert.Equal([1.0, "Nguyễn Thị Ánh", new DateTime(2026, 11, 23, 9, 5, 0)], rows[2]);
        Assert.Equal([2.0, null, null], rows[3]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 912 345 678")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData(" =cmd|' /C calc'!A0")]
    [InlineData("\t=1+1")]
    public async Task Text_never_becomes_a_formula(string text)
    {
        var file = await Excel.Write(Of([1, text, TableCell.Empty]), Cancel);

        var cell = Cells(file).Single(c => (string?)c.Attribute("r") == "B3");
        var style = Part(file, "styles").Descendants(Main + "cellXfs").Single().Elements().ElementAt((int)cell.Attribute("s")!);
        Assert.Equal("inlineStr", (string?)cell.Attribute("t"));
        Assert.Empty(Part(file, "sheet").Descendants(Main + "f"));
        Assert.Equal("1", (string?)style.Attribute("quotePrefix"));
        Assert.Equal(text, Read(file)[2][1]);
    }

    [Fact]
    public async Task What_XML_cannot_hold_is_left_out_and_nothing_else()
    {
        var file = await Excel.Write(Of([1, "a\u0000b\u0001c\uD800d <&> 🎉\u000Be", TableCell.Empty]), Cancel);

        Assert.Equal("abcd <&> 🎉e", Read(file)[2][1]);
    }

    [Fact]
    public async Task A_text_longer_than_a_cell_is_cut()
    {
        var file = await Excel.Write(Of([1, new string('ă', 40_000), TableCell.Empty]), Cancel);

        Assert.InRange(((string)Read(file)[2][1]!).Length, 32_000, 32_767);
    }

    [Theory]
    [InlineData("Kết quả: lần 1/2 [x]?*\\", "Kết quả lần 12 x")]
    [InlineData("'", "1")]
    [InlineData("Một tên trang tính dài hơn ba mươi mốt ký tự", "Một tên trang tính dài hơn ba m")]
    public async Task A_sheet_has_a_name_that_Excel_takes(string wanted, string name)
    {
        var file = await Excel.Write(Of([1, "", TableCell.Empty]) with { Name = wanted }, Cancel);

        Assert.Equal(name, (string?)Part(file, "workbook").Descendants(Main + "sheet").Single().Attribute("name"));
    }

    [Fact]
    public async Task The_heading_stays_in_sight_and_can_be_filtered_by()
    {
        var file = await Excel.Write(Of([1, "a", TableCell.Empty], [2, "b", TableCell.Empty]), Cancel);

        var sheet = Part(file, "sheet");
        Assert.Equal("2", (string?)sheet.Descendants(Main + "pane").Single().Attribute("ySplit"));
        Assert.Equal("A2:C4", (string?)sheet.Descendants(Main + "autoFilter").Single().Attribute("ref"));
    }

    [Fact]
    public async Task Nobody_at_all_is_a_table_too()
    {
        var file = await Excel.Write(Of(), Cancel);

        Assert.Equal(2, Read(file).Count);
    }

    static Table Of(params TableCell[][] rows) => new(
        "Kết quả", ["Kết quả"], [new("STT", 6), new("Họ tên", 30), new("Giờ", 18)], rows.ToAsyncEnumerable());

    static List<object?[]> Read(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return rows;
    }

    static IEnumerable<XElement> Cells(byte[] file) => Part(file, "sheet").Descendants(Main + "c");

    static XDocument Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.Entries.Single(e => e.Name.StartsWith(name, StringComparison.Ordinal) && e.Name.EndsWith(".xml", StringComparison.Ordinal)).Open();
        return XDocument.Load(part);
    }
}
