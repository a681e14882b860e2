using Microsoft.Extensions.Options;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Bot.Storage;

/// <summary>The section <c>Storage</c>.</summary>
sealed class StorageOptions
{
    /// <summary>The database file; relative to the content root. Its folder is made when it is not there.</summary>
    public string Path { get; set; } = "data/thidua.db";

    /// <summary>The folder of the ballots' keys; relative to the content root. Kept out of backups: a key that is copied can be destroyed no more.</summary>
    public string BallotKeys { get; set; } = "data/ballot-keys";
}

static class StorageServices
{
    public static WebApplicationBuilder AddStorage(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<StorageOptions>().BindConfiguration("Storage")
            .Validate(o => !string.IsNullOrWhiteSpace(o.Path), "Storage:Path is empty: name the database file, e.g. data/thidua.db.")
            .ValidateOnStart();
        services.AddSingleton<IStore>(s => LiteDbStore.Open(
            System.IO.Path.Combine(builder.Environment.ContentRootPath, s.GetRequiredService<IOptions<StorageOptions>>().Value.Path),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<LiteDbStore>>()));
        services.AddSingleton<IBallotKeys>(s => new BallotKeyFiles(
            System.IO.Path.Combine(builder.Environment.ContentRootPath, s.GetRequiredService<IOptions<StorageOptions>>().Value.BallotKeys)));
        return builder;
    }
}
