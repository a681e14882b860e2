using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Council;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Council;

/// <summary>Sessions as cards show them: how they stand, who has voted, and after the count the totals. What was chosen is in no view.</summary>
sealed class SessionViews(Desk desk, CouncilDesk council, AwardForms forms)
{
    public string Award(string form) => forms.Find(form)?.Name ?? form;

    public async ValueTask<SessionView> View(Session session, CancellationToken cancel)
    {
        var held = council.Held(session);
        var ballots = session.State == SessionState.Called ? [] : (await council.Ballots(session.Id, cancel)).Select(b => b.Value.Id).ToHashSet();
        return new(
            session.Id, session.State.ToString(), Words.Date(session.Day), session.Place, held.Count, held.Count(s => s.IsPresent),
            held.Count(s => s.Attendance == Attendance.Written), Math.Max(1, session.Quorum.Needed(held.Count)),
            [.. session.Papers.Select(p => Line(session, p, held, ballots))])
        {
            Reason = session.Reason, OpenedAt = Moment(session.OpenedAt), EndedAt = Moment(session.EndedAt),
        };
    }

    public static string Title(Session session, Words words) => words.SessionTitle(Words.Date(session.Day), session.Id);

    /// <summary>With what this person may do.</summary>
    public async ValueTask<AdaptiveCard> Card(
        Session session, Person viewer, Words words, CancellationToken cancel, string? notice = null, string? wrong = null) =>
        new SessionCard(await View(session, cancel), May(session, viewer), Data(session, viewer), notice, wrong).Draw(words);

    public async ValueTask<AdaptiveCard> AskCount(Session session, Person viewer, Words words, CancellationToken cancel, string? wrong = null) =>
        new CountAskCard(await View(session, cancel), Data(session, viewer), wrong).Draw(words);

    /// <summary>A fresh intention about this session.</summary>
    public CardData Data(Session session, Person viewer) => new() { For = viewer.Id, Ref = session.Id, Nonce = desk.Ids.Nonce() };

    /// <summary>The seats that vote on a form and have not; a seat for which every case is a concern of its holder votes on nothing.</summary>
    public static IEnumerable<Seat> Missing(Session session, BallotPaper paper, IEnumerable<Seat> held, HashSet<string> ballots) => held.Where(s =>
        s.Attendance != Attendance.Absent && paper.Items.Any(i => !i.Recused.Contains(s.Voter)) && !ballots.Contains(Ballot.IdOf(session.Id, paper.Form, s.Person)));

    PaperLine Line(Session session, BallotPaper paper, IReadOnlyList<Seat> held, HashSet<string> ballots)
    {
        var missing = Missing(session, paper, held, ballots).ToList();
        var returned = held.Count(s => ballots.Contains(Ballot.IdOf(session.Id, paper.Form, s.Person)));
        var counted = session.Counts.FirstOrDefault(c => c.Form == paper.Form);
        return new(
            paper.Form, Award(paper.Form), paper.Items.Count, paper.Rule.Percent, paper.Rule.Of.ToString(), paper.Rule.Secret,
            counted?.Returned ?? returned, counted?.Issued ?? returned + missing.Count, [.. missing.Select(s => council.Name(s.Voter))]);
    }

    SessionMay May(Session session, Person viewer)
    {
        var (may, seat) = (SessionMay.Nothing, council.SeatOf(session, viewer));
        foreach (var act in Enum.GetValues<SessionAct>())
        {
            // both go by the same names; a test says so
            if (SessionActs.Refusal(session.State, act, seat) is null)
                may |= Enum.Parse<SessionMay>(act.ToString());
        }
        return may;
    }

    /// <summary>Null: no such page.</summary>
    public async ValueTask<AdaptiveCard?> Minutes(Session session, int page, Words words, CancellationToken cancel)
    {
        List<(BallotPaper BallotPaper, AgendaItem Item, int Line)> all = [.. session.Papers.SelectMany(p => p.Items.Select((item, line) => (p, item, line)))];
        if (page < 0 || page * MinutesCard.PageSize > Math.Max(0, all.Count - 1))
            return null;
        var told = session.State == SessionState.Counted && session.Papers.Any(p => !p.Rule.Secret)
            ? (await council.Ballots(session.Id, cancel)).Select(b => b.Value).Where(b => b.Told is not null).ToLookup(b => b.Form)
            : null;
        var papers = new List<MinutesPaper>();
        foreach (var some in all.Skip(page * MinutesCard.PageSize).Take(MinutesCard.PageSize).GroupBy(l => l.BallotPaper))
        {
            var lines = new List<MinutesLine>();
            foreach (var (_, item, line) in some)
            {
                var standing = (await desk.Store.Find(Kinds.Cases, item.Case, cancel))!.Value.Value;
                lines.Add(Line(session, standing, [
                    .. (told?[some.Key.Form] ?? []).Where(b => !item.Recused.Contains(b.By) && Slips.Heard(b.Told![line]) is Mark.Against or Mark.NoOpinion)
                        .Select(b => council.Name(b.By)),
                ]));
            }
            papers.Add(new(
                Award(some.Key.Form), words.PaperRule(some.Key.Items.Count, some.Key.Rule.Percent, some.Key.Rule.Of.ToString(), some.Key.Rule.Secret),
                session.Counts.FirstOrDefault(c => c.Form == some.Key.Form) is { } counted ? (counted.Issued, counted.Returned) : null, lines));
        }
        return new MinutesCard(
            session.Id, session.State == SessionState.Counted, Title(session, words), session.Place, Moment(session.OpenedAt), Moment(session.EndedAt),
            People(session, words), papers, all.Count, page).Draw(words);
    }

    MinutesLine Line(Session session, Case c, IReadOnlyList<string> notAgreed)
    {
        var here = c.Session == session.Id;
        var totals = here && c.Count is { } n ? new LineTotals(n.Agree, n.Against, n.NoOpinion, n.Invalid, n.Of, n.Needed, n.Recused) : null;
        var outcome = session.State != SessionState.Counted ? here && c.State == CaseState.Withdrawn ? LineOutcome.Withdrawn : LineOutcome.OnAgenda
            : totals is not null ? c.Count!.Passed ? LineOutcome.Passed : LineOutcome.NotPassed
            : here && c.State == CaseState.Withdrawn ? LineOutcome.Withdrawn
            : LineOutcome.Again;
        return new(
            c.Id, desk.People.NameOf(c.Party), c.Party.Kind == PartyKind.Unit ? null : desk.People.Unit(c.Unit ?? c.Party.Unit)?.Name, outcome, totals, notAgreed);
    }

    MinutesPeople People(Session session, Words words)
    {
        var held = council.Held(session).Where(s => !session.Vacated.Contains(s.Person)).ToList();
        return new(
            [.. held.Where(s => s.Post is CouncilPost.Chair or CouncilPost.Secretary && s.IsPresent).Select(Named)],
            [.. held.Where(s => s.IsPresent).Select(Named)],
            [.. held.Where(s => s.Attendance == Attendance.Written).Select(Named)],
            [.. held.Where(s => s.Attendance == Attendance.Absent).Select(Named)],
            [.. session.Vacated.Select(council.Name)],
            words.MinutesQuorum(Math.Max(1, session.Quorum.Needed(held.Count)), held.Count, session.Quorum.ToString()));

        string Named(Seat seat) => seat.Voter == seat.Person ? council.Name(seat.Person) : words.MinutesSubstituted(council.Name(seat.Person), council.Name(seat.Voter));
    }

    string? Moment(DateTimeOffset? at) => at is { } moment ? Words.Moment(desk.Local(moment)) : null;
}
