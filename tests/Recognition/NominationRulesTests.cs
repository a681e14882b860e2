using ThiDua.Bot.Recognition;

namespace ThiDua.Tests.Recognition;

public sealed class NominationRulesTests
{
    static readonly DateOnly Today = new(2026, 11, 23);
    static readonly Party Minh = new(PartyKind.Person, "CN-012", "P-TH");
    static readonly Campaign Campaign = new(
        "PT-01", "Rèn tác phong", null, null, "Gương mẫu", null, new(2026, 11, 1), new(2026, 11, 23), null, null, null, null, "CN-001", default);

    [Fact]
    public void A_whole_nomination_on_the_last_day_of_its_campaign_may_stand() =>
        Assert.Empty(NominationRules.Refusals(Ask(), Today, selfNomination: false));

    [Fact]
    public void The_day_after_its_last_a_campaign_takes_none() =>
        Assert.Equal(new NominationRefusal.CampaignEnded("Rèn tác phong", new(2026, 11, 23)), Assert.Single(NominationRules.Refusals(Ask(), Today.AddDays(1), false)));

    [Fact]
    public void Before_its_first_day_a_campaign_takes_none() =>
        Assert.IsType<NominationRefusal.CampaignNotYet>(Assert.Single(NominationRules.Refusals(Ask(), new(2026, 10, 31), false)));

    [Fact]
    public void A_campaign_that_does_not_exist_is_said_to_be_gone() =>
        Assert.IsType<NominationRefusal.CampaignGone>(Assert.Single(NominationRules.Refusals(Ask() with { Campaign = null }, Today, false)));

    [Fact]
    public void Oneself_is_refused_unless_the_office_says_otherwise()
    {
        var own = Ask() with { By = "CN-012" };

        Assert.IsType<NominationRefusal.Oneself>(Assert.Single(NominationRules.Refusals(own, Today, selfNomination: false)));
        Assert.Empty(NominationRules.Refusals(own, Today, selfNomination: true));
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(2_000, true)]
    [InlineData(2_001, false)]
    public void The_achievement_has_twenty_to_two_thousand_characters(int length, bool stands) =>
        Assert.Equal(stands, !NominationRules.Content(new('a', length), null).Any());

    [Theory]
    [InlineData("https://drive.vanphong.example/a?b=c", true)]
    [InlineData("HTTPS://DRIVE.VANPHONG.EXAMPLE", true)]
    [InlineData("http://drive.vanphong.example", false)]
    [InlineData("https://", false)]
    [InlineData("https://may-tinh/a", false)]
    [InlineData("https://ban@drive.vanphong.example", false)]
    [InlineData("https://drive.vanphong.example/a b", false)]
    [InlineData("drive.vanphong.example", false)]
    public void Evidence_is_a_whole_https_address(string link, bool stands) =>
        Assert.Equal(stands, !NominationRules.Content(new('a', 20), link).Any());

    [Fact]
    public void Only_its_nominator_changes_it_and_only_while_it_is_open()
    {
        var (made, _) = NominationRules.Make(Ask(), "7K3Q9F", default, Today);

        Assert.Null(NominationRules.MayChange(made, "CN-010"));
        Assert.Equal(ChangeRefusal.NotYours, NominationRules.MayChange(made, "CN-001"));
        Assert.Equal(ChangeRefusal.Withdrawn, NominationRules.MayChange(NominationRules.Withdraw(made).Withdrawn, "CN-010"));
    }

    [Fact]
    public void A_withdrawal_takes_out_exactly_what_was_counted()
    {
        var (made, fact) = NominationRules.Make(Ask(), "7K3Q9F", default, Today);

        var steps = Tallies.Of(fact).Concat(Tallies.Of(NominationRules.Withdraw(made).Fact));

        Assert.All(steps.GroupBy(s => s.Key), g => Assert.Equal(0, g.Sum(s => s.By)));
    }

    [Fact]
    public void Giving_what_is_given_changes_nothing()
    {
        var (made, _) = NominationRules.Make(Ask(), "7K3Q9F", default, Today);
        var given = new Endorsement("7K3Q9F", "CN-013", default, Given: true);

        Assert.Null(EndorsementRules.Turn(made, given, "CN-013", give: true, default));
        Assert.Null(EndorsementRules.Turn(made, null, "CN-013", give: false, default));
        Assert.IsType<EndorsementTakenBack>(EndorsementRules.Turn(made, given, "CN-013", give: false, default)!.Value.Fact);
    }

    static NominationAsk Ask() => new("CN-010", [Minh], "PT-01", Campaign, NominationKind.Themed, new('a', 20), null);
}
