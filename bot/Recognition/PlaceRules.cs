namespace ThiDua.Bot.Recognition;

/// <summary>
/// When the bot is in a place, and in which channels. Teams tells an install twice (and again when an answer was slow), in no promised order, so its own time
/// decides what is news.
/// </summary>
static class PlaceRules
{
    public static Place Heard(Place seen, Place? before, DateTimeOffset? at) =>
        before is { Gone: true } && IsOld(before, at) ? seen with { Gone = true } : seen with { Gone = false, TurnedOffAt = null };

    public static Place Installed(Place seen, Place? before, DateTimeOffset? at) =>
        before is { Gone: false, Installs: > 0 } || IsOld(before, at)
            ? seen
            : seen with { Gone = false, TurnedOffAt = null, Installs = (before?.Installs ?? 0) + 1, MovedAt = at };

    /// <summary>Teams lists it as a channel of a team the bot is in; with the team it may have been gone.</summary>
    /// <param name="asked">When Teams was asked for the list: what it said later is newer.</param>
    public static Place Listed(Place seen, Place? before, DateTimeOffset asked) => IsOld(before, asked) ? seen : seen with { Gone = false };

    public static Place Removed(Place before, DateTimeOffset? at) =>
        before.Gone || IsOld(before, at) ? before : before with { Gone = true, MovedAt = at };

    /// <summary>The channels the bot is in, by name.</summary>
    public static IReadOnlyList<Place> Channels(IEnumerable<Place> known) =>
        [.. known.Where(p => p is { Kind: PlaceKind.Channel, Gone: false }).OrderBy(p => p.Name, StringComparer.Ordinal)];

    static bool IsOld(Place? before, DateTimeOffset? at) => before?.MovedAt is { } moved && at < moved;
}
