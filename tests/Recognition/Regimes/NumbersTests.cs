using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Tests.Recognition.Regimes;

public sealed class NumbersTests
{
    static readonly BaseSalary Salary = new(new(2024, 7, 1), 2_340_000, new("Nghị định 73/2024/NĐ-CP"));

    [Theory]
    [InlineData("0.3", "1", nameof(PartyKind.Person), 710_000)] // 702.000
    [InlineData("0.8", "1", nameof(PartyKind.Unit), 1_880_000)] // 1.872.000
    [InlineData("4.5", "1", nameof(PartyKind.Person), 10_530_000)] // as Bắc Ninh paid it
    [InlineData("1.5", "2", nameof(PartyKind.Person), 3_510_000)]
    [InlineData("1.5", "2", nameof(PartyKind.Unit), 7_020_000)]
    [InlineData("12", "1", nameof(PartyKind.Unit), 28_080_000)]
    public void Rewards_are_multiples_rounded_up_to_ten_thousand(string times, string factor, string kind, long amount) =>
        Assert.Equal(amount, RewardAmount.Of(new(Parsed(times), Parsed(factor)), Enum.Parse<PartyKind>(kind), Salary).Amount);

    [Fact]
    public void The_base_salary_is_that_of_the_day_and_of_two_the_one_entered_later()
    {
        BaseSalary[] known = [Salary, new(new(2023, 7, 1), 1_800_000, new("x")), new(new(2024, 7, 1), 2_350_000, new("y"))];

        Assert.Null(BaseSalary.On(known, new(2023, 6, 30)));
        Assert.Equal(1_800_000, BaseSalary.On(known, new(2024, 6, 30))!.Amount);
        Assert.Equal(2_350_000, BaseSalary.On(known, new(2024, 7, 1))!.Amount);
    }

    [Fact]
    public void A_quorum_is_the_fewest_that_are_no_less_than_the_fraction()
    {
        var off = from members in Enumerable.Range(1, 60)
                  from quorum in new Quorum[] { new(1, 2), new(2, 3), new(3, 4), new(4, 5), new(9, 10), new(1, 1) }
                  let needed = quorum.Needed(members)
                  where needed * quorum.Of < quorum.Least * members || (needed - 1) * quorum.Of >= quorum.Least * members
                  select (members, quorum);

        Assert.Empty(off);
        Assert.Equal(6, new Quorum(2, 3).Needed(9));
    }

    [Theory]
    [InlineData(15, 152, 22)]
    [InlineData(15, 6, 0)]
    [InlineData(20, 5, 1)]
    [InlineData(100, 7, 7)]
    public void A_cap_is_rounded_down(int percent, int recipients, int most) => Assert.Equal(most, new RatioCap(percent, "ldtt").Most(recipients));

    [Theory]
    [InlineData(nameof(RuleTerm.Percent), "50", "100", "49", "101", "70.5", "-70", "", "+70", " 70")]
    [InlineData(nameof(RuleTerm.CommentDays), "1", "", "0", "61", "x")]
    [InlineData(nameof(RuleTerm.Cap), "15/ldtt", "", "0/ldtt", "101/ldtt", "15", "15/", "15/LDTT", "/ldtt")]
    [InlineData(nameof(RuleTerm.Reward), "1.5/2", "", "0/1", "1,5/2", "1.5", "101/1", "1.5/11", "1e2/1")]
    [InlineData(nameof(RuleTerm.ValidTo), "2026-12-31", "", "31/12/2026", "2026-13-01")]
    [InlineData(nameof(RuleTerm.DecidedBy), "Office", "higher", "", "1", "Nobody")]
    [InlineData(nameof(RuleTerm.Secret), "true", "false", "", "True", "1")]
    [InlineData(nameof(RuleTerm.Name), "Bằng khen", "Giấy khen", "", "A\nB", "\u202Ex")]
    [InlineData(nameof(RuleTerm.Rank), "1", "9999", "0", "10000", "")]
    public void A_term_takes_what_it_can_be_and_nothing_else(string of, string good, string alsoGood, params string[] bad)
    {
        var (form, term) = (Books.Form("a", 1), Enum.Parse<RuleTerm>(of));

        Assert.All([good, alsoGood], value => Assert.NotNull(FormTerms.With(form, term, value, new(""))));
        Assert.All(bad, value => Assert.Null(FormTerms.With(form, term, value, new(""))));
        Assert.Equal(good, FormTerms.Read(FormTerms.With(form, term, good, new(""))!, term));
    }

    [Theory]
    [InlineData("2/3", true)]
    [InlineData("1/1", true)]
    [InlineData("1/2", true)]
    [InlineData("1/3", false)]
    [InlineData("3/2", false)]
    [InlineData("0/0", false)]
    [InlineData("21/21", false)]
    [InlineData("2", false)]
    public void A_quorum_is_half_of_the_members_at_least(string written, bool taken) => Assert.Equal(taken, RegimeTerms.Quorum(written) is not null);

    static decimal Parsed(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
