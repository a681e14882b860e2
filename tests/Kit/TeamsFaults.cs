using System.Collections.Concurrent;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Kit;

/// <summary>
/// Which calls go wrong, and how. Decided by the seed, the conversation and how often it was called before, never by the order in which
/// conversations are served: the same run meets the same troubles.
/// </summary>
sealed class TeamsFaults
{
    readonly Func<string, int, ConnectorFault?> _choose;
    readonly ConcurrentDictionary<string, int> _calls = new();
    readonly ConcurrentDictionary<ConnectorFault, int> _given = new(ReferenceEqualityComparer.Instance);

    TeamsFaults(Func<string, int, ConnectorFault?> choose) => _choose = choose;

    public static TeamsFaults None { get; } = new((_, _) => null);

    /// <summary>How often each trouble was met.</summary>
    public IReadOnlyDictionary<ConnectorFault, int> Given => _given;

    /// <param name="share">Of all calls, 0 to 1.</param>
    /// <param name="mix">Equally often each; <see cref="Trouble.Passing"/> unless named.</param>
    public static TeamsFaults Mixed(int seed, double share, params IReadOnlyList<ConnectorFault> mix)
    {
        var troubles = mix.Count == 0 ? Trouble.Passing : mix;
        return new((conversation, nth) =>
        {
            var random = new Random(Seed(seed, conversation, nth));
            return random.NextDouble() < share ? troubles[random.Next(troubles.Count)] : null;
        });
    }

    /// <summary>What befalls the first, second … call of every conversation; null: nothing.</summary>
    public static TeamsFaults Planned(params ConnectorFault?[] inOrder) => new((_, nth) => nth < inOrder.Length ? inOrder[nth] : null);

    /// <param name="choose">By conversation (or member, where a chat is opened) and how many calls it had before.</param>
    public static TeamsFaults By(Func<string, int, ConnectorFault?> choose) => new(choose);

    public ConnectorFault? Next(string thread)
    {
        var fault = _choose(thread, _calls.AddOrUpdate(thread, 1, (_, before) => before + 1) - 1);
        if (fault is not null)
            _given.AddOrUpdate(fault, 1, (_, before) => before + 1);
        return fault;
    }

    // the runtime's own hash of a string differs from run to run
    static int Seed(int seed, string conversation, int nth)
    {
        var hash = 2166136261u ^ (uint)seed;
        foreach (var letter in conversation)
            hash = (hash ^ letter) * 16777619u;
        return (int)((hash ^ (uint)nth) * 16777619u);
    }
}
