using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Storage;
using static ThiDua.Tests.Storage.Sample;

namespace ThiDua.Tests.Storage;

/// <summary>What every store keeps to, whatever it is made of. A store inherits these tests and adds only what is its own.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal FakeTimeProvider Clock { get; } = new(Noon);

    internal IStore Store { get; private set; } = null!;

    /// <summary>Opens the same store again each time it is asked.</summary>
    internal abstract ValueTask<IStore> Open();

    /// <summary>A new, empty one.</summary>
    internal abstract ValueTask<IStore> OpenNew();

    public async ValueTask InitializeAsync() => Store = await OpenNew();

    public virtual async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>It is closed as often as the container that offers its ports does it.</summary>
    internal async Task Reopen()
    {
        await Store.DisposeAsync();
        await Store.DisposeAsync();
        Store = await Open();
    }

    internal async Task<Commit> Commit(Change change) => await Store.Commit(change, Cancel);

    internal async Task Land(Change change) => Assert.IsType<Commit.Landed>(await Commit(change));

    internal async Task<Verified> Verify() => await new Verification(Store).Run(Cancel);
}
