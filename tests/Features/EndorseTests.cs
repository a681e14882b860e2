using System.Text.Json.Nodes;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features;

public sealed class EndorseTests
{
    [Fact]
    public async Task Two_people_endorse_and_everybody_sees_two()
    {
        await using var office = await Staff.Opened();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");
        var card = await office.Card(code);

        var first = await office.As("CN-013").Presses(card, "Ủng hộ");
        var second = await office.As("CN-014").Presses(card, "Ủng hộ");

        Assert.Contains("1 người ủng hộ", first.Words(), StringComparison.Ordinal);
        Assert.Contains("2 người ủng hộ\nLê Ánh và Đỗ Hồng Ân\n✓ Anh/chị đã ủng hộ", second.Words(), StringComparison.Ordinal);
        var standing = await office.Card(code, words => words.Contains("2 người ủng hộ", StringComparison.Ordinal));
        Assert.DoesNotContain("Anh/chị đã ủng hộ", standing.Words(), StringComparison.Ordinal);
        Assert.Equal(["29:cn-014", "29:cn-013"], standing.Card!["refresh"]!["userIds"]!.AsArray().Take(2).Select(id => (string?)id));
        await office.Verified();
    }

    [Fact]
    public async Task Sixty_four_clicks_at_once_are_one_endorsement()
    {
        await using var office = await Staff.Opened();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");
        var card = await office.Card(code);
        var an = office.As("CN-013");
        await an.Says("trợ giúp");
        var click = Click(card);

        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => an.Forges(office, card, "endorse.give", Copy(click))));

        Assert.All(answers, a => Assert.Contains("1 người ủng hộ", a.Words(), StringComparison.Ordinal));
        Assert.Equal((1, 1), (await office.Endorsements(code), await office.Facts("endorsed")));
        await office.Verified();
    }

    [Fact]
    public async Task The_whole_office_at_once_is_counted_to_the_last_one()
    {
        await using var office = await Staff.Opened();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");
        var card = await office.Card(code);
        var colleagues = office.Teams.Office.People.Where(p => p.Code is not ("CN-010" or "CN-012")).Select(p => office.As(p.Code)).ToList();

        await Task.WhenAll(colleagues.Select(c => c.Forges(office, card, "endorse.give", Copy(Click(card)))));

        Assert.Equal(colleagues.Count, await office.Endorsements(code));
        await office.Card(code, words => words.Contains($"{colleagues.Count} người ủng hộ", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task What_was_given_is_taken_back_in_the_same_place_and_a_late_repeat_of_an_old_click_changes_nothing()
    {
        await using var office = await Staff.Opened();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");
        var card = await office.Card(code);
        var an = office.As("CN-013");
        await an.Presses(card, "Ủng hộ");

        var without = await an.Presses(card, "Rút ủng hộ");
        var late = await an.Forges(office, card, "endorse.give", Copy(Click(card)));

        Assert.Contains("Chưa có người ủng hộ", without.Words(), StringComparison.Ordinal);
        Assert.Contains("Chưa có người ủng hộ", late.Words(), StringComparison.Ordinal);
        Assert.Equal(0, await office.Endorsements(code));
        var again = await an.Presses(card, "Ủng hộ");
        Assert.Contains("1 người ủng hộ", again.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task What_a_card_asks_by_itself_never_changes_anything()
    {
        await using var office = await Staff.Opened();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");
        var card = await office.Card(code);

        await office.As("CN-013").Forges(office, card, "endorse.give", Copy(Click(card)), trigger: "automatic");

        Assert.Equal(0, await office.Endorsements(code));
    }

    [Theory]
    [InlineData("CN-010", "Đây là đề cử của anh/chị")]
    [InlineData("CN-012", "không tự ủng hộ mình")]
    public async Task Neither_nominator_nor_nominee_endorses(string person, string sentence)
    {
        await using var office = await Staff.Opened();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");

        var answer = await office.As(person).Presses(await office.Card(code), "Ủng hộ");

        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, await office.Endorsements(code));
    }

    [Fact]
    public async Task A_withdrawal_and_endorsements_at_once_leave_no_endorsement_after_it()
    {
        await using var office = await Staff.Opened();
        var lan = office.As("CN-010");
        var code = await lan.Nominates("Trần Quang Minh");
        var card = await office.Card(code);
        var ask = await lan.Says($"rút {code}");
        var colleagues = office.Teams.Office.People.Where(p => p.Code is not ("CN-010" or "CN-012")).Select(p => office.As(p.Code)).ToList();

        var clicks = colleagues.Select(c => c.Forges(office, card, "endorse.give", Copy(Click(card)))).ToList();
        await lan.Presses(ask, "Rút đề cử");
        var answers = await Task.WhenAll(clicks);

        Assert.Equal(answers.Count(a => a.Card is not null), await office.Endorsements(code));
        Assert.All(answers.Where(a => a.Card is null), a => Assert.Contains("đã được rút", a.Text, StringComparison.Ordinal));
        var after = await office.As("CN-024").Says($"ủng hộ {code}");
        Assert.Contains("đã được rút", after.Text, StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task The_nominator_has_one_note_that_follows_and_the_nominee_none()
    {
        await using var office = await Staff.Opened();
        var (lan, minh) = (office.As("CN-010"), office.As("CN-012"));
        await minh.Says("trợ giúp");
        var code = await lan.Nominates("Trần Quang Minh");
        var card = await office.Card(code);

        await office.As("CN-013").Presses(card, "Ủng hộ");
        await office.As("CN-014").Presses(card, "Ủng hộ");

        await lan.IsTold(m => m.Words().Contains("TIN VỀ ĐỀ CỬ", StringComparison.Ordinal) && m.Words().Contains("2 người ủng hộ", StringComparison.Ordinal));
        await office.Settled();
        Assert.Single(office.BotMessages(lan.Chat), m => m.Words().Contains("TIN VỀ ĐỀ CỬ", StringComparison.Ordinal));
        Assert.DoesNotContain(office.BotMessages(minh.Chat), m => m.Words().Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_old_client_is_answered_in_words_and_everybodys_card_stays_everybodys()
    {
        await using var office = await Staff.Opened();
        var code = await office.As("CN-010").Nominates("Trần Quang Minh");
        var card = await office.Card(code);

        await office.Teams.Submit("CN-013", card.Id, Copy(Click(card)), TestContext.Current.CancellationToken);

        var standing = await office.Card(code, words => words.Contains("1 người ủng hộ", StringComparison.Ordinal));
        Assert.DoesNotContain("Anh/chị đã ủng hộ đề cử này", standing.Words(), StringComparison.Ordinal);
        await office.Sees(card.Place, m => m.Text.Contains($"Anh/chị đã ủng hộ đề cử {code}", StringComparison.Ordinal));
    }

    static JsonObject Click(Bot.Practice.Message card) =>
        card.Card!["actions"]!.AsArray().Select(a => a!.AsObject()).First(a => (string?)a["verb"] == "endorse.give")["data"]!.AsObject();

    static JsonObject Copy(JsonObject data) => data.DeepClone().AsObject();
}
