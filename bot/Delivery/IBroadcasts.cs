using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery;

/// <summary>Works out who an audience is.</summary>
interface IAudiences
{
    /// <summary>
    /// Where copies go (<see cref="Copy.To"/>), each once, in an order that does not change while nobody comes or goes: places first, then
    /// people. Also those who cannot be reached: why is found out, and said, when their turn comes.
    /// </summary>
    ValueTask<IReadOnlyList<string>> Of(Audience audience, CancellationToken cancel);
}

/// <summary>What became of the copies of one announcement.</summary>
interface IBroadcasts
{
    ValueTask<Progress> Of(Announcement announcement, CancellationToken cancel);

    /// <summary>Every copy, in the order of sending.</summary>
    IAsyncEnumerable<Copy> Copies(string announcement, CancellationToken cancel);
}

/// <param name="Copies">All there are to send; grows until the audience has been worked out.</param>
/// <param name="Reasons">Failed copies by <see cref="Copy.Why"/>.</param>
/// <param name="Doubled">Copies that were sent again after a doubt, and may stand twice.</param>
/// <param name="Left">How long the rest will take at the pace of now; null when nothing is left or nothing moves.</param>
/// <param name="MovedAt">When the last copy was settled.</param>
sealed record Progress(
    int Copies, int Sent, int Waiting, int InDoubt, int Failed, int Dropped, int Recalled, int Doubled,
    IReadOnlyDictionary<string, int> Reasons, TimeSpan? Left, DateTimeOffset? MovedAt);
