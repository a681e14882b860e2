using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage;

public sealed class LiteDbStoreTests : StoreContract
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-store-").FullName;

    int _stores;

    internal override ValueTask<IStore> Open() =>
        new(LiteDbStore.Open(Path.Combine(_folder, $"thidua-{_stores}.db"), Clock, NullLogger.Instance, Sample.Every));

    internal override ValueTask<IStore> OpenNew()
    {
        _stores++;
        return Open();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
