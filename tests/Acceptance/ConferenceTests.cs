using ThiDua.Bot.Recognition.Cases;

namespace ThiDua.Tests.Acceptance;

/// <summary>The conference of 31/7: what the article counts, come about again by typing and pressing alone.</summary>
public sealed class ConferenceTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-conference-").FullName;

    [Fact]
    public async Task The_office_of_the_conference_nominates_and_its_heads_propose()
    {
        await using var run = await ConferenceRun.Open(_folder);
        var office = run.Office;

        var umbrella = await run.Launches("Thi đua yêu nước giai đoạn 2010-2015", "2010-01-01", "2015-07-31", "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh");
        await run.Nominates("bk-thanh-pho", umbrella, [.. Enumerable.Range(1, Conference.CityPeople), Conference.People], Enumerable.Range(1, Conference.CityCollectives));
        await run.Nominates("ntvt", umbrella, Enumerable.Range(8, Conference.GoodPeople), []);
        await run.Nominates("kt-van-phong", umbrella, Enumerable.Range(11, 146), Enumerable.Range(8, 14));
        await run.HeadsPropose();

        var proposed = await run.Cases(CaseState.Proposed);
        Assert.Empty(await run.Cases(CaseState.Nominated));
        Assert.Equal((18, 160), (proposed.Count(c => c.Form != "kt-van-phong"), proposed.Count(c => c.Form == "kt-van-phong")));
        await office.Verified();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
