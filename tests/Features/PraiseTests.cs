using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class PraiseTests
{
    [Fact]
    public async Task One_line_in_the_channel_is_public_at_once_in_its_thread_and_told_once()
    {
        await using var office = await Staff.Opened();
        var minh = office.As("CN-012");
        await minh.Says("trợ giúp");

        var post = await office.As("CN-010").Says("biểu dương @Trần Quang Minh đã giúp công dân lớn tuổi nộp hồ sơ", Kit.Office.Channel, "CN-012");

        Assert.Contains("Biểu dương Trần Quang Minh", post.Words(), StringComparison.Ordinal);
        Assert.Contains("giúp công dân lớn tuổi nộp hồ sơ", post.Words(), StringComparison.Ordinal);
        Assert.NotEqual(post.Id, post.Root);
        await minh.IsTold(m => m.Words().Contains("Phạm Thị Lan đã biểu dương anh/chị.", StringComparison.Ordinal));
        await office.Settled();
        Assert.Equal(1, await office.Facts("praised"));
        await office.Verified();
    }

    [Fact]
    public async Task From_a_personal_chat_it_is_posted_where_the_office_announces()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");

        var answer = await lan.Says("khen Phòng Hành chính-Tổ chức: sắp xếp hồ sơ gọn gàng");

        Assert.Contains("Đã biểu dương Phòng Hành chính-Tổ chức và đăng tại", answer.Text, StringComparison.Ordinal);
        await office.Teams.Until(
            teams => teams.Conversations.Places.Values.Where(p => p.IsChannel).SelectMany(p => teams.MessagesIn(p.Id))
                .FirstOrDefault(m => m.ByBot && m.Words().Contains("sắp xếp hồ sơ gọn gàng", StringComparison.Ordinal)),
            TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("biểu dương Vũ Thị Ngân đã giúp công dân lớn tuổi, nộp hồ sơ và ở lại muộn", "Không tìm thấy “Vũ Thị Ngân”", "đã giúp công dân lớn tuổi, nộp hồ sơ và ở lại muộn")]
    [InlineData("biểu dương Trần Quang Minh Anh đã giúp công dân lớn tuổi nộp hồ sơ", "“Trần Quang Minh”", "Anh đã giúp công dân lớn tuổi nộp hồ sơ")]
    public async Task Nobody_is_praised_on_a_guess_and_what_was_typed_waits_in_the_form(string line, string asked, string kept)
    {
        await using var office = await Staff.Opened();

        var form = await office.As("CN-010").Says(line);

        Assert.Contains(asked, form.Words(), StringComparison.Ordinal);
        Assert.Contains(kept, form.Words().Split('\n'));
        await office.Settled();
        Assert.Equal(0, await office.Facts("praised"));
    }

    [Theory]
    [InlineData("biểu dương Trần Quang Minh phong trào PT-01 vì đã giúp công dân lớn tuổi nộp hồ sơ")]
    [InlineData("bieu duong tran quang minh phong trao Rèn tác phong chính quy vi da giup cong dan lon tuoi nop ho so")]
    public async Task Praise_that_names_its_campaign_counts_for_it(string line)
    {
        await using var office = await Staff.Opened();
        var campaign = await office.Launched();

        await office.As("CN-010").Says(line);

        await office.Sees(Kit.Office.Channel, m => m.Words().Contains($"Phong trào: {campaign.Title}", StringComparison.Ordinal));
        var top = await office.Store.Top(Tallies.Board(Measure.Praised, PartyKind.Person, campaign.Id), 5, TestContext.Current.CancellationToken);
        Assert.Equal(1, Assert.Single(top).Value);
        await office.Verified();
    }

    [Fact]
    public async Task A_form_that_was_open_when_its_campaign_closed_loses_nothing_and_says_so()
    {
        await using var office = await Staff.Opened();
        var campaign = await office.Launched();
        var lan = office.As("CN-010");
        var form = await lan.Says("biểu dương");
        await office.Closed(campaign.Id);

        var answer = await lan.Presses(form, "Gửi biểu dương", ("names", "Trần Quang Minh"), ("campaign", campaign.Id), ("text", "Đã giúp công dân lớn tuổi."));
        var sent = await lan.Presses(form, "Gửi biểu dương", ("names", "Trần Quang Minh"), ("campaign", ""), ("text", "Đã giúp công dân lớn tuổi."));

        Assert.Contains("Đề nghị chọn một phong trào trong danh sách.", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã giúp công dân lớn tuổi.", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã biểu dương Trần Quang Minh", sent.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_line_that_Teams_brings_twice_praises_once()
    {
        await using var office = await Kit.Office.Open(settings: ["--Practice:KeptExchanges=50"]);
        var lan = office.As("CN-010");
        await lan.Says("khen Trần Quang Minh vì đã giúp công dân lớn tuổi nộp hồ sơ");
        var typed = office.Teams.Exchanges.Last(e => e.Direction == "to bot" && (string?)e.Request!["type"] == "message").Request!.AsObject();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => office.Teams.Deliver(typed.DeepClone().AsObject(), TestContext.Current.CancellationToken)));
        await office.Settled();

        Assert.Equal(1, await office.Facts("praised"));
        Assert.Single(office.BotMessages(Kit.Office.Channel), m => m.Words().Contains("giúp công dân lớn tuổi", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task Where_there_is_no_channel_it_is_kept_and_the_person_hears_that_nobody_else_sees_it()
    {
        await using var office = await Kit.Office.Open();
        await office.Teams.Install("CN-010", "bot", TestContext.Current.CancellationToken);
        await office.Teams.Uninstall("CN-022", Kit.Office.Channel, TestContext.Current.CancellationToken);
        await office.Settled();

        var answer = await office.As("CN-010").Says("khen Trần Quang Minh vì đã giúp công dân lớn tuổi nộp hồ sơ");

        Assert.Contains("Trần Quang Minh", answer.Text, StringComparison.Ordinal);
        Assert.Contains("chưa có kênh để đăng công khai", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, await office.Facts("praised"));
    }

    [Fact]
    public async Task Part_of_a_name_after_a_sign_is_asked_about_and_nothing_is_public_before_it_is_answered()
    {
        await using var office = await Staff.Opened();
        var an = office.As("CN-014");

        var asked = await an.Says("biểu dương @Minh đã hỗ trợ công dân rất tận tình");

        Assert.Contains("“Minh” là ai?", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("Chưa chắc “Minh” là ai.", asked.Words(), StringComparison.Ordinal);
        Assert.Equal(0, await office.Facts("praised"));
        await an.Presses(asked, "Gửi biểu dương", ("pick0", office.As("CN-012").AadId));
        await office.Sees(Kit.Office.Channel, m => m.Words().Contains("đã hỗ trợ công dân rất tận tình", StringComparison.Ordinal));
        Assert.Equal(1, await office.Facts("praised"));
    }

    [Fact]
    public async Task Who_writes_English_is_answered_in_English()
    {
        await using var office = await Staff.Opened();

        var answer = await office.As("CN-010").In("en-US").Says("kudos Trần Quang Minh for helping an elderly citizen with her papers");

        Assert.Contains("Your praise of Trần Quang Minh is posted in", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khen thưởng")]
    [InlineData("Khen thưởng Trần Quang Minh vì đã làm rất tốt")]
    public async Task Who_wants_to_award_is_told_the_ways_and_nothing_is_posted(string line)
    {
        await using var office = await Staff.Opened();

        var answer = await office.As("CN-010").Says(line);

        Assert.Contains("Khen thưởng cần có quyết định, nên chưa có gì được gửi.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("“đề cử @Lan, @Minh vì …”", answer.Text, StringComparison.Ordinal);
        await office.Settled();
        Assert.Equal(0, await office.Facts("praised"));
    }

    [Theory]
    [InlineData("khen Phạm Thị Lan vì đã làm rất tốt", "không tự biểu dương mình")]
    [InlineData("cam on Trần Quang Minh", "Lời biểu dương cần từ 5 đến 500 ký tự")]
    [InlineData("kudos lan vì đã làm rất tốt", "Có nhiều người cùng khớp với “lan”")]
    [InlineData("biểu dương", "Biểu dương ai?")]
    public async Task A_line_that_does_not_say_it_all_becomes_a_form(string line, string shown)
    {
        await using var office = await Staff.Opened();

        var form = await office.As("CN-010").Says(line);

        Assert.Contains(shown, form.Words(), StringComparison.Ordinal);
        Assert.Equal(0, await office.Facts("praised"));
    }

    [Fact]
    public async Task A_form_sent_twice_at_once_praises_once()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var form = await lan.Says("praise");

        await lan.PressesAtOnce(4, form, "Gửi biểu dương", ("names", "tran quang minh"), ("text", "Rất tận tụy"));

        var kept = Assert.Single(await office.Store.List(Kinds.Praises, "by/CN-010/", 10, TestContext.Current.CancellationToken));
        Assert.Equal(("Rất tận tụy", "person/CN-012"), (kept.Value.Text, Assert.Single(kept.Value.To).Key));
        await office.Verified();
    }
}
