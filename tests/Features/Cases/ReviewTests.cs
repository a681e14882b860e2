using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Cases;

public sealed class ReviewTests
{
    [Fact]
    public async Task A_head_proposes_with_a_note_of_the_units_meeting()
    {
        await using var office = await Office.Open();
        var code = (await office.As("CN-010").Files(office, "Trần Quang Minh")).Cases[0];

        var done = await office.As("CN-005").Proposes(office, code, ("attended", "12"), ("agreed", "11"));

        Assert.Contains("Đã đề nghị khen thưởng 1 hồ sơ", done.Words(), StringComparison.Ordinal);
        Assert.Contains("Chờ duyệt", done.Words(), StringComparison.Ordinal);
        Assert.Contains("11/12 người dự họp đồng ý", done.Words(), StringComparison.Ordinal);
        var kept = await office.Case(code);
        Assert.Equal((CaseState.Proposed, new UnitMeeting(12, 11)), (kept.State, kept.Meeting));
        Assert.Equal((0, 1), (await office.In(CaseState.Nominated), await office.In(CaseState.Proposed)));
        await office.Settled();
        Assert.Contains("1 hồ sơ đã được đề nghị khen thưởng", Assert.Single(office.As("CN-010").Told(office)), StringComparison.Ordinal);
        Assert.Contains("1 hồ sơ đang chờ anh/chị kiểm tra điều kiện", Assert.Single(office.As("CN-004").Told(office)), StringComparison.Ordinal);
        await office.Verified();
    }

    [Theory]
    [InlineData("3 người", "2", "số nguyên")]
    [InlineData("-3", "2", "số nguyên")]
    [InlineData("0", "0", "số nguyên")]
    [InlineData("12", "", "số nguyên")]
    [InlineData("", "7", "số nguyên")]
    [InlineData("12", "13", "không thể nhiều hơn 12")]
    [InlineData("99999999999999", "1", "số nguyên")]
    public async Task A_meetings_numbers_must_be_numbers_that_can_be(string attended, string agreed, string sentence)
    {
        await using var office = await Office.Open();
        var code = await office.Stands(CaseState.Nominated);

        var answer = await office.As("CN-005").Proposes(office, code, ("attended", attended), ("agreed", agreed));

        Assert.Contains(sentence, answer.Words(), StringComparison.Ordinal);
        Assert.Equal(CaseState.Nominated, (await office.Case(code)).State);
    }

