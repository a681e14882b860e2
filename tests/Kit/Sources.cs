namespace ThiDua.Tests.Kit;

/// <summary>The repository these tests were built from.</summary>
static class Sources
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    static string Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "ThiDua.Bot.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("These tests read the repository: run them from where they were built, inside it.");
    }
}
