using ThiDua.Bot.Recognition;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Recognition.Checking;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Cases;

/// <summary>One step of one case: what was decided, on what it was read at.</summary>
/// <param name="Before">Null when it is opened by this step.</param>
/// <param name="Version">Of <paramref name="Before"/>; 0 when it is opened.</param>
sealed record CaseStep(Case? Before, Case Now, long Version, IReadOnlyList<CaseFact> Facts)
{
    public static CaseStep Of(Versioned<Case> standing, Case now, params IReadOnlyList<CaseFact> facts) => new(standing.Value, now, standing.Version, facts);

    public static CaseStep Opened(Case opened, params IReadOnlyList<CaseFact> facts) => new(null, opened, 0, facts);
}

/// <summary>
/// Brings steps of cases, one or many, into one change: documents, facts, and the messages to all concerned. Every step of every case goes
/// through here, so that a step is told in one way.
/// </summary>
sealed class CaseSteps(Desk desk, CasePosts posts)
{
    /// <summary>With the change committed, all of them have happened; or none.</summary>
    public async ValueTask Land(Change change, IReadOnlyList<CaseStep> steps, CancellationToken cancel)
    {
        foreach (var step in steps)
        {
            change.Write(Kinds.Cases, step.Now, step.Version).Touch(step.Now.Subject);
            foreach (var fact in step.Facts)
                change.Record(fact);
        }
        // left while it was published: the list in the channels says so
        foreach (var list in steps.Select(s => s.Before).OfType<Case>().Where(c => c is { State: CaseState.Published, Publication: not null })
                     .Select(c => c.Publication!).Distinct())
            change.Touch(Publication.SubjectOf(list));
        await posts.Tell(change, steps, cancel);
    }

    /// <summary>A case for each of these nominees, as they were nominated.</summary>
    public async ValueTask<IReadOnlyList<CaseStep>> Opened(
        Nomination nomination, IEnumerable<Party> nominees, string form, string by, CancellationToken cancel)
    {
        var steps = new List<CaseStep>();
        foreach (var nominee in nominees)
        {
            var (opened, fact) = CaseOpening.Of(nomination, nominee, form, await FreshCode(nomination.Id, cancel), by, desk.Now, desk.Today);
            steps.Add(CaseStep.Opened(opened, fact));
        }
        return steps;
    }

    public async ValueTask<IReadOnlyList<Versioned<Case>>> OfNomination(string code, CancellationToken cancel)
    {
        const int page = 100;
        var found = new List<Versioned<Case>>();
        for (var some = page; some == page;)
        {
            var next = await desk.Store.List(Kinds.Cases, $"nomination/{code}/", page, cancel, skip: found.Count);
            found.AddRange(next);
            some = next.Count;
        }
        return found;
    }

    /// <summary>People type both codes into the same commands, so a case never has the code of a nomination.</summary>
    async ValueTask<string> FreshCode(string nomination, CancellationToken cancel)
    {
        while (true)
        {
            var code = desk.Ids.Code();
            if (code != nomination && await desk.Store.Find(Kinds.Nominations, code, cancel) is null)
                return code;
        }
    }
}
