using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Checking;

namespace ThiDua.Tests.Recognition.Checking;

public sealed class HoldRulesTests
{
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly Party Minh = new(PartyKind.Person, "CN-012", "P-TH");

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_hold_stands_from_its_first_day_to_its_last(int days, bool stands)
    {
        var (held, _) = Placed(new(HoldKind.Inspection, "", Today, true, Today.AddDays(2), true));

        Assert.Equal(stands, held.On(Today.AddDays(days)) is not null);
    }

    [Fact]
    public void Without_a_last_day_it_stands_until_it_is_lifted_and_is_lifted_once()
    {
        var (held, placed) = Placed(new(HoldKind.Complaint, "", null, false, null, false));

        var (lifted, _) = HoldRules.Lift(held, placed.Hold, "CN-004", default, Today)!.Value;

        Assert.NotNull(held.On(Today.AddYears(3)));
        Assert.Null(lifted.On(Today));
        Assert.Null(HoldRules.Lift(lifted, placed.Hold, "CN-004", default, Today));
        Assert.Null(HoldRules.Lift(held, "nothing", "CN-004", default, Today));
    }

    [Fact]
    public void Of_two_holds_the_other_still_stands_when_one_is_lifted()
    {
        var (first, placed) = Placed(new(HoldKind.Complaint, "", null, false, null, false));
        var (both, _) = HoldRules.Place(first, Minh, "H2", new(HoldKind.Discipline, "", null, false, null, false), "CN-004", default, Today);

        var (one, _) = HoldRules.Lift(both, placed.Hold, "CN-004", default, Today)!.Value;

        Assert.Equal(HoldKind.Discipline, one.On(Today)!.Kind);
    }

    [Fact]
    public void The_ledger_never_carries_the_ground()
    {
        var (held, placed) = Placed(new(HoldKind.Other, "đơn của ông A", Today, true, null, false));

        Assert.Equal("đơn của ông A", Assert.Single(held.Holds).Ground);
        Assert.DoesNotContain("đơn", placed.ToString(), StringComparison.Ordinal);
        Assert.Equal(["hold/H1"], placed.Marks);
    }

    [Fact]
    public void What_is_wrong_is_said_of_each_field()
    {
        Assert.Equal([(HoldField.Kind, FlawKind.Missing)], Flaws(new(null, "", null, false, null, false)));
        Assert.Equal([(HoldField.Ground, FlawKind.Missing)], Flaws(new(HoldKind.Other, "", null, false, null, false)));
        Assert.Equal([(HoldField.To, FlawKind.Backwards)], Flaws(new(HoldKind.Discipline, "", Today, true, Today.AddDays(-1), true)));
        Assert.Equal([(HoldField.To, FlawKind.Over)], Flaws(new(HoldKind.Discipline, "", Today.AddDays(-9), true, Today.AddDays(-1), true)));
        Assert.Equal(
            [(HoldField.From, FlawKind.NotADate), (HoldField.To, FlawKind.NotADate), (HoldField.Ground, FlawKind.TooLong)],
            Flaws(new(HoldKind.Discipline, new('a', Hold.LongestGround + 1), null, true, null, true)));
        Assert.Empty(Flaws(new(HoldKind.Discipline, "", Today, true, Today, true)));
    }

    static (HoldField, FlawKind)[] Flaws(HoldDraft draft) => [.. draft.Flaws(Today).Select(f => (f.Field, f.Kind))];

    static (HeldParty, HoldPlaced) Placed(HoldDraft draft) => HoldRules.Place(null, Minh, "H1", draft, "CN-004", default, Today);
}
