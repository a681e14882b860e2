using System.Globalization;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Features.Nominate;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>Họp: the chair or the council's secretary calls a session and leads it; members see how it stands, and its minutes.</summary>
sealed class SessionFeature(
    Desk desk, CouncilDesk council, SessionSteps steps, SessionViews views, SessionPosts posts, CaseFindings findings, OpenHolds holds) : Feature
{
    static readonly Role[] Readers = [Role.Council, Role.Secretary, Role.Leader];

    public override CommandGroup Group => CommandGroup.Lead;

    public override IReadOnlyList<Command> Commands { get; } =
    [
        new("session", ["hop", "mo hop", "phien hop", "meeting", "session"], w => w.SessionCommand, Readers),
        new("minutes", ["bien ban", "minutes"], w => w.MinutesCommand, Readers),
    ];

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new(SessionCard.Show, Readers), new(MinutesCard.Show, Readers), new(CallForm.Call, Role.Council), new(SessionCard.Open, Role.Council),
        new(SessionCard.Resume, Role.Council), new(SessionReasonForm.Ask, Role.Council), new(SessionReasonForm.Suspend, Role.Council),
        new(SessionReasonForm.Postpone, Role.Council), new(SessionReasonForm.Void, Role.Council), new(SessionCard.Remind, Role.Council),
    ];

    public override IReadOnlyList<string> Templates => SessionPosts.Templates;

    public override ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) => posts.Draw(post, words, cancel);

    public override async ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        var code = NominationCode.In(turn.Line);
        if (code.Length > 0 && council.Find(code) is null)
            return turn.Words.SessionUnknown(code);
        if (command == "minutes")
            return (code.Length > 0 ? council.Find(code) : council.Latest) is var (minuted, _) ? await Minutes(turn, minuted, 0, cancel) : turn.Words.SessionNone;
        if (code.Length == 0 && council.UnderWay is null && council.Presides(turn.Who))
            return await Form(turn, Forms.NonceOf(turn), new Dictionary<string, string>(), [], cancel);
        if ((code.Length > 0 ? council.Find(code) : council.Latest) is var (session, _))
            return await views.Card(session, turn.Who, turn.Words, cancel);
        return council.Standing.Count == 0 && council.MayEdit(turn.Who) ? turn.Words.SessionNoCouncil : turn.Words.SessionNone;
    }

    public override async ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel)
    {
        if (!turn.IsPersonal)
            return turn.Words.CheckOnlyInOwnChat;
        if (Forms.NotTheirs(turn, form, turn.Words.SessionCommand.Say, desk.People) is { } sentence)
            return sentence;
        if (verb == CallForm.Call)
            return await Call(turn, form, cancel);
        if (verb == SessionReasonForm.Ask)
            return council.UnderWay is var (asked, _) ? Ask(turn, asked, form.Card.Ref ?? "", desk.Ids.Nonce(), new Dictionary<string, string>(), []) : turn.Words.SessionNone;
        var (code, page) = form.Card.Ref?.Split('/') is [var of, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (of, at)
            : (form.Card.Ref ?? "", 0);
        if ((code.Length == 0 ? council.UnderWay : council.Find(code)) is not var (session, _))
            return turn.Words.SessionNone;
        var nonce = Forms.Nonce(form, desk.Ids);
        return verb switch
        {
            SessionCard.Show => await views.Card(session, turn.Who, turn.Words, cancel),
            MinutesCard.Show => await Minutes(turn, session, page, cancel),
            SessionCard.Open => await After(turn, session.Id, SessionAct.Open, await steps.Open(turn, session.Id, nonce, cancel), cancel),
            SessionCard.Resume => await After(turn, session.Id, SessionAct.Resume, await steps.Resume(turn, session.Id, nonce, cancel), cancel),
            SessionCard.Remind => await Remind(turn, session, nonce, cancel),
            _ => await Reasoned(turn, session, verb, nonce, form, cancel),
        };
    }

    async ValueTask<Reply> Call(Turn turn, FormData form, CancellationToken cancel)
    {
        var nonce = Forms.Nonce(form, desk.Ids);
        var (day, place) = (form.Date(CallForm.DayField), VietnameseText.Clean(form.Text(CallForm.PlaceField), Session.LongestPlace + 1).Replace('\n', ' '));
        List<FieldError> errors = [];
        if (day is null && form.Text(CallForm.DayField).Length > 0)
            errors.Add(new(CallForm.DayField, turn.Words.FieldNotADate(turn.Words.SessionDay)));
        else if (day < desk.Today)
            errors.Add(new(CallForm.DayField, turn.Words.SessionDayOver));
        if (place.Length > Session.LongestPlace)
            errors.Add(new(CallForm.PlaceField, turn.Words.FieldNeeds(Session.LongestPlace, required: false)));
        var done = errors.Count > 0
            ? new Done.Refused(errors[0].Message)
            : await steps.Call(turn, nonce, day ?? desk.Today, place.Length == 0 ? null : place, form.Choices(CallForm.FormsField), cancel);
        switch (done)
        {
            case Done.Landed(var made, _) when made.Split('/') is [var code, var cases] && council.Find(code) is var (session, _):
                var left = (await findings.In(CaseState.Ready, cancel)).Count(c => form.Choices(CallForm.FormsField).Contains(c.Value.Form));
                var notice = turn.Words.SessionCalled(code, int.Parse(cases, CultureInfo.InvariantCulture));
                return new Reply.Card(
                    await views.Card(session, turn.Who, turn.Words, cancel, left == 0 ? notice : $"{notice} {turn.Words.SessionLeftOut(left)}"), Settle: true);
            case Done.Refused(var why) when errors.Count == 0:
                return why;
            default:
                return await Form(turn, nonce, form.Keep(CallForm.DayField, CallForm.PlaceField, CallForm.FormsField), errors, cancel);
        }
    }

    async ValueTask<Reply> Reasoned(Turn turn, Session session, string verb, string nonce, FormData form, CancellationToken cancel)
    {
        var act = verb switch { SessionReasonForm.Suspend => SessionAct.Suspend, SessionReasonForm.Postpone => SessionAct.Postpone, _ => SessionAct.Void };
        var (reason, day) = (VietnameseText.Clean(form.Text(SessionReasonForm.ReasonField), Session.LongestReason + 1), form.Date(SessionReasonForm.DayField));
        List<FieldError> errors = [];
        if (act == SessionAct.Postpone && !(day >= desk.Today))
            errors.Add(new(SessionReasonForm.DayField, day is null ? turn.Words.FieldNotADate(turn.Words.SessionNewDay) : turn.Words.SessionDayOver));
        if (reason.Length is 0 or > Session.LongestReason)
            errors.Add(new(SessionReasonForm.ReasonField, turn.Words.FieldNeeds(Session.LongestReason, required: true)));
        if (errors.Count > 0)
            return Ask(turn, session, act.ToString(), nonce, form.Keep(SessionReasonForm.ReasonField, SessionReasonForm.DayField), errors);
        return await After(turn, session.Id, act, act switch
        {
            SessionAct.Suspend => await steps.Suspend(turn, session.Id, nonce, reason, cancel),
            SessionAct.Postpone => await steps.Postpone(turn, session.Id, nonce, reason, day!.Value, cancel),
            _ => await steps.Void(turn, session.Id, nonce, reason, cancel),
        }, cancel);
    }

    async ValueTask<Reply> Remind(Turn turn, Session session, string nonce, CancellationToken cancel)
    {
        var done = await desk.Once($"{SessionCard.Remind}/{turn.Who.Id}/{nonce}", async _ =>
        {
            if (steps.Refused(session, SessionAct.Remind, turn) is { } refused)
                return new Decision.Refuse(refused);
            var (change, people) = await steps.Reminded(turn.Who.Id, session, $"reminder/{nonce}", cancel);
            return new Decision.Do(change, people.ToString(CultureInfo.InvariantCulture));
        }, cancel);
        return done switch
        {
            Done.Landed(var people, _) => await views.Card(
                session, turn.Who, turn.Words, cancel, turn.Words.SessionReminded(int.Parse(people, CultureInfo.InvariantCulture))),
            Done.Refused(var why) => why,
            _ => Reply.None,
        };
    }

    async ValueTask<Reply> After(Turn turn, string code, SessionAct act, Done done, CancellationToken cancel)
    {
        var session = council.Find(code)!.Value.Value;
        return done is Done.Refused(var why)
            ? await views.Card(session, turn.Who, turn.Words, cancel, wrong: why)
            : new Reply.Card(await views.Card(session, turn.Who, turn.Words, cancel, turn.Words.SessionDone(act.ToString())), Settle: true);
    }

    async ValueTask<Reply> Minutes(Turn turn, Session session, int page, CancellationToken cancel) =>
        await views.Minutes(session, page, turn.Words, cancel) is { } card ? card : turn.Words.ButtonIsGone;

    static AdaptiveCard Ask(Turn turn, Session session, string act, string nonce, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) =>
        new SessionReasonForm(
            act, SessionViews.Title(session, turn.Words), typed, Session.LongestReason, new() { For = turn.Who.Id, Ref = session.Id, Nonce = nonce }, errors)
            .Draw(turn.Words);

    async ValueTask<Reply> Form(Turn turn, string nonce, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors, CancellationToken cancel)
    {
        var members = council.Standing.Count(c => c.Post != CouncilPost.Substitute);
        if (members == 0)
            return turn.Words.SessionNoCouncil;
        var ready = await steps.Ready(holds.Now, desk.Today, cancel);
        return ready.Count == 0 ? turn.Words.SessionNoCases : new CallForm(
            ready.Sum(g => g.Count()), members, [.. ready.Select(g => new Choice(turn.Words.SessionFormLine(views.Award(g.Key), g.Count()), g.Key))],
            typed, Session.LongestPlace, new() { For = turn.Who.Id, Nonce = nonce }, errors).Draw(turn.Words);
    }
}
