using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ThiDua.Bot.Recognition.Council;
using ThiDua.Bot.Storage;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Promise;

/// <summary>Between which two steps of a count the bot dies.</summary>
public enum CountDeath
{
    BeforeTheCommit,
    AfterTheCommit,

    /// <summary>The key is overwritten, and its file is there.</summary>
    BeforeTheKeyIsDeleted,

    BeforeTheAnswer,
}

/// <summary>Death (SIGKILL) stands between the bot and its store or its keys; both are the real ones. Put in by <see cref="StartupHook"/>.</summary>
static class DoomedCount
{
    public static void Put(CountDeath death, IHostBuilder bot) => bot.ConfigureServices(services =>
    {
        var (store, keys) = (Made<IStore>(services), Made<IBallotKeys>(services));
        services.Replace(ServiceDescriptor.Singleton(s => DoomedStore.Of(store(s), death)));
        services.Replace(ServiceDescriptor.Singleton<IBallotKeys>(s => death switch
        {
            CountDeath.BeforeTheKeyIsDeleted => new BallotKeyFiles(FolderOf(s), _ => Die()),
            CountDeath.BeforeTheAnswer => new DoomedKeys(keys(s)),
            _ => keys(s),
        }));
    });

    static Func<IServiceProvider, T> Made<T>(IServiceCollection services)
    {
        var made = services.Single(s => s.ServiceType == typeof(T)).ImplementationFactory!;
        return s => (T)made(s);
    }

    static string FolderOf(IServiceProvider services) => Path.Combine(
        services.GetRequiredService<IHostEnvironment>().ContentRootPath, services.GetRequiredService<IOptions<StorageOptions>>().Value.BallotKeys);

    static void Die() => Process.GetCurrentProcess().Kill();

    sealed class DoomedKeys(IBallotKeys keys) : IBallotKeys
    {
        public IReadOnlyList<string> Sessions => keys.Sessions;

        public void Create(string session) => keys.Create(session);

        public BallotKey? Find(string session) => keys.Find(session);

        public void Destroy(string session)
        {
            keys.Destroy(session);
            Die();
        }
    }

    // a proxy is a class made from this one
#pragma warning disable CA1852
    class DoomedStore : DispatchProxy
#pragma warning restore CA1852
    {
        IStore? _store;
        CountDeath _death;

        public static IStore Of(IStore store, CountDeath death)
        {
            var doomed = Create<IStore, DoomedStore>();
            ((DoomedStore)(object)doomed)._store = store;
            ((DoomedStore)(object)doomed)._death = death;
            return doomed;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            var counts = args is [Change change, ..] && change.Facts.Any(f => f is SessionMoved { To: SessionState.Counted });
            if (counts && _death == CountDeath.BeforeTheCommit)
                Die();
            var done = targetMethod!.Invoke(_store, BindingFlags.DoNotWrapExceptions, null, args, null);
            return counts && _death == CountDeath.AfterTheCommit ? new ValueTask<Commit>(Landed(done!)) : done;
        }

        static async Task<Commit> Landed(object commit)
        {
            var landed = await (ValueTask<Commit>)commit;
            if (landed is Commit.Landed)
                Die();
            return landed;
        }
    }
}
