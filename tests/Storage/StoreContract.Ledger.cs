using System.Security.Cryptography;
using System.Text;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using static ThiDua.Tests.Storage.Sample;

namespace ThiDua.Tests.Storage;

public abstract partial class StoreContract
{
    [Fact]
    public async Task The_ledger_has_every_fact_in_order_and_each_entry_names_the_one_before()
    {
        for (var i = 1; i <= 5; i++)
            await Land(Change($"CN-{i}").Record(Nominated($"N{i}")).Record(new Endorsed($"N{i}")));

        var entries = await Store.Entries(1, Cancel).ToListAsync(Cancel);

        Assert.Equal(Enumerable.Range(1, 10).Select(i => (long)i), entries.Select(entry => entry.Sequence));
        Assert.Equal([LedgerHead.Start.Hash, .. entries.Select(entry => entry.Hash).SkipLast(1)], entries.Select(entry => entry.Previous));
        Assert.Equal(new LedgerHead(10, entries[^1].Hash), Store.Head);
        Assert.Equal(Enumerable.Range(7, 4).Select(i => (long)i), (await Store.Entries(7, Cancel).ToListAsync(Cancel)).Select(entry => entry.Sequence));
        Assert.True((await Verify()).Holds);
    }

    /// <summary>Written down a second time, byte by byte: who recounts with another program needs nothing but this.</summary>
    [Fact]
    public async Task A_hash_is_recomputed_from_the_documented_bytes()
    {
        await Land(Change("chị Lan").Record(new Endorsed("N1")));

        var entry = Assert.Single(await Store.Entries(1, Cancel).ToListAsync(Cancel));

        Assert.Equal("""{"nomination":"N1"}""", entry.Json);
        using var bytes = new MemoryStream();
        void Number(long number, int size)
        {
            for (var shift = 8 * (size - 1); shift >= 0; shift -= 8)
                bytes.WriteByte((byte)(number >> shift));
        }
        void Text(string text)
        {
            Number(Encoding.UTF8.GetByteCount(text), 4);
            bytes.Write(Encoding.UTF8.GetBytes(text));
        }
        Number(1, 8);
        Number(Noon.UtcTicks, 8);
        Text("chị Lan");
        Text("endorsed");
        Text("""{"nomination":"N1"}""");
        Text(new('0', 64));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), entry.Hash);
    }

    [Fact]
    public async Task A_things_history_is_newest_first_and_only_its_own()
    {
        await Land(Change().Record(Nominated("N1")));
        await Land(Change().Record(Nominated("N10")));
        for (var i = 0; i < 12; i++)
            await Land(Change().Record(new Endorsed("N1")));

        var history = await Store.History("nomination/N1", 3, Cancel);

        Assert.Equal([14, 13, 12], history.Select(entry => entry.Sequence));
        Assert.Equal(12, (await Store.History("nomination/N1", 99, Cancel)).Count);
        Assert.Empty(await Store.History("nomination/N", 99, Cancel));
    }

    [Fact]
    public async Task Of_entries_that_landed_together_any_can_be_the_first_that_is_read()
    {
        var many = Change();
        for (var i = 1; i <= 40; i++)
            many.Record(new Endorsed($"N{i % 3}"));
        await Land(many);
        await Land(Change().Record(new Endorsed("N0")));

        for (var from = 1; from <= 42; from++)
            Assert.Equal(Enumerable.Range(from, 42 - from).Select(n => (long)n), (await Store.Entries(from, Cancel).ToListAsync(Cancel)).Select(entry => entry.Sequence));
        Assert.Equal([41, 39, 36, 33], (await Store.History("nomination/N0", 4, Cancel)).Select(entry => entry.Sequence));
        Assert.Equal(14, (await Store.History("nomination/N1", 99, Cancel)).Count);
    }

    [Fact]
    public async Task Counts_follow_the_facts_up_and_down()
    {
        await Land(Change().Record(Nominated("N1")).Record(Nominated("N2")).Record(new Endorsed("N1")));
        await Land(Change().Record(new EndorsementTakenBack("N1")));
        var down = new NominationWithdrawn("N2", [new(PartyKind.Person, "CN-007", "P-TH")], "PT-1", new(2026, 11, 23));
        await Land(Change().Record(down));

        Assert.Equal(0, await Store.Tally("endorsements/N1", Cancel));
        Assert.Equal(0, await Store.Tally("never counted", Cancel));
        Assert.Equal(1, await Store.Tally("nominations/PT-1", Cancel));
        Assert.Equal(1, await Store.Tally("nominated/person/2026-11/CN-007", Cancel));
        Assert.True((await Verify()).Holds);
    }

    [Fact]
    public async Task A_board_shows_the_highest_counts_first_and_ties_by_key_and_no_zeros()
    {
        foreach (var (nominee, times) in new[] { ("CN-3", 2), ("CN-1", 12), ("CN-2", 2), ("CN-4", 100), ("CN-5", 1) })
        {
            for (var i = 0; i < times; i++)
                await Land(Change().Record(Nominated("N", nominee)));
        }
        await Land(Change().Record(new NominationWithdrawn("N", [new(PartyKind.Person, "CN-5", "P-TH")], "PT-1", new(2026, 11, 23))));
        var board = Tallies.Board(Measure.Nominated, PartyKind.Person, "2026");

        var top = await Store.Top(board, 9, Cancel);

        Assert.Equal(
            [new($"{board}/CN-4", 100), new($"{board}/CN-1", 12), new($"{board}/CN-2", 2), new($"{board}/CN-3", 2)], top);
        Assert.Equal(top.Skip(1).Take(2), await Store.Top(board, 2, Cancel, skip: 1));
        Assert.Empty(await Store.Top("nominated/person/202", 9, Cancel));
    }
}
