using LiteDB;
using LiteDB.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;
using static ThiDua.Tests.Storage.Journals;

namespace ThiDua.Tests.Storage;

/// <summary>A store of an earlier version of the bot.</summary>
public sealed class EarlierLayoutTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-earlier-").FullName;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    string Data => Path.Combine(_folder, "t.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Its last batches lie in a collection, each in one row with all rows it changed: here the first and the last of three nominations.</summary>
    [Fact]
    public async Task A_store_whose_journal_was_a_collection_is_taken_over_with_what_waited_there()
    {
        await using (var store = Open())
            await Nominate(store, ["CN-1", "CN-2", "CN-1"]);
        using (var engine = new LiteEngine(Data))
        {
            WriteAlone(engine);
            var waited = engine.Range("tallies", "_id", "", Collections.End, int.MaxValue).ToList();
            var third = engine.ById("ledger", 3L)!;
            engine.Delete("tallies", waited.Select(tally => tally["_id"]));
            engine.Delete("ledger", [3L]);
            engine.Insert("journal", [Batch(1, "tallies", waited), Batch(2, "ledger", [third])], BsonAutoId.Int64);
            var welcome = PostRow.Write(new Post("welcome/19:kenh/1", "welcome.posted", "place/19:kenh", "19:kenh"));
            welcome["subject"] = "place/19:kenh";
            engine.Insert("posts", [welcome], BsonAutoId.Int64);
            engine.EnsureIndex("posts", "subject", BsonExpression.Create("$.subject"), unique: false);
            engine.Update("meta", [new BsonDocument { ["_id"] = "ThiDua.Bot", ["schema"] = 3 }]);
            engine.Checkpoint();
        }

        await using (var again = Open())
        {
            Assert.Equal(2, await again.Tally($"{Board}/CN-1", Cancel));
            Assert.True((await new Verification(again).Run(Cancel)).Holds);
        }
        await using var later = Open();
        Assert.Equal(3, later.Head.Sequence);
        // found by its subject, which its id did not begin with then
        Assert.Equal("welcome.posted", Assert.Single(await later.PostsOf("place/19:kenh", Cancel)).Template);
        Assert.Single(await later.Due(DateTimeOffset.MaxValue, 9, new HashSet<string>(), Cancel));

        static BsonDocument Batch(long number, string collection, List<BsonDocument> rows) => new()
        {
            ["_id"] = number,
            ["rows"] = new BsonArray(rows.Select(row => new BsonDocument { ["in"] = collection, ["id"] = row["_id"], ["row"] = BsonSerializer.Serialize(row) })),
        };
    }

    /// <summary>In layout 1 all counts were written at once; in layout 2 some lagged behind, as here those of the third entry.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_store_of_an_earlier_layout_is_taken_over_with_its_counts(int layout)
    {
        await using (var store = Open())
            await Nominate(store, ["CN-1", "CN-2", "CN-1"]);
        using (var engine = new LiteEngine(Data))
        {
            WriteAlone(engine);
            engine.Update("meta", [new BsonDocument { ["_id"] = "ThiDua.Bot", ["schema"] = layout, ["counted"] = 2L }]);
            if (layout == 2)
            {
                foreach (var tally in engine.Range("tallies", "_id", "", Collections.End, int.MaxValue).ToList())
                {
                    // what the third entry moved is in no row yet but one
                    var whole = tally["_id"].AsString.EndsWith("/CN-2", StringComparison.Ordinal) || tally["_id"].AsString == $"{Board}/CN-1";
                    (tally["value"], tally["at"]) = (whole ? tally["value"] : tally["value"].AsInt64 - 1, whole ? 3L : 2L);
                    engine.Update("tallies", [tally]);
                }
            }
            engine.Checkpoint();
        }

        await using var again = Open();
        Assert.True((await new Verification(again).Run(Cancel)).Holds);
        await Nominate(again, ["CN-1"]);

        Assert.Equal(3, await again.Tally($"{Board}/CN-1", Cancel));
        Assert.True((await new Verification(again).Run(Cancel)).Holds);
    }

    /// <summary>In layout 4 each entry had a row of its own, and that of a nomination a mark.</summary>
    [Fact]
    public async Task Entries_that_an_earlier_version_wrote_are_read_among_those_of_this_one()
    {
        await using (var store = Open())
            await Nominate(store, ["CN-1", "CN-2", "CN-1"]);
        using (var engine = new LiteEngine(Data))
        {
            WriteAlone(engine);
            engine.Update("meta", [new BsonDocument { ["_id"] = "ThiDua.Bot", ["schema"] = 4 }]);
            engine.Checkpoint();
        }

        await using (var again = Open())
        {
            await again.Commit(Sample.Change().Record(new Endorsed("N-CN-1")).Record(new Endorsed("N-CN-1")), Cancel);
            Assert.Equal([5, 4, 3, 1], (await again.History("nomination/N-CN-1", 9, Cancel)).Select(entry => entry.Sequence));
        }
        await using var later = Open();

        Assert.True((await new Verification(later).Run(Cancel)).Holds);
        Assert.Equal([3, 4, 5], (await later.Entries(3, Cancel).ToListAsync(Cancel)).Select(entry => entry.Sequence));
        Assert.Equal([5, 4, 3], (await later.History("nomination/N-CN-1", 3, Cancel)).Select(entry => entry.Sequence));
    }

    static void WriteAlone(LiteEngine engine)
    {
        foreach (var row in engine.Range("ledger", "_id", 1L, long.MaxValue, int.MaxValue).ToList())
        {
            engine.Delete("ledger", [row["_id"]]);
            foreach (var entry in row["entries"].AsArray.Select(entry => entry.AsDocument))
            {
                var (sequence, made) = (entry["sequence"].AsInt64, (Nominated)FactJson.Read(entry["kind"], entry["json"]));
                entry.Remove("sequence");
                (entry["_id"], entry["marks"]) = (sequence, new BsonArray { $"nomination/{made.Nomination}\0{sequence:D19}" });
                engine.Insert("ledger", [entry], BsonAutoId.Int64);
            }
        }
    }

    LiteDbStore Open() => LiteDbStore.Open(Data, TimeProvider.System, NullLogger.Instance);
}
