using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Features;
using ThiDua.Bot.Features.Administer;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using ThiDua.Cards.Text;

namespace ThiDua.Tests.Features;

public sealed class ImportTests : IAsyncDisposable
{
    const string Good = "Danh sách cán bộ\nMã,Họ và tên,Chức vụ,Đơn vị,Email,Vai trò\nA1,Lê Ánh,Chuyên viên,Phòng Một,anh@x.example,\"thư ký, hội đồng\"\nA2,Đỗ Bình,,Phòng Hai,,\n";

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-import-").FullName;
    readonly IStore _store;

    public ImportTests() => _store = LiteDbStore.Open(Path.Combine(_folder, "t.db"), TimeProvider.System, NullLogger.Instance);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_brought_in_and_a_second_time_changes_nothing()
    {
        var first = await Import(Good);
        var head = _store.Head;
        var second = await Import(Good);

        Assert.Equal((0, 2, 0), (first.ExitCode, first.Added, first.Refused.Count));
        Assert.Equal((0, 0, 2), (second.ExitCode, second.Added, second.Unchanged));
        Assert.Equal(head, _store.Head);
        Assert.True((await new Verification(_store).Run(Cancel)).Holds);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Other_separators_do_as_well(string separator)
    {
        var report = await Import($"Mã{separator}Họ và tên{separator}Đơn vị\nA1{separator}Lê Ánh{separator}Phòng Một\n");

        Assert.Equal((0, 1), (report.ExitCode, report.Added));
        Assert.Equal("Lê Ánh", _store.All(Kinds.People)["A1"].Value.Name);
    }

    [Fact]
    public async Task Utf8_with_a_mark_and_Windows_1258_are_read()
    {
        var marked = await Import([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)]);
        // in this code page the tone follows its letter: 0xEA is ê, 0xEC the rising tone
        var report = await Import([.. "Ma,Ho va ten\nA9,L"u8, 0xEA, .. " A"u8, 0xEC, .. "nh\n"u8]);

        Assert.Equal(0, marked.ExitCode);
        Assert.Equal(0, report.ExitCode);
        Assert.Equal("Lê Ánh", _store.All(Kinds.People)["A9"].Value.Name);
    }

    [Fact]
    public async Task An_Excel_workbook_is_read_below_its_letterhead_with_numbers_as_they_are_shown()
    {
        var workbook = Workbook(
            ["Danh sách cán bộ năm 2026"],
            ["Mã", "Họ và tên", "Chức vụ", "Đơn vị"],
            ["1001", "Lê Ánh", "Chuyên viên", "Phòng Một"],
            ["A2", "Đỗ Bình", "", "Phòng Hai"]);

        var report = await Import(workbook, name: "Danh sách.xlsx");

        Assert.Equal((0, 2), (report.ExitCode, report.Added));
        var people = _store.All(Kinds.People);
        Assert.Equal(("Lê Ánh", "Chuyên viên"), (people["1001"].Value.Name, people["1001"].Value.Title));
        Assert.Equal("Đỗ Bình", people["A2"].Value.Name);
    }

    [Fact]
    public async Task One_bad_row_keeps_all_out_unless_bad_rows_are_skipped()
    {
        var bad = Good + "A3,,,,,\n";

        var refused = await Import(bad);
        var empty = _store.All(Kinds.People).IsEmpty;
        var skipped = await Import(bad, skip: true);

        Assert.Equal((1, true), (refused.ExitCode, empty));
        Assert.Contains("Dòng 5, cột Họ và tên: chưa có họ và tên.", refused.Lines(Words.Vietnamese));
        Assert.Equal((0, 2), (skipped.ExitCode, skipped.Added));
    }

    [Theory]
    [InlineData("x.xlsx")]
    [InlineData("x.xls")]
    public async Task What_is_no_workbook_is_said_to_be_none(string name)
    {
        var report = await new PeopleImport(TimeProvider.System, new RandomIds())
            .Import(_store, new MemoryStream(Encoding.UTF8.GetBytes(Good)), name, false, Cancel);

        Assert.Equal(1, report.ExitCode);
        Assert.Contains("không đúng định dạng", Assert.Single(report.Lines(Words.Vietnamese)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_people_land_in_one_commit()
    {
        var rows = new StringBuilder("Mã,Họ và tên,Đơn vị,Email\n");
        for (var i = 0; i < 10_000; i++)
            rows.Append(CultureInfo.InvariantCulture, $"N{i},Nguyễn Văn {i},Phòng {i % 50},n{i}@x.example\n");
        var started = TimeProvider.System.GetTimestamp();

        var report = await Import(rows.ToString());

        TestContext.Current.TestOutputHelper?.WriteLine($"10,000 people in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:F1} s");
        Assert.Equal((0, 10_000, 50), (report.ExitCode, report.Added, report.NewUnits.Count));
        Assert.Equal(10_050, _store.Head.Sequence);
    }

    Task<ImportReport> Import(string text, bool skip = false) => Import(Encoding.UTF8.GetBytes(text), skip);

    Task<ImportReport> Import(byte[] file, bool skip = false, string name = "ds.csv") => new PeopleImport(TimeProvider.System, new RandomIds())
        .Import(_store, new MemoryStream(file), name, skip, Cancel).AsTask();

    /// <summary>As Excel writes it, with only the parts that must be there; digits alone are numbers.</summary>
    static byte[] Workbook(params string[][] rows)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string package = "http://schemas.openxmlformats.org/package/2006";
        var cells = rows.Select(row => new XElement(XName.Get("row", main), row.Select(cell => cell.All(char.IsAsciiDigit) && cell.Length > 0
            ? new XElement(XName.Get("c", main), new XElement(XName.Get("v", main), cell))
            : new XElement(XName.Get("c", main), new XAttribute("t", "inlineStr"),
                new XElement(XName.Get("is", main), new XElement(XName.Get("t", main), cell))))));
        Dictionary<string, string> parts = new()
        {
            ["[Content_Types].xml"] = $"""
                <Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/></Types>
                """,
            ["_rels/.rels"] = $"""<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = $"""<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Danh sách" sheetId="1" r:id="r1"/></sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""",
            ["xl/worksheets/sheet1.xml"] = new XElement(XName.Get("worksheet", main), new XElement(XName.Get("sheetData", main), cells)).ToString(),
        };
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(text);
            }
        }
        return file.ToArray();
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
