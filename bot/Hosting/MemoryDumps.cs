using System.Runtime.InteropServices;

namespace ThiDua.Bot.Hosting;

/// <summary>
/// What members send to a ballot passes through the memory of the process. A file made of that memory would outlive the count, so none is made
/// outside Development: not by the runtime (which is refused) and, on Linux, not by the kernel nor by another process without root's rights.
/// </summary>
static class MemoryDumps
{
    /// <summary>Whether the runtime makes one when the process crashes; read by it alone, before any of our code runs.</summary>
    static readonly string[] OnCrash = ["DOTNET_DbgEnableMiniDump", "COMPlus_DbgEnableMiniDump"];

    // linux/prctl.h
    const int SetDumpable = 4;

    /// <exception cref="SettingUnusable">The runtime was told to make dumps.</exception>
    public static void Forbid(IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
            return;
        if (OnCrash.FirstOrDefault(v => Environment.GetEnvironmentVariable(v) is not (null or "" or "0")) is { } told)
            throw new SettingUnusable($"{told} would write the memory of a crash to the disk, with ballots that members cast in secret; it is for Development only.");
        if (OperatingSystem.IsLinux() && prctl(SetDumpable, 0, 0, 0, 0) < 0)
            throw new SettingUnusable($"the system does not let the bot keep its memory out of core dumps (prctl, errno {Marshal.GetLastPInvokeError()}).");
    }

    [DllImport("libc", SetLastError = true)]
    static extern int prctl(int option, nuint value, nuint none1, nuint none2, nuint none3);
}