    [Fact]
    public async Task A_return_needs_a_reason_that_somebody_can_act_on()
    {
        await using var office = await Office.Open();
        var code = await office.Stands(CaseState.Nominated);
        var duc = office.As("CN-005");

        var bare = await duc.Returns(office, code, "thiếu");
        var legacy = await duc.Returns(office, code, "V¨n phßng UÛy ban nh©n d©n thµnh phè");
        Assert.Equal(CaseState.Nominated, (await office.Case(code)).State);
        var done = await duc.Returns(office, code);

        Assert.Contains("ít nhất 10 ký tự", bare.Words(), StringComparison.Ordinal);
        Assert.Contains("bảng mã cũ", legacy.Words(), StringComparison.Ordinal);
        Assert.Contains("Bị trả lại", done.Words(), StringComparison.Ordinal);
        Assert.Contains("Lý do: cần nêu kết quả bằng số liệu", done.Words(), StringComparison.Ordinal);
        await office.Settled();
        var told = Assert.Single(office.As("CN-010").Told(office));
        Assert.Contains("1 hồ sơ bị trả lại để bổ sung", told, StringComparison.Ordinal);
        Assert.Contains("cần nêu kết quả bằng số liệu", told, StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Not_proposing_needs_a_chosen_reason_and_words_when_it_is_another()
    {
        await using var office = await Office.Open();
        var (one, other) = (await office.Stands(CaseState.Nominated), await office.Stands(CaseState.Nominated));
        var duc = office.As("CN-005");

        var card = await duc.Asks($"bình xét {one}");
        var unchosen = await duc.Forges(office, card, "case.reject", Filing.Data(("nonce", "n1"), ("codes", one), ("reason", "trùng với quý trước")));
        var done = await duc.Decides(office, one, "Không đề nghị", "Xác nhận không đề nghị", ("choice", "SameAchievement"), ("reason", "Quyết định 215"));
        var wordless = await duc.Decides(office, other, "Không đề nghị", "Xác nhận không đề nghị", ("choice", "Other"));

        Assert.Contains("Đề nghị chọn một lý do", unchosen.Words(), StringComparison.Ordinal);
        Assert.Contains("Không đủ điều kiện", done.Words(), StringComparison.Ordinal);
        Assert.Equal("Thành tích này đã được đề nghị hoặc đã được khen thưởng: Quyết định 215", (await office.Case(one)).Reason);
        Assert.Contains("ít nhất 10 ký tự", wordless.Words(), StringComparison.Ordinal);
        await office.Settled();
        Assert.Single(office.As("CN-010").Told(office));
        Assert.Empty(office.As("CN-012").Told(office));
        await office.Verified();
    }

    [Fact]
    public async Task Fifty_cases_over_three_pages_are_proposed_in_one_change_and_each_is_told_once()
    {
        await using var office = await Office.Open();
        for (var i = 0; i < 50; i++)
            await office.Stands(CaseState.Nominated, by: i % 2 == 0 ? "CN-010" : "CN-016");
        var duc = office.As("CN-005");
        var list = await duc.Asks("bình xét");
        Assert.Contains("50 hồ sơ chờ anh/chị bình xét", list.Words(), StringComparison.Ordinal);
        Assert.Contains("trang 1/3", list.Words(), StringComparison.Ordinal);

        await duc.Presses(list, "Đề nghị khen thưởng", ("all", "true"));
        var done = await duc.Presses(list, "Xác nhận đề nghị", ("attended", "20"), ("agreed", "20"));

        Assert.Contains("Đã đề nghị khen thưởng 50 hồ sơ", done.Words(), StringComparison.Ordinal);
        Assert.Equal((0, 50), (await office.In(CaseState.Nominated), await office.In(CaseState.Proposed)));
        await office.Settled();
        foreach (var person in (string[])["CN-010", "CN-016"])
            Assert.Contains("25 hồ sơ đã được đề nghị khen thưởng", Assert.Single(office.As(person).Told(office)), StringComparison.Ordinal);
        Assert.Contains("50 hồ sơ", Assert.Single(office.As("CN-004").Told(office)), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task What_is_chosen_on_one_page_goes_along_to_the_next()
    {
        await using var office = await Office.Open();
        var codes = new List<string>();
        for (var i = 0; i < 21; i++)
            codes.Add(await office.Stands(CaseState.Nominated));
        var duc = office.As("CN-005");
        var list = await duc.Asks("bình xét");

        await duc.Presses(list, "Trang sau", ("pick", $"{codes[0]},{codes[3]}"));
        Assert.Contains("Đã chọn 2 hồ sơ ở trang khác", duc.Sees(list).Words(), StringComparison.Ordinal);
        await duc.Presses(list, "Đề nghị khen thưởng", ("pick", codes[20]));
        await duc.Presses(list, "Xác nhận đề nghị");

        Assert.Equal(3, await office.In(CaseState.Proposed));
        foreach (var code in (string[])[codes[0], codes[3], codes[20]])
            Assert.Equal(CaseState.Proposed, (await office.Case(code)).State);
        await office.Verified();
    }

    [Fact]
    public async Task Nothing_chosen_is_said_and_going_back_keeps_the_choice()
    {
        await using var office = await Office.Open();
        var (one, two) = (await office.Stands(CaseState.Nominated), await office.Stands(CaseState.Nominated));
        var duc = office.As("CN-005");
        var list = await duc.Asks("bình xét");

        var none = await duc.Presses(list, "Trả lại để bổ sung");
        await duc.Presses(list, "Đề nghị khen thưởng", ("pick", $"{one},{two}"));
        await duc.Presses(list, "Quay lại");
        await duc.Presses(list, "Đề nghị khen thưởng");
        await duc.Presses(list, "Xác nhận đề nghị");

        Assert.Contains("Chưa chọn hồ sơ nào", none.Words(), StringComparison.Ordinal);
        Assert.Equal(2, await office.In(CaseState.Proposed));
    }

    [Fact]
    public async Task One_that_stands_in_the_way_is_named_and_no_other_moves()
    {
        await using var office = await Office.Open();
        var (one, two) = (await office.Stands(CaseState.Nominated), await office.Stands(CaseState.Nominated));
        var (duc, lan) = (office.As("CN-005"), office.As("CN-010"));
        var list = await duc.Asks("bình xét");
        await duc.Presses(list, "Đề nghị khen thưởng", ("all", "true"));
        var ask = await lan.Asks($"rút {two}");
        await lan.Presses(ask, "Rút hồ sơ");

        var answer = await duc.Presses(list, "Xác nhận đề nghị");

        Assert.Contains($"Chưa có hồ sơ nào thay đổi. Hồ sơ {two} đang ở trạng thái “Đã rút”", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Phạm Thị Lan rút hồ sơ", answer.Text, StringComparison.Ordinal);
        Assert.Equal(CaseState.Nominated, (await office.Case(one)).State);
        await office.Verified();
    }

    [Fact]
    public async Task Two_heads_at_once_leave_one_deed_and_the_other_reads_whose_it_was()
    {
        await using var office = await Office.Open();
        await office.Becomes("CN-016", "P-TH", Role.Head);
        var (duc, an) = (office.As("CN-005"), office.As("CN-016"));
        for (var round = 0; round < 5; round++)
        {
            var code = await office.Stands(CaseState.Nominated);
            var (propose, reject) = (await duc.Asks($"bình xét {code}"), await an.Asks($"bình xét {code}"));
            await duc.Presses(propose, "Đề nghị khen thưởng");
            await an.Presses(reject, "Không đề nghị");

            var answers = await Task.WhenAll(
                duc.Presses(propose, "Xác nhận đề nghị"), an.Presses(reject, "Xác nhận không đề nghị", ("choice", "BelowStandard")));

            var loser = Assert.Single(answers, a => a.Card is null);
            Assert.Contains("nên không làm được việc này", loser.Text, StringComparison.Ordinal);
            Assert.Contains(answers[0].Card is null ? "Nguyễn Văn An" : "Nguyễn Văn Đức", loser.Text, StringComparison.Ordinal);
        }
        await office.Verified();
    }

    [Fact]
    public async Task The_same_press_twice_is_one_proposal()
    {
        await using var office = await Office.Open();
        var code = await office.Stands(CaseState.Nominated);
        var duc = office.As("CN-005");
        var card = await duc.Asks($"bình xét {code}");
        var data = Filing.Data(("nonce", "n1"), ("codes", code));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(_ => duc.Forges(office, card, "case.propose", (System.Text.Json.Nodes.JsonObject)data.DeepClone())));

        Assert.All(answers, a => Assert.Contains("Đã đề nghị khen thưởng 1 hồ sơ", a.Words(), StringComparison.Ordinal));
        Assert.Equal(1, await office.Facts("case-moved"));
        await office.Verified();
    }

    [Fact]
    public async Task A_case_of_another_unit_among_the_chosen_is_refused_and_nothing_moves()
    {
        await using var office = await Office.Open();
        var (own, other) = (await office.Stands(CaseState.Nominated), await office.Stands(CaseState.Nominated, nominee: "CN-014"));
        var duc = office.As("CN-005");
        var card = await duc.Asks("bình xét");
        Assert.DoesNotContain(other, card.Words(), StringComparison.Ordinal);

        var answer = await duc.Forges(office, card, "case.propose", Filing.Data(("nonce", "n1"), ("codes", $"{own},{other},ZZZZZZ")));

        Assert.Contains($"Hồ sơ {other} do Vũ Đình Ẩn bình xét", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Không có hồ sơ nào mang mã “ZZZZZZ”", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, await office.In(CaseState.Nominated));
    }

    [Fact]
    public async Task A_heads_own_case_and_those_without_a_head_are_the_secretarys()
    {
        await using var office = await Office.Open();
        var (heads, offices, staffs) = (
            await office.Stands(CaseState.Nominated, nominee: "CN-005"), await office.Stands(CaseState.Nominated, nominee: "CN-003"),
            await office.Stands(CaseState.Nominated));

        var (duc, anh) = ((await office.As("CN-005").Asks("bình xét")).Words(), (await office.As("CN-004").Asks("bình xét")).Words());

        Assert.Contains(staffs, duc, StringComparison.Ordinal);
        Assert.DoesNotContain(heads, duc, StringComparison.Ordinal);
        Assert.Contains(heads, anh, StringComparison.Ordinal);
        Assert.Contains(offices, anh, StringComparison.Ordinal);
        Assert.DoesNotContain(staffs, anh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_the_role_is_told_whose_it_is()
    {
        await using var office = await Office.Open();

        var answer = await office.As("CN-010").Asks("bình xét");

        Assert.Contains("Chỉ trưởng đơn vị hoặc thư ký mới thực hiện được “bình xét”", answer.Text, StringComparison.Ordinal);
    }
}
