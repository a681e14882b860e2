using System.Text.Json.Nodes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Cards.Checking;
using ThiDua.Tests.Features.Alarms;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Checking;

public sealed class PublishCasesTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("công khai")]
    [InlineData("CONG KHAI")]
    [InlineData("publish cases")]
    public async Task Chosen_cases_are_posted_with_names_until_when_and_how_to_comment(string typed)
    {
        await using var office = await Staffed.Open();
        var (minh, unit) = (await office.Has(CaseState.Received), await office.Has(CaseState.Received, "P-TNMT", form: "bk-tinh"));
        var secretary = office.As("CN-004");

        var list = await secretary.Asks(typed);
        var preview = await secretary.Presses(list, PublishListCard.Ask, ("pick", $"{minh},{unit}"));
        var done = await secretary.Presses(list, PublishPreviewCard.Confirm);

        Assert.Contains("nhận ý kiến đến hết ngày 30/11/2026 (5 ngày làm việc)", preview.Words(), StringComparison.Ordinal);
        Assert.Contains("Đã công khai 2 hồ sơ.", done.Words(), StringComparison.Ordinal);
        var posted = await office.Sees(Office.Channel, m => m.Words().Contains("CÔNG KHAI LẤY Ý KIẾN", StringComparison.Ordinal));
        Assert.Contains($"**Trần Quang Minh** – Phòng Tổng hợp · {minh}", posted.Words(), StringComparison.Ordinal);
        Assert.Contains($"**Phòng Tài nguyên-Môi trường** · {unit}", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("Lấy ý kiến đến hết ngày 30/11/2026", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("gõ “góp ý” kèm mã hồ sơ", posted.Words(), StringComparison.Ordinal);
        var standing = await office.CaseOf(minh);
        Assert.Equal((CaseState.Published, new DateOnly(2026, 11, 30)), (standing.State, standing.CommentsUntil));
        await office.Verified();
    }

    [Fact]
    public async Task At_the_end_of_the_last_day_they_go_on_to_the_council_once_whatever_happens()
    {
        await using var office = await Staffed.Open();
        var minh = await office.Has(CaseState.Received);
        await office.PublishesAll();

        await office.Reaches(11, 30, 23, 59);
        var before = await office.StateOf(minh);
        await office.Reaches(12, 1, 0);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => office.Rings()));

        Assert.Equal((CaseState.Published, CaseState.Ready), (before, await office.StateOf(minh)));
        Assert.Single(await office.Entries(e => e.Kind == "publication-ended"));
        await office.Settled();
        Assert.Single(office.BotMessages(office.As("CN-004").Chat), m => m.Words().Contains("1 hồ sơ đã chuyển Hội đồng", StringComparison.Ordinal));
        await office.Sees(Office.Channel, m => m.Words().Contains("Đã hết thời gian lấy ý kiến", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task A_hold_or_a_comment_keeps_a_case_back_and_the_secretary_decides()
    {
        await using var office = await Staffed.Open();
        var (minh, an, lan) = (await office.Has(CaseState.Received), await office.Has(CaseState.Received, "CN-016"), await office.Has(CaseState.Received, "CN-011"));
        await office.PublishesAll();
        await office.IsHeld("Trần Quang Minh");
        var form = await office.As("CN-014").Asks($"góp ý {an}");
        await office.As("CN-014").Presses(form, CommentForm.Send, ("code", an), ("text", "Kết quả này là của cả phòng."));

        await office.Reaches(12, 1, 8);
        await office.Settled();

        Assert.Equal(
            (CaseState.Published, CaseState.Published, CaseState.Ready), (await office.StateOf(minh), await office.StateOf(an), await office.StateOf(lan)));
        var secretary = office.As("CN-004");
        var told = await secretary.IsTold(m => m.Words().Contains("2 hồ sơ được giữ lại", StringComparison.Ordinal));
        Assert.Contains("Trần Quang Minh: đang tạm dừng xét", told.Words(), StringComparison.Ordinal);
        Assert.Contains("Nguyễn Văn An: còn 1 ý kiến chưa xem xét", told.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("tạm dừng", office.Public(), StringComparison.Ordinal);

        var card = await secretary.Asks($"thẩm định {an}");
        Assert.DoesNotContain("Đủ điều kiện, chuyển Hội đồng", card.Words(), StringComparison.Ordinal);
        await secretary.Presses(card, "Xem ý kiến");
        await secretary.Presses(card, "Đã xem xét", settles: _ => true, ("outcome", "Đã đối chiếu với phòng, ghi nhận."));
        await secretary.Presses(card, "Xem hồ sơ");
        var passed = await secretary.Presses(card, "Đủ điều kiện, chuyển Hội đồng");
        Assert.Contains("đã chuyển Hội đồng", passed.Words(), StringComparison.Ordinal);
        Assert.Equal(CaseState.Ready, await office.StateOf(an));
        await office.Verified();
    }

    [Fact]
    public async Task After_a_restart_the_end_comes_all_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-publish-").FullName;
        string[] sameAddress = [$"--Urls=http://127.0.0.1:{BotProcess.FreePort()}"];
        string minh;
        await using (var before = await Office.Open(folder, sameAddress))
        {
            await before.Install();
            await before.Known();
            minh = await before.Has(CaseState.Received);
            await before.PublishesAll();
        }

        await using (var after = await Office.Open(folder, sameAddress))
        {
            await after.Reaches(12, 3, 9);

            Assert.Equal(CaseState.Ready, await after.StateOf(minh));
            Assert.Single(await after.Entries(e => e.Kind == "publication-ended"));
            await after.Verified();
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_list_of_many_is_one_post_whose_pages_each_reader_turns_for_himself()
    {
        await using var office = await Staffed.Open();
        for (var i = 0; i < 60; i++)
            await office.Has(CaseState.Received, $"CN-{10 + (i % 15):D3}", why: $"Việc tốt thứ {i} của cơ quan trong năm nay.");

        await office.PublishesAll();
        var posted = await office.Sees(Office.Channel, m => m.Words().Contains("CÔNG KHAI LẤY Ý KIẾN", StringComparison.Ordinal));
        var second = await office.As("CN-010").Presses(posted, "Trang sau");

        Assert.Single(office.BotMessages(Office.Channel), m => m.Words().Contains("CÔNG KHAI LẤY Ý KIẾN", StringComparison.Ordinal));
        Assert.Contains("Trang 1/3", posted.Words(), StringComparison.Ordinal);
        Assert.Contains("Trang 2/3", second.Words(), StringComparison.Ordinal);
        Assert.Contains("Trang 1/3", office.As("CN-011").Sees(posted).Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_held_one_is_not_published_and_an_unexpected_achievement_needs_not_be()
    {
        await using var office = await Staffed.Open();
        var (minh, an) = (await office.Has(CaseState.Received), await office.Has(CaseState.Received, "CN-016"));
        var flood = await office.Has(CaseState.Received, "CN-020", kind: NominationKind.AdHoc);
        await office.IsHeld("Trần Quang Minh");
        var secretary = office.As("CN-004");
        var list = await secretary.Asks("công khai");

        var refused = await secretary.Presses(list, PublishListCard.Ask, ("pick", $"{minh},{an}"));
        var forged = await secretary.Forges(
            office, list, PublishPreviewCard.Confirm, new JsonObject { ["codes"] = $"{an},{flood}", ["places"] = office.Desk.AnnouncementPlaces[0].Id });

        Assert.Contains("2 hồ sơ chờ công khai", list.Words(), StringComparison.Ordinal);
        Assert.Contains($"{minh} (Trần Quang Minh) đang tạm dừng xét", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("khen thưởng đột xuất nên không qua bước công khai", forged.Words(), StringComparison.Ordinal);
        Assert.Equal(CaseState.Received, await office.StateOf(an));
        await office.Settled();
        Assert.DoesNotContain("CÔNG KHAI", office.Public(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_rejected_meanwhile_is_marked_in_the_list_and_stays_out_at_the_end()
    {
        await using var office = await Staffed.Open();
        var (minh, an) = (await office.Has(CaseState.Received), await office.Has(CaseState.Received, "CN-016"));
        await office.PublishesAll();
        var secretary = office.As("CN-004");
        var card = await secretary.Asks($"thẩm định {an}");
        await secretary.Presses(card, "Không đủ điều kiện");
        await secretary.Presses(card, "Xác nhận không đủ điều kiện", ("choice", "DossierIncomplete"));

        await office.Sees(Office.Channel, m => m.Words().Contains($"{an} · Không đủ điều kiện", StringComparison.Ordinal));
        await office.Reaches(12, 1, 8);

        Assert.Equal((CaseState.Ready, CaseState.Rejected), (await office.StateOf(minh), await office.StateOf(an)));
        await office.Verified();
    }
}
