using LiteDB;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

/// <summary>What the tests of the journal have in common.</summary>
static class Journals
{
    public static readonly string Board = Bot.Recognition.Tallies.Board(Measure.Nominated, PartyKind.Person, "2026");

    public static MemoryFile Copy(MemoryFile file)
    {
        var copy = new MemoryFile();
        copy.Write(file.Bytes, 0);
        return copy;
    }

    public static (MemoryFile Data, MemoryFile Log, MemoryFile Journal) Copy((MemoryFile Data, MemoryFile Log, MemoryFile Journal) files) =>
        (Copy(files.Data), Copy(files.Log), Copy(files.Journal));

    public static RowChange Journalled(string id, byte[] json) =>
        new("kind_case", id, new() { ["_id"] = id, ["json"] = json, ["keys"] = new BsonArray() }, IsNew: true);

    public static BsonDocument? Found(MemTables waiting, string id) => waiting.Of("kind_case").TryFind(id, out var row) ? row : null;

    public static async Task Nominate(LiteDbStore store, IEnumerable<string> nominees)
    {
        foreach (var some in nominees.Chunk(500))
        {
            var change = Sample.Change();
            foreach (var nominee in some)
                change.Record(Sample.Nominated($"N-{nominee}", nominee));
            Assert.IsType<Commit.Landed>(await store.Commit(change, TestContext.Current.CancellationToken));
        }
    }
}
