using System.Text.Json.Nodes;
using ThiDua.Bot.Recognition;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class NominateTests
{
    [Fact]
    public async Task One_typed_line_is_previewed_confirmed_and_posted_to_the_channel()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");

        var preview = await lan.Says($"đề cử @Trần Quang Minh, @Đỗ Hồng Ân vì {Staff.Why}", "bot", "CN-012", "CN-013");
        Assert.Contains("Chuyên viên chính, Phòng Tổng hợp", preview.Words(), StringComparison.Ordinal);
        Assert.Empty(await office.Nominations());
        var made = await lan.Presses(preview, "Gửi đề cử");

        var code = Staff.Code(made);
        var kept = await office.Nomination(code);
        Assert.Equal(["CN-012", "CN-013"], kept.Nominees.Select(n => n.Id));
        Assert.Equal((Staff.Why, "CN-010"), (kept.Achievement, kept.By));
        var card = await office.Card(code);
        Assert.Contains("Chưa có người ủng hộ", card.Words(), StringComparison.Ordinal);
        Assert.Equal(["<at>Trần Quang Minh</at>", "<at>Đỗ Hồng Ân</at>"], card.Card!["msteams"]!["entities"]!.AsArray().Select(e => (string?)e!["text"]));
        await office.Settled();
        await office.Verified();
    }

    [Fact]
    public async Task A_name_that_fits_two_people_is_asked_about_and_never_guessed()
    {
        await using var office = await Staff.Opened();
        var minh = office.As("CN-012");
        var form = await minh.Says("de cu");
        Assert.DoesNotContain("⚠", form.Words(), StringComparison.Ordinal);

        var asked = await minh.Presses(form, "Xem trước", ("names", "lan"), ("achievement", Staff.Why));
        Assert.Contains("“lan” là ai?", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("Đỗ Thị Lan – Chuyên viên, Phòng Văn hóa-Xã hội", asked.Words(), StringComparison.Ordinal);
        Assert.Contains(Staff.Why, asked.Words(), StringComparison.Ordinal);
        var preview = await minh.Presses(form, "Xem trước", ("pick0", office.As("CN-011").AadId));
        Assert.Contains("Đề cử Đỗ Thị Lan", preview.Words(), StringComparison.Ordinal);
        var made = await minh.Presses(form, "Gửi đề cử");

        Assert.Equal(["CN-011"], (await office.Nomination(Staff.Code(made))).Nominees.Select(n => n.Id));
    }

    [Fact]
    public async Task The_people_picker_and_a_unit_are_taken_and_everything_comes_back_after_a_change_of_mind()
    {
        await using var office = await Staff.Opened();
        await office.Launched();
        var lan = office.As("CN-010");
        var form = await lan.Says("nominate");

        await lan.Presses(
            form, "Xem trước", ("who", $"{office.As("CN-012").AadId},{office.As("CN-013").AadId}"), ("unit", "unit/P-TH"), ("campaign", "PT-01"),
            ("kind", "Themed"), ("achievement", Staff.Why), ("evidence", "https://drive.vanphong.example/bao-cao"));
        var back = await lan.Presses(form, "Sửa lại");
        Assert.Contains(Staff.Why, back.Words(), StringComparison.Ordinal);
        await lan.Presses(form, "Xem trước");
        var made = await lan.Presses(form, "Gửi đề cử");

        var kept = await office.Nomination(Staff.Code(made));
        Assert.Equal(["person/CN-012", "person/CN-013", "unit/P-TH"], kept.Nominees.Select(n => n.Key));
        Assert.Equal(("PT-01", NominationKind.Themed, "https://drive.vanphong.example/bao-cao"), (kept.Campaign, kept.Kind, kept.Evidence));
        await office.Verified();
    }

    [Theory]
    [InlineData("đề cử Phạm Thị Lan vì đã thức trọn đêm làm báo cáo", "không tự đề cử mình")]
    [InlineData("đề cử Trần Quang Minh vì chăm", "Thành tích mới có 4 ký tự")]
    [InlineData("đề cử Trần Quang Minh", "Chưa có thành tích")]
    [InlineData("đề cử Không Ai Cả vì đã thức trọn đêm làm báo cáo", "Không tìm thấy “Không Ai Cả”")]
    [InlineData("nominate Hòa vì đã thức trọn đêm làm báo cáo", "Có nhiều người cùng khớp")]
    public async Task What_cannot_stand_is_refused_with_the_reason_in_the_form(string line, string reason)
    {
        await using var office = await Staff.Opened();

        var form = await office.As("CN-010").Says(line);

        Assert.Contains(reason, form.Words(), StringComparison.Ordinal);
        Assert.Contains("Xem trước", form.Words(), StringComparison.Ordinal);
        Assert.Empty(await office.Nominations());
    }

    [Theory]
    [InlineData("http://drive.vanphong.example/a")]
    [InlineData("https://lan:mat-khau@drive.vanphong.example/a")]
    [InlineData("javascript:alert(1)")]
    public async Task Only_a_plain_https_link_is_evidence(string link)
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var form = await lan.Says("đề cử");

        var answer = await lan.Presses(form, "Xem trước", ("names", "Trần Quang Minh"), ("achievement", Staff.Why), ("evidence", link));

        Assert.Contains("cần bắt đầu bằng https://", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirming_twice_and_twice_at_once_nominates_once()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var preview = await lan.Says($"đề cử Trần Quang Minh vì {Staff.Why}");
        var data = preview.Card!["actions"]![0]!["data"]!.DeepClone().AsObject();
        data["achievement"] = Staff.Why;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => lan.Forges(office, preview, "nominate.confirm", data.DeepClone().AsObject())));

        var kept = Assert.Single(await office.Nominations());
        Assert.All(answers, answer => Assert.Contains(kept.Id, answer.Words(), StringComparison.Ordinal));
        Assert.Equal(1, await office.Facts("nominated"));
        await office.Settled();
        await office.Verified();
    }

    [Fact]
    public async Task The_same_colleague_in_the_same_campaign_twice_is_refused_with_the_code_of_the_first()
    {
        await using var office = await Staff.Opened();
        await office.Launched();
        var lan = office.As("CN-010");
        var forms = new[] { await lan.Says("đề cử"), await lan.Says("đề cử") };
        foreach (var form in forms)
            await lan.Presses(form, "Xem trước", ("names", "Trần Quang Minh, Đỗ Hồng Ân"), ("campaign", "PT-01"), ("achievement", Staff.Why));

        var answers = await Task.WhenAll(lan.Presses(forms[0], "Gửi đề cử"), lan.Presses(forms[1], "Gửi đề cử"));

        var kept = Assert.Single(await office.Nominations());
        Assert.Single(answers, a => a.Words().Contains(
            $"Anh/chị đã đề cử Trần Quang Minh và Đỗ Hồng Ân trong phong trào này (mã {kept.Id})", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task A_campaign_closed_between_preview_and_confirmation_takes_no_more()
    {
        await using var office = await Staff.Opened();
        await office.Launched();
        var lan = office.As("CN-010");
        var form = await lan.Says("đề cử");
        await lan.Presses(form, "Xem trước", ("names", "Trần Quang Minh"), ("campaign", "PT-01"), ("achievement", Staff.Why));

        await office.Closed("PT-01");
        var answer = await lan.Presses(form, "Gửi đề cử");

        Assert.Contains("đã kết thúc nên không nhận thêm đề cử", answer.Words(), StringComparison.Ordinal);
        Assert.Contains(Staff.Why, answer.Words(), StringComparison.Ordinal);
        Assert.Empty(await office.Nominations());
    }

    [Fact]
    public async Task A_form_in_the_channel_belongs_to_the_one_who_opened_it()
    {
        await using var office = await Staff.Opened();
        var form = await office.As("CN-010").Says("đề cử", Kit.Office.Channel);

        var answer = await office.As("CN-012").Presses(form, "Xem trước", ("names", "Đỗ Hồng Ân"), ("achievement", Staff.Why));

        Assert.Contains("Đây là mẫu của Phạm Thị Lan", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_campaigns_button_sends_the_form_to_the_persons_own_chat()
    {
        await using var office = await Staff.Opened();
        var campaign = await office.Launched();
        var lan = office.As("CN-010");
        await lan.Says("trợ giúp");
        var anything = await lan.Says("trợ giúp", Kit.Office.Channel);
        var press = new JsonObject { ["ref"] = campaign.Id };

        var answer = await lan.Forges(office, anything, "nominate.open", press);
        await lan.Forges(office, anything, "nominate.open", press.DeepClone().AsObject());

        Assert.Contains("cuộc trò chuyện riêng", answer.Text, StringComparison.Ordinal);
        var form = await lan.IsTold(m => m.Words().Contains("Đề cử ai?", StringComparison.Ordinal));
        Assert.Contains(campaign.Title, form.Words(), StringComparison.Ordinal);
        await office.Settled();
        Assert.Single(office.BotMessages(lan.Chat), m => m.Words().Contains("Đề cử ai?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var hostile = $"<at>Mọi người</at> **đậm** [nhấn](https://xau.example) {{{{DATE(1)}}}} \u202Eđảo{new string('\u0301', 10_000)}";

        var code = await lan.Nominates("Trần Quang Minh", hostile);

        var words = (await office.Card(code)).Words();
        Assert.Contains("‹at›Mọi người‹/at› \\*\\*đậm\\*\\* \\[nhấn\\](https://xau.example) { {DATE(1)}}", words, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', words);
        Assert.True(words.Count(c => c == '\u0301') < 10);
    }

    [Fact]
    public async Task An_English_reader_nominates_in_English()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010").In("en-US");

        var preview = await lan.Says("nominate Trần Quang Minh for staying all night to finish the city report");
        var made = await lan.Presses(preview, "Send the nomination");

        Assert.Contains("YOUR NOMINATION", made.Words(), StringComparison.Ordinal);
    }
}
