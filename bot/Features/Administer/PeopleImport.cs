using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Roster;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features.Administer;

/// <summary>What became of a file.</summary>
/// <param name="Written">Whether anything of it may stand in the store: false when a row was refused and none may be left out.</param>
/// <param name="Problem">Why nothing could be read at all.</param>
sealed record ImportReport(
    string File, bool Written, int Added, int Changed, int Unchanged, IReadOnlyList<Unit> NewUnits, IReadOnlyList<RosterRefusal> Refused, string? Problem = null)
{
    public int ExitCode => Written && Problem is null ? 0 : 1;

    public IEnumerable<string> Lines(Words words)
    {
        if (Problem is not null)
            yield return words.ImportUnreadable(File, Problem);
        foreach (var refusal in Refused)
            yield return words.ImportRow(refusal.Row, words.ImportColumn(refusal.Column.ToString()), words.ImportFlaw(refusal.Flaw.ToString(), refusal.Value, refusal.With));
        foreach (var unit in NewUnits.Where(_ => Written))
            yield return words.ImportUnit(unit.Id, unit.Name);
        if (Problem is null)
            yield return Written ? words.ImportDone(Added, Changed, Unchanged, Refused.Select(r => r.Row).Distinct().Count()) : words.ImportNothing;
    }
}

/// <summary>Brings a list of staff into the office: the whole file in one commit, or nothing of it.</summary>
sealed class PeopleImport(TimeProvider clock, IIds ids)
{
    const int MostTries = 5;

    /// <param name="skipBadRows">Take the good rows although others are refused.</param>
    public async ValueTask<ImportReport> Import(IStore store, Stream file, string name, bool skipBadRows, CancellationToken cancel)
    {
        IReadOnlyList<RosterRow>? rows;
        try
        {
            rows = PeopleFile.Read(file, name);
        }
        catch (InvalidDataException unreadable)
        {
            return new(name, false, 0, 0, 0, [], [], unreadable.Message);
        }
        if (rows is null)
            return new(name, false, 0, 0, 0, [], [], "");

        // the same fresh ids for the same rows, should a race make us plan again
        var made = new Dictionary<int, string>();
        for (var tries = 0; ; tries++)
        {
            var (people, units) = (store.All(Kinds.People), store.All(Kinds.Units));
            var next = 0;
            var plan = RosterPlan.Of(rows, [.. people.Values.Select(p => p.Value)], [.. units.Values.Select(u => u.Value)],
                () => made.TryGetValue(next++, out var known) ? known : made[next - 1] = $"NV-{ids.Code()}");
            var written = plan.Refused.Count == 0 || skipBadRows;
            var report = new ImportReport(name, written, plan.People.Count(p => p.Before is null), plan.People.Count(p => p.Before is not null),
                plan.Unchanged, plan.Units, plan.Refused);
            if (!written || plan.People.Count == 0)
                return report;
            switch (await store.Commit(ChangeOf(plan, id => people.TryGetValue(id, out var person) ? person.Version : 0), cancel))
            {
                case Commit.Landed or Commit.Repeated:
                    return report;
                case var race when tries == MostTries:
                    throw new InvalidOperationException($"the people changed {MostTries} times while the file was read: {race}");
            }
        }
    }

    Change ChangeOf(RosterPlan plan, Func<string, long> versionOf)
    {
        var change = new Change("system", clock.GetUtcNow());
        foreach (var unit in plan.Units)
            change.Write(Kinds.Units, unit, 0).Record(new UnitRecorded(unit.Id, unit.Name, unit.Parent, unit.Gone));
        foreach (var (before, now) in plan.People)
        {
            change.Write(Kinds.People, now, versionOf(now.Id)).Record(PersonRecorded.Of(now));
            if (!now.Roles.SequenceEqual(before?.Roles ?? [Role.Staff]))
                change.Record(new RolesChanged(now.Id, now.Roles));
        }
        return change;
    }
}
