using System.Text;
using LiteDB;
using LiteDB.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Recognition.Cases;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

/// <summary>A recount finds what somebody changed in the file behind the bot's back.</summary>
public sealed class VerificationTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-verify-").FullName;

    string Data => Path.Combine(_folder, "thidua.db");

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_store_nobody_touched_holds()
    {
        var verified = await After(_ => { });

        Assert.True(verified.Holds);
        Assert.Equal((5, 5), (verified.Entries, verified.Head.Sequence));
    }

    [Fact]
    public async Task A_changed_entry_is_found()
    {
        var verified = await After(engine => Change(engine, "ledger", 3, row =>
        {
            var entry = row["entries"][0];
            entry["json"] = entry["json"].AsString.Replace("CN-007", "CN-008", StringComparison.Ordinal);
        }));

        Assert.Equal(3, verified.Broken!.Sequence);
        Assert.Contains("was changed", verified.Broken.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_entry_is_found()
    {
        var verified = await After(engine => engine.Delete("ledger", [3L]));

        Assert.Equal(new BrokenEntry(3, "is missing: 4 follows 2"), verified.Broken);
    }

    [Fact]
    public async Task One_that_is_missing_among_those_that_became_durable_with_it_is_found()
    {
        await using (var store = LiteDbStore.Open(Data, TimeProvider.System, NullLogger.Instance))
            await Journals.Nominate(store, ["CN-1", "CN-2", "CN-3", "CN-4"]);

        var verified = await Tampered(engine => Change(engine, "ledger", 4, row => row["entries"].AsArray.RemoveAt(1)));

        Assert.Equal(new BrokenEntry(2, "is missing: 3 follows 1"), verified.Broken);
    }

    [Fact]
    public async Task An_entry_replaced_together_with_its_hash_breaks_the_chain_after_it()
    {
        var verified = await After(engine => Change(engine, "ledger", 3, row =>
        {
            var read = LedgerRow.Read(row).Single() with { By = "somebody else" };
            var hash = LedgerEntry.HashOf(read.Sequence, read.AtTicks, read.By, read.Kind, read.Json, read.Previous);
            (row["entries"][0]["by"], row["entries"][0]["hash"]) = (read.By, Convert.FromHexString(hash));
        }));

        Assert.Equal(4, verified.Broken!.Sequence);
        Assert.Contains("does not continue the chain", verified.Broken.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_that_are_not_what_the_ledger_says_are_found_both_ways()
    {
        var verified = await After(engine =>
        {
            Change(engine, "tallies", "nominations/PT-1", tally => tally["value"] = 9L);
            engine.Delete("tallies", ["nominated/person/2026/CN-007"]);
            engine.Insert("tallies", [TallyRow.Write(new("invented", null, 1))], BsonAutoId.Int64);
        });

        Assert.Null(verified.Broken);
        Assert.Equal([new("invented", 1, 0), new("nominated/person/2026/CN-007", 0, 5), new("nominations/PT-1", 9, 5)], verified.Differences);
    }

    [Fact]
    public async Task A_case_that_does_not_say_what_the_ledger_says_is_found_both_ways()
    {
        await using (var store = LiteDbStore.Open(Data, TimeProvider.System, NullLogger.Instance))
        {
            foreach (var id in (string[])["C1", "C2", "C3"])
            {
                var opened = Sample.Case(id);
                await store.Commit(Sample.Change().Write(Kinds.Cases, opened, 0).Record(CaseOpened.Of(opened)), Cancel);
            }
            var (moved, fact) = CaseRules.Move(Sample.Case("C1"), CaseState.Proposed, new(2026, 11, 23));
            await store.Commit(Sample.Change().Write(Kinds.Cases, moved, 1).Record(fact), Cancel);
            // told of a step that the ledger does not know it was at
            await store.Commit(Sample.Change().Record(fact with { From = CaseState.Received, To = CaseState.Published }).Record(fact with { From = CaseState.Published }), Cancel);
            Assert.Equal([new("case/C1", "Received", "Proposed")], (await new Verification(store).Run(Cancel)).Mismatches);
        }

        var verified = await Tampered(engine =>
        {
            Change(engine, "kind_case", "C2", row =>
                row["json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(row["json"].AsBinary).Replace("Nominated", "Awarded", StringComparison.Ordinal)));
            engine.Delete("kind_case", ["C3"]);
        });

        Assert.False(verified.Holds);
        Assert.Equal(
            [new("case/C1", "Received", "Proposed"), new("case/C2", "Awarded", "Nominated"), new("case/C3", null, "Nominated")], verified.Mismatches);
    }

    async Task<Verified> After(Action<LiteEngine> tamper)
    {
        await using (var store = LiteDbStore.Open(Data, TimeProvider.System, NullLogger.Instance))
        {
            for (var i = 1; i <= 5; i++)
                await store.Commit(Sample.Change().Record(Sample.Nominated($"N{i}")), Cancel);
        }
        return await Tampered(tamper);
    }

    async Task<Verified> Tampered(Action<LiteEngine> tamper)
    {
        using (var engine = new LiteEngine(Data))
        {
            tamper(engine);
            engine.Checkpoint();
        }
        await using var again = LiteDbStore.Open(Data, TimeProvider.System, NullLogger.Instance);
        return await new Verification(again).Run(Cancel);
    }

    static void Change(LiteEngine engine, string collection, BsonValue id, Action<BsonDocument> change)
    {
        var row = engine.ById(collection, id)!;
        change(row);
        engine.Update(collection, [row]);
    }
}
