using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Council;

/// <summary>Who is in the council, which session is under way, and who somebody is to it: from what is true now, never from card data.</summary>
sealed class CouncilDesk(Desk desk)
{
    const int Page = 500;

    public Versioned<Councillors> Councillors =>
        desk.Store.All(Kinds.Councils).TryGetValue(Recognition.Council.Councillors.Id, out var known) ? known : new(Recognition.Council.Councillors.None, 0);

    /// <summary>Those who take part today.</summary>
    public IReadOnlyList<Councillor> Standing => Councillors.Value.On(desk.Today, desk.People.Find);

    public bool Presides(Person who) => Standing.Any(c => c.Person == who.Id && c.Post is CouncilPost.Chair or CouncilPost.Secretary);

    public bool MayEdit(Person who) => who.Is(Role.Secretary) || Presides(who);

    /// <summary>One at most.</summary>
    public Versioned<Session>? UnderWay =>
        desk.Store.All(Kinds.Sessions).Values.FirstOrDefault(s => !s.Value.IsOver) is { Value: not null } session ? session : null;

    public Versioned<Session>? Find(string code) => desk.Store.All(Kinds.Sessions).TryGetValue(code, out var session) ? session : null;

    /// <summary>The one that is under way, or the last one there was.</summary>
    public Versioned<Session>? Latest =>
        UnderWay ?? (desk.Store.All(Kinds.Sessions).Values.OrderByDescending(s => s.Value.At).FirstOrDefault() is { Value: not null } last ? last : null);

    /// <summary>Its seats that somebody holds today.</summary>
    public IReadOnlyList<Seat> Held(Session session) => session.IsOver ? session.Seats : SessionRules.Held(session, Standing);

    public SessionSeat SeatOf(Session session, Person who) =>
        (Presides(who) ? SessionSeat.Presides : SessionSeat.Nobody)
        | (Standing.Any(c => c.Person == who.Id) && SessionRules.PlaceOf(Held(session), who.Id) is not null ? SessionSeat.Sits : SessionSeat.Nobody);

    /// <summary>Why this person cannot do this now, or null.</summary>
    public SessionRefusal? Refusal(Session session, SessionAct act, Person who) => SessionActs.Refusal(session.State, act, SeatOf(session, who));

    /// <summary>
    /// Lands only while the session, the council and these people's roles are as they were seen: a step that somebody takes meanwhile comes first.
    /// </summary>
    public void Insist(Change change, Versioned<Session> session, IEnumerable<string> people)
    {
        // what the change writes itself, it insists on by writing
        if (!change.Writes.Any(w => ReferenceEquals(w.Kind, Kinds.Sessions) && w.Id == session.Value.Id))
            change.Expect(Kinds.Sessions, session.Value.Id, session.Version);
        change.Expect(Kinds.Councils, Recognition.Council.Councillors.Id, Councillors.Version);
        foreach (var person in people.Distinct())
            change.Expect(Kinds.People, person, desk.People.VersionOf(person));
    }

    /// <summary>Everybody with a seat, and their substitutes.</summary>
    public static IReadOnlyList<string> Everybody(IEnumerable<Seat> seats) =>
        [.. seats.SelectMany(s => s.Substitute is { } other ? [s.Person, other] : new[] { s.Person }).Distinct()];

    public async ValueTask<IReadOnlyList<Versioned<Ballot>>> Ballots(string session, CancellationToken cancel)
    {
        var all = new List<Versioned<Ballot>>();
        for (var some = Page; some == Page;)
        {
            var next = await desk.Store.List(Kinds.Ballots, $"of/{session}/", Page, cancel, skip: all.Count);
            all.AddRange(next);
            some = next.Count;
        }
        return all;
    }

    public string Name(string person) => desk.People.Find(person)?.Name ?? person;
}
