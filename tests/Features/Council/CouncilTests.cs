using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features.Alarms;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Features.Council;

public sealed class CouncilTests
{
    [Theory]
    [InlineData("hội đồng")]
    [InlineData("HOI DONG")]
    [InlineData("council")]
    public async Task Everybody_sees_who_is_in_the_council_and_as_what(string typed)
    {
        await using var office = await Chamber.Seated();

        var card = await office.As("CN-012").Asks(typed);

        Assert.Contains("9 thành viên", card.Words(), StringComparison.Ordinal);
        Assert.Contains("Chủ tịch\n**Nguyễn Văn Hải**", card.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Cử thành viên", card.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task Naming_gives_the_role_releasing_takes_it_away_and_there_is_one_chair()
    {
        await using var office = await Chamber.Seated(3);

        var second = await office.Names(CouncilPost.Chair, "CN-010");
        await office.Names(CouncilPost.Member, "CN-010");
        Assert.True(office.Desk.People.Find("CN-010")!.Is(Role.Council));
        var list = await office.As("CN-004").Asks("hội đồng");
        var released = await office.As("CN-004").Presses(list, CouncilCard.Release, (CouncilCard.PickField, "CN-010"));

        Assert.Contains("Hội đồng đã có Chủ tịch", second, StringComparison.Ordinal);
        Assert.Contains("Phạm Thị Lan không còn tham gia Hội đồng.", released.Words(), StringComparison.Ordinal);
        Assert.False(office.Desk.People.Find("CN-010")!.Is(Role.Council));
        Assert.Equal(["councillor-named", "councillor-released"], (await office.Entries(e => e.Kind.StartsWith("councillor", StringComparison.Ordinal) && e.Json.Contains("CN-010", StringComparison.Ordinal))).Select(e => e.Kind));
        await office.Verified();
    }

    [Fact]
    public async Task An_open_vote_is_told_by_name_at_the_count_and_not_before()
    {
        await using var office = await Chamber.Seated(3);
        const string open = """{ "ground": "Quy chế (mẫu)", "from": "2026-01-01", "forms": [ { "id": "giay-khen", "secret": false } ] }""";
        var report = await office.Services.GetRequiredService<RegulationImport>()
            .Import(office.Store, new MemoryStream(Encoding.UTF8.GetBytes(open)), "quy-che.json", Patience.Cancel);
        Assert.Empty(report.Flaws);
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012", "CN-016");
        var code = await office.Meets(3);
        await office.Votes(Chamber.Chair, "giay-khen", (cases[0], BallotCard.Against));
        await office.Votes(Chamber.Secretary, "giay-khen");
        await office.Votes("CN-002", "giay-khen");
        Assert.DoesNotContain("open-vote-told", string.Join(',', (await office.Entries(_ => true)).Select(e => e.Kind)), StringComparison.Ordinal);
        Assert.All(await office.Box(code), b => Assert.Null(b.Told));

        await office.Counts();

        Assert.Equal(3, (await office.Entries(e => e.Kind == "open-vote-told")).Count);
        var minutes = await office.As("CN-002").Asks("biên bản");
        Assert.Contains("không tán thành hoặc không có ý kiến: Nguyễn Văn Hải", minutes.Words(), StringComparison.Ordinal);
        await office.Verified();
    }

    [Fact]
    public async Task While_a_session_is_open_who_has_not_voted_is_reminded_once_each_working_day()
    {
        await using var office = await Chamber.Seated(3);
        await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        await office.Meets(3);
        await office.Votes(Chamber.Chair, "giay-khen");
        await office.Settled();
        await office.Rings();
        Assert.Empty(Told());

        await office.Reaches(11, 24, 9);
        await office.Rings();
        await office.Settled();
        Assert.Single(Told());

        await office.Reaches(11, 25, 9);
        await office.Settled();
        Assert.Equal(2, Told().Count);
        Assert.DoesNotContain(office.BotMessages(office.As(Chamber.Chair).Chat), Reminds);

        IReadOnlyList<ThiDua.Bot.Practice.Message> Told() => [.. office.BotMessages(office.As("CN-002").Chat).Where(Reminds)];

        static bool Reminds(ThiDua.Bot.Practice.Message m) => m.Words().Contains("Đồng chí chưa bỏ đủ phiếu", StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_and_rules_call_acts_by_the_same_names() =>
        Assert.All(Enum.GetNames<SessionAct>(), name => Assert.True(Enum.TryParse<SessionMay>(name, out _), name));

    [Fact]
    public async Task No_choice_stands_in_the_ledger_nor_in_a_message()
    {
        await using var office = await Chamber.Seated(3);
        var cases = await office.Has(CaseState.Ready, "giay-khen", "CN-012");
        await office.Meets(3);
        foreach (var member in Chamber.Nine.Take(3))
            await office.Votes(member, "giay-khen", (cases[0], BallotCard.Against));

        var told = string.Join('\n', Chamber.Nine.Take(3).SelectMany(m => office.BotMessages(office.As(m).Chat)).Select(m => m.Words()));

        Assert.DoesNotContain("against", await office.Ledger(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Không tán thành", told, StringComparison.Ordinal);
    }
}
