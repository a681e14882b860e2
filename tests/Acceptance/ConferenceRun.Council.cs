using ThiDua.Bot.Recognition.Council;
using ThiDua.Cards.Council;
using ThiDua.Tests.Features.Council;
using ThiDua.Tests.Kit;

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
        var ballots = await office.As(member).Asks("bỏ phiếu");
        foreach (var paper in office.Underway().Papers)
        {
            await office.Casts(
                member, ballots, paper.Form, [.. paper.Items.Select(i => i.Case).Where(against.Contains).Select(c => (c, BallotCard.Against))]);
        }
    }

    public async Task<string> CountsTheBallots()
    {
        var ask = await office.As(Conference.CouncilSecretary).Asks("kiểm phiếu");
        return (await office.As(Conference.CouncilSecretary).Presses(ask, CountAskCard.Confirm)).Words();
    }
}
