using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Cards.Announcements;
using ThiDua.Cards.Awards;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed class ComposeTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_announcement_is_previewed_with_its_count_and_reaches_everybody_it_is_for()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Form();

        var preview = await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Places, ChannelId(office))));
        var nothingYet = office.Announcements();
        var done = await secretary.Presses(form, AnnouncementForm.Confirm);

        Assert.Contains("Sẽ gửi tới 5 người và 1 kênh.", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Gửi ngay", preview.Words(), StringComparison.Ordinal);
        Assert.Empty(nothingYet);
        Assert.Contains("ĐANG GỬI", done.Words(), StringComparison.Ordinal);
        var ended = await office.Ended();
        Assert.Equal((AnnouncementState.Sent, 6), (ended.State, ended.Copies));
        var posted = await office.As("CN-010").IsTold(Announced);
        Assert.Contains("14 giờ 30 thứ Sáu tại Hội trường tầng 2", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Ánh", posted.Words(), StringComparison.Ordinal);
        await office.Sees(Office.Channel, Announced);
        Assert.Single(office.BotMessages(office.As("CN-016").Chat), Announced);
        await office.Verified();
    }

    [Fact]
    public async Task Confirming_again_and_at_once_sends_one_announcement()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Form();
        await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled());

        var answers = await secretary.PressesAtOnce(8, form, AnnouncementForm.Confirm);

        Assert.All(answers, a => Assert.Contains(Announcing.Title, a.Words(), StringComparison.Ordinal));
        await office.Ended();
        Assert.Single(office.BotMessages(office.As("CN-010").Chat), Announced);
        await office.Verified();
    }

    [Theory]
    [InlineData("2026-11-23", "08:30", "Thời điểm gửi đã qua")]
    [InlineData("2026-11-24", "", "Đề nghị chọn đủ cả ngày và giờ gửi")]
    [InlineData("2026-11-24", "25:99", "Giờ gửi chưa đúng")]
    [InlineData("31/02/2027", "09:00", "chưa phải là một ngày")]
    [InlineData("2027-02-29", "09:00", "chưa phải là một ngày")]
    [InlineData("2026-11-31", "09:00", "chưa phải là một ngày")]
    [InlineData("2030-01-01", "09:00", "còn quá xa")]
    public async Task An_hour_that_cannot_be_is_refused_and_the_form_is_kept(string day, string time, string said)
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Form();

        var answer = await secretary.Presses(
            form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Day, day), (AnnouncementForm.Time, time)));

        Assert.Contains(said, answer.Words(), StringComparison.Ordinal);
        Assert.Contains("14 giờ 30 thứ Sáu", answer.Words(), StringComparison.Ordinal);
        Assert.Empty(office.Announcements());
    }

    [Fact]
    public async Task A_scheduled_one_waits_for_its_minute_can_be_changed_and_goes_out_as_it_reads_then()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var card = await secretary.Announces((AnnouncementForm.Day, "2026-11-23"), (AnnouncementForm.Time, "10:17"));
        var waiting = office.Only();

        await secretary.Presses(card, AnnouncementCard.Change);
        await secretary.Presses(card, AnnouncementForm.Preview, (AnnouncementForm.Text, "Đổi sang 15 giờ"), (AnnouncementForm.Units, "P-TH"));
        await secretary.Presses(card, AnnouncementForm.Confirm);
        await office.Reaches(new(2026, 11, 23, 3, 17, 0, TimeSpan.Zero));
        var ended = await office.Ended();

        Assert.Equal((AnnouncementState.Scheduled, new DateTimeOffset(2026, 11, 23, 3, 17, 0, TimeSpan.Zero)), (waiting.State, waiting.SendAt));
        Assert.Equal((2, "Đổi sang 15 giờ"), (ended.Revision, ended.Text));
        var posted = await office.As("CN-010").IsTold(Announced);
        Assert.Contains("Đổi sang 15 giờ", posted.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task At_night_and_on_days_off_it_waits_for_the_next_working_hour_and_says_so_unless_it_is_urgent()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Form();
        var sunday = new[] { (AnnouncementForm.Day, "2026-11-29"), (AnnouncementForm.Time, "21:00") };

        var preview = await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled(sunday));
        await secretary.Presses(form, AnnouncementForm.Edit);
        var urgent = await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled([.. sunday, (AnnouncementForm.Urgent, "true")]));
        await secretary.Presses(form, AnnouncementForm.Confirm);

        Assert.Contains("30/11/2026", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("⚠", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("21:00 29/11/2026", urgent.Words(), StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 11, 29, 14, 0, 0, TimeSpan.Zero), office.Only().SendAt);
    }

    [Theory]
    [InlineData("https://anh.vanphong.example/a.pdf", "không phải là hình ảnh")]
    [InlineData("http://anh.vanphong.example/a.png", "https://")]
    [InlineData("https://anh.vanphong.example/a.png.exe", "không phải là hình ảnh")]
    [InlineData("https://anh.vanphong.example/a.svg", "không phải là hình ảnh")]
    [InlineData("javascript:alert('a.png')", "https://")]
    [InlineData("data:image/png;base64,iVBORw0KGgo=", "https://")]
    [InlineData("https://127.0.0.1/a.png", "https://")]
    public async Task A_picture_that_is_none_is_refused(string link, string said)
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Form();

        var answer = await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Picture, link)));

        Assert.Contains(said, answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_larger_than_Teams_takes_is_refused_before_anybody_gets_it()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Form();

        var escaped = await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Text, new string('\\', 2_000))));
        var long100 = await secretary.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.Text, new string('ấ', 20_000))));

        Assert.Contains("vượt quá dung lượng", escaped.Words(), StringComparison.Ordinal);
        Assert.Contains("dài quá 2.000 ký tự", long100.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_stay_words()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Announces(
            (AnnouncementForm.Title, "<at>Mọi người</at> **đậm**"), (AnnouncementForm.Text, "{{DATE(2026-01-01T00:00:00Z)}} [x](https://a.b) <script>"));

        await office.Ended();
        var posted = await office.As("CN-010").IsTold(m => m.Words().Contains("THÔNG BÁO", StringComparison.Ordinal));

        foreach (var never in new[] { "<at>", "**đậm**", "{{DATE", " [x](", "<script>" })
            Assert.DoesNotContain(never, posted.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_it_is_addressed_to_are_really_mentioned()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Announces((AnnouncementForm.Mentions, office.As("CN-010").AadId), (AnnouncementForm.Places, ChannelId(office)));

        await office.Ended();
        var posted = await office.Sees(Office.Channel, Announced);

        Assert.Contains("Kính gửi: <at>Phạm Thị Lan</at>", posted.Words(), StringComparison.Ordinal);
        Assert.Contains(office.As("CN-010").AadId, posted.Card!["msteams"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_cannot_write_announcements_and_nobody_uses_anothers_form()
    {
        await using var office = await Staffed.Open();

        var refused = await office.As("CN-010").Says("thông báo");
        var forged = await office.As("CN-010").Forges(office, refused, AnnouncementForm.Preview, []);
        var others = await office.As("CN-001").Forges(
            office, await office.As("CN-001").Says("thông báo"), AnnouncementForm.Confirm,
            new() { ["verb"] = AnnouncementForm.Confirm, ["for"] = "CN-004", ["nonce"] = "x" });
        var inChannel = await office.As("CN-004").Says("thông báo", Office.Channel);

        Assert.Contains("Chỉ lãnh đạo, thư ký, quản trị viên hoặc người thông báo của đơn vị", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("Chỉ lãnh đạo", forged.Text, StringComparison.Ordinal);
        Assert.Contains("mẫu của người khác", others.Text, StringComparison.Ordinal);
        Assert.Contains("trò chuyện riêng", inChannel.Words(), StringComparison.Ordinal);
        Assert.Empty(office.Announcements());
    }

    [Fact]
    public async Task A_campaign_is_brought_to_people_from_its_own_card_and_taking_note_counts_for_both()
    {
        await using var office = await Staffed.Open();
        var campaign = await office.Launched();
        var leader = office.As("CN-001");
        var card = await leader.Says($"phong trào {campaign.Id}");

        await leader.Presses(card, AnnouncementForm.New);
        var preview = await leader.Presses(card, AnnouncementForm.Preview, (AnnouncementForm.Units, "P-TH"));
        await leader.Presses(card, AnnouncementForm.Confirm);
        await office.Ended();
        var posted = await office.As("CN-010").IsTold(m => m.Words().Contains(campaign.Title, StringComparison.Ordinal));
        await office.As("CN-010").Presses(posted, PostedAnnouncementCard.Note);

        Assert.Contains("PHÁT ĐỘNG PHONG TRÀO THI ĐUA", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề cử", posted.Words(), StringComparison.Ordinal);
        Assert.Equal(1, await office.Store.Tally(Tallies.Acknowledgements(campaign.Id), Cancel));
        Assert.Equal(1, await office.Store.Tally(Tallies.Notes(office.Only().Id), Cancel));
        await office.Verified();
    }

    [Fact]
    public async Task An_award_is_brought_to_people_after_it_was_announced()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Says("công bố");
        await secretary.Presses(
            form, AnnounceForm.Preview, ("form", "giay-khen"), ("number", "215/QĐ-VP"), ("date", "2026-11-20"), ("signatory", "Nguyễn Văn Hải"),
            ("lines", "Phạm Thị Lan"));
        await secretary.Presses(form, AnnounceForm.Confirm);

        await secretary.Presses(form, AnnouncementForm.New);
        await secretary.Presses(form, AnnouncementForm.Preview, (AnnouncementForm.Units, "P-TNMT"));
        await secretary.Presses(form, AnnouncementForm.Confirm);
        await office.Ended();

        var posted = await office.As("CN-013").IsTold(m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal));
        Assert.Contains("Phạm Thị Lan", posted.Words(), StringComparison.Ordinal);
        Assert.Equal("Giấy khen, 215/QĐ-VP", office.Only().Title);
    }

    [Fact]
    public async Task It_speaks_English_to_those_who_do()
    {
        await using var office = await Staffed.Open();
        var leader = office.As("CN-001").In("en-US");
        var form = await leader.Says("announcements");
        await leader.Presses(form, AnnouncementForm.New);

        var preview = await leader.Presses(form, AnnouncementForm.Preview, Announcing.Filled((AnnouncementForm.InDoubt, AnnouncementForm.LeaveIt)));
        await leader.Presses(form, AnnouncementForm.Confirm);

        Assert.Contains("It will be sent to 5 people.", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("At once", preview.Words(), StringComparison.Ordinal);
        Assert.Equal(WhenInDoubt.LeaveIt, office.Only().WhenInDoubt);
    }

    static bool Announced(Message message) => message.Words().Contains(Announcing.Title, StringComparison.Ordinal);

    static string ChannelId(Office office) => office.Teams.Conversations.Places.Values.Single(p => p.Name == Office.Channel).Id;
}
