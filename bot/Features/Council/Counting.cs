using ThiDua.Bot.Features.Cases;
using ThiDua.Bot.Features.Checking;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>How many cases passed, did not, and must be voted on again.</summary>
readonly record struct Outcome(int Passed, int NotPassed, int Again)
{
    public override string ToString() => FormattableString.Invariant($"{Passed}/{NotPassed}/{Again}");

    public static Outcome Parse(string text) =>
        text.Split('/') is [var passed, var not, var again] ? new(Number(passed), Number(not), Number(again)) : default;

    static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>
/// Kiểm phiếu: one change writes the totals, moves the cases and empties every ballot; then the key is destroyed. A crash in between leaves a
/// key that opens nothing any more, and that is destroyed at the next start (<see cref="BallotKeyKeeping"/>).
/// </summary>
sealed class Counting(Desk desk, CouncilDesk council, SessionSteps sessions, SessionViews views, CaseFindings findings, CaseSteps cases, IBallotKeys keys)
{
    public async ValueTask<Done> Count(Turn turn, string code, string nonce, CancellationToken cancel)
    {
        var done = await desk.Once($"session/count/{turn.Who.Id}/{nonce}", _ => Decide(turn, code, cancel), cancel);
        sessions.DestroyKey(code);
        return done;
    }

    async ValueTask<Decision> Decide(Turn turn, string code, CancellationToken cancel)
    {
        if (council.Find(code) is not { } session)
            return new Decision.Refuse(turn.Words.SessionUnknown(code));
        if (sessions.Refused(session.Value, SessionAct.Count, turn) is { } refused)
            return new Decision.Refuse(refused);
        var held = council.Held(session.Value);
        if (SessionSteps.Lacks(session.Value, held, turn.Words) is { } lacks)
            return new Decision.Refuse(lacks);
        using var key = keys.Find(code);
        // counted by another just now, or lost
        if (key is null)
            return new Decision.Refuse(sessions.Refused(council.Find(code)!.Value.Value, SessionAct.Count, turn) ?? turn.Words.SessionKeyLost);

        var box = new BallotBox(session.Value, held, await council.Ballots(code, cancel), key, council.Standing);
        var (change, steps) = (new Change(turn.Who.Id, desk.Now), new List<CaseStep>());
        foreach (var paper in session.Value.Papers)
        {
            var standing = (await findings.Read(paper.Items.Select(i => i.Case), cancel)).ToDictionary(c => c.Value.Id);
            var votes = box.Votes(paper.Form);
            List<int> lines = [.. Enumerable.Range(0, paper.Items.Count).Where(i => SessionSteps.IsOn(standing[paper.Items[i].Case].Value, session.Value))];
            if (lines.Count > 0 && !CountRules.IsSecret(paper, votes, session.Value.LeastForSecrecy))
                return new Decision.Refuse(turn.Words.CountTooFew(views.Award(paper.Form), session.Value.LeastForSecrecy));
            box.Counted(change, CountRules.Of(paper, votes));
            steps.AddRange(lines.Select(i => Step(standing[paper.Items[i].Case], CountRules.Line(paper, i, votes, session.Value.LeastForSecrecy), session.Value)));
            // withdrawn before the count, or counted: each as it was seen
            foreach (var gone in standing.Values.Where(c => !SessionSteps.IsOn(c.Value, session.Value)))
                change.Expect(Kinds.Cases, gone.Value.Id, gone.Version);
        }
        box.Empty(change);
        await cases.Land(change, steps, cancel);
        Close(change, session, box, turn.Who.Id);
        return new Decision.Do(change, new Outcome(
            steps.Count(s => s.Now.State == CaseState.Passed), steps.Count(s => s.Now.State == CaseState.NotPassed), steps.Count(s => s.Now.State == CaseState.Ready)).ToString());
    }

    void Close(Change change, Versioned<Session> session, BallotBox box, string by)
    {
        var (now, fact) = SessionRules.Move(session.Value, SessionState.Counted, desk.Today);
        now = now with
        {
            EndedAt = desk.Now, EndedBy = by, Counts = box.Counts, Vacated = [.. now.Seats.Select(s => s.Person).Except(box.Held.Select(s => s.Person))],
            Seats = [.. now.Seats.Select(box.AsItWas)],
        };
        change.Write(Kinds.Sessions, now, session.Version).Record(fact).Touch(now.Subject);
        council.Insist(change, session, [by, .. CouncilDesk.Everybody(now.Seats)]);
        SessionPosts.Send(change, now, SessionPosts.Word, "counted", CouncilDesk.Everybody(box.Held));
    }

    CaseStep Step(Versioned<Case> standing, LineCount line, Session session)
    {
        if (!line.IsSecret)
        {
            // public, so in the office's language; the totals are told to nobody
            var reason = Words.For(desk.Office.Language).CountAgainReason(session.LeastForSecrecy);
            var (again, back) = CaseRules.Move(standing.Value, CaseState.Ready, desk.Today, reason, session.Subject);
            return CaseStep.Of(standing, again, back);
        }
        var (now, moved) = CaseRules.Move(
            standing.Value, line.Count.Passed ? CaseState.Passed : CaseState.NotPassed, desk.Today, of: session.Subject);
        return CaseStep.Of(standing, now with { Count = line.Count }, new CaseCounted(now.Id, session.Id, line.Count, desk.Today), moved);
    }
}
