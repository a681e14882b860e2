using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Bot.Storage.LiteDb;

namespace ThiDua.Tests.Storage.Crash;

/// <summary>
/// This very assembly started again as a process of its own: it commits without end, and writes the number of each acknowledged change to
/// its output. It is made to be killed.
/// </summary>
static class CrashChild
{
    public const string StorePath = "THIDUA_CRASH_STORE";
    public const string First = "THIDUA_CRASH_FIRST";

    /// <summary>After so many acknowledgements it kills itself; 0: it waits to be killed.</summary>
    public const string KillsItselfAfter = "THIDUA_CRASH_AFTER";

    const int Kill = 9;
    const int Callers = 8;

    public static void Run()
    {
        var path = Environment.GetEnvironmentVariable(StorePath)!;
        Load(path, Number(First), Number(KillsItselfAfter)).GetAwaiter().GetResult();
    }

    static async Task Load(string path, int first, int killsItselfAfter)
    {
        // few, so that many kills fall on the way from the journal into the collections
        var store = LiteDbStore.Open(path, TimeProvider.System, NullLogger.Instance, mostWaiting: 60);
        var output = Console.OpenStandardOutput();
        var acknowledged = 0;
        await Crash.Load.Run(store, first, Callers, number =>
        {
            // one write(2): it has left this process when it returns
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}\n")));
            if (Interlocked.Increment(ref acknowledged) == killsItselfAfter)
                _ = kill(Environment.ProcessId, Kill);
            return true;
        });
    }

    static int Number(string name) => int.Parse(Environment.GetEnvironmentVariable(name)!, CultureInfo.InvariantCulture);

    [DllImport("libc", SetLastError = true)]
    static extern int kill(int process, int signal);
}
