using LiteDB;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

/// <summary>Whether rows wait in memory or lie in their collection, every question has the same answer.</summary>
public sealed class TablesTests
{
    const string Some = "kind_something";
    const string Numbered = Collections.Ledger;
    const string Single = Collections.Posts;

    static readonly string[] Prefixes = ["", "a/", "b/", "c/", "b/2"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Rows_are_found_in_the_same_order_wherever_they_are(int seed)
    {
        var random = new Random(seed);
        var waiting = new MemTables(most: 30);
        using var file = Empty(waiting);
        var model = new Dictionary<(string Collection, BsonValue Id), BsonDocument>();
        // an earlier life of the bot left some
        foreach (var row in Enumerable.Range(0, 30).Select(_ => Row(random)).Where(row => row.Document is not null && model.TryAdd((row.Collection, row.Id), row.Document)))
            file.UseEngine(engine => Collections.Write(engine, row.Collection, [(row.Id, row.Document, true)]));
        for (var batch = 1; batch <= 60; batch++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 12)).Select(_ => Row(random)).DistinctBy(row => (row.Collection, row.Id))
                .Select(row => row with { IsNew = !model.ContainsKey((row.Collection, row.Id)) }).ToList();
            // new changes come while rows are on their way into their collection
            var flush = waiting.Next(urged: random.Next(4) == 0);
            if (flush is not null)
            {
                file.Bring(flush.Collection, [.. flush.Rows.Select(row => (row.Id, row.Read(), row.IsNew))]);
                file.ReadOn(some: 3);
            }
            waiting.Put(batch, rows);
            if (flush is not null && random.Next(5) == 0)
                waiting.MayBeThere(flush);
            else if (flush is not null)
                waiting.Flushed(flush);
            foreach (var row in rows)
            {
                if (row.Document is { } document)
                    model[(row.Collection, row.Id)] = document;
                else
                    model.Remove((row.Collection, row.Id));
            }
            file.Use(tables =>
            {
                foreach (var (collection, id) in rows.Select(row => (row.Collection, row.Id)).Concat(model.Keys))
                    Assert.Equal(model.GetValueOrDefault((collection, id))?["n"].AsInt32, tables.ById(collection, id)?["n"].AsInt32);
                foreach (var some in model.Where(row => row.Key.Id.IsString).GroupBy(row => row.Key.Collection))
                    Assert.Equal(some.Count(), tables.ByIds(some.Key, some.Select(row => row.Key.Id.AsString)).Count);
                Same(tables, model, random, Some, "keys[*]");
                Same(tables, model, random, Some, Collections.Id);
                Same(tables, model, random, Single, Collections.Id);
                SameNumbers(tables, model, random);
            });
        }
    }

    [Fact]
    public void What_was_never_there_is_known_without_asking_once_the_collection_is_read_through()
    {
        using var file = Empty(new(most: 30));
        file.UseEngine(engine => Collections.Write(engine, Some, [Row(""), Row("a/earlier")]));
        file.Bring(Some, [Row("b/now")]);
        Assert.False(IsKnown(Some, "c/never"));

        while (file.ReadOn(some: 1))
            Assert.False(IsKnown(Some, "a/earlier"));

        Assert.All((string[])["", "a/earlier", "b/now"], id => Assert.False(IsKnown(Some, id)));
        Assert.True(IsKnown(Some, "c/never"));
        Assert.False(IsKnown(Single, "c/never"));

        static (BsonValue, BsonDocument?, bool) Row(string id) => (id, new() { ["_id"] = id, ["keys"] = new BsonArray() }, true);

        bool IsKnown(string collection, string id)
        {
            var known = false;
            file.UseMemory(memory => known = memory.Knows(collection, id, out _));
            return known;
        }
    }

    static LiteFile Empty(MemTables waiting)
    {
        var file = new LiteFile(Opening.Draft([]), new MemoryFile(), waiting);
        file.UseEngine(engine => Collections.Create(engine, Some));
        return file;
    }

    static void Same(Tables tables, Dictionary<(string Collection, BsonValue Id), BsonDocument> model, Random random, string collection, string field)
    {
        var prefix = Prefixes[random.Next(Prefixes.Length)];
        var (skip, take, backwards) = (random.Next(3), random.Next(1, 30), random.Next(2) == 0);
        var found = tables.Range(collection, field, prefix, prefix + Collections.End, take, skip, backwards).Select(row => row[Collections.Id].AsString);
        var within =
            from row in model
            where row.Key.Collection == collection
            let keys = Collections.KeysOf(row.Value, field).Cast<string>().Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList()
            where keys.Count > 0
            select (Key: backwards ? keys[^1] : keys[0], Id: row.Key.Id.AsString);
        var expected = backwards ? within.OrderByDescending(w => w.Key, StringComparer.Ordinal) : within.OrderBy(w => w.Key, StringComparer.Ordinal);
        Assert.Equal(expected.Skip(skip).Take(take).Select(w => w.Id), found);
    }

    static void SameNumbers(Tables tables, Dictionary<(string Collection, BsonValue Id), BsonDocument> model, Random random)
    {
        var (from, to, backwards) = (random.NextInt64(20), random.NextInt64(20, 60), random.Next(2) == 0);
        var found = tables.Range(Numbered, Collections.Id, from, to, int.MaxValue, 0, backwards).Select(row => row[Collections.Id].AsInt64);
        var within = model.Keys.Where(row => row.Collection == Numbered && row.Id.AsInt64 >= from && row.Id.AsInt64 <= to).Select(row => row.Id.AsInt64);
        Assert.Equal(backwards ? within.OrderDescending() : within.Order(), found);
    }

    static RowChange Row(Random random)
    {
        var n = random.Next(1_000_000);
        var id = random.Next(40);
        return random.Next(3) switch
        {
            // some keys are two of one row's, and some rows have none
            0 => Made(Some, $"{(char)('a' + id % 3)}/{id}", new() { ["keys"] = Keys(random, id) }),
            1 => Made(Numbered, (long)id, new() { ["marks"] = Keys(random, id) }),
            _ => Made(Single, $"{(char)('a' + id % 3)}/{id}", new() { ["due"] = new BsonArray(), ["failed"] = new BsonArray() }),
        };

        RowChange Made(string collection, BsonValue at, BsonDocument row)
        {
            (row[Collections.Id], row["n"]) = (at, n);
            return new(collection, at, random.Next(5) == 0 ? null : row, IsNew: false);
        }
    }

    static BsonArray Keys(Random random, int id) =>
        new(Enumerable.Range(0, random.Next(4)).Select(_ => new BsonValue($"{(char)('a' + random.Next(3))}/{random.Next(10)}\0{id}")).Distinct());
}
