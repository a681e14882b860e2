using ExcelDataReader;
using ThiDua.Bot.Practice;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Person = ThiDua.Bot.Recognition.Person;

namespace ThiDua.Tests.Features;

/// <summary>The list of an announcement's recipients, from the offer in the chat to the file in the author's OneDrive.</summary>
public sealed class DeliveryFilesTests
{
    const string Consent = "application/vnd.microsoft.teams.card.file.consent", Info = "application/vnd.microsoft.teams.card.file.info";

    static CancellationToken Cancel => Patience.Cancel;

    [Fact]
    public async Task Who_consents_gets_the_whole_list_as_an_Excel_file()
    {
        await using var office = await Staffed.Open();
        office.Fails("CN-012", () => Sending.Blocked);
        await office.Hires(new Person("CN-098", "=HYPERLINK(\"https://x.example\")", "+84 912", "P-TH"));
        await office.Sends("A1", ["CN-010", "CN-012", "CN-098"]);
        await office.HasEnded("A1");
        var offer = await Shows(office, Consent);

        var answer = await office.Teams.Consent(Sending.Author, offer.Id, accept: true, cancel: Cancel);
        var file = await Shows(office, Info);

        Assert.True(answer.Accepted);
        Assert.Equal(offer.Id, file.Id);
        Assert.EndsWith(".xlsx", (string?)Attached(file)["name"], StringComparison.Ordinal);
        var content = office.Teams.FileAt((string)Attached(file)["content"]!["uniqueId"]!)!.Content!;
        Assert.InRange((int)Attached(offer)["content"]!["sizeInBytes"]!, content.Length - 100, content.Length + 100);
        var rows = Read(content);
        Assert.Contains(Sending.Title, (string)rows[0][0]!, StringComparison.Ordinal);
        Assert.Equal(["STT", "Nơi nhận", "Mã", "Chức vụ", "Đơn vị", "Trạng thái", "Lý do", "Giờ gửi", "Ghi chú"], rows[2].Take(9));
        Assert.Equal(6, rows.Count);
        var lan = rows.Single(r => Equals(r[2], "CN-010"));
        Assert.Equal(("Phạm Thị Lan", "Đã gửi", office.Desk.Today), (lan[1], lan[5], DateOnly.FromDateTime((DateTime)lan[7]!)));
        var blocked = rows.Single(r => Equals(r[2], "CN-012"));
        Assert.Equal(("Không gửi được", "Người nhận đã chặn hoặc gỡ ứng dụng.", null), (blocked[5], blocked[6], blocked[7]));
        Assert.Equal("=HYPERLINK(\"https://x.example\")", rows.Single(r => Equals(r[2], "CN-098"))[1]);
    }

    [Fact]
    public async Task Consenting_twice_uploads_once()
    {
        await using var office = await Partly();
        var offer = await Shows(office, Consent);
        await office.Teams.Consent(Sending.Author, offer.Id, accept: true, cancel: Cancel);
        var first = await Shows(office, Info);

        // Teams says it again, as the card was before it was edited
        office.Teams.Conversations.Put(offer);
        var again = await office.Teams.Consent(Sending.Author, offer.Id, accept: true, cancel: Cancel);
        office.Teams.Conversations.Put(first);
        await office.Settled();

        Assert.True(again.Accepted);
        Assert.Equal((string?)Attached(first)["content"]!["uniqueId"], (string?)Attached(await Shows(office, Info))["content"]!["uniqueId"]);
    }

    [Fact]
    public async Task Who_declines_is_told_how_to_get_it_later_and_gets_it_later()
    {
        await using var office = await Partly();
        var result = office.Told(Sending.Author, "KẾT QUẢ GỬI")!;
        var offer = await Shows(office, Consent);

        await office.Teams.Consent(Sending.Author, offer.Id, accept: false, cancel: Cancel);
        var declined = await office.IsTold(Sending.Author, "Anh/chị đã không nhận danh sách");
        await office.As(Sending.Author).Presses(result, "Danh sách đầy đủ (Excel)");
        var later = await Shows(office, Consent);

        Assert.Equal(offer.Id, declined.Id);
        Assert.NotEqual(offer.Id, later.Id);
    }

