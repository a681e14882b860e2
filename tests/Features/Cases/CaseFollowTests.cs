using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Cases;

public sealed class CaseFollowTests
{
    const string Better = "đã tiếp 120 công dân trong một ngày, không để tồn hồ sơ nào";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_returned_case_is_supplemented_and_goes_back_to_the_unit_with_every_version_in_the_ledger()
    {
        await using var office = await Office.Open();
        var (lan, duc) = (office.As("CN-010"), office.As("CN-005"));
        var code = (await lan.Files(office, "Trần Quang Minh")).Cases[0];
        await duc.Returns(office, code);
        await office.Settled();

        var card = await lan.Asks($"hồ sơ {code}");
        var form = await lan.Presses(card, "Bổ sung");
        var tooShort = await lan.Presses(card, "Gửi lại", ("achievement", "ngắn"), ("evidence", "http://x"));
        var sent = await lan.Presses(card, "Gửi lại", ("achievement", Better), ("evidence", "https://drive.vanphong.example/a"));

        Assert.Contains("Lý do: cần nêu kết quả bằng số liệu", form.Words(), StringComparison.Ordinal);
        Assert.Contains("ngắn", tooShort.Words(), StringComparison.Ordinal);
        Assert.Contains("https:// và đầy đủ tên miền", tooShort.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã gửi lại hồ sơ.", sent.Words(), StringComparison.Ordinal);
        var kept = await office.Case(code);
        Assert.Equal((CaseState.Nominated, Better, null), (kept.State, kept.Achievement, kept.Reason));
        var versions = new List<string>();
        await foreach (var entry in office.Store.Entries(1, Cancel))
        {
            if (FactJson.Read(entry.Kind, entry.Json) is CaseOpened opened)
                versions.Add(opened.Achievement);
            else if (FactJson.Read(entry.Kind, entry.Json) is CaseSupplemented supplemented)
                versions.Add(supplemented.Achievement);
        }
        Assert.Equal([Filing.Why, Better], versions);
        await office.Settled();
        Assert.Contains("1 hồ sơ đang chờ anh/chị bình xét", Assert.Single(duc.Told(office)), StringComparison.Ordinal);
        Assert.Contains("Giấy khen · Chờ chuyển", Assert.Single(lan.Told(office)), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Returned_by_the_secretary_it_goes_back_to_the_secretary()
    {
        await using var office = await Office.Open();
        var code = await office.Stands(CaseState.Proposed);
        var (standing, version) = (await office.Store.Find(Kinds.Cases, code, Cancel))!.Value;
        var (returned, fact) = CaseRules.Move(standing, CaseState.Returned, office.Desk.Today, "thiếu xác nhận");
        await office.Store.Commit(new Change("CN-004", office.Desk.Now).Write(Kinds.Cases, returned, version).Record(fact), Cancel);
        var lan = office.As("CN-010");
        var card = await lan.Asks($"trạng thái {code}");

        await lan.Presses(card, "Bổ sung");
        await lan.Presses(card, "Gửi lại");

        Assert.Equal(CaseState.Proposed, (await office.Case(code)).State);
        Assert.Equal(0, await office.Facts("case-supplemented"));
        await office.IsTold("CN-004", "1 hồ sơ đang chờ anh/chị kiểm tra điều kiện");
        await office.Verified();
    }

    [Fact]
    public async Task Who_opened_it_has_left_so_its_head_supplements_it()
    {
        await using var office = await Office.Open();
        var code = await office.Stands(CaseState.Returned);
        await office.Leaves("CN-010");
        var duc = office.As("CN-005");
        var card = await duc.Asks($"bình xét {code}");

        await duc.Presses(card, "Bổ sung");
        await duc.Presses(card, "Gửi lại", ("achievement", Better));

        Assert.Equal((CaseState.Nominated, Better), ((await office.Case(code)).State, (await office.Case(code)).Achievement));
    }

    [Fact]
    public async Task Sending_again_does_not_overwrite_what_it_has_not_seen()
    {
        await using var office = await Office.Open();
        var code = await office.Stands(CaseState.Returned);
        var (lan, duc) = (office.As("CN-010"), office.As("CN-005"));
        var (first, second) = (await lan.Asks($"hồ sơ {code}"), await lan.Asks($"hồ sơ {code}"));
        await lan.Presses(first, "Bổ sung");
        await lan.Presses(second, "Bổ sung");
        await lan.Presses(first, "Gửi lại", ("achievement", Better));
        await duc.Returns(office, code);

        var late = await lan.Presses(second, "Gửi lại", ("achievement", "một nội dung khác hẳn, viết từ trước"));

        Assert.Contains("đã thay đổi sau khi anh/chị mở mẫu này", late.Text, StringComparison.Ordinal);
        Assert.Equal(Better, (await office.Case(code)).Achievement);
    }

    [Fact]
    public async Task Withdrawing_the_nomination_withdraws_its_cases_and_leaves_those_that_have_ended()
    {
        await using var office = await Office.Open();
        var (lan, duc) = (office.As("CN-010"), office.As("CN-005"));
        var (nomination, codes) = await lan.Files(office, "Trần Quang Minh, Hà Thị Thu Quỳnh, Lê Ánh");
        await duc.Decides(office, codes[0], "Không đề nghị", "Xác nhận không đề nghị", ("choice", "BelowStandard"));
        await duc.Proposes(office, codes[1]);

        var ask = await lan.Asks($"rút {nomination}");
        var done = await lan.Presses(ask, "Rút đề cử");

        Assert.Contains("2 hồ sơ mở từ đề cử này cũng được rút theo", ask.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã rút đề cử.", done.Words(), StringComparison.Ordinal);
        Assert.Equal([CaseState.Rejected, CaseState.Withdrawn, CaseState.Withdrawn], (await office.CasesOf(nomination)).Select(c => c.State));
        await office.Settled();
        Assert.Contains(duc.Told(office), t => t.Contains("1 hồ sơ đã được rút", StringComparison.Ordinal));
        Assert.Contains(office.As("CN-004").Told(office), t => t.Contains("1 hồ sơ đã được rút", StringComparison.Ordinal));
        await office.Verified();
    }

    [Theory]
    [InlineData(nameof(CaseState.OnAgenda), true)]
    [InlineData(nameof(CaseState.Passed), false)]
    [InlineData(nameof(CaseState.NotPassed), false)]
    [InlineData(nameof(CaseState.Submitted), false)]
    [InlineData(nameof(CaseState.Awarded), false)]
    public async Task Up_to_the_count_a_nomination_is_withdrawn_and_from_then_on_not(string state, bool withdrawn)
    {
        await using var office = await Office.Open();
        var lan = office.As("CN-010");
        var (nomination, codes) = await lan.Files(office, "Trần Quang Minh, Lê Ánh");
        var ask = await lan.Asks($"rút {nomination}");
        await office.Moves(codes[0], Enum.Parse<CaseState>(state));

        var answer = await lan.Presses(ask, "Rút đề cử");

        Assert.Equal(withdrawn, answer.Card is not null);
        Assert.Equal(withdrawn ? CaseState.Withdrawn : CaseState.Nominated, (await office.Case(codes[1])).State);
        if (!withdrawn)
            Assert.Contains($"{codes[0]} (Trần Quang Minh:", answer.Text, StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_case_is_withdrawn_once_however_it_is_pressed_and_a_head_racing_it_reads_so()
    {
        await using var office = await Office.Open();
        var (lan, duc) = (office.As("CN-010"), office.As("CN-005"));
        for (var round = 0; round < 5; round++)
        {
            var code = await office.Stands(CaseState.Nominated);
            var (withdraw, propose) = (await lan.Asks($"rút {code}"), await duc.Asks($"bình xét {code}"));
            await duc.Presses(propose, "Đề nghị khen thưởng");

            var answers = await Task.WhenAll(
                lan.Presses(withdraw, "Rút hồ sơ"), lan.Presses(withdraw, "Rút hồ sơ"), duc.Presses(propose, "Xác nhận đề nghị"));

            Assert.Equal(CaseState.Withdrawn, (await office.Case(code)).State);
            Assert.All(answers.Take(2), a => Assert.Contains("Đã rút hồ sơ.", a.Words(), StringComparison.Ordinal));
            Assert.True(answers[2].Card is not null || answers[2].Text!.Contains("“Đã rút”", StringComparison.Ordinal), answers[2].Words());
        }
        Assert.Equal((5, 0), (await office.In(CaseState.Withdrawn), await office.In(CaseState.Nominated)));
        await office.Verified();
    }

    [Fact]
    public async Task A_head_withdraws_what_is_still_with_his_unit_and_who_opened_it_is_told()
    {
        await using var office = await Office.Open();
        var code = await office.Stands(CaseState.Nominated);
        var duc = office.As("CN-005");

        var ask = await duc.Asks($"rút {code}");
        await duc.Presses(ask, "Rút hồ sơ");

        Assert.Equal(CaseState.Withdrawn, (await office.Case(code)).State);
        await office.IsTold("CN-010", "1 hồ sơ đã được rút");
    }

    [Fact]
    public async Task A_form_of_somebody_else_is_not_ones_own()
    {
        await using var office = await Office.Open();
        var code = await office.Stands(CaseState.Nominated);
        var card = await office.As("CN-010").Says($"hồ sơ {code}", Office.Channel);

        var answer = await office.As("CN-016").Presses(card, "Rút hồ sơ");

        Assert.Contains("Đây là mẫu của Phạm Thị Lan", answer.Text, StringComparison.Ordinal);
        Assert.Equal(CaseState.Nominated, (await office.Case(code)).State);
    }
}
