using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

/// <summary>The office's own Quy chế from a reviewed file: all of it or nothing.</summary>
public sealed class RegulationImportTests
{
    const string Good = """
        {
          // reviewed by the council's secretary
          "ground": "Quy chế ban hành kèm theo Quyết định số 12/QĐ-VP ngày 05/01/2026",
          "from": "2026-01-05",
          "quorum": "3/4",
          "preset": true,
          "forms": [
            { "id": "cstd-co-so", "percent": 75, "cap": { "percent": 15, "of": "ldtt" }, "commentDays": 7 },
            { "id": "giay-khen", "reward": { "times": 0.3, "unitFactor": 2 }, "secret": false },
            { "id": "kt-van-phong", "validTo": "2026-12-31" },
            {
              "id": "guong-sang", "name": "Gương sáng Văn phòng", "group": "Own", "level": "Cơ sở", "issuer": "Chánh Văn phòng UBND Thành phố",
              "decidedBy": "Office", "rank": 450, "forPeople": true, "percent": 80
            }
          ],
          "baseSalaries": [{ "from": "2026-07-01", "amount": 2500000, "source": "Nghị định (mẫu)" }]
        }
        """;

    [Fact]
    public async Task A_good_file_holds_from_its_day_on_and_a_second_time_changes_nothing()
    {
        await using var office = await Office.Open();
        var forms = office.Services.GetRequiredService<AwardForms>();

        var first = await Import(office, Good);
        var head = office.Store.Head;
        var second = await Import(office, Good);

        Assert.Equal((0, 5, 1), (first.ExitCode, first.Changed.Count, first.Salaries));
        Assert.Equal((0, 0, 0), (second.ExitCode, second.Changed.Count, second.Salaries));
        Assert.Equal(head, office.Store.Head);
        var regime = forms.On(office.Desk.Today);
        Assert.Equal((new Quorum(3, 4), true), (regime.Quorum, regime.PresetChosen));
        Assert.Equal((75, new RatioCap(15, "ldtt"), 7), (regime.Find("cstd-co-so")!.Ballot.Percent, regime.Find("cstd-co-so")!.Cap, regime.Find("cstd-co-so")!.CommentDays));
        Assert.False(regime.Find("giay-khen")!.Ballot.Secret);
        Assert.Equal((Competence.Office, 80), (regime.Find("guong-sang")!.DecidedBy, regime.Find("guong-sang")!.Ballot.Percent));
        Assert.Null(forms.On(new(2026, 1, 4)).Find("guong-sang"));
        Assert.Null(forms.On(new(2027, 1, 1)).Find("kt-van-phong"));
        Assert.Equal(750_000, forms.Reward("giay-khen", office.Desk.Today, PartyKind.Person, office.Desk.Today)!.Amount);
        Assert.Equal((5, 1), (await office.Facts("clause-entered"), await office.Facts("base-salary-entered")));
        await office.Verified();
    }

    [Fact]
    public async Task The_file_that_README_shows_is_a_good_one()
    {
        await using var office = await Office.Open();
        var readme = await File.ReadAllTextAsync(Sources.At("README.md"), Patience.Cancel);
        var shown = readme.Split("```").Single(block => block.Contains("\"baseSalaries\"", StringComparison.Ordinal));

        var report = await Import(office, shown);

        Assert.Empty(report.Flaws);
        Assert.Equal((0, 3, 1), (report.ExitCode, report.Changed.Count, report.Salaries));
    }

    [Fact]
    public async Task What_was_recorded_is_told_line_by_line_by_the_names_people_know()
    {
        await using var office = await Office.Open();
        var forms = office.Services.GetRequiredService<AwardForms>();

        var report = await Import(office, Good);
        string[] lines = [.. report.Lines(Words.Vietnamese, id => forms.Find(id)?.Name ?? id)];

        Assert.Contains("Quy định chung: Túc số: ít nhất 2/3 số thành viên → ít nhất 3/4 số thành viên; Mức phiếu được chọn: không chọn → đã chọn.", lines);
        Assert.Contains(lines, l => l.StartsWith("“Chiến sĩ thi đua cơ sở” (cstd-co-so): Tỷ lệ phiếu đạt (%): 70% → 75%; Tỷ lệ tối đa: không quy định → 15% số đạt “Lao động tiên tiến”", StringComparison.Ordinal));
        Assert.Equal("Đã ghi 5 mục sửa đổi và 1 mức lương cơ sở.", lines[^1]);
    }

