namespace ThiDua.Bot.Recognition;

/// <summary>
/// When the bot is in a place. Teams tells an install twice (and again when an answer was slow), in no promised order, so its own time
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

    public static Place Removed(Place before, DateTimeOffset? at) =>
        before.Gone || IsOld(before, at) ? before : before with { Gone = true, MovedAt = at };

    static bool IsOld(Place? before, DateTimeOffset? at) => before?.MovedAt is { } moved && at < moved;
}
