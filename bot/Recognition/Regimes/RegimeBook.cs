namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>The regimes that ship with the bot, and what the office's own Quy chế says otherwise: what holds on which day.</summary>
/// <param name="shipped">Without gaps, the earliest first; see <see cref="Soundness"/>.</param>
sealed class RegimeBook(IReadOnlyList<Regime> shipped, Regulation own)
{
    public IReadOnlyList<Regime> Shipped => shipped;

    public Regulation Own => own;

    /// <summary>What holds on this day: the forms that can be put forward, voted on or decided then, and the rules for all of them.</summary>
    public Regime On(DateOnly day) => Whole(day) is var regime ? regime with { Forms = [.. regime.Forms.Where(f => f.StandsOn(day))] } : regime;

    /// <summary>As <see cref="On"/>, with the forms that are defined on this day but do not stand then: retired, or not yet in force.</summary>
    public Regime Whole(DateOnly day) => Applied(Of(day), day);

    /// <summary>The one whose time it is; before the earliest, the earliest.</summary>
    public Regime Of(DateOnly day) => shipped.LastOrDefault(r => r.From <= day) ?? shipped[0];

    /// <summary>
    /// The form as it is today, also when it was retired, or as the latest regime had it that knew it: what old awards are shown by.
    /// </summary>
    public AwardForm? Find(string id, DateOnly today) =>
        Whole(today).Find(id) ?? shipped.Reverse().Select(r => Applied(r, r.To ?? r.From).Find(id)).FirstOrDefault(f => f is not null);

    /// <summary>
    /// The form that a case follows on the day of one of its steps: the one it was opened for, or what has taken its place since.
    /// </summary>
    /// <param name="opened">The day the case was opened on.</param>
    /// <param name="day">The day of the step; see <see cref="StepDays"/>.</param>
    /// <returns>Null when the regime of that day has neither: the step is refused.</returns>
    public StepForm? Follow(string id, DateOnly opened, DateOnly day)
    {
        var regime = On(day);
        if (regime.Find(id) is { } same)
            return new(same, regime, Succeeds: false);
        var seen = new HashSet<string> { id };
        for (var form = Whole(opened).Find(id) ?? Find(id, day); form?.Successor is { } next && seen.Add(next); form = Find(next, day))
        {
            if (regime.Find(next) is { } successor)
                return new(successor, regime, Succeeds: true);
        }
        return null;
    }

    public BaseSalary? Salary(IEnumerable<BaseSalary> known, DateOnly day) => BaseSalary.On(known.Concat(own.Salaries), day);

    Regime Applied(Regime regime, DateOnly day)
    {
        var clauses = own.Clauses.Where(c => c.From <= day).OrderBy(c => c.From).ToLookup(c => c.Form ?? "");
        foreach (var (term, value, basis) in Standing(clauses[""]))
            regime = RegimeTerms.With(regime, term, value, basis) ?? throw Damaged("", term, value);

        var forms = regime.Forms.ToDictionary(f => f.Id);
        foreach (var about in clauses.Where(c => c.Key.Length > 0))
        {
            var form = forms.GetValueOrDefault(about.Key) ?? Blank(about.Key);
            foreach (var (term, value, basis) in Standing(about))
                form = FormTerms.With(form, term, value, basis) ?? throw Damaged(about.Key, term, value);
            // about a form that this regime does not have, something was set; there is still no such form
            if (form.Name.Length > 0)
                forms[about.Key] = form.Source.Length > 0 ? form : form with { Source = form.Rests[Provision.Form].Source };
        }
        return regime with { Forms = [.. forms.Values.OrderBy(f => f.Rank).ThenBy(f => f.Id, StringComparer.Ordinal)] };
    }

    /// <summary>What holds of them in the end: of each term the last value, and nothing from before a withdrawal.</summary>
    static IEnumerable<(RuleTerm Term, string Value, Basis Basis)> Standing(IEnumerable<Clause> clauses)
    {
        var standing = new Dictionary<RuleTerm, (string Value, Basis Basis)>();
        foreach (var clause in clauses)
        {
            if (clause.Withdraws)
                standing.Clear();
            foreach (var set in clause.Sets)
                standing[set.Term] = (set.Value, new(clause.Ground));
        }
        return standing.OrderBy(s => s.Key).Select(s => (s.Key, s.Value.Value, s.Value.Basis));
    }

    /// <summary>A form that only the office has begins as this.</summary>
    public static AwardForm Blank(string id) => new(id, "", "", "", 0, ForPeople: false, ForUnits: false, "") { Group = AwardGroup.Own };

    static InvalidOperationException Damaged(string form, RuleTerm term, string value) => new($"the regulation sets {term} of '{form}' to '{value}'");
}

/// <summary>The form a step follows, with the rules of that day.</summary>
/// <param name="Succeeds">It has taken the place of the form the case was opened for.</param>
sealed record StepForm(AwardForm Form, Regime Regime, bool Succeeds);
