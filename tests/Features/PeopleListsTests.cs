using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Bot.Documents;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Announcements;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Persona = ThiDua.Tests.Kit.Persona;
using Role = ThiDua.Bot.Recognition.Role;
using Person = ThiDua.Bot.Recognition.Person;

namespace ThiDua.Tests.Features;

/// <summary>A list of people as an Excel or CSV file in the author's own chat, and the announcement that goes to it.</summary>
public sealed class PeopleListsTests
{
    static CancellationToken Cancel => Patience.Cancel;

    [Fact]
    public async Task An_Excel_list_is_read_its_unclear_rows_are_named_with_reasons_and_an_announcement_reaches_the_others()
    {
        await using var office = await Staffed.Open();
        await office.Hires(new Person("CN-098", "Trịnh Văn Nghỉ", Unit: "P-TH") { Gone = true });
        await office.Hires(new Person("CN-099", "Phạm Thị Lan", Unit: "P-TNMT"));
        var secretary = office.As("CN-004");
        var file = await Excel(
            ["1", "Phạm Thị Lan", "Chuyên viên", "Phòng Tổng hợp"], ["2", "Trần Quang Minh", "Chuyên viên", ""], ["3", "Trần Quang Minh", "", ""],
            ["4", "Bà Bưởi", "Chánh Văn phòng", ""], ["5", "Trịnh Văn Nghỉ", "", ""], ["6", "Phạm Thị Lan", "", ""], ["", "", "", ""]);

        var list = await secretary.Sends(office, "can-bo.xlsx", file);
        var words = list.Words();
        await secretary.Presses(list, AnnouncementForm.New);
        var form = secretary.Sees(list).Words();
        var preview = await secretary.Presses(
            list, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Units, ""), (AnnouncementForm.Lists, office.OnlyList().Id)));
        await secretary.Presses(list, AnnouncementForm.Confirm);
        var sent = await office.Ended();

        Assert.Contains("Danh sách có 2 người và 3 dòng chưa rõ.", words, StringComparison.Ordinal);
        Assert.Contains("dòng 6 “4; Bà Bưởi; Chánh Văn phòng” không có trong danh sách cơ quan", words, StringComparison.Ordinal);
        Assert.Contains("dòng 7 “5; Trịnh Văn Nghỉ” không còn công tác", words, StringComparison.Ordinal);
        Assert.Contains("dòng 8 “6; Phạm Thị Lan” có nhiều người trùng tên", words, StringComparison.Ordinal);
        Assert.Contains("can-bo.xlsx · 2 người", form, StringComparison.Ordinal);
        Assert.Contains("Sẽ gửi tới 2 người.", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("danh sách “can-bo.xlsx” (2 người)", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Bỏ qua 3 dòng chưa rõ của danh sách đã gửi bằng tệp.", preview.Words(), StringComparison.Ordinal);
        Assert.Equal((AnnouncementState.Sent, 2), (sent.State, sent.Copies));
        await office.As("CN-010").IsTold(m => m.Words().Contains(Announcing.Title, StringComparison.Ordinal));
        await office.As("CN-012").IsTold(m => m.Words().Contains(Announcing.Title, StringComparison.Ordinal));
        Assert.Equal(1, await office.Facts("people-list-read"));
        await office.Verified();
    }

    [Theory]
    [InlineData("Mã;Họ và tên\nCN-010;Ai đó\nCN-012;\n")]
    [InlineData("CN-010\nCN-012\n")]
    [InlineData("1,Phạm Thị Lan\n2,Trần Quang Minh\n")]
    [InlineData("Email\nlan.pt@vanphong.example\nminh.tq@vanphong.example\n")]
    public async Task A_CSV_list_means_the_same_with_a_heading_or_without(string csv)
    {
        await using var office = await Staffed.Open();
        foreach (var (id, mail) in new[] { ("CN-010", "lan.pt@vanphong.example"), ("CN-012", "minh.tq@vanphong.example") })
            await office.Hires(office.Desk.People.Find(id)! with { Email = mail });

        var list = await office.As("CN-004").Sends(office, "danh-sach.csv", Encoding.UTF8.GetBytes(csv));

        Assert.Contains("Danh sách có 2 người, dòng nào cũng rõ.", list.Words(), StringComparison.Ordinal);
        Assert.Equal(["CN-010", "CN-012"], office.OnlyList().People.Order());
    }

    [Fact]
    public async Task With_other_parts_of_the_audience_everybody_is_counted_once_and_a_change_keeps_the_list()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        await secretary.Sends(office, "a.csv", "CN-010\nCN-013\n"u8.ToArray());
        var card = await secretary.Announces(
            (AnnouncementForm.Lists, office.OnlyList().Id), (AnnouncementForm.Day, "2026-11-27"), (AnnouncementForm.Time, "14:30"));

        await secretary.Presses(card, AnnouncementCard.Change);
        var again = await secretary.Presses(card, AnnouncementForm.Preview, (AnnouncementForm.Text, "Đã đổi địa điểm"));

        Assert.Contains("Sẽ gửi tới 6 người.", again.Words(), StringComparison.Ordinal);
        Assert.Equal([office.OnlyList().Id], office.Only().Audience.Lists);
    }

    [Theory]
    [InlineData("x.docx", "PK", "chỉ đọc được danh sách bằng tệp Excel")]
    [InlineData("x.xlsx", "PK\u0003\u0004 no archive", "Không đọc được tệp này")]
    [InlineData("x.xlsx", "CN-010", "Không đọc được tệp này")]
    [InlineData("x.csv", "Bà Bưởi\nÔng Mít\n", "Không dòng nào trong 2 dòng của tệp là người trong danh sách cơ quan")]
    [InlineData("x.csv", "", "Không dòng nào trong 0 dòng")]
    public async Task What_is_no_list_of_ours_says_why(string name, string content, string said)
    {
        await using var office = await Staffed.Open();

        var list = await office.As("CN-004").Sends(office, name, Encoding.UTF8.GetBytes(content));

        Assert.Contains(said, list.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Soạn thông báo", list.Words(), StringComparison.Ordinal);
        Assert.Empty(office.Faults);
    }

    [Theory]
    [InlineData(13 * 1024 * 1024, 'x')]
    [InlineData(2 * 120_001, '\n')]
    public async Task What_is_larger_than_lists_are_is_not_read(int bytes, char every)
    {
        await using var office = await Staffed.Open();
        var file = Enumerable.Range(0, bytes).Select(at => at % 2 == 0 ? (byte)'x' : (byte)every).ToArray();

        var list = await office.As("CN-004").Sends(office, "x.csv", file);

        Assert.Contains("Tệp lớn hơn một danh sách thông thường", list.Words(), StringComparison.Ordinal);
        Assert.Empty(office.Faults);
    }

    [Fact]
    public async Task A_file_packed_to_do_harm_is_not_unpacked()
    {
        await using var office = await Staffed.Open();
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var content = archive.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open();
            var zeroes = new byte[1024 * 1024];
            for (var megabytes = 0; megabytes < 130; megabytes++)
                content.Write(zeroes);
        }

        var list = await office.As("CN-004").Sends(office, "x.xlsx", file.ToArray());

        Assert.Contains("Không đọc được tệp này", list.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/x.csv", "không thuộc OneDrive hoặc SharePoint")]
    [InlineData("https://contoso.sharepoint.com.evil.example/x.csv", "không thuộc OneDrive hoặc SharePoint")]
    [InlineData("file:///etc/passwd", "không thuộc OneDrive hoặc SharePoint")]
    [InlineData("nowhere", "không thuộc OneDrive hoặc SharePoint")]
    public async Task Nothing_is_fetched_from_a_place_that_is_no_OneDrive(string address, string said)
    {
        await using var office = await Staffed.Open();

        var list = await office.As("CN-004").Sends(office, "x.csv", "CN-010"u8.ToArray(), address);

        Assert.Contains(said, list.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_any_more_is_said()
    {
        await using var office = await Staffed.Open();
        var lost = new Uri(office.Address, $"{LocalTeams.FilesBase}/nobody").AbsoluteUri;

        var list = await office.As("CN-004").Sends(office, "x.csv", "CN-010"u8.ToArray(), lost);

        Assert.Contains("Chưa tải được tệp", list.Words(), StringComparison.Ordinal);
        Assert.Null(office.OnlyList().DownloadUrl);
    }

    [Fact]
    public async Task Who_may_not_announce_is_told_so_and_his_file_is_not_opened()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-010").Says("trợ giúp");

        await office.Teams.Attach("CN-010", "x.csv", "CN-012"u8.ToArray(), cancel: Cancel);
        await office.As("CN-010").IsTold(m => m.Text.Contains("Tệp này không được mở", StringComparison.Ordinal));

        Assert.Empty(await office.Lists());
    }

    [Fact]
    public async Task A_units_announcer_reaches_his_own_unit_by_a_list_too_and_nobody_uses_anothers()
    {
        await using var office = await Staffed.Open();
        await office.Becomes("CN-005", Role.Author);
        var head = office.As("CN-005");
        await office.As("CN-004").Sends(office, "toan-co-quan.csv", "CN-010\nCN-013\n"u8.ToArray());
        var others = office.OnlyList().Id;

        var own = await head.Sends(office, "phong.csv", "CN-010\nCN-013\n"u8.ToArray());
        var words = own.Words();
        var form = await head.Form();
        var stolen = await head.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Lists, others)));
        await office.Hires(office.Desk.People.Find("CN-010")! with { Unit = "P-TNMT" });
        var moved = await head.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Lists, (await office.Lists())[^1].Id)));

        Assert.Contains("Danh sách có 1 người và 1 dòng chưa rõ", words, StringComparison.Ordinal);
        Assert.Contains("dòng 2 “CN-013” ngoài đơn vị của anh/chị", words, StringComparison.Ordinal);
        Assert.Contains("Không còn tìm thấy danh sách này", stolen.Words(), StringComparison.Ordinal);
        Assert.Contains("Danh sách có người nay đã ngoài đơn vị của anh/chị", moved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Teams_that_says_it_twice_brings_one_list_and_a_list_of_thousands_is_paged_through()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var rows = string.Join('\n', Enumerable.Range(1, 3_000).Select(n => string.Create(CultureInfo.InvariantCulture, $"Người lạ {n}")).Prepend("CN-010"));

        var list = await secretary.Sends(office, "dai.csv", Encoding.UTF8.GetBytes(rows));
        var again = await office.Teams.Deliver((JsonObject)office.Teams.Exchanges.Last(e => e.Request?["attachments"] is JsonArray { Count: > 1 }).Request!.DeepClone(), Cancel);
        var second = await secretary.Presses(list, "Trang sau");

        Assert.True(again.Accepted);
        Assert.Single(await office.Lists());
        Assert.Contains("Dòng chưa rõ: 3.000 (trang 2/12)", second.Words(), StringComparison.Ordinal);
        Assert.Contains("dòng 27 “Người lạ 26”", second.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_another_command_the_file_is_left_to_the_command()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        await secretary.Says("trợ giúp");
        var before = office.BotMessages(secretary.Chat).Count;

        await office.Teams.Attach("CN-004", "x.csv", "CN-010"u8.ToArray(), "bảng vàng", cancel: Cancel);
        await Patience.Until(() => office.BotMessages(secretary.Chat).Count > before);

        Assert.Empty(await office.Lists());
    }

    static ValueTask<byte[]> Excel(params string[][] rows) => Bot.Documents.Excel.Write(
        new("Danh sách", ["VĂN PHÒNG UBND THÀNH PHỐ"], [new("STT", 6), new("Họ và tên", 30), new("Chức vụ", 30), new("Đơn vị", 30)], Rows(rows)), Cancel);

    static async IAsyncEnumerable<IReadOnlyList<TableCell>> Rows(string[][] rows)
    {
        foreach (var row in rows)
            yield return [.. row.Select(cell => (TableCell)cell)];
        await Task.CompletedTask;
    }
}

