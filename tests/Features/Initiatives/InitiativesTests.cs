using System.Text.Json.Nodes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Initiatives;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Initiatives;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Initiatives;

public sealed class InitiativesTests
{
    const string Noticed = "Tự học và hướng dẫn cả phòng dùng chữ ký số.";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("nhân tố mới")]
    [InlineData("NHAN TO MOI")]
    [InlineData("phát hiện")]
    [InlineData("spot")]
    public async Task A_new_factor_is_told_to_head_and_secretary_recognised_and_nominated(string typed)
    {
        await using var office = await Staffed.Open();
        var form = await office.As("CN-014").Says($"{typed} Phạm Thị Lan vì {Noticed}");
        var saved = await office.As("CN-014").Presses(form, SpotForm.Save);

        Assert.Contains("Đã ghi nhận và báo cho trưởng đơn vị, thư ký.", saved.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("đã được khen thưởng", saved.Words(), StringComparison.Ordinal);
        await office.As("CN-005").IsTold(m => m.Words().Contains("NHÂN TỐ MỚI", StringComparison.Ordinal));
        var note = await office.As("CN-004").IsTold(m => m.Words().Contains("NHÂN TỐ MỚI", StringComparison.Ordinal));
        var unreasoned = await office.As("CN-004").Presses(note, "Không công nhận");
        var judged = await office.As("CN-004").Presses(note, "Công nhận");
        var nomination = await office.As("CN-004").Presses(note, "Đề cử khen thưởng");

        Assert.Contains("Đề nghị ghi lý do không công nhận", unreasoned.Words(), StringComparison.Ordinal);
        Assert.Contains("Được công nhận: Nguyễn Thị Ánh", judged.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề cử cá nhân, tập thể", nomination.Words(), StringComparison.Ordinal);
        Assert.Contains(Noticed, nomination.Words(), StringComparison.Ordinal);
        await office.As("CN-014").IsTold(m => m.Words().Contains("Được công nhận", StringComparison.Ordinal));
        Assert.Equal((1, 1), (await office.Store.Tally(Tallies.Spots(2026), Cancel), await office.Store.Tally(Tallies.SpotsRecognised(2026), Cancel)));
        await office.Verified();
    }

    [Fact]
    public async Task Somebody_rewarded_before_is_no_new_face_and_that_is_said()
    {
        await using var office = await Staffed.Open();
        var award = new Award(
            "AW0001", "giay-khen", "1/QĐ-VP", new(2025, 11, 20), "Chánh Văn phòng", null, null, null,
            [new(new(PartyKind.Person, "CN-010", "P-TH"), "Phạm Thị Lan", null)], null, "CN-004", office.Desk.Now, office.Desk.Today);
        await office.Store.Commit(
            new Change("CN-004", office.Desk.Now).Write(Kinds.Awards, award, 0)
                .Record(new Awarded(award.Id, award.Form, award.Number, award.Date, award.Signatory, null, award.Recipients, award.Day)),
            Cancel);
        var form = await office.As("CN-014").Says($"nhân tố mới Phạm Thị Lan vì {Noticed}");

        var saved = await office.As("CN-014").Presses(form, SpotForm.Save);

        Assert.Contains("Lưu ý: đã được khen thưởng 1 lần trước đây.", saved.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task What_is_wrong_with_a_new_factor_is_said_and_nothing_is_lost()
    {
        await using var office = await Staffed.Open();
        var lan = office.As("CN-010");
        var form = await lan.Says("nhân tố mới Phạm Thị Lan vì giỏi");

        var answer = await lan.Presses(form, SpotForm.Save);

        Assert.Contains("Nhân tố mới do đồng nghiệp giới thiệu", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("Nội dung cần từ 20 đến 1.000 ký tự.", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(0, await office.Store.Tally(Tallies.Spots(2026), Cancel));
    }

    [Theory]
    [InlineData("sáng kiến")]
    [InlineData("cải tiến")]
    [InlineData("de xuat")]
    [InlineData("idea")]
    public async Task An_initiative_is_registered_recognised_by_a_leader_and_shown_in_the_check_of_its_authors_case(string typed)
    {
        await using var office = await Staffed.Open();
        await office.As("CN-001").Says("trợ giúp");
        var minh = office.As("CN-012");
        var form = await minh.Says($"{typed} Số hoá quy trình tiếp nhận văn bản");

        var saved = await minh.Presses(
            form, IdeaForm.Save, ("content", "Quét và phân loại văn bản ngay khi nhận."), ("effect", "Giảm 2 ngày xử lý."), ("evidence", "https://vanphong.example/a"));
        var note = await office.As("CN-001").IsTold(m => m.Words().Contains("SÁNG KIẾN, CẢI TIẾN", StringComparison.Ordinal));
        await office.As("CN-001").Presses(note, "Công nhận");
        var card = await office.As("CN-004").Asks($"thẩm định {await office.Has(CaseState.Proposed)}");
        var list = await minh.Asks(typed);

        Assert.Contains("Đã đăng ký sáng kiến", saved.Words(), StringComparison.Ordinal);
        Assert.Contains("Sáng kiến đã được công nhận", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Số hoá quy trình tiếp nhận văn bản", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Năm 2026: 1 sáng kiến, 1 được công nhận", list.Words(), StringComparison.Ordinal);
        Assert.Contains("được công nhận", list.Words(), StringComparison.Ordinal);
        await minh.IsTold(m => m.Words().Contains("Được công nhận: Nguyễn Văn Hải", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task An_initiative_that_is_not_recognised_says_why_and_two_judges_at_once_judge_once()
    {
        await using var office = await Staffed.Open();
        var code = await Registered(office);
        var (secretary, leader) = (await office.As("CN-004").Asks($"sáng kiến {code}"), await office.As("CN-001").Asks($"sáng kiến {code}"));

        var answers = await Task.WhenAll(
            office.As("CN-004").Presses(secretary, "Không công nhận", ("reason", "Đã có ở đơn vị khác từ năm trước.")), office.As("CN-001").Presses(leader, "Công nhận"));

        Assert.Single(answers, a => a.Words().Contains("đã được", StringComparison.Ordinal) && a.Words().Contains("xem xét trước đó", StringComparison.Ordinal));
        Assert.Single(await office.Entries(e => e.Kind == "idea-judged"));
        await office.Verified();
    }

    [Fact]
    public async Task What_is_wrong_with_an_initiative_is_said_at_each_field()
    {
        await using var office = await Staffed.Open();
        var minh = office.As("CN-012");
        var form = await minh.Says("sáng kiến");
        form = minh.Sees(form);
        await minh.Presses(form, "Đăng ký sáng kiến");

        var answer = await minh.Forges(office, form, IdeaForm.Save, new JsonObject { ["names"] = "", ["content"] = "ngắn", ["evidence"] = "javascript:x" });

        foreach (var sentence in (string[])["Đề nghị bổ sung “Tên sáng kiến”.", "“Nội dung” cần ít nhất 20 ký tự.", "Đề nghị bổ sung “Hiệu quả”.", "Chưa có ai được chọn", "bắt đầu bằng https://"])
            Assert.Contains(sentence, answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_six_times_at_once_it_is_registered_once()
    {
        await using var office = await Staffed.Open();
        var form = await office.As("CN-012").Says("sáng kiến Số hoá quy trình");

        await office.As("CN-012").PressesAtOnce(
            6, form, IdeaForm.Save, ("content", "Quét và phân loại văn bản ngay khi nhận."), ("effect", "Giảm 2 ngày."));

        Assert.Equal(1, await office.Store.Tally(Tallies.Ideas(2026), Cancel));
        await office.Verified();
    }

    [Fact]
    public async Task Five_departments_are_marked_as_exemplars_and_the_list_stays_open()
    {
        await using var office = await Staffed.Open();
        var secretary = office.As("CN-004");
        var form = await secretary.Says("điển hình tiên tiến");
        await secretary.Presses(form, "Ghi nhận điển hình");

        var marked = await secretary.Presses(
            form, ExemplarForm.Mark,
            ("names", "Phòng Tổng hợp, Phòng Tài nguyên-Môi trường, Phòng Văn hóa-Xã hội, Phòng Hành chính-Tổ chức, Phòng Quản trị-Tài vụ"), ("field", "Tham mưu, phục vụ"));
        var seen = await office.As("CN-010").Says("dien hinh tien tien");
        var unmarked = await secretary.Presses(form, "Bỏ ghi nhận", ("pick", "unit/P-TH"));

        Assert.Contains("Đã ghi nhận: ", marked.Words(), StringComparison.Ordinal);
        Assert.Contains("5 tập thể, 0 cá nhân điển hình tiên tiến", seen.Words(), StringComparison.Ordinal);
        Assert.Contains("…", seen.Words().Split('\n'));
        Assert.DoesNotContain("Ghi nhận điển hình", seen.Words(), StringComparison.Ordinal);
        Assert.Contains("4 tập thể", unmarked.Words(), StringComparison.Ordinal);
        Assert.Equal(4, await office.Store.Tally(Tallies.Exemplars, Cancel));
        await office.Verified();
    }

    [Fact]
    public async Task Who_may_do_what_is_as_this_table_says()
    {
        await using var office = await Staffed.Open();
        var wrong = new List<string>();
        foreach (var (who, code) in new[] { ("staff", "CN-010"), ("head", "CN-005"), ("leader", "CN-002"), ("administrator", "CN-022"), ("secretary", "CN-004") })
        foreach (var (verb, roles) in new[]
                 {
                     (SpotCard.Recognise, "secretary"), (SpotCard.Decline, "secretary"), (IdeaCard.Recognise, "secretary leader"),
                     (IdeaCard.Decline, "secretary leader"), (ExemplarForm.Mark, "secretary"), (ExemplarsCard.Unmark, "secretary"),
                 })
        {
            var persona = office.As(code);
            var card = await persona.Asks("trợ giúp");
            var id = verb.StartsWith("spot", StringComparison.Ordinal) ? await Spotted(office) : await Registered(office);
            var before = office.Store.Head.Sequence;
            if (verb == ExemplarsCard.Unmark)
                before = await Marked(office);

            var answer = await persona.Forges(
                office, card, verb,
                new JsonObject { ["ref"] = id, ["reason"] = "Đã có từ trước.", ["who"] = "unit/P-TH", ["field"] = "Tham mưu", ["pick"] = "unit/P-TH", ["nonce"] = $"{who}-{verb}" });

            var done = office.Store.Head.Sequence > before;
            if (done != roles.Split(' ').Contains(who) || (!done && string.IsNullOrWhiteSpace(answer.Text)))
                wrong.Add($"{verb} by {who}: {(done ? "done" : "refused")}, {answer.Words()}");
        }

        Found.Nothing(wrong);
        await office.Verified();
    }

    [Fact]
    public async Task Hostile_words_stay_words()
    {
        await using var office = await Staffed.Open();
        var form = await office.As("CN-014").Says("nhân tố mới Phạm Thị Lan vì **x** <at>Nguyễn Văn Hải</at> {{TIME(x)}} [bấm](https://a.b)");

        var saved = await office.As("CN-014").Presses(form, SpotForm.Save);

        Assert.DoesNotContain("<at>", saved.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", saved.Words(), StringComparison.Ordinal);
    }

    static async Task<string> Spotted(Office office)
    {
        var spot = new Spot(office.Desk.Ids.Code(), new(PartyKind.Person, "CN-010", "P-TH"), SpotKind.NewFace, Noticed, "CN-014", office.Desk.Now, office.Desk.Today);
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("CN-014", office.Desk.Now).Write(Kinds.Spots, spot, 0).Record(new NewFactorSpotted(spot.Id, spot.Party, spot.Kind, spot.Text, spot.Day)), Cancel));
        return spot.Id;
    }

    static async Task<string> Registered(Office office)
    {
        var idea = new Idea(
            office.Desk.Ids.Code(), "Số hoá quy trình", [new(PartyKind.Person, "CN-012", "P-TH")], "Quét và phân loại văn bản ngay khi nhận.", "Giảm 2 ngày.", null, "CN-012",
            office.Desk.Now, office.Desk.Today);
        Assert.IsType<Commit.Landed>(await office.Store.Commit(
            new Change("CN-012", office.Desk.Now).Write(Kinds.Ideas, idea, 0)
                .Record(new IdeaRegistered(idea.Id, idea.Title, idea.Authors, idea.Content, idea.Effect, null, idea.Day)), Cancel));
        return idea.Id;
    }

    static async Task<long> Marked(Office office)
    {
        if (!office.Store.All(Kinds.Exemplars).TryGetValue("unit/P-TH", out var known) || known.Value.Gone)
        {
            var party = new Party(PartyKind.Unit, "P-TH", "P-TH");
            Assert.IsType<Commit.Landed>(await office.Store.Commit(
                new Change("CN-004", office.Desk.Now).Write(Kinds.Exemplars, new(party, "Tham mưu", "CN-004", office.Desk.Now, office.Desk.Today), known.Version)
                    .Record(new ExemplarMarked(party, "Tham mưu", office.Desk.Today)), Cancel));
        }
        return office.Store.Head.Sequence;
    }
}
