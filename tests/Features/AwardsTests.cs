using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Awards;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

public sealed class AwardsTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_nomination_that_is_under_review_is_not_announced_past_the_council()
    {
        await using var office = await Staffed.Open();
        var (nomination, cases) = await office.As("CN-010").Files(office, "Trần Quang Minh");

        var answer = await office.As("CN-004").Asks($"công bố {nomination}");

        Assert.Contains($"Đề cử {nomination} đang được xét theo hồ sơ {cases[0]}", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(0, await office.Facts("awarded"));
    }

    [Fact]
    public async Task A_decision_is_previewed_announced_with_mentions_and_each_recipient_is_congratulated()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        await office.As("CN-010").Says("trợ giúp");
        var form = await secretary.Says("công bố");

        var preview = await secretary.Presses(
            form, AnnounceForm.Preview, Filled([("lines", "pham thi lan\nPhòng Tổng hợp\nBà Bưởi – Trường Hoa Sen"), ("people", office.As("CN-012").AadId)]));
        var done = await secretary.Presses(form, AnnounceForm.Confirm);

        Assert.Contains("Đã khớp với danh sách cơ quan (2): Phạm Thị Lan và Phòng Tổng hợp.", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("giữ nguyên như đã ghi (1): Bà Bưởi.", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("cho 4 tập thể, cá nhân", done.Words(), StringComparison.Ordinal);
        var posted = await office.Sees(Office.Channel, m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal));
        Assert.Contains("<at>Phạm Thị Lan</at>", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("**Bà Bưởi**", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("Số 215/QĐ-VP ngày 20/11/2026 của Chánh Văn phòng UBND Thành phố", posted.Words(), StringComparison.Ordinal);
        Assert.Contains(office.As("CN-010").AadId, posted.Card!["msteams"]!.ToJsonString(), StringComparison.Ordinal);
        var told = await office.As("CN-010").IsTold(m => m.Words().Contains("CHÚC MỪNG", StringComparison.Ordinal));
        Assert.Contains("Lan đón nhận Giấy khen", told.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Theory]
    [InlineData("công bố Giấy khen cho chị Lan phòng Tổng hợp, Phòng Tổng hợp vì đã hoàn thành sớm việc số hóa", "giay-khen")]
    [InlineData("cong bo “giay khen” cho pham thi lan, phong tong hop: đã hoàn thành sớm việc số hóa", "giay-khen")]
    [InlineData("công bố Phạm Thị Lan, Phòng Tổng hợp vì đã hoàn thành sớm việc số hóa", "")]
    public async Task What_is_typed_with_the_command_stands_in_the_form(string line, string award)
    {
        await using var office = await Staffed.Open();

        var form = await office.As("CN-004").Says(line);

        Assert.Equal(
            (award, "CN-010", "Phòng Tổng hợp", "đã hoàn thành sớm việc số hóa"),
            (Value(form.Card, AnnounceForm.Form), Value(form.Card, AnnounceForm.People), Value(form.Card, AnnounceForm.Lines), Value(form.Card, AnnounceForm.Merit)));
    }

    [Fact]
    public async Task A_nomination_that_leads_to_an_award_is_settled_and_its_nominator_is_told()
    {
        await using var office = await Staffed.Open();
        await Nominate(office, "7K3Q9F");
        await office.As("CN-012").Says("trợ giúp");
        var secretary = office.As("CN-004");
        var form = await secretary.Says("công bố 7k3q9f");

        await secretary.Presses(form, AnnounceForm.Preview, Filled());
        await secretary.Presses(form, AnnounceForm.Confirm);

        var settled = await office.Store.Find(Kinds.Nominations, "7K3Q9F", Cancel);
        Assert.Equal(NominationState.Awarded, settled!.Value.Value.State);
        var note = await office.As("CN-012").IsTold(m => m.Words().Contains("ĐỀ CỬ ĐÃ ĐƯỢC KHEN THƯỞNG", StringComparison.Ordinal));
        Assert.Contains("7K3Q9F\nPhạm Thị Lan", note.Words(), StringComparison.Ordinal);
        Assert.Single(await office.Store.History("nomination/7K3Q9F", 10, Cancel));
        await office.Verified();
    }

    [Fact]
    public async Task A_nomination_withdrawn_after_the_preview_is_named_and_nothing_is_half_done()
    {
        await using var office = await Staffed.Open();
        await Nominate(office, "7K3Q9F");
        await Nominate(office, "8M4R0G", "CN-011");
        var secretary = office.As("CN-004");
        var form = await secretary.Says("công bố");
        await secretary.Presses(form, AnnounceForm.Preview, Filled([("nominations", "7K3Q9F,8M4R0G")]));
        var (nomination, version) = (await office.Store.Find(Kinds.Nominations, "7K3Q9F", Cancel))!.Value;
        await office.Store.Commit(
            new Change("CN-012", office.Clock.GetUtcNow())
                .Write(Kinds.Nominations, nomination with { State = NominationState.Withdrawn }, version)
                .Record(new NominationWithdrawn("7K3Q9F", nomination.Nominees, null, nomination.Day)),
            Cancel);

        var answer = await secretary.Presses(form, AnnounceForm.Confirm);

        Assert.Contains("đề cử 7K3Q9F đã được rút", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await office.Store.List(Kinds.Awards, "all/", 10, Cancel));
        Assert.Equal(NominationState.Open, (await office.Store.Find(Kinds.Nominations, "8M4R0G", Cancel))!.Value.Value.State);
        await office.Verified();
    }

    [Fact]
    public async Task The_same_decision_is_recorded_once_however_it_is_typed()
    {
        await using var office = await Staffed.Open();
        await Announced(office, "CN-004", [("lines", "Phạm Thị Lan")]);

        var again = await Announced(office, "CN-001", [("lines", "Trần Quang Minh"), ("number", "215/qđ-vp")]);
        var other = await Announced(office, "CN-001", [("lines", "Trần Quang Minh"), ("number", "216/QĐ-VP")]);

        Assert.Contains("Quyết định số 215/QĐ-VP năm 2026 về Giấy khen đã được ghi nhận trước đó", again.Text, StringComparison.Ordinal);
        Assert.NotNull(other.Card);
        Assert.Equal(2, (await office.Store.List(Kinds.Awards, "all/", 10, Cancel)).Count);
        await office.Verified();
    }

    [Fact]
    public async Task Confirming_again_and_at_once_announces_once()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Says("công bố");
        await secretary.Presses(form, AnnounceForm.Preview, Filled([("lines", "Phạm Thị Lan")]));

        var answers = await secretary.PressesAtOnce(8, form, AnnounceForm.Confirm);

        await office.Settled();
        Assert.All(answers, a => Assert.Contains("ĐÃ CÔNG BỐ", a.Words(), StringComparison.Ordinal));
        Assert.Single(office.BotMessages(Office.Channel), m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal));
        Assert.Equal(1, await office.Store.Tally(Tallies.On(Tallies.Board(Measure.Awarded, PartyKind.Person, "2026"), "CN-010"), Cancel));
        await office.Verified();
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Says("công bố");

        var answer = await secretary.Presses(
            form, AnnounceForm.Preview, Filled([("form", "ttldtt"), ("date", "2026-11-24"), ("lines", "Phạm Thị Lan")]));

        Assert.Contains("“Tập thể lao động tiên tiến” chỉ dành cho tập thể, nên chưa ghi nhận được cho: Phạm Thị Lan.", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Ngày quyết định chưa đến", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("215/QĐ-VP", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_secretaries_and_leaders_announce_and_only_with_their_own_form()
    {
        await using var office = await Staffed.Open();

        var refused = await office.As("CN-010").Says("công bố");
        var form = await office.As("CN-004").Says("công bố", Office.Channel);
        var others = await office.As("CN-001").Presses(form, AnnounceForm.Preview, Filled([("lines", "Phạm Thị Lan")]));

        Assert.Contains("Chỉ thư ký hoặc lãnh đạo", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("mẫu của người khác", others.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_names_stay_text_and_mention_nobody()
    {
        await using var office = await Staffed.Open();

        await Announced(office, "CN-004", [("lines", "<at>Nguyễn Văn Hải</at>\n**Bà Bưởi** – [x](https://a.b)"), ("merit", "{{TIME(x)}}")]);

        var posted = await office.Sees(Office.Channel, m => m.Words().Contains("CÔNG BỐ KHEN THƯỞNG", StringComparison.Ordinal));
        Assert.DoesNotContain("<at>", posted.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("****", posted.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", posted.Words(), StringComparison.Ordinal);
        Assert.Null(posted.Card!["msteams"]!["entities"]);
    }

    static (string, string)[] Filled((string Field, string Value)[]? more = null) =>
    [
        .. new[] { ("form", "giay-khen"), ("number", "215/QĐ-VP"), ("date", "2026-11-20"), ("signatory", "Chánh Văn phòng Nguyễn Văn Hải") }
            .Concat(more ?? []).GroupBy(f => f.Item1).Select(g => g.Last()),
    ];

    static async Task<Answer> Announced(Office office, string who, (string, string)[] more)
    {
        var form = await office.As(who).Says("công bố");
        await office.As(who).Presses(form, AnnounceForm.Preview, Filled(more));
        return await office.As(who).Presses(form, AnnounceForm.Confirm);
    }

    static async Task Nominate(Office office, string code, string nominee = "CN-010")
    {
        var nomination = new Nomination(
            code, "CN-012", [new(PartyKind.Person, nominee, "P-TH")], null, NominationKind.Regular,
            "Hoàn thành sớm đợt số hoá hồ sơ, hướng dẫn cả phòng cùng làm.", null, office.Clock.GetUtcNow(), new(2026, 11, 23));
        var landed = await office.Store.Commit(
            new Change("CN-012", office.Clock.GetUtcNow())
                .Write(Kinds.Nominations, nomination, 0)
                .Record(new Nominated(code, nomination.Nominees, null, nomination.Kind, nomination.Achievement, null, nomination.Day)),
            Cancel);
        Assert.IsType<Commit.Landed>(landed);
    }

    /// <summary>What stands in an input of the card; "" when nothing does.</summary>
    static string Value(JsonNode? node, string input) => node switch
    {
        JsonObject thing when (string?)(thing["id"] as JsonValue) == input => thing["value"]?.ToString() ?? "",
        JsonObject thing => string.Concat(thing.Select(member => Value(member.Value, input))),
        JsonArray items => string.Concat(items.Select(item => Value(item, input))),
        _ => "",
    };
}
