using System.Globalization;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>
/// Bỏ phiếu: in the member's own chat alone. Each page that is sent is a whole new ballot of the seat, sealed before it is stored, so the last
/// one that came in stands, whichever device it came from. No card that is sent back has a choice on it.
/// </summary>
sealed class BallotFeature(Desk desk, CouncilDesk council, Ballots ballots, SessionViews views, IBallotKeys keys) : Feature
{
    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("ballot", ["bo phieu", "phieu", "bo phieu kin", "bieu quyet", "ballot", "vote"], w => w.BallotCommand, Role.Council)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(BallotsCard.List, Role.Council), new(BallotsCard.Open, Role.Council), new(BallotCard.Cast, Role.Council),
        new(BallotCard.AgreePage, Role.Council), new(BallotCard.AgreeWhole, Role.Council),
    ];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) =>
        turn.IsPersonal ? await List(turn, cancel) : turn.Words.CheckOnlyInOwnChat;

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.BallotCommand.Say, desk.People) is { } sentence)
            return sentence;
        if (verb == BallotsCard.List)
            return await List(turn, cancel);
        if (form.Card.Ref?.Split('/') is not [var code, var paper, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
            return turn.Words.ButtonIsGone;
        return verb == BallotsCard.Open ? await Page(turn, code, paper, page, cancel) : await Cast(turn, verb, code, paper, page, form, cancel);
    }

    async ValueTask<Reply> Cast(Turn turn, string verb, string code, string form, int page, FormData data, CancellationToken cancel)
    {
        // not by what is chosen: the same card sent from two devices is two ballots of which the later stands, and one sent twice is the same
        var intention = $"ballot/{turn.Who.Id}/{Forms.Nonce(data, desk.Ids)}/{turn.Activity.Id ?? desk.Ids.Nonce()}";
        var done = await desk.Once(intention, async _ =>
        {
            var (session, paper, seat, why) = Standing(turn, code, form);
            if (why is not null)
                return new Decision.Refuse(why);
            using var key = keys.Find(code);
            // counted just now, or lost
            if (key is null)
                return new Decision.Refuse(Standing(turn, code, form).Why ?? turn.Words.SessionKeyLost);
            var entitled = Ballots.Entitled(paper, turn.Who.Id);
            var here = Ballots.OnPage(entitled, page).ToList();
            var chosen = here.Select(line => (Line: line, Mark: Chosen(data, line))).Where(c => c.Mark != Mark.Blank).ToList();
            if (verb == BallotCard.Cast && chosen.Count == 0)
                return new Decision.Refuse(turn.Words.BallotChoseNothing);

            var before = await desk.Store.Find(Kinds.Ballots, Ballot.IdOf(code, form, seat.Person), cancel);
            Mark[] marks = [.. Ballots.Read(before, turn.Who, key) ?? new Mark[paper.Items.Count]];
            foreach (var line in verb switch { BallotCard.AgreeWhole => entitled, BallotCard.AgreePage => here, _ => [] })
                marks[line] = Mark.Agree;
            foreach (var (line, mark) in chosen)
                marks[line] = mark;

            var id = Ballot.IdOf(code, form, seat.Person);
            var change = new Change(turn.Who.Id, desk.Now)
                .Write(Kinds.Ballots, new(code, form, seat.Person, turn.Who.Id, !seat.IsPresent, desk.Now, BallotSeal.Seal(key.Bytes, id, marks)), before?.Version ?? 0)
                .Record(new BallotCast(code, form, seat.Person, turn.Who.Id, !seat.IsPresent));
            council.Insist(change, session, [turn.Who.Id, seat.Person]);
            return new Decision.Do(change, id);
        }, cancel);
        return done switch
        {
            Done.Landed(var id, _) => await After(turn, verb, id, code, form, page, cancel),
            Done.Refused(var why) => await Page(turn, code, form, page, cancel, why),
            _ => Reply.None,
        };
    }

    /// <summary>On to the next page, or back to all ballots when there is none.</summary>
    /// <param name="id">The ballot that came in; it may have been counted since.</param>
    async ValueTask<Reply> After(Turn turn, string verb, string id, string code, string form, int page, CancellationToken cancel)
    {
        // before the ballot is read: a key is destroyed only once every slip is gone
        using var key = keys.Find(code);
        var cast = (await desk.Store.Find(Kinds.Ballots, id, cancel))!.Value;
        var counted = turn.Words.BallotReceivedAtClose(views.Award(form), Words.Moment(desk.Local(cast.Value.At)));
        if (cast.Value.Slip is null)
            return counted;
        var (session, paper, seat, why) = Standing(turn, code, form);
        if (why is not null)
            return council.Find(code) is { Value.IsOver: true } ? counted : why;
        var entitled = Ballots.Entitled(paper, turn.Who.Id);
        var marks = Ballots.Read(cast, turn.Who, key) ?? [];
        var notice = turn.Words.BallotReceived(
            views.Award(form), Words.Moment(desk.Local(cast.Value.At)), entitled.Count(i => i < marks.Count && marks[i] != Mark.Blank), entitled.Count);
        if (verb != BallotCard.AgreeWhole && (page + 1) * BallotCard.PageSize < entitled.Count)
            return await ballots.Page(session.Value, paper, seat, turn.Who, page + 1, turn.Words, cancel, notice);
        return await ballots.List(session.Value, turn.Who, turn.Words, cancel, notice) is { } card ? new Reply.Card(card, Settle: true) : counted;
    }

    async ValueTask<Reply> Page(Turn turn, string code, string form, int page, CancellationToken cancel, string? wrong = null)
    {
        var (session, paper, seat, why) = Standing(turn, code, form);
        return why ?? (Reply)await ballots.Page(session.Value, paper, seat, turn.Who, page, turn.Words, cancel, wrong: wrong);
    }

    async ValueTask<Reply> List(Turn turn, CancellationToken cancel)
    {
        if (council.UnderWay is not var (session, _))
            return turn.Words.SessionNone;
        return await ballots.List(session, turn.Who, turn.Words, cancel) is { } card ? card
            : council.UnderWay is null ? turn.Words.SessionNone : turn.Words.SessionNotSitting;
    }

    /// <summary>The session, the ballot and the seat this person votes for now; or the sentence that says why there is none.</summary>
    (Versioned<Session> Session, BallotPaper Paper, Seat Seat, string? Why) Standing(Turn turn, string code, string form)
    {
        if (council.Find(code) is not { } session)
            return (default, null!, null!, turn.Words.SessionUnknown(code));
        var held = council.Held(session.Value);
        var why = council.Refusal(session.Value, SessionAct.Vote, turn.Who) switch
        {
            SessionRefusal.NotYours => turn.Words.SessionNotSitting,
            SessionRefusal.NotNow => turn.Words.SessionNotNow(session.Value.State.ToString()),
            _ => null,
        };
        if (why is null && SessionRules.SeatOf(held, turn.Who.Id) is { } seat)
        {
            return session.Value.Papers.FirstOrDefault(p => p.Form == form) is not { } paper ? (default, null!, null!, turn.Words.ButtonIsGone)
                : SessionActs.MayVote(session.Value, seat) ? (session, paper, seat, null)
                : (default, null!, null!, turn.Words.BallotNotYet);
        }
        return (default, null!, null!, why ?? turn.Words.SessionNotSitting);
    }

    static Mark Chosen(FormData data, int line) => data.Text(BallotCard.FieldOf(line)) switch
    {
        BallotCard.Agree => Mark.Agree,
        BallotCard.Against => Mark.Against,
        BallotCard.NoOpinion => Mark.NoOpinion,
        _ => Mark.Blank,
    };
}
