namespace ThiDua.Benchmarks;

/// <summary>Where things lie in the repository: all that is written goes below <c>artifacts</c>.</summary>
static class Folders
{
    static readonly string Root = Above(AppContext.BaseDirectory);

    public static string Bot => Path.Combine(Root, "bot");

    public static string Benchmarks => Path.Combine(Root, "tests", "Benchmarks");

    public static string Floor => Path.Combine(Benchmarks, "Floor");

    public static string BotBuilder => Path.Combine(Benchmarks, "botbuilder");

    /// <summary>Filled offices, made once and kept.</summary>
    public static string Offices => Path.Combine(Root, "artifacts", "benchmarks", "offices");

    public static string Published(string name) => Path.Combine(Root, "artifacts", "benchmarks", "published", name);

    static string Sites => Path.Combine(Root, "artifacts", "benchmarks", "sites");

    /// <summary>New and empty.</summary>
    public static string Fresh(string name)
    {
        var folder = Path.Combine(Sites, name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        return folder;
    }

    public static void Clear()
    {
        if (Directory.Exists(Sites))
            Directory.Delete(Sites, recursive: true);
    }

    static string Above(string folder) => File.Exists(Path.Combine(folder, "ThiDua.Bot.sln"))
        ? folder
        : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the benchmark runs from its repository only"));
}
