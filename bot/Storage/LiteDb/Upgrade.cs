using LiteDB;
using LiteDB.Engine;
using ThiDua.Bot.Recognition;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>Brings a store of an earlier layout to this one, in one transaction.</summary>
static class Upgrade
{
    /// <exception cref="StoreUnusable">An entry cannot be read by this version.</exception>
    public static void Run(LiteEngine engine)
    {
        engine.BeginTrans();
        if (Meta.SchemaOf(engine) == 2)
            CountAgain(engine, Meta.Counted(engine));
        BringIn(engine);
        NameAgain(engine);
        Meta.Write(engine);
        engine.Commit();
        engine.DropIndex(Collections.Posts, "subject");
    }

    /// <summary>Before layout 4 a post's id did not have to begin with its subject.</summary>
    static void NameAgain(LiteEngine engine)
    {
        var others = engine.Range(Collections.Posts, Collections.Id, "", Collections.End, int.MaxValue).Select(PostRow.Read)
            .Where(post => !post.Id.StartsWith(post.Subject, StringComparison.Ordinal)).ToList();
        if (others.Count == 0)
            return;
        engine.Delete(Collections.Posts, others.Select(post => new BsonValue(post.Id)));
        engine.Upsert(Collections.Posts, others.Select(post => PostRow.Write(post with { Id = $"{post.Subject}/{post.Id}" })), BsonAutoId.Int64);
    }

    /// <summary>In layout 3 the last batches waited in a collection, each in one row with all rows it changed.</summary>
    static void BringIn(LiteEngine engine)
    {
        const string journal = "journal";
        foreach (var batch in engine.Range(journal, Collections.Id, 1L, long.MaxValue, int.MaxValue).ToList())
        {
            foreach (var row in batch["rows"].AsArray)
            {
                var collection = row["in"].AsString;
                if (row["row"].IsNull)
                    engine.Delete(collection, [row["id"]]);
                else
                    engine.Upsert(collection, [BsonSerializer.Deserialize(row["row"].AsBinary)], BsonAutoId.Int64);
            }
            engine.Delete(journal, [batch[Collections.Id]]);
        }
    }

    /// <summary>In layout 2 a row of the counts says in <c>at</c> up to which entry it counts; after a crash it may lag behind.</summary>
    static void CountAgain(LiteEngine engine, long complete)
    {
        var rows = new Dictionary<string, (TallyRow Row, long At)>();
        foreach (var entry in engine.Range(Collections.Ledger, "_id", complete + 1, long.MaxValue, int.MaxValue).SelectMany(LedgerRow.Read).ToList())
        {
            foreach (var step in StepsOf(entry))
            {
                if (!rows.TryGetValue(step.Key, out var now))
                    now = Stored(engine, step);
                if (now.At < entry.Sequence)
                    rows[step.Key] = (now.Row with { Value = now.Row.Value + step.By }, now.At);
            }
        }
        if (rows.Count > 0)
            engine.Upsert(Collections.Tallies, rows.Values.Select(row => TallyRow.Write(row.Row)), BsonAutoId.Int64);
    }

    static (TallyRow Row, long At) Stored(LiteEngine engine, TallyStep step) =>
        engine.ById(Collections.Tallies, step.Key) is { } row
            ? (TallyRow.Read(row), row["at"].IsNull ? 0 : row["at"].AsInt64) : (new(step.Key, step.Board, 0), 0);

    static IEnumerable<TallyStep> StepsOf(LedgerEntry entry)
    {
        try
        {
            return [.. Tallies.Of(FactJson.Read(entry.Kind, entry.Json))];
        }
        catch (System.Text.Json.JsonException unreadable)
        {
            throw new StoreUnusable($"Entry {entry.Sequence} of the ledger cannot be read by this version: {unreadable.Message}", unreadable);
        }
    }
}
