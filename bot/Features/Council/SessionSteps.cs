using System.Globalization;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Recognition.Language;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>A session's life but for its count: called, opened, suspended, resumed, postponed, void; each step one change.</summary>
sealed class SessionSteps(
    Desk desk, CouncilDesk council, AwardForms forms, CaseFindings findings, CaseSteps steps, OpenHolds holds, SessionViews views, IBallotKeys keys,
    IOptions<CouncilOptions> options)
{
    /// <summary>The ready cases by form, highest first; those that today's rules or a hold keep from an agenda are left out.</summary>
    public async ValueTask<IReadOnlyList<IGrouping<string, Versioned<Case>>>> Ready(HoldsSeen seen, DateOnly day, CancellationToken cancel) =>
    [
        .. (await findings.In(CaseState.Ready, cancel))
            .Where(c => !seen.Stops(c.Value) && forms.Follow(c.Value.Form, c.Value.Day, day) is not null)
            .OrderBy(c => c.Value.Party.Kind == PartyKind.Person).ThenBy(c => Collation.NameKey(desk.People.NameOf(c.Value.Party)), StringComparer.Ordinal)
            .GroupBy(c => c.Value.Form).OrderBy(g => forms.Find(g.Key)?.Rank ?? int.MaxValue).ThenBy(g => g.Key, StringComparer.Ordinal),
    ];

    /// <returns>The new session's code and how many cases it has, e.g. <c>7K3Q9F/178</c>.</returns>
    public async ValueTask<Done> Call(Turn turn, string nonce, DateOnly day, string? place, IReadOnlyList<string> chosen, CancellationToken cancel)
    {
        var code = desk.Ids.Code();
        var done = await desk.Once($"{CallForm.Call}/{turn.Who.Id}/{nonce}", async _ =>
        {
            if (!council.Presides(turn.Who))
                return new Decision.Refuse(turn.Words.SessionNotPresiding);
            if (council.UnderWay is var (other, _))
                return new Decision.Refuse(turn.Words.SessionUnderWay(other.Id));
            var seen = holds.Now;
            List<IGrouping<string, Versioned<Case>>> ready = [.. (await Ready(seen, day, cancel)).Where(g => chosen.Contains(g.Key))];
            var cases = ready.SelectMany(g => g).ToList();
            if (cases.Count == 0)
                return new Decision.Refuse(turn.Words.SessionNoCases);
            if (cases.Count > Session.MostCases || ready.Count > SessionCard.MostPapers)
                return new Decision.Refuse(turn.Words.SessionTooMany(Session.MostCases, SessionCard.MostPapers));
            var (seats, regime) = (SessionRules.Seats(council.Standing), forms.On(day));
            var (voters, heads) = (CouncilDesk.Everybody(seats), options.Value.HeadsRecuse ? desk.People.With(Role.Head) : []);
            var session = new Session(code, day, place, turn.Who.Id, desk.Now)
            {
                Seats = seats, Quorum = regime.Quorum, LeastForSecrecy = regime.LeastForSecrecy,
                Papers =
                [
                    .. ready.Select(g => new BallotPaper(
                        g.Key, forms.Follow(g.Key, g.First().Value.Day, day)!.Form.Ballot, [.. g.Select(c => SessionRules.Item(c.Value, voters, heads))])),
                ],
            };
            var change = new Change(turn.Who.Id, desk.Now).Write(Kinds.Sessions, session, 0).Record(new SessionCalled(code, day, seats, session.Papers));
            await steps.Land(change, [.. cases.Select(c => Moved(c, session, CaseState.OnAgenda, null))], cancel);
            seen.Insist(change, cases.Select(c => c.Value));
            council.Insist(change, new(session, 0), [turn.Who.Id, .. voters]);
            SessionPosts.Send(change, session, SessionPosts.Invitation, "invitation", voters);
            // before the session is there: no ballot of it can ever come in without a key to seal it
            keys.Create(code);
            return new Decision.Do(change, string.Create(CultureInfo.InvariantCulture, $"{code}/{cases.Count}"));
        }, cancel);
        if (done is not Done.Landed(var made, _) || !made.StartsWith(code, StringComparison.Ordinal))
            keys.Destroy(code);
        return done;
    }

    public ValueTask<Done> Open(Turn turn, string code, string nonce, CancellationToken cancel) => Step(turn, SessionAct.Open, code, nonce, async (session, change) =>
    {
        using var key = keys.Find(code);
        if (key is null)
            return (session, turn.Words.SessionKeyLost);
        var rules = new Dictionary<string, BallotRule>();
        foreach (var paper in session.Papers)
        {
            var first = (await desk.Store.Find(Kinds.Cases, paper.Items[0].Case, cancel))!.Value.Value;
            if (forms.Follow(paper.Form, first.Day, desk.Today) is not { } follows)
                return (session, turn.Words.SessionFormGone(views.Award(paper.Form)));
            rules[paper.Form] = follows.Form.Ballot;
        }
        var ruled = SessionRules.Ruled(session, desk.Today, forms.On(desk.Today), form => rules[form]);
        var held = council.Held(ruled);
        if (Lacks(ruled, held, turn.Words) is { } lacks)
            return (session, lacks);
        var (now, fact) = SessionRules.Move(ruled, SessionState.Open, desk.Today);
        now = now with { OpenedAt = desk.Now };
        change.Record(fact).Record(new SessionOpened(
            code, held.Count(s => s.IsPresent), held.Count, now.Quorum, [.. now.Papers.Select(p => new BallotPaperRule(p.Form, p.Rule))]));
        SessionPosts.Send(change, now, SessionPosts.Papers, "ballots", held.Select(s => s.Voter));
        return (now, null);
    }, cancel);

    public ValueTask<Done> Suspend(Turn turn, string code, string nonce, string reason, CancellationToken cancel) =>
        Step(turn, SessionAct.Suspend, code, nonce, (session, change) => new(Told(change, SessionRules.Move(session, SessionState.Suspended, desk.Today, reason))), cancel);

    public ValueTask<Done> Resume(Turn turn, string code, string nonce, CancellationToken cancel) => Step(turn, SessionAct.Resume, code, nonce, (session, change) =>
        new(Lacks(session, council.Held(session), turn.Words) is { } lacks ? (session, lacks) : Told(change, SessionRules.Move(session, SessionState.Open, desk.Today))), cancel);

    public ValueTask<Done> Postpone(Turn turn, string code, string nonce, string reason, DateOnly to, CancellationToken cancel) =>
        Step(turn, SessionAct.Postpone, code, nonce, (session, change) =>
        {
            var (now, fact) = SessionRules.Move(session, SessionState.Called, to, reason);
            return new(Told(change, (now with { Day = to, Seats = [.. now.Seats.Select(s => s with { Attendance = Attendance.Absent })] }, fact)));
        }, cancel);

    /// <summary>The cases wait for another session; the ballots are emptied, and their key is destroyed.</summary>
    public async ValueTask<Done> Void(Turn turn, string code, string nonce, string reason, CancellationToken cancel)
    {
        var done = await Step(turn, SessionAct.Void, code, nonce, async (session, change) =>
        {
            var (now, fact) = SessionRules.Move(session, SessionState.Void, desk.Today, reason);
            var cases = (await findings.Read(session.Papers.SelectMany(p => p.Items).Select(i => i.Case), cancel)).Where(c => IsOn(c.Value, session));
            await steps.Land(change, [.. cases.Select(c => Moved(c, session, CaseState.Ready, reason))], cancel);
            foreach (var (ballot, version) in await council.Ballots(code, cancel))
                change.Write(Kinds.Ballots, ballot with { Slip = null }, version);
            return Told(change, (now with { EndedAt = desk.Now, EndedBy = turn.Who.Id }, fact));
        }, cancel);
        DestroyKey(code);
        return done;
    }

    /// <summary>Once the session is over, and never before: an old button's intention may have landed for another session.</summary>
    public void DestroyKey(string code)
    {
        if (council.Find(code) is { Value.IsOver: true })
            keys.Destroy(code);
    }

    /// <summary>To all who have a ballot that is not in yet.</summary>
    public async ValueTask<(Change Change, int People)> Reminded(string by, Session session, string deed, CancellationToken cancel)
    {
        var ballots = (await council.Ballots(session.Id, cancel)).Select(b => b.Value.Id).ToHashSet();
        List<string> missing = [.. session.Papers.SelectMany(p => SessionViews.Missing(session, p, council.Held(session), ballots)).Select(s => s.Voter).Distinct()];
        var change = new Change(by, desk.Now);
        SessionPosts.Send(change, session, SessionPosts.Reminder, deed, missing);
        return (change, missing.Count);
    }

    public static string? Lacks(Session session, IReadOnlyList<Seat> held, Words words) =>
        SessionRules.Lacks(session, held) is { } needed ? words.SessionNoQuorum(needed, held.Count(s => s.IsPresent), held.Count) : null;

    /// <summary>On the agenda of this session still: not withdrawn meanwhile.</summary>
    public static bool IsOn(Case standing, Session session) => standing.State == CaseState.OnAgenda && standing.Session == session.Id;

    CaseStep Moved(Versioned<Case> standing, Session session, CaseState to, string? reason)
    {
        var (now, fact) = CaseRules.Move(standing.Value, to, desk.Today, reason, session.Subject);
        return CaseStep.Of(standing, now with { Session = session.Id }, fact);
    }

    static (Session, string?) Told(Change change, (Session Now, SessionMoved Fact) step)
    {
        change.Record(step.Fact);
        SessionPosts.Send(change, step.Now, SessionPosts.Word, $"{step.Fact.From}-{step.Fact.To}/{change.At.UtcTicks}", CouncilDesk.Everybody(step.Now.Seats));
        return (step.Now, null);
    }

    /// <summary>Whoever presides takes a step of the session: all that follows from it lands with it.</summary>
    /// <param name="decide">The session after it; or why not.</param>
    async ValueTask<Done> Step(
        Turn turn, SessionAct act, string code, string nonce, Func<Session, Change, ValueTask<(Session Now, string? Why)>> decide, CancellationToken cancel) =>
        await desk.Once($"session/{act}/{turn.Who.Id}/{nonce}", async _ =>
        {
            if (council.Find(code) is not { } session)
                return new Decision.Refuse(turn.Words.SessionUnknown(code));
            if (Refused(session.Value, act, turn) is { } refused)
                return new Decision.Refuse(refused);
            var change = new Change(turn.Who.Id, desk.Now);
            var (now, why) = await decide(session.Value, change);
            if (why is not null)
                return new Decision.Refuse(why);
            change.Write(Kinds.Sessions, now, session.Version).Touch(now.Subject);
            council.Insist(change, session, [turn.Who.Id, .. CouncilDesk.Everybody(now.Seats)]);
            return new Decision.Do(change, code);
        }, cancel);

    public string? Refused(Session session, SessionAct act, Turn turn) => council.Refusal(session, act, turn.Who) switch
    {
        SessionRefusal.NotYours => act is SessionAct.Attend or SessionAct.Vote ? turn.Words.SessionNotSitting : turn.Words.SessionNotPresiding,
        SessionRefusal.NotNow => turn.Words.SessionNotNow(session.State.ToString()),
        _ => null,
    };
}
