using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Regimes;

namespace ThiDua.Bot.Recognition.Council;

/// <summary>How a session comes about and goes on; who does it is asked before.</summary>
static class SessionRules
{
    /// <summary>A seat for everybody but substitutes; of several substitutes for one seat the first has it.</summary>
    public static IReadOnlyList<Seat> Seats(IReadOnlyList<Councillor> council) =>
    [
        .. council.Where(c => c.Post != CouncilPost.Substitute)
            .Select(c => new Seat(c.Person, c.Post, council.FirstOrDefault(s => s.Post == CouncilPost.Substitute && s.For == c.Person)?.Person)),
    ];

    /// <summary>
    /// Those concerned by a case: who is put forward, who put it forward, and by the office's choice the head of its unit.
    /// </summary>
    /// <param name="voters">Members and substitutes.</param>
    /// <param name="heads">Everybody who heads his own unit; none where heads vote.</param>
    public static AgendaItem Item(Case standing, IEnumerable<string> voters, IReadOnlyList<Person> heads) => new(
        standing.Id,
        [
            .. voters.Where(v => v == standing.OpenedBy || (standing.Party.Kind == PartyKind.Person && standing.Party.Id == v)
                || heads.Any(h => h.Id == v && h.Unit is not null && h.Unit == (standing.Unit ?? standing.Party.Unit))),
        ]);

    /// <summary>Seats that somebody still holds, as they stand now.</summary>
    public static IReadOnlyList<Seat> Held(Session session, IReadOnlyList<Councillor> council)
    {
        var people = council.Select(c => c.Person).ToHashSet();
        return
        [
            .. session.Seats.Where(s => people.Contains(s.Person))
                .Select(s => s.Attendance == Attendance.Substituted && !people.Contains(s.Substitute!) ? s with { Attendance = Attendance.Absent } : s),
        ];
    }

    /// <returns>The fewest that must be present; null when enough are.</returns>
    public static int? Lacks(Session session, IReadOnlyList<Seat> held) =>
        session.Quorum.Needed(held.Count) is var needed && held.Count(s => s.IsPresent) < Math.Max(1, needed) ? Math.Max(1, needed) : null;

    public static (Session Now, SessionMoved Fact) Move(Session session, SessionState to, DateOnly day, string? reason = null) =>
        (session with { State = to, Reason = reason }, new(session.Id, session.State, to, day, reason));

    /// <summary>Điểm danh: those named are set, all others stay as they are.</summary>
    /// <returns>Null when nothing is different.</returns>
    public static (Session Now, RollCalled Fact)? Roll(Session session, IReadOnlyDictionary<string, Attendance> called)
    {
        List<Seat> set =
        [
            .. session.Seats.Select(s => !called.TryGetValue(s.Person, out var attendance) || (attendance == Attendance.Substituted && s.Substitute is null)
                ? s
                : s with { Attendance = attendance }),
        ];
        List<SeatCalled> changed = [.. set.Except(session.Seats).Select(s => new SeatCalled(s.Person, s.Attendance))];
        return changed.Count == 0 ? null : (session with { Seats = set }, new(session.Id, changed));
    }

    /// <summary>The seat this person votes for now, if any.</summary>
    public static Seat? SeatOf(IReadOnlyList<Seat> held, string person) => held.FirstOrDefault(s => s.Voter == person);

    /// <summary>The seat this person can say he is here for: his own, or the one he stands in for.</summary>
    public static Seat? PlaceOf(IReadOnlyList<Seat> held, string person) =>
        held.FirstOrDefault(s => s.Person == person) ?? held.FirstOrDefault(s => s.Substitute == person);

    /// <summary>The rules of the day it is opened on, for good.</summary>
    public static Session Ruled(Session session, DateOnly day, Regime regime, Func<string, BallotRule> rule) => session with
    {
        Day = day, Quorum = regime.Quorum, LeastForSecrecy = regime.LeastForSecrecy,
        Papers = [.. session.Papers.Select(p => p with { Rule = rule(p.Form) })],
    };
}
