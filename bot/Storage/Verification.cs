using System.Text.Json;

namespace ThiDua.Bot.Storage;

/// <summary>What a recount found.</summary>
/// <param name="Entries">Entries read, up to and with the first broken one.</param>
/// <param name="Head">The last entry that holds; note it down, and a later recount shows that nothing was cut off.</param>
/// <param name="Broken">The first entry that does not hold; nothing after it was looked at.</param>
/// <param name="Differences">Counts that are not what the ledger says, by key.</param>
/// <param name="Mismatches">Documents that do not say what the ledger says of them.</param>
sealed record Verified(
    long Entries, LedgerHead Head, BrokenEntry? Broken, IReadOnlyList<Difference> Differences, IReadOnlyList<Mismatch> Mismatches)
{
    public bool Holds => Broken is null && Differences.Count == 0 && Mismatches.Count == 0;
}

sealed record BrokenEntry(long Sequence, string Why);

readonly record struct Difference(string Key, long Stored, long Counted);

/// <summary>Recounts everything from the ledger alone.</summary>
sealed class Verification(IStore store)
{
    /// <summary>Changes that land meanwhile are left out of the chain, but may show as differences: verify a store at rest, or again.</summary>
    public async Task<Verified> Run(CancellationToken cancel)
    {
        var counted = new Dictionary<string, long>();
        var (retold, mismatches) = (Retold.All(), new List<Mismatch>());
        var (said, head, read, broken) = (store.Head, LedgerHead.Start, 0L, default(BrokenEntry));
        await foreach (var entry in store.Entries(1, cancel))
        {
            if (entry.Sequence > said.Sequence)
                break;
            read++;
            broken = Check(head, entry) ?? Take(entry, counted, retold, mismatches);
            if (broken is not null)
                break;
            head = new(entry.Sequence, entry.Hash);
        }
        if (broken is null && head != said)
            broken = new(head.Sequence + 1, $"the store says the ledger ends at {said.Sequence} ({said.Hash}), but it ends at {head.Sequence} ({head.Hash})");
        if (broken is not null)
            return new(read, head, broken, [], []);
        foreach (var story in retold)
        {
            await foreach (var mismatch in story.Compare(store, cancel))
                mismatches.Add(mismatch);
        }
        return new(read, head, null, await Compare(counted, cancel), mismatches);
    }

    static BrokenEntry? Check(LedgerHead before, LedgerEntry entry)
    {
        var expected = before.Sequence + 1;
        if (entry.Sequence != expected)
            return new(expected, $"is missing: {entry.Sequence} follows {before.Sequence}");
        if (entry.Previous != before.Hash)
            return new(expected, $"does not continue the chain: it names {entry.Previous} as the entry before, which has {before.Hash}");
        var hash = LedgerEntry.HashOf(entry.Sequence, entry.AtTicks, entry.By, entry.Kind, entry.Json, entry.Previous);
        return entry.Hash == hash ? null : new(expected, $"was changed: its content has the hash {hash}, it carries {entry.Hash}");
    }

    static BrokenEntry? Take(LedgerEntry entry, Dictionary<string, long> counted, IReadOnlyList<Retold> retold, List<Mismatch> mismatches)
    {
        try
        {
            var fact = FactJson.Read(entry.Kind, entry.Json);
            foreach (var step in Recognition.Tallies.Of(fact))
                counted[step.Key] = counted.GetValueOrDefault(step.Key) + step.By;
            mismatches.AddRange(retold.SelectMany(story => story.Hear(fact)));
            return null;
        }
        catch (JsonException unreadable)
        {
            return new(entry.Sequence, $"cannot be read: {unreadable.Message}");
        }
    }

    async Task<IReadOnlyList<Difference>> Compare(Dictionary<string, long> counted, CancellationToken cancel)
    {
        var differences = new List<Difference>();
        await foreach (var (key, stored) in store.Tallies(cancel))
        {
            counted.Remove(key, out var value);
            if (stored != value)
                differences.Add(new(key, stored, value));
        }
        differences.AddRange(counted.Where(count => count.Value != 0).Select(count => new Difference(count.Key, 0, count.Value)));
        return [.. differences.OrderBy(difference => difference.Key, StringComparer.Ordinal)];
    }
}
