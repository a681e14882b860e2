using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Checking;

/// <summary>One step of one case in the secretary's hands.</summary>
sealed record CheckStep(Versioned<Case> Before, Case Now, params IReadOnlyList<CaseFact> Facts);

/// <summary>Brings steps of cases, one or many, into one change: documents, facts, edits of what shows them, messages to those concerned.</summary>
sealed class CheckSteps(CheckNews news)
{
    /// <param name="deed">The intention: what is told is told once for it.</param>
    public void Land(Change change, string deed, IReadOnlyList<CheckStep> steps)
    {
        foreach (var step in steps)
        {
            change.Write(Kinds.Cases, step.Now, step.Before.Version).Touch(step.Now.Subject);
            foreach (var fact in step.Facts)
                change.Record(fact);
        }
        // left while it was published: the list in the channels says so
        foreach (var list in steps.Select(s => s.Before.Value).Where(c => c is { State: CaseState.Published, Publication: not null }).Select(c => c.Publication!).Distinct())
            change.Touch(Recognition.Checking.Publication.SubjectOf(list));
        news.Tell(change, deed, steps);
    }
}
