using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;

namespace ThiDua.Tests.Features.Cases;

/// <summary>A case as it would stand if everybody before had done his part.</summary>
static class CaseWays
{
    static readonly CaseState[] Main =
        [CaseState.Proposed, CaseState.Received, CaseState.Published, CaseState.Ready, CaseState.OnAgenda, CaseState.Passed];

    /// <summary>The steps from the nomination on.</summary>
    public static CaseState[] To(CaseState state) => state switch
    {
        CaseState.Nominated => [],
        CaseState.Returned or CaseState.Withdrawn or CaseState.Rejected => [state],
        CaseState.NotPassed => [.. Main.TakeWhile(s => s != CaseState.Passed), state],
        CaseState.Submitted or CaseState.Awarded => [.. Main, state],
        CaseState.Revoked => [.. Main, CaseState.Awarded, state],
        _ => [.. Main.TakeWhile(s => s != state), state],
    };

    /// <summary>Records that it was opened, and every step; told to nobody. The document is for the caller to write.</summary>
    public static Case Brings(this Change change, Case opened, CaseState to, DateOnly day)
    {
        var standing = opened;
        change.Record(CaseOpened.Of(opened));
        foreach (var step in To(to))
        {
            (standing, var fact) = CaseRules.Move(standing, step, day, step is CaseState.Returned or CaseState.Rejected ? "cần số liệu cụ thể" : null);
            change.Record(fact);
        }
        return standing;
    }
}
