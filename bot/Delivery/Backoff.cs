using ThiDua.Bot.Channel.Outbound;

namespace ThiDua.Bot.Delivery;

/// <summary>How long to wait before the next try.</summary>
static class Backoff
{
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>What Teams asked for, or 1, 2, 4 … seconds, never more than five minutes.</summary>
    public static TimeSpan After(int tries, Outcome outcome) => outcome is Throttled { RetryAfter: { } asked } && asked > TimeSpan.Zero
        ? asked
        : TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, tries - 1)));
}
