using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;

namespace ThiDua.StartProfile;

/// <summary>A method that had to be compiled while the program ran.</summary>
/// <param name="Type">As the runtime writes it: <c>System.Func`2[System.__Canon,System.Int32]</c>, nested ones after a <c>+</c>.</param>
/// <param name="Token">Of its definition, in the metadata of the type's assembly.</param>
sealed record Compiled(string Type, string Name, int Token)
{
    /// <summary>Each once, in an order that is always the same. What was compiled again because it is used much is not of the start.</summary>
    public static IReadOnlyList<Compiled> In(string trace)
    {
        var (all, begun) = (new HashSet<Compiled>(), new HashSet<(int Thread, long Method)>());
        using var events = new EventPipeEventSource(trace);
        events.Clr.MethodJittingStarted += begins => begun.Add((begins.ThreadID, begins.MethodID));
        events.Clr.MethodLoadVerbose += ends =>
        {
            if (begun.Remove((ends.ThreadID, ends.MethodID)) && ends.OptimizationTier is not OptimizationTier.OptimizedTier1)
                all.Add(new(ends.MethodNamespace, ends.MethodName, ends.MethodToken));
        };
        events.Process();
        return [.. all.OrderBy(m => m.Type, StringComparer.Ordinal).ThenBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Token)];
    }
}
