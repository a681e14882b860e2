using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting.Internal;
using ThiDua.Bot.Hosting;

namespace ThiDua.Tests.Hosting;

public sealed class MemoryDumpTests
{
    // linux/prctl.h
    const int GetDumpable = 3, SetDumpable = 4;

    [Theory]
    [InlineData("Production", 0)]
    [InlineData("Staging", 0)]
    [InlineData("Development", 1)]
    public void Where_people_vote_the_system_may_write_no_memory_to_the_disk(string environment, int expected)
    {
        if (!OperatingSystem.IsLinux())
            return;
        Assert.Equal(0, prctl(SetDumpable, 1, 0, 0, 0));

        MemoryDumps.Forbid(new HostingEnvironment { EnvironmentName = environment });

        Assert.Equal(expected, prctl(GetDumpable, 0, 0, 0, 0));
        Assert.Equal(0, prctl(SetDumpable, 1, 0, 0, 0));
    }

    [DllImport("libc", SetLastError = true)]
    static extern int prctl(int option, nuint value, nuint none1, nuint none2, nuint none3);
}
