using ThiDua.Bot.Practice;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features.Checking;
using ThiDua.Tests.Kit;
using Office = ThiDua.Tests.Kit.Office;
using Persona = ThiDua.Tests.Kit.Persona;

namespace ThiDua.Tests.Features.Council;

/// <summary>A council at work, through chat alone.</summary>
static class Chamber
{
    /// <summary>Chair, secretary (also the office's) and members of the sample office; none of them is put forward in these tests.</summary>
    public const string Chair = "CN-001", Secretary = "CN-004";

    public static readonly string[] Nine = [Chair, Secretary, "CN-002", "CN-003", "CN-005", "CN-006", "CN-007", "CN-008", "CN-009"];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Named by the office's secretary, as people are named.</summary>
    public static async Task<Office> Seated(int members = 9)
    {
        var office = await Staffed.Open();
        await office.Seats(members);
        return office;
    }

    public static async Task Seats(this Office office, int members = 9)
    {
        Assert.Contains("Đã cử vào Hội đồng", await office.Names(CouncilPost.Chair, Chair), StringComparison.Ordinal);
        Assert.Contains("Đã cử vào Hội đồng", await office.Names(CouncilPost.Secretary, Secretary), StringComparison.Ordinal);
        await office.Names(CouncilPost.Member, [.. Nine.Skip(2).Take(members - 2)]);
    }

    public static async Task<string> Names(this Office office, CouncilPost post, params string[] people)
    {
        var secretary = office.As("CN-004");
        var card = await secretary.Asks("hội đồng");
        await secretary.Presses(card, CouncillorForm.Open);
        return (await secretary.Presses(
            card, CouncillorForm.Name, ("who", string.Join(',', people.Select(p => office.As(p).AadId))), (CouncillorForm.PostField, post.ToString()))).Words();
    }

    /// <returns>The session's code.</returns>
    public static async Task<string> Calls(this Office office, params (string Field, string Value)[] filledIn)
    {
        var form = await office.As(Secretary).Asks("họp");
        var called = await office.As(Secretary).Presses(form, CallForm.Call, filledIn);
        Assert.NotNull(called.Card);
        return office.Underway().Id;
    }

    public static Session Underway(this Office office) => office.Store.All(Kinds.Sessions).Values.Single(s => !s.Value.IsOver).Value;

    public static Session Session(this Office office, string code) => office.Store.All(Kinds.Sessions)[code].Value;

    public static async Task<string> Roll(this Office office, IEnumerable<string> present, params string[] written)
    {
        var roll = await office.As(Secretary).Asks("điểm danh");
        return (await office.As(Secretary).Presses(
            roll, RollCard.Save, (RollCard.PresentField, string.Join(',', present)), (RollCard.WrittenField, string.Join(',', written)))).Words();
    }

    public static async Task<string> Opens(this Office office)
    {
        var card = await office.As(Secretary).Asks("họp");
        return (await office.As(Secretary).Presses(card, SessionCard.Open)).Words();
    }

    /// <summary>Called, with everybody there, and open.</summary>
    public static async Task<string> Meets(this Office office, int members = 9)
    {
        var code = await office.Calls();
        await office.Roll(Nine.Take(members));
        Assert.Contains("Phiên họp đã khai mạc", await office.Opens(), StringComparison.Ordinal);
        await office.Settled();
        return code;
    }

    /// <summary>Agrees to all of a form but for these cases; nothing of it is on the card that comes back.</summary>
    public static async Task<string> Votes(this Office office, string member, string form, params (string Case, string Mark)[] otherwise)
    {
        var ballots = await office.As(member).Asks("bỏ phiếu");
        return await office.Casts(member, ballots, form, otherwise);
    }

    public static async Task<string> Casts(this Office office, string member, Message ballots, string form, params (string Case, string Mark)[] otherwise)
    {
        var (who, session) = (office.As(member), office.Underway());
        var paper = session.Papers.Single(p => p.Form == form);
        await who.Opens(ballots, form, 0);
        var said = (await who.Presses(ballots, BallotCard.AgreeWhole, BackAtTheList)).Words();
        foreach (var (code, mark) in otherwise)
        {
            var line = paper.Items.ToList().FindIndex(i => i.Case == code);
            await who.Opens(ballots, form, line / BallotCard.PageSize);
            said = (await who.Presses(ballots, BallotCard.Cast, BackAtTheList, (BallotCard.FieldOf(line), mark))).Words();
        }
        return said;

        bool BackAtTheList(Answer answer) => answer.Card?.ToJsonString().Contains(BallotsCard.IdOf(form), StringComparison.Ordinal) == true;
    }

    /// <summary>A mark for every line, page by page.</summary>
    public static async Task Marks(this Office office, string member, string form, IReadOnlyList<Mark> marks)
    {
        var who = office.As(member);
        var ballots = await who.Asks("bỏ phiếu");
        await who.Opens(ballots, form, 0);
        foreach (var page in marks.Select((m, line) => (BallotCard.FieldOf(line), ChoiceOf(m))).Chunk(BallotCard.PageSize))
            Assert.Contains("Đã nhận phiếu", (await who.Presses(ballots, BallotCard.Cast, page)).Words(), StringComparison.Ordinal);
    }

    public static string ChoiceOf(Mark mark) => mark switch
    {
        Mark.Agree => BallotCard.Agree,
        Mark.Against => BallotCard.Against,
        _ => BallotCard.NoOpinion,
    };

    /// <summary>Opens the ballot from the list, and turns to the page.</summary>
    public static async Task Opens(this Persona who, Message ballots, string form, int page)
    {
        if (!who.Sees(ballots).Card!.ToJsonString().Contains(BallotsCard.IdOf(form), StringComparison.Ordinal))
            await who.Presses(ballots, BallotsCard.List);
        await who.Presses(ballots, BallotsCard.IdOf(form));
        for (var at = 0; at < page; at++)
            await who.Presses(ballots, "Trang sau");
    }

    public static async Task<string> Counts(this Office office)
    {
        var ask = await office.As(Secretary).Asks("kiểm phiếu");
        var done = await office.As(Secretary).Presses(ask, CountAskCard.Confirm);
        await office.Settled();
        return done.Words();
    }

    public static async Task<IReadOnlyList<string>> Has(this Office office, CaseState state, string form, params string[] nominees)
    {
        var codes = new List<string>();
        foreach (var nominee in nominees)
            codes.Add(await office.Has(state, nominee, form: form));
        return codes;
    }

    public static async Task<string> Ledger(this Office office) => string.Join('\n', (await office.Entries(_ => true)).Select(e => e.Json));

    public static async Task<IReadOnlyList<Ballot>> Box(this Office office, string session) =>
        [.. (await office.Store.List(Kinds.Ballots, $"of/{session}/", 2_000, Cancel)).Select(b => b.Value)];
}
