using System.Globalization;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Tests.Features.Alarms;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Acceptance;

/// <summary>The same office with other numbers, made from a seed, and counted once more beside the bot.</summary>
public sealed class OtherCountsTests : IDisposable
{
    const string City = "bk-thanh-pho", Good = "ntvt", Own = "kt-van-phong";

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-other-counts-").FullName;

    /// <param name="Against">How many of the nine do not agree.</param>
    sealed record Candidate(string Form, string Id, bool IsUnit, bool Manages, int Against)
    {
        /// <summary>Seventy of a hundred of all nine, as a fraction.</summary>
        public bool Passes => (9 - Against) * 10 >= 9 * 7;
    }

    [Theory]
    [InlineData(20150731)]
    [InlineData(20101231)]
    public async Task Whoever_is_put_forward_and_however_the_council_votes_the_numbers_are_those_of_an_independent_count(int seed)
    {
        var random = new Random(seed);
        var (cityPeople, goodPeople, ownPeople, cityUnits, ownUnits) =
            (random.Next(3, 9), random.Next(1, 5), random.Next(20, 40), random.Next(2, 6), random.Next(3, 9));
        var held = Conference.Person(60 + random.Next(ownPeople));
        await using var run = await ConferenceRun.Open(_folder);
        var office = run.Office;
        var campaign = await run.Launches("Thi đua yêu nước giai đoạn 2010-2015", "2010-01-01", "2015-12-31");
        List<Candidate> put =
        [
            .. People(City, 1, cityPeople), .. People(Good, 40, goodPeople), .. People(Own, 60, ownPeople), .. Units(City, 1, cityUnits), .. Units(Own, 10, ownUnits),
        ];
        foreach (var form in put.GroupBy(c => c.Form))
            await run.Nominates(form.Key, campaign, Numbers(form, units: false), Numbers(form, units: true));
        await run.HeadsPropose();
        await run.Holds(held);
        await run.SecretaryReceives();
        await run.SecretaryPublishes();
        await office.Settled();
        await office.Reaches(6, 9, 8, year: 2015);

        await run.NamesTheCouncil();
        await run.CallsASession();
        await run.CallsTheRoll(Conference.Council);
        Assert.Contains("Phiên họp đã khai mạc", await run.OpensTheSession(), StringComparison.Ordinal);
        var ready = await run.Cases(CaseState.OnAgenda);
        var against = Conference.Council.ToDictionary(m => m, _ => new List<string>());
        foreach (var (candidate, code) in put.Join(ready, c => (c.Form, c.Id), c => (c.Form, c.Party.Id), (c, standing) => (c, standing.Id)))
        {
            foreach (var member in Conference.Council.OrderBy(_ => random.Next()).Take(candidate.Against))
                against[member].Add(code);
        }
        foreach (var member in Conference.Council)
            await run.Votes(member, against[member]);
        await run.CountsTheBallots();
        await run.Submits("1/TTr-VP", "2015-06-09");
        await run.Decides("2/QĐ-VP", "2015-06-09");
        await run.RecordsTheCitysDecision("3/QĐ-UBND", "2015-06-09");
        var review = await run.Reviews(campaign);

        var awarded = put.Where(c => c.Passes && c.Id != held).ToList();
        Assert.Equal(put.Count - 1, ready.Count);
        Assert.Equal(awarded.Select(c => c.Id).Order(StringComparer.Ordinal), (await run.Cases(CaseState.Awarded)).Select(c => c.Party.Id).Order(StringComparer.Ordinal));
        Assert.Equal(CaseState.Proposed, (await run.CaseOf(held)).State);
        foreach (var form in awarded.GroupBy(c => c.Form))
            Assert.Contains($"\n{Row(form)}\n", review, StringComparison.Ordinal);
        Assert.Contains($"Tổng\n{Row(awarded)}\n", review, StringComparison.Ordinal);
        var people = awarded.Where(c => !c.IsUnit).ToList();
        Assert.Contains($"{people.Count(c => !c.Manages)}/{people.Count} (", review, StringComparison.Ordinal);
        await office.Verified();

        IEnumerable<Candidate> People(string form, int from, int count) =>
            Enumerable.Range(from, count).Select(n => new Candidate(form, Conference.Person(n), false, Conference.Manages(n), random.Next(0, 6))).ToList();

        IEnumerable<Candidate> Units(string form, int from, int count) =>
            Enumerable.Range(from, count).Select(n => new Candidate(form, Conference.Unit(n), true, false, random.Next(0, 6))).ToList();
    }

    static IEnumerable<int> Numbers(IEnumerable<Candidate> some, bool units) =>
        from candidate in some
        where candidate.IsUnit == units
        select units
            ? Enumerable.Range(1, Conference.Collectives).Single(n => Conference.Unit(n) == candidate.Id)
            : int.Parse(candidate.Id[3..], CultureInfo.InvariantCulture);

    /// <summary>Collectives, people, both.</summary>
    static string Row(IEnumerable<Candidate> some)
    {
        var (units, people) = (some.Count(c => c.IsUnit), some.Count(c => !c.IsUnit));
        return $"{units}\n{people}\n{units + people}";
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
