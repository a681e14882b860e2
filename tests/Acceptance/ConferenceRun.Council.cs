using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Tests.Kit;
using Persona = ThiDua.Tests.Kit.Persona;

namespace ThiDua.Tests.Acceptance;

sealed partial class ConferenceRun
{
    /// <summary>The council of nine: chair, vice-chair, secretary, members.</summary>
    public async Task NamesTheCouncil()
    {
        await Names(CouncilPost.Chair, Conference.Chair);
        await Names(CouncilPost.ViceChair, Conference.Council[1]);
        await Names(CouncilPost.Secretary, Conference.CouncilSecretary);
        await Names(CouncilPost.Member, [.. Conference.Council.Except([Conference.Chair, Conference.Council[1], Conference.CouncilSecretary])]);
    }

    async Task Names(CouncilPost post, params string[] people)
    {
        var secretary = office.As(Conference.Secretary);
        var card = await secretary.Asks("hội đồng");
        await secretary.Presses(card, CouncillorForm.Open);
        var named = await secretary.Presses(
            card, CouncillorForm.Name, ("who", string.Join(',', people.Select(p => office.As(p).AadId))), (CouncillorForm.PostField, post.ToString()));
        Assert.Contains("Đã cử vào Hội đồng", named.Words(), StringComparison.Ordinal);
    }

    /// <summary>With all that is ready on its agenda.</summary>
    public async Task CallsASession()
    {
        var form = await office.As(Conference.CouncilSecretary).Asks("họp");
        await office.As(Conference.CouncilSecretary).Presses(form, CallForm.Call, (CallForm.PlaceField, "Phòng họp tầng 2"));
    }

    public async Task CallsTheRoll(IEnumerable<string> present, params string[] written)
    {
        var roll = await office.As(Conference.CouncilSecretary).Asks("điểm danh");
        await office.As(Conference.CouncilSecretary).Presses(
            roll, RollCard.Save, (RollCard.PresentField, string.Join(',', present)), (RollCard.WrittenField, string.Join(',', written)));
    }

    /// <returns>What the one who presides is told.</returns>
    public async Task<string> OpensTheSession()
    {
        var card = await office.As(Conference.CouncilSecretary).Asks("họp");
        return (await office.As(Conference.CouncilSecretary).Presses(card, SessionCard.Open)).Words();
    }

    /// <summary>In the member's own chat, on all ballots there are: agrees to everything but these cases.</summary>
    public async Task Votes(string member, IReadOnlyCollection<string> against)
    {
        var (who, session) = (office.As(member), office.Store.All(Kinds.Sessions).Values.Single(s => !s.Value.IsOver).Value);
        var ballots = await who.Asks("bỏ phiếu");
        foreach (var paper in session.Papers)
        {
            await Opens(who, ballots, paper.Form, 0);
            await who.Presses(ballots, BallotCard.AgreeWhole);
            for (var line = 0; line < paper.Items.Count; line++)
            {
                if (!against.Contains(paper.Items[line].Case))
                    continue;
                await Opens(who, ballots, paper.Form, line / BallotCard.PageSize);
                await who.Presses(ballots, BallotCard.Cast, (BallotCard.FieldOf(line), BallotCard.Against));
            }
        }
    }

    static async Task Opens(Persona who, ThiDua.Bot.Practice.Message ballots, string form, int page)
    {
        if (!who.Sees(ballots).Card!.ToJsonString().Contains(BallotsCard.IdOf(form), StringComparison.Ordinal))
            await who.Presses(ballots, BallotsCard.List);
        await who.Presses(ballots, BallotsCard.IdOf(form));
        for (var at = 0; at < page; at++)
            await who.Presses(ballots, "Trang sau");
    }

    public async Task<string> CountsTheBallots()
    {
        var ask = await office.As(Conference.CouncilSecretary).Asks("kiểm phiếu");
        return (await office.As(Conference.CouncilSecretary).Presses(ask, CountAskCard.Confirm)).Words();
    }
}
