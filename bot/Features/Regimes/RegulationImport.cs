using System.Text.Json;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Recognition.Regimes;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Regimes;

/// <summary>What became of the file of the office's own Quy chế.</summary>
/// <param name="Changed">What now holds otherwise; nothing when there is a flaw.</param>
/// <param name="Problem">Why nothing could be read at all.</param>
sealed record RegulationReport(
    string File, IReadOnlyList<ClauseEntered> Changed, int Salaries, IReadOnlyList<EntryFlaw> Flaws, string? Problem = null)
{
    public int ExitCode => Flaws.Count == 0 && Problem is null ? 0 : 1;

    /// <param name="nameOf">What a form is called, by its id.</param>
    public IEnumerable<string> Lines(Words words, Func<string, string> nameOf)
    {
        if (Problem is not null)
        {
            yield return words.RegulationUnreadable(File, Problem);
            yield break;
        }
        foreach (var flaw in Flaws)
            yield return words.RegulationFlaw(flaw.Entry, $"{flaw.Problem}", flaw.What);
        foreach (var clause in Changed)
            yield return words.RegulationImported(clause.Form is { } id ? $"{nameOf(id)} ({id})" : null, words.TermChanges(RegimeViews.Changes(clause.Changes, nameOf)));
        yield return Flaws.Count > 0 ? words.RegulationNothing : words.RegulationDone(Changed.Count, Salaries);
    }
}

/// <summary>Brings the office's own Quy chế in from a reviewed file: all of it in one commit, or nothing of it.</summary>
sealed class RegulationImport(AwardForms forms, TimeProvider clock)
{
    const int MostTries = 5;

    public async ValueTask<RegulationReport> Import(IStore store, Stream file, string name, CancellationToken cancel)
    {
        RegulationFile read;
        try
        {
            read = RegulationFile.Read(file);
        }
        catch (JsonException broken)
        {
            return new(name, [], 0, [], broken.Message);
        }

        for (var tries = 0; ; tries++)
        {
            var version = store.All(Kinds.Regulations).TryGetValue(Regulation.Id, out var known) ? known.Version : 0;
            var book = forms.Book;
            // also of a file with a slip in it: the rest is judged in the same go
            var judged = RegulationRules.Judge(book, read.Clauses);
            BaseSalary[] salaries = [.. read.Salaries.Where(s => forms.Salary(s.From) is not { } now || (now.From, now.Amount) != (s.From, s.Amount))];
            EntryFlaw[] flaws = [.. read.Flaws.Concat(judged.Flaws).Distinct()];
            if (flaws.Length > 0)
                return new(name, [], 0, flaws);
            if (judged.Facts.Count + salaries.Length == 0)
                return new(name, [], 0, []);

            var change = new Change("system", clock.GetUtcNow())
                .Write(Kinds.Regulations, judged.After with { Salaries = [.. judged.After.Salaries, .. salaries] }, version);
            foreach (var fact in judged.Facts)
                change.Record(fact);
            foreach (var salary in salaries)
                change.Record(new BaseSalaryEntered(salary.From, salary.Amount, salary.Basis.Source));
            switch (await store.Commit(change, cancel))
            {
                case Commit.Landed or Commit.Repeated:
                    return new(name, judged.Facts, salaries.Length, []);
                case var race when tries == MostTries:
                    throw new InvalidOperationException($"the regulation changed {MostTries} times while the file was read: {race}");
            }
        }
    }
}
