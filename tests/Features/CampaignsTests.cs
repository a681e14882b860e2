using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Campaigns;
using ThiDua.Tests.Kit;
using Message = ThiDua.Bot.Practice.Message;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed class CampaignsTests
{
    const string Title = "Rèn tác phong chính quy, luyện ứng xử văn hóa";

    [Fact]
    public async Task A_leader_sees_the_campaign_as_it_will_stand_and_launches_it_into_the_channel()
    {
        await using var office = await Staffed.Open();
        var leader = office.As("CN-001");
        var form = await leader.Says("phát động");

        var preview = await leader.Presses(form, LaunchForm.Preview, Filled([("slogan", "Trung thành, tận tụy"), ("to", "2026-12-05")]));
        var done = await leader.Presses(form, LaunchForm.Confirm);

        var posted = await Posted(office);
        foreach (var words in new[] { "“Trung thành, tận tụy”", "Còn 12 ngày", "Từ ngày 23/11/2026 đến hết ngày 05/12/2026", "1. Đúng giờ" })
        {
            Assert.Contains(words, preview.Words(), StringComparison.Ordinal);
            Assert.Contains(words, posted.Words(), StringComparison.Ordinal);
        }
        Assert.Contains("Đã nắm thông tin", posted.Words(), StringComparison.Ordinal);
        Assert.Contains(Office.Channel, done.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Confirming_again_and_at_once_launches_once()
    {
        await using var office = await Staffed.Open();
        var leader = office.As("CN-001");
        var form = await leader.Says("phat dong");
        await leader.Presses(form, LaunchForm.Preview, Filled());

        var preview = leader.Sees(form);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => office.Teams.Execute("CN-001", form.Id, Button(preview, LaunchForm.Confirm))));

        await office.Settled();
        Assert.All(answers, a => Assert.Contains("ĐÃ PHÁT ĐỘNG", a.Words(), StringComparison.Ordinal));
        Assert.Single(office.Store.All(Kinds.Campaigns));
        Assert.Single(office.BotMessages(Office.Channel), m => m.Words().Contains(Title, StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost()
    {
        await using var office = await Staffed.Open();
        var leader = office.As("CN-001");
        var form = await leader.Says("phát động");

        var answer = await leader.Presses(
            form, LaunchForm.Preview, Filled([("from", "2026-11-30"), ("to", "2026-11-24"), ("picture", "http://anh.gov.vn/a.png")]));

        Assert.Contains("Ngày kết thúc cần bằng hoặc sau ngày bắt đầu.", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Đường dẫn hình ảnh cần bắt đầu bằng https://", answer.Words(), StringComparison.Ordinal);
        Assert.Contains(Title, answer.Words(), StringComparison.Ordinal);
        Assert.Empty(office.Store.All(Kinds.Campaigns));
    }

    [Fact]
    public async Task Only_leaders_and_secretaries_launch_and_only_with_their_own_form()
    {
        await using var office = await Staffed.Open();

        var refused = await office.As("CN-010").Says("phát động");
        var form = await office.As("CN-001").Says("phát động", Office.Channel);
        var others = await office.As("CN-004").Presses(form, LaunchForm.Preview, Filled());

        Assert.Contains("Chỉ lãnh đạo hoặc thư ký", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("mẫu của người khác", others.Text, StringComparison.Ordinal);
        Assert.Empty(office.Store.All(Kinds.Campaigns));
    }

    [Fact]
    public async Task Taking_note_from_phone_and_desktop_at_once_counts_once()
    {
        await using var office = await Staffed.Open();
        await Launched(office);
        var posted = await Posted(office);
        var lan = office.As("CN-010");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            office.Teams.Execute("CN-010", posted.Id, Button(posted, CampaignCard.Acknowledge))));
        await office.Settled();

        Assert.All(answers, a => Assert.Contains("Anh/chị đã nắm thông tin lúc 09:00 23/11/2026.", a.Words(), StringComparison.Ordinal));
        Assert.Equal(1, await office.Store.Tally(Tallies.Acknowledgements(Only(office).Id), TestContext.Current.CancellationToken));
        Assert.Contains("Anh/chị đã nắm thông tin", (await lan.LooksAt(posted)).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Anh/chị đã nắm thông tin", (await office.As("CN-011").LooksAt(posted)).Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Who_launched_sees_who_has_taken_note_and_which_units_have_not()
    {
        await using var office = await Staffed.Open();
        await Launched(office);
        var posted = await Posted(office);
        await office.As("CN-010").Presses(posted, CampaignCard.Acknowledge);
        var leader = office.As("CN-001");

        var detail = await leader.Says($"phong trào {Only(office).Id}");
        var readers = await leader.Presses(detail, ReadersCard.Show);
        var others = await office.As("CN-002").Says($"phong trào {Only(office).Id}");

        Assert.Contains("**Phạm Thị Lan** · Phòng Tổng hợp · 09:00 23/11/2026", readers.Words(), StringComparison.Ordinal);
        Assert.Contains("1 trên 24 người đã nắm thông tin", readers.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ai đã nắm thông tin", others.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_campaign_says_so_everywhere_and_takes_nothing_more()
    {
        await using var office = await Staffed.Open();
        await Launched(office);
        var posted = await Posted(office);
        var secretary = office.As("CN-004");
        var detail = await secretary.Says($"phong trao {Only(office).Id}");
        await secretary.Presses(detail, CloseCard.Ask);

        var closed = await secretary.Presses(detail, CloseCard.Close);
        var late = await office.Teams.Execute("CN-010", posted.Id, Button(posted, CampaignCard.Acknowledge), cancel: Patience.Cancel);
        await office.Settled();

        Assert.Contains("Đã kết thúc", closed.Words(), StringComparison.Ordinal);
        var standing = await office.Sees(Office.Channel, m => m.Id == posted.Id && m.Words().Contains("Đã kết thúc", StringComparison.Ordinal));
        Assert.DoesNotContain(CampaignCard.Nominate, standing.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(CampaignCard.Acknowledge, standing.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("đã kết thúc, nên không ghi nhận thêm", late.Text, StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Of_two_who_close_at_once_one_closes_and_the_other_is_told()
    {
        await using var office = await Staffed.Open();
        await Launched(office);
        var asked = new List<(string Who, Message Card)>();
        foreach (var who in new[] { "CN-001", "CN-002", "CN-004" })
        {
            var detail = await office.As(who).Says($"phong trào {Only(office).Id}");
            await office.As(who).Presses(detail, CloseCard.Ask);
            asked.Add((who, detail));
        }

        var answers = await Task.WhenAll(asked.Select(a => office.As(a.Who).Presses(a.Card, CloseCard.Close)));

        Assert.Single(answers, a => a.Card is not null);
        Assert.Equal(2, answers.Count(a => a.Text?.Contains("đã được kết thúc lúc 09:00 23/11/2026", StringComparison.Ordinal) is true));
        await office.Verified();
    }

    [Fact]
    public async Task Closing_while_people_take_note_keeps_every_count_right()
    {
        await using var office = await Staffed.Open();
        await Launched(office);
        var posted = await Posted(office);
        var secretary = office.As("CN-004");
        var detail = await secretary.Says($"phong trào {Only(office).Id}");
        await secretary.Presses(detail, CloseCard.Ask);
        var button = Button(posted, CampaignCard.Acknowledge);

        var notes = Enumerable.Range(5, 15).Select(i => office.Teams.Execute($"CN-{i:D3}", posted.Id, (System.Text.Json.Nodes.JsonObject)button.DeepClone())).ToList();
        var close = secretary.Presses(detail, CloseCard.Close);
        var answers = await Task.WhenAll(notes);
        await close;

        var counted = await office.Store.Tally(Tallies.Acknowledgements(Only(office).Id), TestContext.Current.CancellationToken);
        Assert.Equal(answers.Count(a => a.Card is not null), counted);
        Assert.Equal(CampaignState.Closed, Only(office).State);
        await office.Verified();
    }

    [Fact]
    public async Task The_list_is_found_by_title_and_days_pass_by_themselves()
    {
        await using var office = await Staffed.Open();
        await Launched(office);
        var lan = office.As("CN-010");

        var list = await lan.Says("phong trào");
        var shown = await lan.Presses(list, CampaignCard.View);
        office.Clock.Advance(TimeSpan.FromDays(12));
        var last = await lan.Says("phong trào tac phong chinh quy");
        var none = await lan.Says("phong trào không có thật");

        Assert.Contains("Còn 12 ngày", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề cử", shown.Words(), StringComparison.Ordinal);
        Assert.Contains("Hôm nay là ngày cuối", last.Words(), StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy phong trào “không có thật”", none.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_English_to_those_who_do_and_keeps_hostile_words_text()
    {
        await using var office = await Staffed.Open();
        var leader = office.As("CN-001").In("en-US");
        var form = await leader.Says("launch <at>Mọi người</at> **đậm** [x](https://a.b)");

        var preview = await leader.Presses(form, LaunchForm.Preview, [("goal", "{{DATE(2026-01-01T00:00:00Z)}}"), ("to", "")]);

        Assert.Contains("Standing campaign", preview.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("**đậm**", preview.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("<at>", preview.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", preview.Words(), StringComparison.Ordinal);
    }

    static (string, string)[] Filled((string Field, string Value)[]? more = null) =>
    [
        .. new[] { ("title", Title), ("goal", "Mỗi người một việc làm tốt cho dân"), ("criteria", "- Đúng giờ\n- Lịch sự"), ("to", "2026-12-05") }
            .Concat(more ?? []).GroupBy(f => f.Item1).Select(g => g.Last()),
    ];

    static async Task Launched(Office office)
    {
        var leader = office.As("CN-001");
        var form = await leader.Says("phát động");
        await leader.Presses(form, LaunchForm.Preview, Filled());
        await leader.Presses(form, LaunchForm.Confirm);
    }

    static Task<Message> Posted(Office office) => office.Sees(
        Office.Channel, m => m.Words().Contains("PHÁT ĐỘNG PHONG TRÀO THI ĐUA", StringComparison.Ordinal));

    static Campaign Only(Office office) => Assert.Single(office.Store.All(Kinds.Campaigns)).Value.Value;

    static System.Text.Json.Nodes.JsonObject Button(Message message, string verb) =>
        ThiDua.Bot.Practice.CardButtons.Pressed(message.Card!, verb, null);
}
