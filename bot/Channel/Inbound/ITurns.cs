using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Channel.Inbound;

/// <summary>Whoever acts on what Teams tells. Sees proven activities only, and may see one more than once.</summary>
interface ITurns
{
    /// <returns>
    /// The answer of an invoke; <c>null</c> when there is none: 200 for all other activities (unknown types too), 501 for an invoke.
    /// </returns>
    ValueTask<InvokeResponse?> Take(Activity activity, CancellationToken cancel);
}
