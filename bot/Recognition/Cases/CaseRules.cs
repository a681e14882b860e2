namespace ThiDua.Bot.Recognition.Cases;

/// <summary>Which way a case can go from where it is; whatever is not named here is refused.</summary>
static class CaseRules
{
    static readonly Dictionary<CaseState, CaseState[]> Ways = new()
    {
        [CaseState.Nominated] = [CaseState.Proposed, CaseState.Returned, CaseState.Rejected, CaseState.Withdrawn],
        [CaseState.Returned] = [CaseState.Nominated, CaseState.Proposed, CaseState.Withdrawn],
        [CaseState.Proposed] = [CaseState.Received, CaseState.Returned, CaseState.Rejected, CaseState.Withdrawn],
        // đột xuất goes from here straight to the decision or upward
        [CaseState.Received] = [CaseState.Published, CaseState.Awarded, CaseState.Submitted, CaseState.Returned, CaseState.Rejected, CaseState.Withdrawn],
        [CaseState.Published] = [CaseState.Ready, CaseState.Returned, CaseState.Rejected, CaseState.Withdrawn],
        [CaseState.Ready] = [CaseState.OnAgenda, CaseState.Rejected, CaseState.Withdrawn],
        // back to Ready when its session is void, postponed, or could not count it in secret
        [CaseState.OnAgenda] = [CaseState.Passed, CaseState.NotPassed, CaseState.Ready, CaseState.Withdrawn],
        [CaseState.Passed] = [CaseState.Submitted, CaseState.Awarded, CaseState.Rejected],
        [CaseState.NotPassed] = [],
        [CaseState.Submitted] = [CaseState.Awarded, CaseState.Rejected],
        [CaseState.Awarded] = [CaseState.Revoked],
        [CaseState.Withdrawn] = [],
        [CaseState.Rejected] = [],
        [CaseState.Revoked] = [],
    };

    public static bool MayMove(Case standing, CaseState to) =>
        Ways[standing.State].Contains(to)
        && (standing.State != CaseState.Received || to is not (CaseState.Awarded or CaseState.Submitted) || standing.Kind == NominationKind.AdHoc)
        && (standing.State != CaseState.Returned || to == CaseState.Withdrawn || to == standing.ReturnedFrom);

    /// <param name="day">The office's own day of the step.</param>
    /// <param name="of">What it moved in, e.g. <c>session/7K3Q9F</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such way; ask <see cref="MayMove"/> first.</exception>
    public static (Case Moved, CaseMoved Fact) Move(Case standing, CaseState to, DateOnly day, string? reason = null, string? of = null)
    {
        if (!MayMove(standing, to))
            throw new InvalidOperationException($"case {standing.Id} cannot go from {standing.State} to {to}");
        return (
            standing with { State = to, Reason = reason, ReturnedFrom = to == CaseState.Returned ? AgainTo(standing.State) : null },
            new(standing.Id, standing.Form, standing.State, to, day, reason, of));
    }

    /// <summary>What was checked already is checked again when it says something else.</summary>
    static CaseState AgainTo(CaseState returned) => returned == CaseState.Nominated ? CaseState.Nominated : CaseState.Proposed;
}
