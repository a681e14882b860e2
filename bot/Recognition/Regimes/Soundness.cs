namespace ThiDua.Bot.Recognition.Regimes;

/// <summary>What is wrong with an entry of the catalogue.</summary>
enum EntryProblem
{
    /// <summary>The file itself is not what it should be.</summary>
    Unreadable,
    IdWrong,
    IdTwice,
    PropertyUnknown,
    ValueWrong,
    NameMissing,
    LevelMissing,
    IssuerMissing,
    SourceMissing,
    RankMissing,
    RankTaken,
    ForNobody,
    CapOfUnknown,
    DatesBackwards,
    SuccessorUnknown,
    PresetOfUnknown,
    NoForms,
    RegimesApart,
    GroundMissing,
    DayMissing,
    SalaryWrong,
    NothingSaid,
    Full,
}

/// <param name="Entry">Which one: the id of a form or a regime, or what stands for it in the file.</param>
/// <param name="What">What of it, e.g. the property, the value, or the other entry.</param>
readonly record struct EntryFlaw(string Entry, EntryProblem Problem, string? What = null);

/// <summary>What must hold of a catalogue, be it shipped or the office's own.</summary>
static class Soundness
{
    public static IEnumerable<EntryFlaw> Of(IReadOnlyList<Regime> regimes)
    {
        if (regimes.Count == 0)
            yield return new("", EntryProblem.NoForms);
        foreach (var (before, after) in regimes.Zip(regimes.Skip(1)))
        {
            if (before.To?.AddDays(1) != after.From)
                yield return new(after.Id, EntryProblem.RegimesApart, before.Id);
        }
        if (regimes.Count > 0 && regimes[^1] is { To: not null } last)
            yield return new(last.Id, EntryProblem.RegimesApart, last.Id);
        for (var i = 0; i < regimes.Count; i++)
        {
            foreach (var flaw in Of(regimes[i], regimes.Skip(i + 1).SelectMany(r => r.Forms).Select(f => f.Id)))
                yield return flaw;
        }
    }

    /// <param name="later">Ids of the forms of later regimes.</param>
    static IEnumerable<EntryFlaw> Of(Regime regime, IEnumerable<string> later)
    {
        if (regime.Name.Length == 0)
            yield return new(regime.Id, EntryProblem.NameMissing);
        if (regime.Basis.Source.Length == 0)
            yield return new(regime.Id, EntryProblem.SourceMissing);
        if (regime.Forms.Count == 0)
            yield return new(regime.Id, EntryProblem.NoForms);
        foreach (var flaw in regime.Forms.SelectMany(Of).Concat(Among(regime.Forms)))
            yield return flaw with { Entry = $"{regime.Id} {flaw.Entry}" };
        foreach (var unknown in regime.Preset?.Forms.Where(id => regime.Find(id) is null) ?? [])
            yield return new(regime.Id, EntryProblem.PresetOfUnknown, unknown);
        foreach (var form in regime.Forms.Where(f => f.Successor is not null && !later.Contains(f.Successor)))
            yield return new($"{regime.Id} {form.Id}", EntryProblem.SuccessorUnknown, form.Successor);
    }

    /// <summary>One form for itself.</summary>
    public static IEnumerable<EntryFlaw> Of(AwardForm form)
    {
        if (!FormTerms.IsId(form.Id))
            yield return new(form.Id, EntryProblem.IdWrong);
        if (form.Name.Length == 0)
            yield return new(form.Id, EntryProblem.NameMissing);
        if (form.Level.Length == 0)
            yield return new(form.Id, EntryProblem.LevelMissing);
        if (form.Issuer.Length == 0)
            yield return new(form.Id, EntryProblem.IssuerMissing);
        if (form.Source.Length == 0)
            yield return new(form.Id, EntryProblem.SourceMissing);
        if (form.Rank < 1)
            yield return new(form.Id, EntryProblem.RankMissing);
        if (!form.ForPeople && !form.ForUnits)
            yield return new(form.Id, EntryProblem.ForNobody);
        if (form.ValidTo < form.ValidFrom)
            yield return new(form.Id, EntryProblem.DatesBackwards);
    }

    /// <summary>The forms of one day beside each other.</summary>
    public static IEnumerable<EntryFlaw> Among(IReadOnlyList<AwardForm> forms)
    {
        foreach (var same in forms.GroupBy(f => f.Id).Where(g => g.Count() > 1))
            yield return new(same.Key, EntryProblem.IdTwice);
        foreach (var same in forms.Where(f => f.Rank > 0).GroupBy(f => f.Rank).Where(g => g.Count() > 1))
        {
            foreach (var form in same.Skip(1))
                yield return new(form.Id, EntryProblem.RankTaken, same.First().Id);
        }
        foreach (var form in forms.Where(f => f.Cap is { } cap && !forms.Any(other => other.Id == cap.Of && other.Id != f.Id)))
            yield return new(form.Id, EntryProblem.CapOfUnknown, form.Cap!.Of);
    }
}