    [Fact]
    public async Task Asked_for_again_the_earlier_offer_goes_away()
    {
        await using var office = await Partly();
        var first = await Shows(office, Consent);

        await office.As(Sending.Author).Presses(office.Told(Sending.Author, "KẾT QUẢ GỬI")!, "Danh sách đầy đủ (Excel)");
        await office.Passes(() => office.Teams.Conversations.Message(first.Id)!.Deleted);

        Assert.NotEqual(first.Id, (await Shows(office, Consent)).Id);
    }

    [Theory]
    [InlineData("https://evil.example/upload")]
    [InlineData("https://contoso.sharepoint.com.evil.example/upload")]
    [InlineData("https://notsharepoint.com/upload")]
    [InlineData("http://contoso.sharepoint.com/upload")]
    [InlineData("https://user@contoso.sharepoint.com/upload")]
    [InlineData("file:///etc/passwd")]
    public async Task Nothing_goes_to_a_place_that_is_no_OneDrive(string address)
    {
        await using var office = await Partly();
        var offer = await Shows(office, Consent);

        await office.Teams.Consent(Sending.Author, offer.Id, accept: true, address, Cancel);
        var told = await office.IsTold(Sending.Author, "không thuộc OneDrive hoặc SharePoint");

        Assert.Equal(offer.Id, told.Id);
    }

    [Fact]
    public async Task A_place_that_is_lost_is_asked_for_again()
    {
        await using var office = await Partly();
        var offer = await Shows(office, Consent);
        var lost = new Uri(office.Address, $"{LocalTeams.FilesBase}/nobody").AbsoluteUri;

        await office.Teams.Consent(Sending.Author, offer.Id, accept: true, lost, Cancel);
        await office.Passes(() => (string?)Attached(office.Teams.Conversations.Message(offer.Id)!)["content"]?["description"] is { } said
            && said.Contains("Lần trước tệp chưa đến được", StringComparison.Ordinal));
        await office.Teams.Consent(Sending.Author, offer.Id, accept: true, cancel: Cancel);

        await Shows(office, Info);
    }

    [Fact]
    public async Task Nobody_takes_a_file_that_was_offered_to_another()
    {
        await using var office = await Partly();
        var offer = await Shows(office, Consent);
        var other = office.As("CN-001");
        var theirs = await other.Says("trợ giúp");
        var value = new System.Text.Json.Nodes.JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = "accept",
            ["context"] = Attached(offer)["content"]!["acceptContext"]!.DeepClone(),
            ["uploadInfo"] = new System.Text.Json.Nodes.JsonObject { ["uploadUrl"] = "https://contoso-my.sharepoint.com/x", ["name"] = "x.xlsx" },
        };

        var answer = await office.Teams.Invoke("CN-001", theirs.Id, "fileConsent/invoke", value, Cancel);
        await other.IsTold(m => m.Text == "Tệp này dành cho người khác.");

        Assert.True(answer.Accepted);
        Assert.NotNull(Attached(office.Teams.Conversations.Message(offer.Id)!));
    }

    static async Task<Office> Partly()
    {
        var office = await Staffed.Open();
        office.Fails("CN-012", () => Sending.Blocked);
        await office.Sends("A1", ["CN-010", "CN-012"]);
        await office.HasEnded("A1");
        await office.IsTold(Sending.Author, "KẾT QUẢ GỬI");
        return office;
    }

    static async Task<Message> Shows(Office office, string contentType)
    {
        await office.Passes(() => Find() is not null);
        return Find()!;

        Message? Find() => office.BotMessages(office.As(Sending.Author).Chat)
            .LastOrDefault(m => m.Content["attachments"] is not null && (string?)Attached(m)["contentType"] == contentType);
    }

    static System.Text.Json.Nodes.JsonNode Attached(Message message) => message.Content["attachments"]![0]!;

    static List<object?[]> Read(byte[] file)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return rows;
    }
}
