using LiteDB;
using LiteDB.Engine;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

/// <summary>Whatever lies where the store should be: one clear sentence, and not a byte of it is touched.</summary>
public sealed class UnusableStoreTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-unusable-").FullName;

    string Data => Path.Combine(_folder, "thidua.db");

    string Log => Path.Combine(_folder, "thidua-log.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_empty_file_is_not_taken_for_a_store() => Refused("empty", []);

    [Fact]
    public void A_text_file_is_not_taken_for_a_store() => Refused("not a LiteDB database", "chào chị Lan"u8.ToArray());

    [Theory]
    [InlineData(100)]
    [InlineData(8_192)]
    [InlineData(100_000)]
    public void Random_bytes_are_not_taken_for_a_store(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        Refused("not a LiteDB database", bytes);
    }

    [Fact]
    public void A_store_cut_short_is_damaged() => Refused("damaged", Opening.Draft(Kinds.Every).Bytes[..(6 * 8_192)].ToArray());

    [Fact]
    public void A_store_whose_pages_were_overwritten_is_damaged()
    {
        var bytes = Opening.Draft(Kinds.Every).Bytes.ToArray();
        new Random(7).NextBytes(bytes.AsSpan(8_192));

        Refused("damaged", bytes);
    }

    [Fact]
    public void A_database_of_another_application_is_left_to_it()
    {
        using (var engine = new LiteEngine(Data))
            engine.Insert("customers", [new BsonDocument { ["name"] = "An" }], BsonAutoId.ObjectId);

        Refused("another application", File.ReadAllBytes(Data));
    }

    [Fact]
    public void A_store_of_a_newer_version_is_left_to_it()
    {
        File.WriteAllBytes(Data, Opening.Draft(Kinds.Every).Bytes.ToArray());
        using (var engine = new LiteEngine(Data))
        {
            engine.Update("meta", [new BsonDocument { ["_id"] = "ThiDua.Bot", ["schema"] = Meta.Schema + 1 }]);
            engine.Checkpoint();
        }
        File.Delete(Log);

        Refused("newer version", File.ReadAllBytes(Data));
    }

    [Fact]
    public async Task A_store_in_use_is_not_opened_a_second_time()
    {
        await using var first = LiteDbStore.Open(Data, TimeProvider.System, NullLogger.Instance);

        Assert.Contains("in use by another process", Sentence(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("log")]
    [InlineData("journal")]
    public void A_log_or_a_journal_without_its_data_is_not_thrown_away(string what)
    {
        var orphan = Path.Combine(_folder, $"thidua-{what}.db");
        File.WriteAllBytes(orphan, new byte[8_192]);

        Assert.Contains("is not", Sentence(), StringComparison.Ordinal);

        Assert.False(File.Exists(Data));
        Assert.Equal(8_192, new FileInfo(orphan).Length);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_to_be_so()
    {
        // for the administrator of the machine permissions do not count, but a file where the folder should be does
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");

        var inFile = Assert.Throws<StoreUnusable>(() => LiteDbStore.Open(Path.Combine(file, "thidua.db"), TimeProvider.System, NullLogger.Instance));

        Assert.Contains("cannot be", inFile.Message, StringComparison.Ordinal);
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Contains("no permission", Sentence(), StringComparison.Ordinal);
        File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
    }

    void Refused(string because, byte[] bytes)
    {
        File.WriteAllBytes(Data, bytes);

        Assert.Contains(because, Sentence(), StringComparison.Ordinal);

        Assert.Equal(bytes, File.ReadAllBytes(Data));
        Assert.Equal([Data], Directory.GetFiles(_folder));
    }

    string Sentence() => Assert.Throws<StoreUnusable>(() => LiteDbStore.Open(Data, TimeProvider.System, NullLogger.Instance)).Message;
}
