using System.Diagnostics;

namespace ThiDua.Tests.Kit;

/// <summary>These tests as a program of their own, which can be killed: what it does stands in its environment (<see cref="StartupHook"/>).</summary>
static class Child
{
    public static Process Of<T>(params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var (program, self) = (Environment.ProcessPath!, typeof(T).Assembly.Location);
        var start = new ProcessStartInfo(program, Path.GetFileNameWithoutExtension(program) == "dotnet" ? [self] : [])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_STARTUP_HOOKS"] = self, ["DOTNET_TieredPGO"] = "0" },
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
