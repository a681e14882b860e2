using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Awarding;

namespace ThiDua.Tests.Recognition.Awarding;

public sealed class AwardTalliesTests
{
    static readonly Revocation Taken = new(RevocationGround.ForgedDossier, "9/QĐ-VP", new(2016, 1, 5), null, "CN-002", default, new(2016, 1, 5));

    static readonly Recipient Unit = new(new(PartyKind.Unit, "P-TH", "P-TH"), "Phòng Tổng hợp", null) { First = true };

    static readonly Recipient Manager = new(new(PartyKind.Person, "CN-001", "P-TH"), "Nguyễn Văn Hải", null) { Manages = true };

    static readonly Recipient Clerk = new(new(PartyKind.Person, "CN-010", "P-TH"), "Phạm Thị Lan", null) { First = true, Campaign = "PT-02" };

    [Fact]
    public void An_award_counts_in_the_year_of_its_decision_and_in_the_campaign_of_each_recipient()
    {
        var counts = Counted(Awarded.Of(Decision([Unit, Manager, Clerk])));

        Assert.Equal((1, 2, 1), (Of(counts, "2015", AwardCount.Units), Of(counts, "2015", AwardCount.People), Of(counts, "2015", AwardCount.NonManagers)));
        Assert.Equal((1, 1, 0), (Of(counts, "PT-00", AwardCount.Units), Of(counts, "PT-00", AwardCount.People), Of(counts, "PT-00", AwardCount.NonManagers)));
        Assert.Equal((1, 1), (Of(counts, "PT-02", AwardCount.People), Of(counts, "PT-02", AwardCount.NewPeople)));
        Assert.Equal((1, 1), (Of(counts, "2015", AwardCount.NewUnits), Of(counts, "2015", AwardCount.NewPeople)));
        Assert.Equal(0, Of(counts, "2016", AwardCount.People));
    }

    [Fact]
    public void What_is_revoked_is_taken_out_of_every_count_it_was_in()
    {
        var award = Decision([Unit, Manager, Clerk]);

        var counts = Counted(
            Awarded.Of(award),
            new AwardRevoked(award.Id, award.Form, award.Campaign, [Manager, Clerk], award.Date, award.Day, Taken, 1),
            new AwardRevoked(award.Id, award.Form, award.Campaign, [Unit], award.Date, award.Day, Taken, 0));

        Assert.All(counts, count => Assert.Equal(0, count.Value));
    }

    [Fact]
    public void What_was_given_before_the_bot_stands_outside_the_sums_and_an_unstated_number_is_none()
    {
        var order = Decision([Unit]) with { Form = "hcld-nhat", Past = new(2010, 2015, Dated: false) };
        var flags = Decision([]) with { Form = "co-chinh-phu", Number = "", Past = new(2010, 2015, Dated: false, "hàng chục tập thể, cá nhân") };

        var counts = Counted(Awarded.Of(order), Awarded.Of(flags));

        Assert.Equal(1, counts[AwardTallies.Of("PT-00", AwardCount.PastUnits, "hcld-nhat")]);
        Assert.Equal(1, counts[AwardTallies.Of("PT-00", AwardCount.Unstated, "co-chinh-phu")]);
        Assert.Equal(0, Of(counts, "PT-00", AwardCount.Units, "hcld-nhat"));
        Assert.DoesNotContain(counts.Keys, key => key.StartsWith("awarded/", StringComparison.Ordinal));
    }

    static Award Decision(IReadOnlyList<Recipient> recipients) => new(
        "AW0001", "kt-van-phong", "215/QĐ-VP", new(2015, 7, 20), "Chánh Văn phòng", null, "PT-00", null, recipients, null, "CN-002", default, new(2016, 1, 4));

    static Dictionary<string, long> Counted(params Fact[] facts) =>
        facts.SelectMany(Tallies.Of).GroupBy(s => s.Key).ToDictionary(g => g.Key, g => g.Sum(s => s.By));

    static long Of(Dictionary<string, long> counts, string scope, AwardCount what, string form = "kt-van-phong") =>
        counts.GetValueOrDefault(AwardTallies.Of(scope, what, form));
}
