using System.Collections.Immutable;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery;

/// <summary>
/// People by where a message for them goes to. A broadcast looks up tens of thousands of them, each twice, and in the store's own tree of
/// so many a look costs microseconds.
/// </summary>
sealed class Staff(IStore store, TimeProvider clock)
{
    /// <summary>Making the table costs milliseconds. While people change, who is asked for is looked up in the tree.</summary>
    static readonly TimeSpan BetweenTables = TimeSpan.FromSeconds(5);

    volatile Table? _table;

    /// <param name="id">Of the person.</param>
    public Person? Of(ReadOnlySpan<char> id)
    {
        var all = store.All(Kinds.People);
        var table = _table;
        if (!ReferenceEquals(table?.Of, all))
        {
            var now = clock.GetTimestamp();
            if (table is not null && clock.GetElapsedTime(table.At, now) < BetweenTables)
                return all.GetValueOrDefault(id.ToString()).Value;
            _table = table = new(all, all.ToDictionary(person => person.Key, person => person.Value.Value, StringComparer.Ordinal), now);
        }
        return table!.People.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var known) ? known : null;
    }

    sealed record Table(ImmutableDictionary<string, Versioned<Person>> Of, Dictionary<string, Person> People, long At);
}
