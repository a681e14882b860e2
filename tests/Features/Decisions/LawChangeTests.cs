using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Features.Cases;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Decisions;

/// <summary>On 1/1/2024 the law of 2022 took the place of the law of 2003: a case follows the regime that its dates say.</summary>
public sealed class LawChangeTests
{
    static readonly DateOnly UnderTheOldLaw = new(2023, 11, 20), UnderTheNewLaw = new(2024, 2, 20);

    [Fact]
    public async Task An_award_that_the_new_law_has_no_more_is_submitted_by_a_paper_of_the_old_law_only()
    {
        await using var before = await In(new(2023, 12, 28));
        await using var after = await In(new(2024, 2, 26));
        var secretary = before.As("CN-004");
        var waiting = (await after.Passed(["CN-012"], "huy-hieu", day: UnderTheOldLaw))[0];
        await before.Passed(["CN-012"], "huy-hieu", day: UnderTheOldLaw);

        var (list, _) = await secretary.Draws(before, "tờ trình", Deciding.Paper("31/TTr-VP", "2023-12-28", ("addressee", "Ban Thi đua - Khen thưởng Thành phố")));
        var prepared = await secretary.Presses(list, "Trình lãnh đạo ký");
        var refused = await after.As("CN-004").Asks($"tờ trình {waiting}");

        Assert.Contains("Đã trình lãnh đạo ký", prepared.Words(), StringComparison.Ordinal);
        Assert.Contains("Chưa có gì thay đổi", refused.Words(), StringComparison.Ordinal);
        Assert.Contains(waiting, refused.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_reward_for_one_achievement_is_warned_about_under_the_old_law_and_refused_under_the_new()
    {
        await using var office = await Staffed.Open();
        await office.Launched("PT-00");
        const string Before = "Cứu tài liệu lưu trữ trong trận ngập tháng 11 năm 2023.", After = "Cứu tài liệu lưu trữ trong trận ngập tháng 2 năm 2024.";
        await office.Passed(["CN-012"], "giay-khen", "PT-00", UnderTheOldLaw, Before);
        await office.Passed(["CN-016"], "giay-khen", "PT-00", UnderTheNewLaw, After);
        await office.Signs("quyết định", Deciding.Paper("1/QĐ-VP", "2024-03-01"));
        var old = (await office.Passed(["CN-012"], "kt-van-phong", "PT-00", UnderTheOldLaw, Before))[0];
        var fresh = (await office.Passed(["CN-016"], "kt-van-phong", "PT-00", UnderTheNewLaw, After))[0];
        var secretary = office.As("CN-004");

        var refused = await secretary.Asks($"quyết định {fresh}");
        var form = await secretary.Asks($"quyết định {old}");
        var preview = await secretary.Presses(form, "Xem trước", Deciding.Paper("2/QĐ-VP", "2024-03-05"));
        await secretary.Presses(form, "Trình lãnh đạo ký");

        Assert.Contains("thành tích", refused.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Số quyết định", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("trùng thành tích", preview.Words(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal([old], (await office.Papers()).Single(p => p.State == PaperState.Prepared).Cases);
        Assert.Equal(CaseState.Passed, (await office.Case(fresh)).State);
        await office.Verified();
    }

    static async Task<Office> In(DateOnly day)
    {
        var office = await Office.Open(at: new(day, new(2, 0), TimeSpan.Zero));
        await office.Known();
        return office;
    }
}
