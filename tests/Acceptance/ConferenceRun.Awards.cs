using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Awards;
using ThiDua.Cards.Ceremonies;
using ThiDua.Cards.Nominate;
using ThiDua.Cards.Reviews;
using ThiDua.Tests.Features.Decisions;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Acceptance;

sealed partial class ConferenceRun
{
    /// <summary>What was given before, to the office itself or, in the words of the source, to many.</summary>
    public async Task Remembers(string form, string campaign, string office = "", string unstated = "")
    {
        var secretary = Office.As(Conference.Secretary);
        var list = await secretary.Asks("khen thưởng trước đây");
        await secretary.Presses(list, PastAwardForm.Open);
        var said = await secretary.Presses(
            list, PastAwardForm.Record, ("form", form), ("names", office), ("unstated", unstated), ("from", "2010"), ("to", "2015"), ("campaign", campaign));
        Assert.Contains("✓ Đã ghi nhận", said.Words(), StringComparison.Ordinal);
    }

    /// <summary>Drawn up for all that wait, and signed by the head.</summary>
    public Task Submits(string number, string date) => Signs(
        "tờ trình", Deciding.Paper(number, date, ("addressee", "Ban Thi đua - Khen thưởng Thành phố")), "Ký tờ trình");

    /// <inheritdoc cref="Submits"/>
    public Task Decides(string number, string date) => Signs("quyết định", Deciding.Paper(number, date), "Ký quyết định");

    public async Task RecordsTheCitysDecision(string number, string date)
    {
        var secretary = office.As(Conference.Secretary);
        var (list, _) = await secretary.Draws(
            office, "quyết định cấp trên",
            [("number", number), ("date", date), ("addressee", "Chủ tịch UBND Thành phố Hà Nội"), ("signatory", "Chủ tịch UBND Thành phố")]);
        Assert.Contains("Đã khen thưởng", (await secretary.Presses(list, "Ghi nhận quyết định")).Words(), StringComparison.Ordinal);
    }

    async Task Signs(string command, (string, string)[] typed, string button)
    {
        var secretary = office.As(Conference.Secretary);
        var (list, _) = await secretary.Draws(office, command, typed);
        Assert.Contains("Đã trình lãnh đạo ký", (await secretary.Presses(list, "Trình lãnh đạo ký")).Words(), StringComparison.Ordinal);
        await office.Settled();
        var head = office.As(Conference.Head);
        var waiting = await head.IsTold(m => m.Words().Contains("đang chờ lãnh đạo ký", StringComparison.Ordinal) && m.Words().Contains(button, StringComparison.Ordinal));
        Assert.Contains("đã được ký", (await head.Presses(waiting, button)).Words(), StringComparison.Ordinal);
        await office.Settled();
    }

    /// <returns>The event's code.</returns>
    public async Task<string> CallsTheConference(string name, string day, string campaign)
    {
        var secretary = office.As(Conference.Secretary);
        var form = await secretary.Asks($"hội nghị mới {name}");
        await secretary.Presses(
            form, CeremonyForm.Preview, ("day", day), ("time", "14:00"), ("venue", "Hội trường Văn phòng UBND TP"),
            ("presenter", "Đại diện lãnh đạo Ban Thi đua - Khen thưởng TP"), ("programme", "Báo cáo tổng kết\nTrao khen thưởng\nPhát động phong trào mới"),
            ("campaign", campaign), ("allAwards", "true"));
        Assert.Contains("Đã ghi nhận hội nghị.", (await secretary.Presses(form, CeremonyForm.Confirm)).Words(), StringComparison.Ordinal);
        return office.Store.All(Kinds.Ceremonies).Values.Single(c => c.Value.Name == name).Value.Id;
    }

    /// <summary>All of it, at the table.</summary>
    /// <returns>The list as it was before, and what was said after.</returns>
    public async Task<(string Order, string Said)> HandsOut(string conference)
    {
        var secretary = office.As(Conference.Secretary);
        var list = await secretary.Asks($"trao {conference}");
        var order = list.Words();
        return (order, (await secretary.Presses(list, HandOutCard.Tick, ("whole", HandOutCard.WholeList))).Words());
    }

    /// <returns>What the final review says.</returns>
    public async Task<string> Reviews(string campaign)
    {
        var head = office.As(Conference.Head);
        var card = await head.Asks($"tổng kết {campaign}");
        return (await head.Presses(card, ReviewCard.Close, ("conclusion", "Phong trào đạt mục tiêu đề ra."))).Words();
    }

    /// <summary>Đột xuất: reported in one line, proposed by the head, received by the secretary.</summary>
    /// <returns>The case's code.</returns>
    public async Task<string> ReportsAtOnce(string by, string whom, string campaign, string deed)
    {
        var nominator = office.As(by);
        var preview = await nominator.Asks($"đột xuất {whom} hình thức “Khen thưởng của VP UBND TP” phong trào {campaign} vì {deed}");
        Assert.NotNull((await nominator.Presses(preview, NominatePreview.Confirm)).Card);
        await HeadsPropose();
        await SecretaryReceives();
        return (await Cases(CaseState.Received)).Single(c => c.Campaign == campaign).Id;
    }
}
