using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>Điểm danh: whoever presides has the list of all members; everybody else says for himself whether he comes.</summary>
sealed class RollFeature(Desk desk, CouncilDesk council, SessionSteps steps, SessionViews views, SessionPosts posts) : Feature
{
    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
        [new("roll-call", ["diem danh", "roll call", "rollcall"], w => w.RollCommand, Role.Council)];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(RollCard.Show, Role.Council), new(RollCard.Save, Role.Council), new(OwnRollCard.Show, Role.Council), new(OwnRollCard.Present, Role.Council),
        new(OwnRollCard.Written, Role.Council), new(OwnRollCard.Absent, Role.Council),
    ];

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (council.UnderWay is not var (session, _))
            return turn.Words.SessionNone;
        return council.Presides(turn.Who) ? await List(turn, session, cancel) : Own(turn, session);
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.RollCommand.Say, desk.People) is { } sentence)
            return sentence;
        if ((form.Card.Ref is { } code ? council.Find(code) : council.UnderWay) is not var (session, _))
            return turn.Words.SessionNone;
        return verb switch
        {
            RollCard.Show => await List(turn, session, cancel),
            OwnRollCard.Show => Own(turn, session),
            RollCard.Save => await Save(turn, session, form, cancel),
            _ => await Attend(turn, session, verb, form, cancel),
        };
    }

    async ValueTask<Reply> Save(Turn turn, Session seen, FormData form, CancellationToken cancel)
    {
        var marked = new (string Field, Attendance Attendance)[]
        {
            (RollCard.PresentField, Attendance.Present), (RollCard.WrittenField, Attendance.Written), (RollCard.SubstitutedField, Attendance.Substituted),
        }.SelectMany(m => form.Choices(m.Field).Select(person => (Person: person, m.Attendance))).ToList();
        if (marked.GroupBy(m => m.Person).Any(g => g.Count() > 1))
            return await List(turn, seen, cancel, wrong: turn.Words.RollRest);
        var called = seen.Seats.ToDictionary(s => s.Person, _ => Attendance.Absent);
        foreach (var (person, attendance) in marked.Where(m => called.ContainsKey(m.Person)))
            called[person] = attendance;

        var done = await Roll(turn, seen.Id, SessionAct.CallRoll, _ => called, $"{RollCard.Save}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}", cancel);
        var session = council.Find(seen.Id)!.Value.Value;
        return done is Done.Refused(var why)
            ? await List(turn, session, cancel, wrong: why)
            : new Reply.Card(await views.Card(session, turn.Who, turn.Words, cancel, turn.Words.RollSaved), Settle: true);
    }

    async ValueTask<Reply> Attend(Turn turn, Session seen, string verb, FormData form, CancellationToken cancel)
    {
        var done = await Roll(
            turn, seen.Id, SessionAct.Attend, session => Said(session, turn.Who, verb), $"{verb}/{turn.Who.Id}/{Forms.Nonce(form, desk.Ids)}", cancel);
        return done is Done.Refused(var why) ? why
            : posts.Own(council.Find(seen.Id)!.Value.Value, turn.Who, turn.Words) is { } card ? new Reply.Card(card, Settle: true)
            : turn.Words.SessionNotSitting;
    }

    /// <summary>What somebody says for himself: of his own seat, or that he takes a seat he stands in for, unless the member is there.</summary>
    Dictionary<string, Attendance> Said(Session session, Person who, string verb)
    {
        if (SessionRules.PlaceOf(council.Held(session), who.Id) is not { } place)
            return [];
        if (place.Person == who.Id)
        {
            return new()
            {
                [place.Person] = verb switch
                {
                    OwnRollCard.Present => Attendance.Present,
                    OwnRollCard.Written => Attendance.Written,
                    _ => Attendance.Absent,
                },
            };
        }
        return (verb, place.Attendance) switch
        {
            (OwnRollCard.Present, not Attendance.Present) => new() { [place.Person] = Attendance.Substituted },
            (OwnRollCard.Absent, Attendance.Substituted) => new() { [place.Person] = Attendance.Absent },
            _ => [],
        };
    }

    async ValueTask<Done> Roll(
        Turn turn, string code, SessionAct act, Func<Session, IReadOnlyDictionary<string, Attendance>> called, string intention, CancellationToken cancel) =>
        await desk.Once(intention, _ =>
        {
            var session = council.Find(code)!.Value;
            if (steps.Refused(session.Value, act, turn) is { } refused)
                return new(new Decision.Refuse(refused));
            var change = new Change(turn.Who.Id, desk.Now);
            if (SessionRules.Roll(session.Value, called(session.Value)) is var (now, fact))
            {
                change.Write(Kinds.Sessions, now, session.Version).Record(fact);
                // who was marked by somebody else sees it on his invitation
                if (act == SessionAct.CallRoll)
                    change.Touch(now.Subject);
            }
            council.Insist(change, session, [turn.Who.Id]);
            return new(new Decision.Do(change, code));
        }, cancel);

    async ValueTask<Reply> List(Turn turn, Session session, CancellationToken cancel, string? wrong = null)
    {
        if (steps.Refused(session, SessionAct.CallRoll, turn) is { } refused)
            return refused;
        var view = await views.View(session, cancel);
        return new RollCard(
            SessionViews.Title(session, turn.Words), turn.Words.SessionPresence(view.Present, view.Written, view.Needed),
            [.. council.Held(session).Select(s => new SeatLine(s.Person, council.Name(s.Person), s.Substitute is { } other ? council.Name(other) : null, s.Attendance.ToString()))],
            views.Data(session, turn.Who), Wrong: wrong).Draw(turn.Words);
    }

    Reply Own(Turn turn, Session session) => posts.Own(session, turn.Who, turn.Words) is { } card ? card : turn.Words.SessionNotSitting;
}
