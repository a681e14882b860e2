using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Features.Alarms;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Checking;

public sealed class AdHocTests
{
    const string Why = "Cứu tài liệu lưu trữ trong trận lụt đêm qua.";

    [Fact]
    public async Task It_comes_first_in_the_list_with_its_clock_and_its_short_dossier()
    {
        await using var office = await Staffed.Open();
        await office.Has(CaseState.Proposed);
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        var flood = await office.Has(CaseState.Proposed, "CN-020", Why, kind: NominationKind.AdHoc);
        office.Clock.Advance(TimeSpan.FromHours(5));
        var secretary = office.As("CN-004");

        var list = await secretary.Asks("thẩm định");
        var card = await secretary.Asks($"thẩm định {flood}");

        var lines = list.Words().Split('\n');
        Assert.True(Array.FindIndex(lines, l => l.Contains("Doãn Khắc Hưng", StringComparison.Ordinal)) < Array.FindIndex(lines, l => l.Contains("Trần Quang Minh", StringComparison.Ordinal)));
        Assert.Contains("⏱ đã 5 giờ kể từ thành tích", list.Words(), StringComparison.Ordinal);
        Assert.Contains("Hồ sơ rút gọn: tờ trình và tóm tắt thành tích", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secretary_sets_the_day_right_and_the_clock_follows()
    {
        await using var office = await Staffed.Open();
        var flood = await office.Has(CaseState.Proposed, "CN-020", Why, kind: NominationKind.AdHoc);
        var secretary = office.As("CN-004");
        var card = await secretary.Asks($"thẩm định {flood}");

        var future = await secretary.Presses(card, "Lưu ngày", ("achieved", "2026-11-24"));
        var saved = await secretary.Presses(card, "Lưu ngày", ("achieved", "2026-11-18"));

        Assert.Contains("không muộn hơn ngày đề cử", future.Words(), StringComparison.Ordinal);
        Assert.Contains("đã 5 ngày kể từ thành tích", saved.Words(), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 18), (await office.CaseOf(flood)).AchievedOn);
        await office.Verified();
    }

    [Fact]
    public async Task Secretaries_are_reminded_once_after_two_working_days_while_it_is_not_decided()
    {
        await using var office = await Staffed.Open();
        await office.As("CN-004").Says("trợ giúp");
        await office.Has(CaseState.Proposed, "CN-020", Why, kind: NominationKind.AdHoc);
        await office.Has(CaseState.Awarded, "CN-016", Why, kind: NominationKind.AdHoc);

        await office.Reaches(11, 25, 8, 59);
        await office.Settled();
        var before = office.BotMessages(office.As("CN-004").Chat).Count(m => m.Words().Contains("ĐỘT XUẤT ĐANG CHỜ", StringComparison.Ordinal));
        await office.Reaches(11, 25, 9, 1);
        await office.Reaches(11, 26, 9, 1);
        await office.Settled();

        var reminders = office.BotMessages(office.As("CN-004").Chat).Where(m => m.Words().Contains("ĐỘT XUẤT ĐANG CHỜ", StringComparison.Ordinal)).ToList();
        Assert.Equal(0, before);
        Assert.Contains("Doãn Khắc Hưng", Assert.Single(reminders).Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task The_office_says_after_how_many_days()
    {
        await using var office = await Kit.Office.Open(settings: ["--Checking:AdHocReminderDays=1"]);
        await office.Known();
        await office.Has(CaseState.Nominated, "CN-020", Why, kind: NominationKind.AdHoc);

        await office.Reaches(11, 24, 9, 1);

        await office.As("CN-004").IsTold(m => m.Words().Contains("ĐỘT XUẤT ĐANG CHỜ", StringComparison.Ordinal));
    }
}