static class SendingLists
{
    /// <summary>Sends a file and waits until the bot says what came of it.</summary>
    public static async Task<Message> Sends(this Persona author, Office office, string name, byte[] file, string? from = null)
    {
        var before = office.BotMessages(author.Chat).Select(m => m.Id).ToHashSet();
        var answer = await office.Teams.Attach(author.Code, name, file, downloadUrl: from, cancel: Patience.Cancel);
        Assert.True(answer.Accepted, $"{answer.Status} {answer.Body}");
        await office.Passes(() => Find() is { } list && !list.Words().Contains("Đang đọc tệp", StringComparison.Ordinal), evenWithFaults: true);
        return Find()!;

        Message? Find() => office.BotMessages(author.Chat)
            .LastOrDefault(m => !before.Contains(m.Id) && m.Words().Contains("DANH SÁCH NGƯỜI NHẬN", StringComparison.Ordinal));
    }

    public static async Task<IReadOnlyList<PeopleList>> Lists(this Office office) =>
        [.. (await office.Store.List(Kinds.PeopleLists, "by/", int.MaxValue, Patience.Cancel)).Select(l => l.Value).OrderBy(l => l.Id, StringComparer.Ordinal)];

    public static PeopleList OnlyList(this Office office) => Assert.Single(office.Lists().GetAwaiter().GetResult());
}
