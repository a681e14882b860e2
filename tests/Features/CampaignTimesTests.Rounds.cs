using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Campaigns;
using ThiDua.Tests.Features.Alarms;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features;

/// <summary>Campaigns that come again.</summary>
public sealed partial class CampaignTimesTests
{
    [Fact]
    public async Task A_repeating_campaign_is_launched_again_on_the_first_day_of_its_next_round_once()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("from", "2026-11-01"), ("to", "2026-11-30"), ("councilBy", "2026-11-30"), ("recurs", "monthly"));
        var first = Only(office);

        await office.Reaches(11, 30, 23, 59);
        var before = office.Store.All(Kinds.Campaigns).Count;
        await office.Reaches(12, 1, 0);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => office.Rings()));
        await office.Reaches(12, 1, 7, 30);
        var told = await office.As("CN-001").IsTold(m => m.Words().Contains("ĐỢT MỚI ĐÃ ĐƯỢC PHÁT ĐỘNG", StringComparison.Ordinal));
        await office.Settled();

        var next = Assert.Single(office.Store.All(Kinds.Campaigns).Values, c => c.Value.Id != first.Id).Value;
        Assert.Equal(1, before);
        Assert.Equal(
            (new(2026, 12, 1), new(2026, 12, 31), new(2026, 12, 31), 2, first.Id, "CN-001"),
            (next.From, next.To!.Value, next.Deadlines.Council!.Value, next.Round, next.Follows, next.By));
        Assert.Equal(next.Id, office.Desk.Campaign(first.Id)!.Value.Value.FollowedBy);
        Assert.Contains("Đợt 2 của phong trào đã tự phát động theo lịch", told.Words(), StringComparison.Ordinal);
        Assert.Equal(2, office.BotMessages(Office.Channel).Count(m => m.Words().Contains("PHÁT ĐỘNG PHONG TRÀO THI ĐUA", StringComparison.Ordinal)));
        Assert.Equal(2, await office.Facts("campaign-launched"));
        await office.Verified();
    }

    [Fact]
    public async Task The_channels_see_the_next_round_in_working_hours()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("from", "2026-12-01"), ("to", "2026-12-31"), ("recurs", "monthly"));

        await office.Reaches(1, 1, 0, year: 2027);
        var posts = await office.Posts(Newest(office).Subject);

        // 1/1/2027 is a Friday and a holiday
        Assert.All(posts, p => Assert.Equal(new DateTimeOffset(2027, 1, 4, 0, 30, 0, TimeSpan.Zero).UtcTicks, p.DueTicks));
        Assert.True(Newest(office).TakesNominations(office.Desk.Today));
    }

    [Fact]
    public async Task Rounds_that_passed_while_the_bot_was_off_are_not_made_up_for()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("from", "2026-11-01"), ("to", "2026-11-30"), ("recurs", "monthly"));

        await office.Reaches(2, 10, 9, year: 2027);
        await office.Rings();

        Assert.Equal((4, new(2027, 2, 1), new(2027, 2, 28)), (Newest(office).Round, Newest(office).From, Newest(office).To!.Value));
        Assert.Equal(2, office.Store.All(Kinds.Campaigns).Count);
    }

    [Fact]
    public async Task Once_stopped_it_comes_again_no_more()
    {
        await using var office = await Staffed.Open();
        await Launched(office, ("from", "2026-11-01"), ("to", "2026-11-30"), ("recurs", "monthly"));
        var secretary = office.As("CN-004");
        var card = await secretary.Says($"phong trào {Only(office).Id}");

        var stopped = await secretary.Presses(card, NextRoundCard.Stop);
        var posted = await office.Sees(Office.Channel, m => m.Words().Contains("PHÁT ĐỘNG", StringComparison.Ordinal));
        var again = await office.As("CN-010").Forges(office, posted, NextRoundCard.Stop, new() { ["verb"] = NextRoundCard.Stop, ["ref"] = Only(office).Id });
        await office.Reaches(12, 1, 9);

        Assert.DoesNotContain("Hằng tháng", stopped.Words(), StringComparison.Ordinal);
        Assert.Contains("Chỉ lãnh đạo hoặc thư ký", again.Text, StringComparison.Ordinal);
        Assert.Single(office.Store.All(Kinds.Campaigns));
        Assert.Equal(1, await office.Facts("recurrence-stopped"));
    }
}
