namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>What would become of the regulation, were these clauses entered.</summary>
/// <param name="Facts">One for each clause that changes anything; a clause that changes nothing is left out.</param>
/// <param name="Flaws">While there is one, nothing may be entered.</param>
sealed record Judged(Regulation After, IReadOnlyList<ClauseEntered> Facts, IReadOnlyList<EntryFlaw> Flaws);

/// <summary>Who may change the catalogue, and what must hold afterwards.</summary>
static class RegulationRules
{
    public const int LongestGround = 200;

    /// <summary>Some thirty a year for thirty years.</summary>
    public const int MostClauses = 1_000;

    public const long HighestSalary = 100_000_000;

    public static bool MayChange(Person who) => who.Is(Role.Secretary) || who.Is(Role.Administrator);

    /// <summary>The clauses after what stands, each against what held on its day before it; together they must leave a sound catalogue.</summary>
    public static Judged Judge(RegimeBook book, IReadOnlyList<Clause> clauses)
    {
        var (after, facts, flaws) = (book.Own, new List<ClauseEntered>(), new List<EntryFlaw>());
        foreach (var clause in clauses)
        {
            if (clause.Form is { } id && !FormTerms.IsId(id))
            {
                flaws.Add(new(id, EntryProblem.IdWrong));
                continue;
            }
            EntryFlaw[] wrong = [.. clause.Sets.Where(s => !Takes(clause.Form, s)).Select(s => new EntryFlaw(clause.Form ?? "", EntryProblem.ValueWrong, $"{s.Term}"))];
            flaws.AddRange(wrong);
            if (wrong.Length > 0)
                continue;
            var next = after with { Clauses = [.. after.Clauses, clause] };
            var changes = Changes(new(book.Shipped, after), new(book.Shipped, next), clause);
            if (changes.Count == 0)
                continue;
            facts.Add(new(clause.Form, clause.From, changes, clause.Ground, clause.Withdraws));
            var kept = clause with { Sets = [.. clause.Sets.Where(s => changes.Any(c => c.Term == s.Term))] };
            after = after with { Clauses = [.. after.Clauses, kept] };
        }
        if (after.Clauses.Count > MostClauses)
            flaws.Add(new("", EntryProblem.Full, $"{MostClauses}"));
        if (flaws.Count == 0)
            flaws.AddRange(Unsound(new(book.Shipped, after), facts));
        return new(after, facts, flaws);
    }

    /// <summary>The value is one that the term can have, be it of a form or of the rules for all.</summary>
    static bool Takes(string? form, TermValue set) => form is null
        ? set.Term == RuleTerm.Preset ? FormTerms.Truth(set.Value) is not null : RegimeTerms.With(Any, set.Term, set.Value, Unfounded) is not null
        : FormTerms.With(RegimeBook.Blank(form), set.Term, set.Value, Unfounded) is not null;

    static List<TermChange> Changes(RegimeBook before, RegimeBook after, Clause clause)
    {
        if (clause.Form is not { } id)
        {
            var (then, now) = (before.Whole(clause.From), after.Whole(clause.From));
            return
            [
                .. from term in RegimeTerms.All
                   let change = new TermChange(term, RegimeTerms.Read(then, term), RegimeTerms.Read(now, term))
                   where change.Old != change.New
                   select change,
            ];
        }
        var (old, made) = (before.Whole(clause.From).Find(id), after.Whole(clause.From).Find(id));
        return made is null
            // a form of which too little is known to be one: what is missing is said afterwards
            ? [.. clause.Sets.Select(s => new TermChange(s.Term, null, s.Value))]
            :
            [
                .. from term in FormTerms.All
                   let change = new TermChange(term, old is null ? null : FormTerms.Read(old, term), FormTerms.Read(made, term))
                   where change.Old != change.New && (old is not null || clause.Sets.Any(s => s.Term == term))
                   select change,
            ];
    }

    /// <summary>On every day from which something is different: what was touched must be whole, and fit beside the others.</summary>
    static IEnumerable<EntryFlaw> Unsound(RegimeBook book, List<ClauseEntered> facts)
    {
        var touched = facts.Select(f => f.Form).OfType<string>().ToHashSet();
        if (touched.Count == 0)
            return [];
        var first = facts.Min(f => f.From);
        var days = book.Own.Clauses.Select(c => c.From).Concat(book.Shipped.Select(r => r.From)).Where(d => d >= first).Distinct().Order();
        return days.SelectMany(day => On(book, day, touched)).Distinct();
    }

    static IEnumerable<EntryFlaw> On(RegimeBook book, DateOnly day, HashSet<string> touched)
    {
        var forms = book.Whole(day).Forms;
        var missing = touched.Where(id => forms.All(f => f.Id != id) && book.Own.Clauses.Any(c => c.Form == id && c.From <= day) && !Known(book, id))
            .SelectMany(id => Soundness.Of(RegimeBook.Blank(id)).Where(f => f.Problem == EntryProblem.NameMissing));
        return missing
            .Concat(forms.Where(f => touched.Contains(f.Id)).SelectMany(Soundness.Of))
            .Concat(Soundness.Among(forms).Where(f => touched.Contains(f.Entry) || (f.What is not null && touched.Contains(f.What))));
    }

    /// <summary>A form that another regime has is none that lacks its name.</summary>
    static bool Known(RegimeBook book, string id) => book.Shipped.Any(r => r.Find(id) is not null);

    static readonly Basis Unfounded = new("");

    static readonly Regime Any = new("", "", DateOnly.MinValue, null, Unfounded);
}
