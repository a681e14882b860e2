using System.Globalization;
using ThiDua.Bot.Recognition;

namespace ThiDua.Tests.Recognition;

public sealed class RecurrenceRulesTests
{
    [Theory]
    [InlineData(Recurrence.Monthly, "2027-01-01", "2027-01-31", 1, "2027-02-01", "2027-02-28")]
    [InlineData(Recurrence.Monthly, "2027-01-01", "2027-01-31", 2, "2027-03-01", "2027-03-31")]
    [InlineData(Recurrence.Monthly, "2028-01-01", "2028-01-31", 1, "2028-02-01", "2028-02-29")]
    [InlineData(Recurrence.Monthly, "2027-01-05", "2027-01-30", 1, "2027-02-05", "2027-02-28")]
    [InlineData(Recurrence.Monthly, "2027-01-05", "2027-01-30", 2, "2027-03-05", "2027-03-30")]
    [InlineData(Recurrence.Monthly, "2027-01-31", "2027-02-20", 1, "2027-02-28", "2027-03-20")]
    [InlineData(Recurrence.Monthly, "2027-01-31", "2027-02-20", 2, "2027-03-31", "2027-04-20")]
    [InlineData(Recurrence.Quarterly, "2026-10-01", "2026-12-31", 1, "2027-01-01", "2027-03-31")]
    [InlineData(Recurrence.Yearly, "2028-02-01", "2028-02-29", 1, "2029-02-01", "2029-02-28")]
    [InlineData(Recurrence.Yearly, "2028-02-01", "2028-02-29", 4, "2032-02-01", "2032-02-29")]
    [InlineData(Recurrence.Yearly, "2027-02-01", "2027-02-28", 1, "2028-02-01", "2028-02-29")]
    [InlineData(Recurrence.Yearly, "2028-02-29", "2028-03-10", 1, "2029-02-28", "2029-03-10")]
    public void A_later_round_keeps_its_place_in_the_month(object recurs, string from, string to, int rounds, string laterFrom, string laterTo)
    {
        var later = RecurrenceRules.Moved(new(Day(from), Day(to), Deadlines.None), (Recurrence)recurs, rounds);

        Assert.Equal((Day(laterFrom), Day(laterTo)), (later.From, later.To));
    }

    [Fact]
    public void Deadlines_move_with_their_round()
    {
        var later = RecurrenceRules.Moved(
            new(Day("2028-02-01"), Day("2028-02-29"), new(Day("2028-02-10"), Day("2028-02-20"), Day("2028-02-29"))), Recurrence.Yearly, 1);

        Assert.Equal(new(Day("2029-02-10"), Day("2029-02-20"), Day("2029-02-28")), later.Deadlines);
    }

    [Theory]
    [InlineData(Recurrence.Monthly, "2027-01-01", "2027-01-31", false)]
    [InlineData(Recurrence.Monthly, "2027-01-01", "2027-02-01", true)]
    [InlineData(Recurrence.Monthly, "2027-01-31", "2027-02-28", true)]
    [InlineData(Recurrence.Quarterly, "2027-01-01", "2027-03-31", false)]
    [InlineData(Recurrence.Yearly, "2027-01-01", "2028-01-01", true)]
    [InlineData(Recurrence.None, "2027-01-01", "2030-01-01", false)]
    public void A_round_that_begins_before_the_last_has_ended_is_no_round(object recurs, string from, string to, bool overlaps) =>
        Assert.Equal(overlaps, RecurrenceRules.Overlaps(new(Day(from), Day(to), Deadlines.None), (Recurrence)recurs));

    [Fact]
    public void The_next_round_is_the_first_that_has_not_ended()
    {
        var campaign = Monthly();

        Assert.Equal((2, Day("2027-02-01")), First(RecurrenceRules.Next(campaign, Day("2027-01-20"))));
        Assert.Equal((2, Day("2027-02-01")), First(RecurrenceRules.Next(campaign, Day("2027-02-28"))));
        Assert.Equal((5, Day("2027-05-01")), First(RecurrenceRules.Next(campaign, Day("2027-05-10"))));
    }

    [Fact]
    public void Every_round_is_reckoned_from_the_first()
    {
        var campaign = Monthly();
        for (var month = 2; month <= 14; month++)
        {
            var (round, term) = RecurrenceRules.Next(campaign, campaign.To!.Value)!.Value;
            campaign = RecurrenceRules.Launched(campaign, $"{round}", round, term, default);
        }

        Assert.Equal((14, Day("2028-02-01"), Day("2028-02-29")), (campaign.Round, campaign.From, campaign.To!.Value));
        Assert.Equal("13", campaign.Follows);
    }

    [Fact]
    public void What_is_followed_or_never_ends_has_no_next()
    {
        Assert.Null(RecurrenceRules.Next(Monthly() with { FollowedBy = "X" }, Day("2027-01-20")));
        Assert.Null(RecurrenceRules.Next(Monthly() with { To = null }, Day("2027-01-20")));
        Assert.Null(RecurrenceRules.Next(Monthly() with { Recurs = Recurrence.None }, Day("2027-01-20")));
    }

    static (int Round, DateOnly From) First((int Round, Term Term)? next) => (next!.Value.Round, next.Value.Term.From);

    static Campaign Monthly() => new("1", "Mỗi tháng một việc tốt", null, null, "Tốt", null, Day("2027-01-01"), Day("2027-01-31"), null, null, null, null, "CN-001", default)
    {
        Recurs = Recurrence.Monthly,
    };

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
