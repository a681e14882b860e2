namespace ThiDua.Bot.Recognition.Council;

enum CouncilRefusal
{
    /// <summary>The last day is before the first.</summary>
    Backwards,

    /// <summary>There is a chair in that time already.</summary>
    ChairTaken,

    /// <summary>A substitute without somebody who has a seat, or for himself.</summary>
    ForNobody,
}

/// <summary>Who may be named to the council, and what becomes of the post he had.</summary>
static class CouncilRules
{
    /// <summary>With substitutes: more than any council has, and as many as one card shows.</summary>
    public const int MostSeats = 40;

    public static CouncilRefusal? Refusal(Councillors standing, Councillor named)
    {
        if (named.To < named.From)
            return CouncilRefusal.Backwards;
        if (named.Post == CouncilPost.Chair && standing.All.Any(c => c.Post == CouncilPost.Chair && c.Person != named.Person && Meet(c, named)))
            return CouncilRefusal.ChairTaken;
        if (named.Post == CouncilPost.Substitute
            && (named.For == named.Person || !standing.All.Any(c => c.Person == named.For && c.Post != CouncilPost.Substitute && Meet(c, named))))
            return CouncilRefusal.ForNobody;
        return null;
    }

    /// <summary>One post at a time: what he was before ends the day before.</summary>
    public static (Councillors Now, CouncillorNamed Fact) Name(Councillors standing, Councillor named, DateOnly today) => (
        Ended(standing, named.Person, named.From.AddDays(-1), named),
        new(named.Person, named.Post, named.From, named.To, named.For, today));

    /// <returns>Null when he is not in the council after that day anyway.</returns>
    public static (Councillors Now, CouncillorReleased Fact)? Release(Councillors standing, string person, DateOnly last, DateOnly today) =>
        standing.All.Any(c => c.Person == person && !(c.To <= last))
            ? (Ended(standing, person, last), new(person, last, today))
            : null;

    static Councillors Ended(Councillors standing, string person, DateOnly last, params IEnumerable<Councillor> then) => standing with
    {
        All =
        [
            .. standing.All.Select(c => c.Person == person && !(c.To <= last) ? c with { To = last } : c).Where(c => !(c.To < c.From)),
            .. then,
        ],
    };

    static bool Meet(Councillor one, Councillor other) => !(one.To < other.From) && !(other.To < one.From);
}
