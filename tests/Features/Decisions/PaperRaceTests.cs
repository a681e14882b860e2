using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Decisions;

/// <summary>Papers and cases that two people reach for at once, or that something stops in between.</summary>
public sealed class PaperRaceTests
{
    [Fact]
    public async Task Two_leaders_who_sign_one_paper_at_once_award_it_once()
    {
        await using var office = await Staffed.Open();
        await office.Passed(["CN-012", "CN-016"]);
        var (list, _) = await office.As("CN-004").Draws(office, "quyết định", Deciding.Paper());
        await office.As("CN-004").Presses(list, "Trình lãnh đạo ký");
        var paper = Assert.Single(await office.Papers());
        var leaders = new[] { office.As("CN-001"), office.As("CN-002") };
        var cards = new List<Message>();
        foreach (var leader in leaders)
            cards.Add(await leader.Asks($"quyết định {paper.Id}"));

        await Task.WhenAll(leaders.Zip(cards, (leader, card) => leader.Presses(card, "Ký quyết định")));

        Assert.Single(await office.Awards());
        Assert.Equal(2, await office.Counted("2026", AwardCount.People, "giay-khen"));
        Assert.Equal(1, await office.Facts("paper-signed"));
        await office.Verified();
    }

    [Fact]
    public async Task Two_who_record_one_decision_of_the_city_at_once_record_it_once()
    {
        await using var office = await Staffed.Open();
        await office.Passed(["CN-012", "CN-016"], "bk-thanh-pho");
        await office.Signs("tờ trình", Deciding.Paper("31/TTr-VP", more: ("addressee", "Ban Thi đua - Khen thưởng Thành phố")));
        await office.Settled();
        await office.Becomes("CN-010", Role.Secretary);
        var (secretaries, city) = (new[] { office.As("CN-004"), office.As("CN-010") }, Deciding.Paper("3301/QĐ-UBND", more: ("addressee", "Chủ tịch UBND Thành phố")));
        var lists = new List<Message>();
        foreach (var secretary in secretaries)
            lists.Add((await secretary.Draws(office, "quyết định cấp trên", city)).List);

        await Task.WhenAll(secretaries.Zip(lists, (secretary, list) => secretary.Presses(list, "Ghi nhận quyết định")));

        Assert.Single(await office.Awards());
        Assert.Equal(2, await office.Counted("2026", AwardCount.People, "bk-thanh-pho"));
        Assert.Equal(1, await office.Facts("awarded"));
        await office.Verified();
    }

    [Fact]
    public async Task Of_two_papers_for_one_case_at_once_one_is_prepared()
    {
        await using var office = await Staffed.Open();
        await office.Passed(["CN-012"]);
        var secretary = office.As("CN-004");
        var (first, _) = await secretary.Draws(office, "quyết định", Deciding.Paper("1/QĐ-VP"));
        var (second, _) = await secretary.Draws(office, "quyết định", Deciding.Paper("2/QĐ-VP"));

        var answers = await Task.WhenAll(new[] { first, second }.Select(list => secretary.Presses(list, "Trình lãnh đạo ký")));

        Assert.Single(await office.Papers());
        Assert.Single(answers, a => a.Words().Contains("Đã trình lãnh đạo ký", StringComparison.Ordinal));
        await office.Verified();
    }

    [Fact]
    public async Task A_hold_that_is_placed_while_a_paper_waits_keeps_it_from_being_signed()
    {
        await using var office = await Staffed.Open();
        var code = (await office.Passed(["CN-012"]))[0];
        var (list, _) = await office.As("CN-004").Draws(office, "quyết định", Deciding.Paper());
        await office.As("CN-004").Presses(list, "Trình lãnh đạo ký");
        var paper = Assert.Single(await office.Papers());
        var card = await office.As("CN-001").Asks($"quyết định {paper.Id}");
        await office.IsHeld("Trần Quang Minh");

        var refused = await office.As("CN-001").Presses(card, "Ký quyết định");

        Assert.DoesNotContain("đã được ký", refused.Words(), StringComparison.Ordinal);
        Assert.Contains(code, refused.Words(), StringComparison.Ordinal);
        Assert.Equal((CaseState.Passed, PaperState.Prepared), (await office.StateOf(code), (await office.Papers()).Single().State));
        Assert.Empty(await office.Awards());
        await office.Verified();
    }
}
