using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;

namespace ThiDua.Tests.Recognition.Cases;

public sealed class CaseActsTests
{
    static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData(nameof(CaseState.Nominated), nameof(CaseState.Nominated))]
    [InlineData(nameof(CaseState.Proposed), nameof(CaseState.Proposed))]
    [InlineData(nameof(CaseState.Received), nameof(CaseState.Proposed))]
    [InlineData(nameof(CaseState.Published), nameof(CaseState.Proposed))]
    public void What_was_returned_goes_back_to_where_it_is_looked_at_again(string before, string after)
    {
        var (from, to) = (Enum.Parse<CaseState>(before), Enum.Parse<CaseState>(after));
        var returned = CaseRules.Move(Case("CN-012") with { State = from }, CaseState.Returned, Day, "thiếu").Moved;

        Assert.Equal(to, CaseActs.To(returned, CaseAct.SendAgain));
        Assert.True(CaseRules.MayMove(returned, to));
        Assert.Equal((to, null, null), Seen(ReviewRules.SendAgain(returned, returned.Achievement, null, Day).Moved));
    }

    [Fact]
    public void A_nomination_takes_along_what_is_before_the_count_and_stops_at_what_is_beyond()
    {
        var cases = Enum.GetValues<CaseState>().Select(s => Case("CN-012") with { State = s, ReturnedFrom = s == CaseState.Returned ? CaseState.Nominated : null }).ToList();

        var (along, inTheWay) = CaseActs.WithNomination(cases, c => c);

        Assert.Equal(
            [CaseState.Nominated, CaseState.Returned, CaseState.Proposed, CaseState.Received, CaseState.Published, CaseState.Ready, CaseState.OnAgenda],
            along.Select(c => c.State));
        Assert.Equal([CaseState.Passed, CaseState.NotPassed, CaseState.Submitted, CaseState.Awarded, CaseState.Revoked], inTheWay.Select(c => c.State));
    }

    [Fact]
    public void The_nearest_head_reviews_then_the_one_above_then_the_secretary_and_nobody_his_own()
    {
        Unit[] units = [new("VP", "Văn phòng"), new("P-TH", "Phòng Tổng hợp", "VP"), new("T-1", "Tổ 1", "P-TH"), new("T-2", "Tổ 2", "T-2")];
        Person[] heads = [new("CN-005", "Đức", Unit: "P-TH"), new("CN-030", "Hà", Unit: "T-1")];
        Person[] secretaries = [new("CN-004", "Ánh", Unit: "P-HCTC"), new("CN-031", "Bình", Unit: "VP")];

        Assert.Equal("CN-030", By(Case("CN-012") with { Unit = "T-1" }));
        Assert.Equal("CN-005", By(Case("CN-012") with { Unit = "P-TH" }));
        Assert.Equal("CN-005", By(Case("CN-030") with { Unit = "T-1" }));
        Assert.Equal("CN-004,CN-031", By(Case("CN-005") with { Unit = "P-TH" }));
        Assert.Equal("CN-031", By(Case("CN-004") with { Unit = "VP" }));
        Assert.Equal("CN-004,CN-031", By(Case("CN-012") with { Unit = null }));
        Assert.Equal("CN-004,CN-031", By(Case("CN-012") with { Unit = "T-2" }));
        Assert.Equal(["P-TH", "T-1"], ReviewerRules.Below("P-TH", units).Order(StringComparer.Ordinal));

        string By(Case standing) =>
            string.Join(',', ReviewerRules.Of(standing, id => units.FirstOrDefault(u => u.Id == id), heads, secretaries).Select(p => p.Id));
    }

    [Fact]
    public void Who_is_not_successful_is_not_told_and_who_is_published_is()
    {
        var standing = Case("CN-012") with { State = CaseState.OnAgenda };

        Assert.All(
            [CaseState.NotPassed, CaseState.Passed, CaseState.Withdrawn, CaseState.Ready],
            to => Assert.False(CaseNews.Of(standing, to).HasFlag(CaseConcern.Nominee)));
        Assert.False(CaseNews.Of(Case("CN-012"), CaseState.Rejected).HasFlag(CaseConcern.Nominee));
        Assert.True(CaseNews.Of(Case("CN-012") with { State = CaseState.Received }, CaseState.Published).HasFlag(CaseConcern.Nominee));
    }

    static (CaseState, CaseState?, string?) Seen(Case c) => (c.State, c.ReturnedFrom, c.Reason);

    static Case Case(string nominee) => new(
        "7K3Q9F", new(PartyKind.Person, nominee, "P-TH"), "giay-khen", null, null, NominationKind.Regular, "đã thức trọn đêm để hoàn thành báo cáo", null,
        "CN-010", default, Day);
}
