using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Checking;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Checking;

public sealed class CheckTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("thẩm định")]
    [InlineData("THAM DINH")]
    [InlineData("kiem tra")]
    [InlineData("check")]
    public async Task The_secretary_sees_what_was_found_and_receives_many_at_once(string typed)
    {
        await using var office = await Staffed.Open();
        var minh = await office.Has(CaseState.Proposed);
        var unit = await office.Has(CaseState.Proposed, "P-TNMT", evidence: null);
        var secretary = office.As("CN-004");

        var list = await secretary.Says(typed);
        var done = await secretary.Presses(list, CheckListCard.Receive, ("pick", $"{minh},{unit}"));

        Assert.Contains("2 hồ sơ chờ thẩm định", list.Words(), StringComparison.Ordinal);
        Assert.Contains("⚠ chưa có minh chứng", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Người không giữ chức vụ quản lý: 1/1 cá nhân (100,0%)", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã tiếp nhận 2 hồ sơ.", done.Words(), StringComparison.Ordinal);
        Assert.Equal((CaseState.Received, CaseState.Received), (await office.StateOf(minh), await office.StateOf(unit)));
        var noted = Assert.Single(await office.Entries(e => e.Kind == "case-checked"));
        Assert.Equal(["NoEvidence"], ((CaseChecked)FactJson.Read(noted.Kind, noted.Json)).Warnings);
        await office.As("CN-010").IsTold(m => m.Words().Contains("2 hồ sơ đã được thư ký tiếp nhận", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task One_that_stands_in_the_way_is_named_and_nothing_is_half_done()
    {
        await using var office = await Staffed.Open();
        var minh = await office.Has(CaseState.Proposed);
        var an = await office.Has(CaseState.Proposed, "CN-016", why: "Việc khác của một người khác.");
        await office.IsHeld("Trần Quang Minh");
        var secretary = office.As("CN-004");
        var list = await secretary.Asks("thẩm định");

        var refused = await secretary.Presses(list, CheckListCard.Receive, ("pick", $"{minh},{an}"));

        Assert.Contains($"Chưa có gì thay đổi, vì: {minh} (Trần Quang Minh) đang tạm dừng xét.", refused.Words(), StringComparison.Ordinal);
        Assert.Equal(CaseState.Proposed, await office.StateOf(an));
        Assert.Contains("✋ đang tạm dừng xét", list.Words(), StringComparison.Ordinal);

        // all that nothing stops: the held one stays by itself
        var all = await secretary.Presses(list, CheckListCard.Receive, ("all", "true"));

        Assert.Contains("Đã tiếp nhận 1 hồ sơ.", all.Words(), StringComparison.Ordinal);
        Assert.Equal((CaseState.Proposed, CaseState.Received), (await office.StateOf(minh), await office.StateOf(an)));
        await office.Verified();
    }

    [Fact]
    public async Task A_second_reward_is_refused_today_and_warned_about_under_the_law_of_2003()
    {
        await using var office = await Staffed.Open();
        await office.Has(CaseState.Awarded, form: "bk-tinh");
        var now = await office.Has(CaseState.Proposed);
        var then = await office.Has(CaseState.Proposed, day: new(2015, 7, 1));
        var secretary = office.As("CN-004");

        var card = await secretary.Asks($"thẩm định {now}");
        var before = await secretary.Asks($"thẩm định {then}");
        var list = await secretary.Asks("thẩm định");
        var refused = await secretary.Presses(list, CheckListCard.Receive, ("pick", now));

        Assert.Contains("✋ Trùng thành tích với hồ sơ", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Tiếp nhận", card.Words().Split('\n'));
        Assert.Contains("⚠ Trùng thành tích với hồ sơ", before.Words(), StringComparison.Ordinal);
        Assert.Contains("luật không cho khen nhiều lần", refused.Words(), StringComparison.Ordinal);
        var received = await secretary.Presses(before, "Tiếp nhận");
        Assert.Contains("Đã tiếp nhận 1 hồ sơ", received.Words(), StringComparison.Ordinal);
        Assert.Equal(CaseState.Proposed, await office.StateOf(now));
        await office.Verified();
    }

    [Fact]
    public async Task Standards_caps_prior_awards_and_initiatives_stand_on_the_card()
    {
        await using var office = await Office.Open(more: builder => builder.Services.Replace(ServiceDescriptor.Singleton<IFormRules, Capped>()));
        await office.Known();
        await office.Has(CaseState.Proposed, "CN-016", why: "Việc khác của một người khác.");
        var code = await office.Has(CaseState.Proposed);
        var award = new Award(
            "AW0001", "giay-khen", "1/QĐ-VP", new(2025, 11, 20), "Chánh Văn phòng", null, null, null,
            [new(new(PartyKind.Person, "CN-012", "P-TH"), "Trần Quang Minh", null)], null, "CN-004", office.Desk.Now, office.Desk.Today);
        await office.Store.Commit(
            new Change("CN-004", office.Desk.Now).Write(Kinds.Awards, award, 0)
                .Record(new Awarded(award.Id, award.Form, award.Number, award.Date, award.Signatory, null, award.Recipients, award.Day)),
            Cancel);

        var card = await office.As("CN-004").Asks($"thẩm định {code}");

        Assert.Contains("Hoàn thành tốt nhiệm vụ trở lên", card.Words(), StringComparison.Ordinal);
        Assert.Contains("⚠ Vượt tỷ lệ 50%: có 2 hồ sơ, mức tối đa là 1 (tính trên 2).", card.Words(), StringComparison.Ordinal);
        Assert.Contains("⚠ Đã được khen thưởng 1 lần; gần nhất: Giấy khen, ngày 20/11/2025.", card.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Returned_with_a_reason_that_all_can_read_and_rejected_with_a_chosen_one()
    {
        await using var office = await Staffed.Open();
        var (returned, rejected) = (await office.Has(CaseState.Proposed), await office.Has(CaseState.Received, "CN-016"));
        var secretary = office.As("CN-004");

        var card = await secretary.Asks($"thẩm định {returned}");
        await secretary.Presses(card, "Trả lại");
        var empty = await secretary.Presses(card, "Xác nhận trả lại", ("reason", "  "));
        await secretary.Presses(card, "Xác nhận trả lại", ("reason", "Nêu rõ kết quả bằng số liệu"));
        var other = await secretary.Asks($"thẩm định {rejected}");
        await secretary.Presses(other, "Không đủ điều kiện");
        var unchosen = await secretary.Forges(office, other, CheckDecideForm.Reject, Data(("codes", rejected), ("reason", "thiếu")));
        await secretary.Presses(other, "Xác nhận không đủ điều kiện", ("choice", "BelowStandard"), ("reason", "chưa đủ hai năm"));

        Assert.Contains("Mục này cần có nội dung", empty.Words(), StringComparison.Ordinal);
        Assert.Contains("Đề nghị chọn một lý do trong danh sách.", unchosen.Words(), StringComparison.Ordinal);
        var first = await office.CaseOf(returned);
        Assert.Equal((CaseState.Returned, "Nêu rõ kết quả bằng số liệu"), (first.State, first.Reason));
        var second = await office.CaseOf(rejected);
        Assert.Equal((CaseState.Rejected, "Chưa đạt tiêu chuẩn của hình thức này: chưa đủ hai năm"), (second.State, second.Reason));
        var told = await office.As("CN-010").IsTold(m => m.Words().Contains("bị trả lại để bổ sung", StringComparison.Ordinal));
        Assert.Contains("Lý do: Nêu rõ kết quả bằng số liệu", told.Words(), StringComparison.Ordinal);
        await office.As("CN-005").IsTold(m => m.Words().Contains("không được tiếp tục đề nghị", StringComparison.Ordinal));
        await office.Settled();
        // that he was not successful, the bot does not tell the nominee
        Assert.DoesNotContain(office.BotMessages(office.As("CN-016").Chat), m => m.Words().Contains("TIN VỀ HỒ SƠ", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task A_press_that_comes_eight_times_at_once_is_one_deed()
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Proposed);
        var secretary = office.As("CN-004");
        var list = await secretary.Asks("thẩm định");

        var answers = await secretary.PressesAtOnce(8, list, CheckListCard.Receive, ("pick", code));

        Assert.All(answers, a => Assert.Contains("Đã tiếp nhận 1 hồ sơ.", a.Words(), StringComparison.Ordinal));
        Assert.Equal(2, (await office.Entries(e => e.Kind == "case-moved")).Count);
        await office.Settled();
        Assert.Single(office.BotMessages(office.As("CN-010").Chat), m => m.Words().Contains("TIN VỀ HỒ SƠ", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task Of_two_secretaries_who_decide_at_once_one_does_and_the_other_is_told_where_it_stands()
    {
        await using var office = await Staffed.Open();
        await office.Becomes("CN-019", Role.Secretary);
        for (var round = 0; round < 5; round++)
        {
            var code = await office.Has(CaseState.Proposed, why: $"Một việc tốt của lần thứ {round} trong năm.");
            var (one, other) = (await office.As("CN-004").Asks($"thẩm định {code}"), await office.As("CN-019").Asks($"thẩm định {code}"));
            await office.As("CN-019").Presses(other, "Trả lại");

            var answers = await Task.WhenAll(
                office.As("CN-004").Presses(one, "Tiếp nhận"), office.As("CN-019").Presses(other, "Xác nhận trả lại", ("reason", "Cần bổ sung số liệu")));

            // received and then returned is a way of its own; returned and then received is not
            var moves = (await office.Entries(e => e.Kind == "case-moved" && e.Json.Contains(code, StringComparison.Ordinal))).Count;
            var state = await office.StateOf(code);
            Assert.True((state, moves) is (CaseState.Received, 2) or (CaseState.Returned, 2) or (CaseState.Returned, 3), $"{state} after {moves}");
            if (moves == 2)
                Assert.Contains(answers, a => a.Words().Contains("Chưa có gì thay đổi", StringComparison.Ordinal));
        }
        await office.Verified();
    }

    [Fact]
    public async Task A_hundred_and_seventy_eight_are_received_with_one_press_in_one_commit()
    {
        await using var office = await Staffed.Open();
        for (var i = 0; i < 178; i++)
            await office.Has(CaseState.Proposed, $"CN-{10 + (i % 15):D3}", why: $"Việc tốt thứ {i} của cơ quan trong năm nay.");
        var secretary = office.As("CN-004");
        var list = await secretary.Asks("thẩm định");

        var next = await secretary.Presses(list, "Trang sau", ("pick", ""));
        var done = await secretary.Presses(list, CheckListCard.Receive, ("all", "true"));

        Assert.Contains("trang 2/9", next.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã tiếp nhận 178 hồ sơ.", done.Words(), StringComparison.Ordinal);
        await office.Settled();
        Assert.Single(office.BotMessages(office.As("CN-010").Chat), m => m.Words().Contains("178 hồ sơ đã được thư ký tiếp nhận", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task What_was_chosen_on_one_page_is_still_chosen_on_the_next()
    {
        await using var office = await Staffed.Open();
        var first = await office.Has(CaseState.Proposed, why: "Việc tốt đầu tiên trong năm nay.");
        for (var i = 0; i < 20; i++)
            await office.Has(CaseState.Proposed, $"CN-{10 + (i % 15):D3}", why: $"Việc tốt thứ {i} của cơ quan trong năm nay.");
        var secretary = office.As("CN-004");
        var list = await secretary.Asks("thẩm định");

        var next = await secretary.Presses(list, "Trang sau", ("pick", first));
        var done = await secretary.Presses(list, CheckListCard.Receive);

        Assert.Contains("Đã chọn 1 hồ sơ ở trang khác.", next.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã tiếp nhận 1 hồ sơ.", done.Words(), StringComparison.Ordinal);
        Assert.Equal(CaseState.Received, await office.StateOf(first));
    }

    [Fact]
    public async Task Asked_for_in_a_channel_it_comes_to_the_secretarys_own_chat()
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Proposed);
        await office.As("CN-004").Says("trợ giúp");

        var said = await office.As("CN-004").Says($"thẩm định {code}", Office.Channel);

        Assert.Contains("chỉ dành cho cuộc trò chuyện riêng", said.Words(), StringComparison.Ordinal);
        await office.As("CN-004").IsTold(m => m.Words().Contains("THẨM ĐỊNH HỒ SƠ", StringComparison.Ordinal));
        Assert.DoesNotContain("THẨM ĐỊNH", office.Public(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_and_made_up_codes_change_nothing()
    {
        await using var office = await Staffed.Open();
        var code = await office.Has(CaseState.Proposed, why: "<at>Nguyễn Văn Hải</at> **đậm** {{TIME(x)}} [x](https://a.b)");
        var secretary = office.As("CN-004");
        var list = await secretary.Asks($"thẩm định {code}");

        var unknown = await secretary.Forges(office, list, CheckListCard.Receive, Data(("pick", "'; drop,<script>,../../x")));
        var none = await secretary.Forges(office, list, CheckListCard.Receive, Data());
        var many = await secretary.Forges(office, list, CheckDecideForm.Reject, Data(("codes", string.Join(',', Enumerable.Range(0, 5_000))), ("choice", "99"), ("reason", "x")));

        Assert.DoesNotContain("<at>", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Chưa có gì thay đổi", unknown.Words(), StringComparison.Ordinal);
        Assert.Contains("Chưa chọn hồ sơ nào", none.Words(), StringComparison.Ordinal);
        Assert.NotEmpty(many.Words());
        Assert.Equal(CaseState.Proposed, await office.StateOf(code));
        await office.Verified();
    }

    static JsonObject Data(params (string Name, string Value)[] fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)f.Value)));

    sealed class Capped : IFormRules
    {
        public FormRules Of(Case standing) => new("Hoàn thành tốt nhiệm vụ trở lên.", 50, "giay-khen", 5, true);
    }
}
