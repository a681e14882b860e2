using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Cases;

/// <summary>Who is what to a case, as the office's people and units are now; never from card data.</summary>
sealed class CaseSeats(Desk desk)
{
    /// <summary>More than one reviewer works through; the rest comes when these are done.</summary>
    const int MostWaiting = 1_000;

    public IReadOnlyList<Person> Secretaries => desk.People.With(Role.Secretary);

    public IReadOnlyList<Person> Reviewers(Case standing)
    {
        var people = desk.People;
        return ReviewerRules.Of(standing, people.Unit, people.With(Role.Head), people.With(Role.Secretary));
    }

    public CaseSeat Of(Case standing, Person who)
    {
        var seat = standing.OpenedBy == who.Id ? CaseSeat.Opener : CaseSeat.Nobody;
        if (!Reviewers(standing).Any(r => r.Id == who.Id))
            return seat;
        seat |= CaseSeat.Reviewer;
        return desk.People.Find(standing.OpenedBy) is { Gone: false } ? seat : seat | CaseSeat.Successor;
    }

    /// <summary>Those that wait for this person's review, oldest first.</summary>
    public async ValueTask<IReadOnlyList<Case>> Waiting(Person who, CancellationToken cancel)
    {
        // a secretary reviews wherever there is no head; a head in his own unit and below
        var prefixes = who.Is(Role.Secretary) ? [$"state/{CaseState.Nominated}/"]
            : who.Is(Role.Head) && who.Unit is { } own ? ReviewerRules.Below(own, desk.People.Units).Select(u => $"unit/{u}/{CaseState.Nominated}/")
            : [];
        var found = new List<Case>();
        foreach (var prefix in prefixes)
            found.AddRange((await desk.Store.List(Kinds.Cases, prefix, MostWaiting, cancel)).Select(c => c.Value));
        return [.. found.Where(c => Of(c, who).HasFlag(CaseSeat.Reviewer)).OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }
}
