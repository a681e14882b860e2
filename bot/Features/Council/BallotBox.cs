using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Council;

/// <summary>
/// All ballots of a session, opened for its count. It lives as long as the count is decided; who chose what leaves it only where the vote is
/// open.
/// </summary>
/// <param name="held">Seats that somebody holds now; ballots of others count no more.</param>
sealed class BallotBox(
    Session session, IReadOnlyList<Seat> held, IReadOnlyList<Versioned<Ballot>> ballots, BallotKey key, IReadOnlyList<Councillor> standing)
{
    readonly HashSet<string> _people = [.. standing.Select(c => c.Person)];
    readonly List<BallotPaperCount> _counts = [];

    public IReadOnlyList<Seat> Held => held;

    public IReadOnlyList<BallotPaperCount> Counts => _counts;

    public IReadOnlyList<SeatVote> Votes(string form)
    {
        var cast = ballots.Select(b => b.Value).Where(b => b.Form == form && b.Slip is not null && _people.Contains(b.By)).ToDictionary(b => b.Seat);
        return
        [
            .. held.Select(s => cast.TryGetValue(s.Person, out var ballot)
                ? new SeatVote(s, ballot.By, BallotSeal.Open(key.Bytes, ballot.Id, ballot.Slip!))
                : new SeatVote(s, s.Voter, null)),
        ];
    }

    public void Counted(Change change, BallotPaperCount count)
    {
        _counts.Add(count);
        change.Record(new BallotsCounted(session.Id, count.Form, count.Issued, count.Returned));
    }

    /// <summary>
    /// Every ballot is written empty at the version it was read at, and every seat without one still has none: a ballot that comes in meanwhile
    /// makes the count begin again, and is counted.
    /// </summary>
    public void Empty(Change change)
    {
        var open = session.Papers.Where(p => !p.Rule.Secret).Select(p => p.Form).ToHashSet();
        foreach (var (ballot, version) in ballots)
        {
            var told = open.Contains(ballot.Form) && ballot.Slip is { } slip && held.Any(s => s.Person == ballot.Seat) && _people.Contains(ballot.By)
                ? Slips.Told(BallotSeal.Open(key.Bytes, ballot.Id, slip))
                : null;
            change.Write(Kinds.Ballots, ballot with { Slip = null, Told = told }, version);
            if (told is not null)
                change.Record(new OpenVoteTold(session.Id, ballot.Form, ballot.Seat, told));
        }
        var there = ballots.Select(b => b.Value.Id).ToHashSet();
        foreach (var none in session.Papers.SelectMany(p => session.Seats.Select(s => Ballot.IdOf(session.Id, p.Form, s.Person))).Where(id => !there.Contains(id)))
            change.Expect(Kinds.Ballots, none, 0);
    }

    /// <summary>A member who was marked absent and sent a ballot all the same has given a written opinion.</summary>
    public Seat AsItWas(Seat seat) =>
        (held.FirstOrDefault(s => s.Person == seat.Person) ?? seat) is var now && now.Attendance == Attendance.Absent && ballots.Any(b => b.Value.Seat == seat.Person && b.Value.Slip is not null)
            ? now with { Attendance = Attendance.Written }
            : now;
}
