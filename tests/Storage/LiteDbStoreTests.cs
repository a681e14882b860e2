using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

public class LiteDbStoreTests : StoreContract
{
    /// <summary>Rows that may wait in the journal: as ever, so that all of a test's do.</summary>
    private protected virtual int MostWaiting => MemTables.Most;

    readonly string _folder = Directory.CreateTempSubdirectory("thidua-store-").FullName;

    int _stores;

    internal override ValueTask<IStore> Open() =>
        new(LiteDbStore.Open(Path.Combine(_folder, $"thidua-{_stores}.db"), Clock, NullLogger.Instance, Sample.Every, MostWaiting));

    internal override ValueTask<IStore> OpenNew()
    {
        _stores++;
        return Open();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>The same where rows go into their collections with the next change.</summary>
public sealed class LiteDbStoreWithoutWaitingTests : LiteDbStoreTests
{
    private protected override int MostWaiting => 0;
}
