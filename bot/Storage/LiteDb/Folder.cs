using System.Runtime.InteropServices;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>A new name in a folder survives a power cut only once the folder itself is synced (fsync(2)); Windows does so by itself.</summary>
static class Folder
{
    const int ReadOnly = 0;

    public static void Sync(string pathInIt)
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = open(Path.GetDirectoryName(Path.GetFullPath(pathInIt))!, ReadOnly);
        if (folder < 0)
            throw new IOException($"the folder of '{pathInIt}' cannot be opened (errno {Marshal.GetLastPInvokeError()})");
        var failed = fsync(folder) < 0;
        _ = close(folder);
        if (failed)
            throw new IOException($"the folder of '{pathInIt}' cannot be synced (errno {Marshal.GetLastPInvokeError()})");
    }

    [DllImport("libc", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    static extern int open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", SetLastError = true)]
    static extern int fsync(int file);

    [DllImport("libc", SetLastError = true)]
    static extern int close(int file);
}
