using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>One member's ballots as he sees them: which are in, how many lines have a choice, never which choice.</summary>
sealed class Ballots(Desk desk, CouncilDesk council, SessionViews views, IBallotKeys keys)
{
    /// <returns>Null: he has no ballot in it, or it was counted meanwhile.</returns>
    public async ValueTask<AdaptiveCard?> List(
        Session session, Person who, Words words, CancellationToken cancel, string? notice = null, string? wrong = null)
    {
        if (SessionRules.SeatOf(council.Held(session), who.Id) is not { } seat)
            return null;
        var lines = new List<BallotLine>();
        using var key = keys.Find(session.Id);
        foreach (var paper in session.Papers)
        {
            var entitled = Entitled(paper, who.Id);
            var cast = await desk.Store.Find(Kinds.Ballots, Ballot.IdOf(session.Id, paper.Form, seat.Person), cancel);
            if (cast is { Value.Slip: null })
                return null;
            var marks = Read(cast, who, key);
            lines.Add(new(paper.Form, views.Award(paper.Form), paper.Rule.Secret, entitled.Count, marks is null ? null : entitled.Count(i => marks[i] != Mark.Blank)));
        }
        return new BallotsCard(
            SessionViews.Title(session, words), session.Id, !seat.IsPresent, lines, SessionActs.MayVote(session, seat), new() { For = who.Id }, notice, wrong).Draw(words);
    }

    public async ValueTask<AdaptiveCard> Page(
        Session session, BallotPaper paper, Seat seat, Person who, int page, Words words, CancellationToken cancel, string? notice = null, string? wrong = null)
    {
        var entitled = Entitled(paper, who.Id);
        page = Math.Clamp(page, 0, Math.Max(0, (entitled.Count - 1) / BallotCard.PageSize));
        var cases = new List<BallotCase>();
        foreach (var line in OnPage(entitled, page))
        {
            var standing = (await desk.Store.Find(Kinds.Cases, paper.Items[line].Case, cancel))!.Value.Value;
            // what was withdrawn meanwhile is voted on no more
            if (standing.State == CaseState.OnAgenda)
                cases.Add(new(line, standing.Id, desk.People.NameOf(standing.Party), UnitOf(standing)));
        }
        return new BallotCard(
            session.Id, paper.Form, views.Award(paper.Form), paper.Rule.Secret, !seat.IsPresent, cases, entitled.Count, paper.Items.Count - entitled.Count, page,
            new() { For = who.Id, Nonce = desk.Ids.Nonce() }, notice, wrong).Draw(words);
    }

    /// <summary>The lines this person votes on.</summary>
    public static IReadOnlyList<int> Entitled(BallotPaper paper, string person) =>
        [.. Enumerable.Range(0, paper.Items.Count).Where(i => !paper.Items[i].Recused.Contains(person))];

    public static IEnumerable<int> OnPage(IReadOnlyList<int> entitled, int page) => entitled.Skip(page * BallotCard.PageSize).Take(BallotCard.PageSize);

    /// <summary>
    /// What stands on the ballot that this person cast; null: nothing came from him. Whoever takes over a seat begins anew, and does not learn
    /// how many lines the other had chosen.
    /// </summary>
    public static IReadOnlyList<Mark>? Read(Versioned<Ballot>? ballot, Person who, BallotKey? key) =>
        ballot is { Value: { Slip: { } slip } cast } && cast.By == who.Id && key is not null ? BallotSeal.Open(key.Bytes, cast.Id, slip) : null;

    string? UnitOf(Case standing) => standing.Party.Kind == PartyKind.Unit ? null : desk.People.Unit(standing.Unit ?? standing.Party.Unit)?.Name;
}
