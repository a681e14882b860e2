using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;

namespace ThiDua.Tests.Features.Council;

/// <summary>How many must agree, of how many, and by which law (domain.md §D, step 9 and its side test).</summary>
public sealed class ThresholdTests
{
    const string CityFighter = "cstd-thanh-pho";

    [Theory]
    [InlineData(false, 8, false)]
    [InlineData(false, 9, true)]
    [InlineData(true, 7, false)]
    [InlineData(true, 8, true)]
    [InlineData(true, 9, true)]
    public async Task Nine_in_ten_must_agree_to_an_emulation_fighter_of_the_city_or_eight_where_the_office_chose_so(bool chosen, int agree, bool passes)
    {
        await using var office = await Chamber.Seated();
        if (chosen)
            await office.Rules("""{ "ground": "Quy chế (mẫu)", "from": "2026-01-01", "preset": true }""");
        var fighter = (await office.Has(CaseState.Ready, CityFighter, "CN-012"))[0];
        await office.Meets();
        await office.Vote(CityFighter, fighter, agree);

        await office.Counts();

        var count = (await office.CaseOf(fighter)).Count!;
        Assert.Equal((passes ? CaseState.Passed : CaseState.NotPassed, 9, chosen ? 8 : 9, agree), (await office.StateOf(fighter), count.Of, count.Needed, count.Agree));
        var minutes = await office.As("CN-009").Asks("biên bản");
        Assert.Contains($"{agree}/9", minutes.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task A_session_called_under_the_old_law_and_opened_under_the_new_follows_the_new()
    {
        await using var office = await Office.Open(at: new(2023, 12, 28, 2, 0, 0, TimeSpan.Zero));
        await office.Known();
        await office.Seats();
        await office.Rules("""{ "ground": "Quy chế (mẫu)", "from": "2024-01-01", "preset": true }""");
        var fighter = (await office.Has(CaseState.Ready, CityFighter, "CN-012"))[0];
        var code = await office.Calls();
        Assert.Equal(90, office.Underway().Papers.Single().Rule.Percent);
        await office.Settled();
        office.Clock.Advance(TimeSpan.FromDays(5));

        await office.Roll(Chamber.Nine);
        Assert.Contains("Phiên họp đã khai mạc", await office.Opens(), StringComparison.Ordinal);
        await office.Vote(CityFighter, fighter, 8);
        await office.Counts();

        Assert.Equal(80, office.Session(code).Papers.Single().Rule.Percent);
        Assert.Equal((CaseState.Passed, 8), (await office.StateOf(fighter), (await office.CaseOf(fighter)).Count!.Needed));
        await office.Verified();
    }

    [Fact]
    public async Task Where_heads_stand_aside_the_head_of_a_unit_has_no_vote_on_its_own()
    {
        await using var office = await Office.Open(settings: ["--Council:HeadsRecuse=true"]);
        await office.Known();
        await office.Seats();
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012", "CN-013", "P-TH");
        await office.Meets();

        var ballots = await office.As("CN-005").Asks("bỏ phiếu");
        await office.As("CN-005").Presses(ballots, BallotsCard.IdOf("giay-khen"));
        var seen = office.As("CN-005").Sees(ballots).Words();
        foreach (var member in Chamber.Nine)
            await office.Votes(member, "giay-khen");
        await office.Counts();

        Assert.Contains("2 hồ sơ liên quan đến đồng chí không có trong phiếu", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(cases[0], seen, StringComparison.Ordinal);
        Assert.Contains(cases[1], seen, StringComparison.Ordinal);
        // CN-005 heads P-TH, CN-006 P-TNMT: each stands aside for his own
        Assert.All(cases, c => Assert.Equal((8, 8, 1), office.CaseOf(c).Result.Count is { } n ? (n.Of, n.Agree, n.Recused) : default));
        var minutes = await office.As("CN-009").Asks("biên bản");
        Assert.Contains("không tham gia vì liên quan 1", minutes.Words(), StringComparison.Ordinal);
        await office.Verified();
    }
}

file static class Votes
{
    public static async Task Rules(this Office office, string json) => Assert.Empty((await office.Services.GetRequiredService<RegulationImport>()
        .Import(office.Store, new MemoryStream(Encoding.UTF8.GetBytes(json)), "quy-che.json", Patience.Cancel)).Flaws);

    /// <summary>So many agree, the others do not.</summary>
    public static async Task Vote(this Office office, string form, string code, int agree)
    {
        foreach (var (member, i) in Chamber.Nine.Select((m, i) => (m, i)))
            await office.Votes(member, form, i < agree ? [] : [(code, BallotCard.Against)]);
    }
}