    [Fact]
    public async Task Every_bad_entry_is_named_in_one_go_and_nothing_of_the_file_is_recorded()
    {
        await using var office = await Office.Open();

        var report = await Import(office, """
            {
              "from": "05/01/2026", "quorum": "1/3", "colour": "red",
              "forms": [
                { "id": "cstd-co-so", "percent": 170 },
                { "id": "giay-khen", "percnt": 80 },
                { "id": "ldtt", "commentDays": 7 },
                { "id": "ldtt", "commentDays": 8 },
                { "id": "Gương sáng", "percent": 80 },
                { "id": "moi", "name": "Mới" },
                { "percent": 70 },
                "bằng khen",
                { "id": "ntvt", "cap": { "percent": 15, "of": "khong-co" }, "rank": 420 }
              ],
              "baseSalaries": [{ "from": "2026-07-01", "amount": 2.5, "source": "x" }]
            }
            """);
        string[] lines = [.. report.Lines(Words.Vietnamese, id => id)];

        Assert.Equal(1, report.ExitCode);
        Assert.All(
            [
                "Tệp: không có thuộc tính “colour”", "Tệp: chưa có căn cứ", "Tệp: giá trị của “from” không hợp lệ", "giá trị của “Quorum” không hợp lệ",
                "Mục “cstd-co-so”: giá trị của “Percent”", "Mục “giay-khen”: không có thuộc tính “percnt”", "Mục “ldtt”: mã này có nhiều hơn một lần",
                "Mục “Gương sáng”: mã chỉ gồm", "Mục “forms[8]”: không đúng cấu trúc", "Mục “baseSalaries”: mức lương cơ sở cần",
            ],
            said => Assert.Contains(lines, l => l.Contains(said, StringComparison.Ordinal)));
        Assert.Equal("Còn mục chưa hợp lệ nên chưa ghi mục nào. Sửa các mục trên rồi chạy lại.", lines[^1]);
        Assert.Empty(office.Store.All(Kinds.Regulations));
    }

    [Fact]
    public async Task What_does_not_fit_together_is_found_once_each_entry_for_itself_is_right()
    {
        await using var office = await Office.Open();

        var report = await Import(office, """
            {
              "ground": "Quy chế", "from": "2026-01-05",
              "forms": [
                { "id": "moi", "name": "Mới", "level": "Cơ sở", "issuer": "Chánh Văn phòng", "rank": 430 },
                { "id": "ntvt", "cap": { "percent": 15, "of": "khong-co" } },
                { "id": "ldtt", "validFrom": "2026-02-01", "validTo": "2026-01-01" }
              ]
            }
            """);

        Assert.Equal(
            [("moi", EntryProblem.ForNobody), ("moi", EntryProblem.RankTaken), ("ldtt", EntryProblem.DatesBackwards), ("ntvt", EntryProblem.CapOfUnknown)],
            report.Flaws.Select(f => (f.Entry, f.Problem)).OrderBy(f => f.Entry switch { "moi" => 0, "ldtt" => 1, _ => 2 }).ThenBy(f => f.Problem == EntryProblem.RankTaken));
        Assert.Empty(office.Store.All(Kinds.Regulations));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("Mã;Tên")]
    public async Task What_is_no_JSON_is_said_to_be_none(string text)
    {
        await using var office = await Office.Open();

        var report = await Import(office, text);

        Assert.Equal(1, report.ExitCode);
        Assert.Contains("không đúng định dạng JSON", Assert.Single(report.Lines(Words.Vietnamese, id => id)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"ground":"Quy chế","from":"2026-01-05"}""")]
    [InlineData("""{"ground":"Quy chế","from":"2026-01-05","forms":{"id":"ldtt"}}""")]
    [InlineData("""{"ground":["Quy chế"],"from":"2026-01-05","forms":[]}""")]
    public async Task A_file_that_says_nothing_is_refused(string text)
    {
        await using var office = await Office.Open();

        var report = await Import(office, text);

        Assert.Equal(1, report.ExitCode);
        Assert.NotEmpty(report.Flaws);
        Assert.Empty(office.Store.All(Kinds.Regulations));
    }

    [Fact]
    public async Task A_later_file_takes_back_what_an_earlier_one_said()
    {
        await using var office = await Office.Open();
        await Import(office, Good);

        var report = await Import(office, """
            {"ground":"Quyết định 40/QĐ-VP","from":"2026-06-01","forms":[{"id":"cstd-co-so","withdraw":true},{"id":"giay-khen","cap":null,"secret":true}]}
            """);

        var forms = office.Services.GetRequiredService<AwardForms>();
        Assert.Equal(0, report.ExitCode);
        Assert.Equal([75, 70], new DateOnly[] { new(2026, 5, 31), new(2026, 6, 1) }.Select(d => forms.On(d).Find("cstd-co-so")!.Ballot.Percent));
        Assert.Equal([false, true], new DateOnly[] { new(2026, 5, 31), new(2026, 6, 1) }.Select(d => forms.On(d).Find("giay-khen")!.Ballot.Secret));
    }

    static async Task<RegulationReport> Import(Office office, string text) =>
        await office.Services.GetRequiredService<RegulationImport>().Import(office.Store, new MemoryStream(Encoding.UTF8.GetBytes(text)), "quy-che.json", Patience.Cancel);
}
