using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Cases;

public sealed class ProposeTests
{
    [Fact]
    public async Task A_head_names_the_award_for_his_own_people_of_a_nomination_without_one()
    {
        await using var office = await Office.Open();
        var (lan, duc) = (office.As("CN-010"), office.As("CN-005"));
        var nomination = await lan.Nominates("Trần Quang Minh, Lê Ánh, Hà Thị Thu Quỳnh");

        var form = await duc.Asks($"đề nghị {nomination}");
        Assert.Contains("Trần Quang Minh", form.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lê Ánh", form.Words(), StringComparison.Ordinal);
        var tooMany = await duc.Presses(form, "Đề nghị khen thưởng", ("award", "giay-khen"), ("attended", "9"), ("agreed", "10"));
        var done = await duc.Presses(form, "Đề nghị khen thưởng", ("agreed", "9"));

        Assert.Contains("không thể nhiều hơn 9", tooMany.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã lập 2 hồ sơ và chuyển cho thư ký", done.Words(), StringComparison.Ordinal);
        var cases = await office.CasesOf(nomination);
        Assert.Equal(["CN-012", "CN-024"], cases.Select(c => c.Party.Id));
        Assert.All(cases, c => Assert.Equal((CaseState.Proposed, "CN-005", new UnitMeeting(9, 9)), (c.State, c.OpenedBy, c.Meeting)));
        Assert.Equal((2, 2), (await office.Facts("case-opened"), await office.Facts("case-moved")));
        await office.IsTold("CN-004", "2 hồ sơ đang chờ anh/chị kiểm tra điều kiện");
        await office.Verified();
    }

    [Fact]
    public async Task The_same_person_award_and_nomination_never_opens_twice()
    {
        await using var office = await Office.Open();
        var duc = office.As("CN-005");
        var nomination = await office.As("CN-010").Nominates("Trần Quang Minh");
        var (first, second) = (await duc.Asks($"đề nghị {nomination}"), await duc.Asks($"đề nghị {nomination}"));

        var answers = await Task.WhenAll(
            duc.Presses(first, "Đề nghị khen thưởng", ("award", "giay-khen")), duc.Presses(second, "Đề nghị khen thưởng", ("award", "giay-khen")));

        var only = Assert.Single(await office.CasesOf(nomination));
        Assert.Contains($"đã có hồ sơ {only.Id} đề nghị Giấy khen", Assert.Single(answers, a => a.Card is null).Text, StringComparison.Ordinal);
        await office.As("CN-005").Presses(await duc.Asks($"rút {only.Id}"), "Rút hồ sơ");
        var again = await duc.Asks($"đề nghị {nomination}");
        Assert.Contains("đã có hồ sơ", (await duc.Presses(again, "Đề nghị khen thưởng", ("award", "giay-khen"))).Text, StringComparison.Ordinal);
        Assert.Contains("Đã lập 1 hồ sơ", (await duc.Presses(again, "Đề nghị khen thưởng", ("award", "ldtt"))).Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_withdrawal_racing_the_proposal_leaves_no_case_of_a_withdrawn_nomination()
    {
        await using var office = await Office.Open();
        var (lan, duc) = (office.As("CN-010"), office.As("CN-005"));
        for (var round = 0; round < 5; round++)
        {
            var nomination = await lan.Nominates("Trần Quang Minh", $"{Filing.Why}, lần {round}");
            var (form, ask) = (await duc.Asks($"đề nghị {nomination}"), await lan.Asks($"rút {nomination}"));

            await Task.WhenAll(duc.Presses(form, "Đề nghị khen thưởng", ("award", "giay-khen")), lan.Presses(ask, "Rút đề cử"));

            Assert.Equal(NominationState.Withdrawn, (await office.Nomination(nomination)).State);
            Assert.All(await office.CasesOf(nomination), c => Assert.Equal(CaseState.Withdrawn, c.State));
        }
        await office.Verified();
    }

    [Fact]
    public async Task What_cannot_be_proposed_is_said_in_one_sentence()
    {
        await using var office = await Office.Open();
        var (lan, duc, an) = (office.As("CN-010"), office.As("CN-005"), office.As("CN-007"));
        var (named, cases) = await lan.Files(office, "Trần Quang Minh");
        var plain = await lan.Nominates("Hà Thị Thu Quỳnh");

        Assert.Contains($"đã nêu hình thức Giấy khen. Hồ sơ: {cases[0]}", (await duc.Asks($"đề nghị {named}")).Text, StringComparison.Ordinal);
        Assert.Contains("không có ai do anh/chị bình xét", (await an.Asks($"đề nghị {plain}")).Text, StringComparison.Ordinal);
        Assert.Contains("Đề nghị gõ kèm mã", (await duc.Asks("đề nghị")).Text, StringComparison.Ordinal);
        Assert.Contains("Không có đề cử nào mang mã “ZZZZZZ”", (await duc.Asks("đề nghị zzzzzz")).Text, StringComparison.Ordinal);
        Assert.Contains("Chỉ trưởng đơn vị hoặc thư ký", (await lan.Asks($"đề nghị {plain}")).Text, StringComparison.Ordinal);
        Assert.Contains($"HỒ SƠ {cases[0]}", (await duc.Asks($"đề nghị {cases[0]}")).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person/CN-014", "giay-khen", "chọn ít nhất một người")]
    [InlineData("person/CN-024,person/CN-014", "giay-khen", "chọn ít nhất một người")]
    [InlineData("person/CN-024", "ttldxs", "chỉ dành cho tập thể")]
    [InlineData("person/CN-024", "made-up", "không còn trong danh mục")]
    [InlineData("person/CN-024", "-", "Đề nghị chọn một hình thức")]
    public async Task Data_made_up_by_a_client_opens_nothing(string nominees, string award, string sentence)
    {
        await using var office = await Office.Open();
        var duc = office.As("CN-005");
        var nomination = await office.As("CN-010").Nominates("Hà Thị Thu Quỳnh, Lê Ánh");
        var form = await duc.Asks($"đề nghị {nomination}");

        var answer = await duc.Forges(office, form, "case.open", Filing.Data(("ref", nomination), ("nonce", "n1"), ("nominees", nominees), ("award", award)));

        Assert.Contains(sentence, answer.Words(), StringComparison.Ordinal);
        Assert.Empty(await office.CasesOf(nomination));
    }
}
