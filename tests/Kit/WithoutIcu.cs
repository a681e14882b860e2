using System.Diagnostics;

namespace ThiDua.Tests.Kit;

/// <summary>These same tests in a process that has no ICU, as in a slim container.</summary>
static class WithoutIcu
{
    const string Invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    public static bool IsHere => Environment.GetEnvironmentVariable(Invariant) == "1";

    /// <param name="filter">As on the command line, e.g. <c>--filter-class</c>.</param>
    /// <returns>What it said.</returns>
    public static async Task<string> Passes(string filter, string which)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(WithoutIcu).Assembly.Location, filter, which])
        {
            Environment = { [Invariant] = "1" },
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, said);
        return said;
    }
}
