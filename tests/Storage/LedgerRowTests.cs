using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

/// <summary>How the ledger's entries lie in LiteDB.</summary>
public sealed class LedgerRowTests
{
    [Fact]
    public void Entries_that_became_durable_together_share_rows_that_are_not_long()
    {
        var rows = LedgerRow.Of([.. Entries(40, "{}")]).ToList();

        Assert.Equal([16, 32, 40], rows.Select(row => row.Id.AsInt64));
        Assert.Equal(Enumerable.Range(1, 40).Select(n => (long)n), rows.SelectMany(row => LedgerRow.Read(row.Document!)).Select(entry => entry.Sequence));
        Assert.Equal([16, 14, 12, 10, 8, 6, 4, 2], LedgerRow.Marked(rows[0].Document!, "mark/0").Select(entry => entry.Sequence));
        Assert.Empty(LedgerRow.Marked(rows[0].Document!, "mark/"));
    }

    /// <summary>One that a person can hardly write, but that LiteDB would take alone.</summary>
    [Fact]
    public void A_very_long_entry_is_the_last_of_its_row()
    {
        var rows = LedgerRow.Of([.. Entries(2, "{}"), .. Entries(2, new('x', 7_000_000), from: 3), .. Entries(1, "{}", from: 5)]).ToList();

        Assert.Equal([3, 4, 5], rows.Select(row => row.Id.AsInt64));
    }

    static IEnumerable<(LedgerEntry Entry, string[] Marks)> Entries(int count, string json, int from = 1) => Enumerable.Range(from, count)
        .Select(n => (new LedgerEntry(n, 0, "CN-1", "endorsed", json, LedgerHead.Start.Hash, LedgerHead.Start.Hash), new[] { $"mark/{n % 2}" }));
}
