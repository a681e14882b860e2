using System.Security.Cryptography;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// One file for each session, readable by the bot's own account alone. Destroying overwrites the key before the name goes; a disk that keeps
/// old blocks (flash, snapshots) may still hold it, so the folder belongs on a volume that is encrypted and not snapshotted.
/// </summary>
/// <param name="folder">Made with the first key.</param>
/// <param name="delete">How a file that was overwritten goes; null: by its name.</param>
sealed class BallotKeyFiles(string folder, Action<string>? delete = null) : IBallotKeys
{
    const string Whole = ".key", Unfinished = ".new";

    const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Who votes at the close finds the key or none: never a file that is being overwritten, nor what it was overwritten with.</summary>
    readonly Lock _gate = new();

    public IReadOnlyList<string> Sessions => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileNameWithoutExtension(f)).Distinct().Order(StringComparer.Ordinal)]
        : [];

    public void Create(string session)
    {
        var (path, unfinished) = (At(session, Whole), At(session, Unfinished));
        if (File.Exists(path))
            return;
        MakeFolder();
        var key = RandomNumberGenerator.GetBytes(BallotSeal.KeyBytes);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Own;
        using (var file = new FileStream(unfinished, options))
        {
            file.Write(key);
            file.Flush(flushToDisk: true);
        }
        CryptographicOperations.ZeroMemory(key);
        // whole or not there: a key that was cut off by a crash would seal ballots that nobody can open
        File.Move(unfinished, path);
        Folder.Sync(path);
    }

    public BallotKey? Find(string session)
    {
        var path = At(session, Whole);
        lock (_gate)
        {
            if (!File.Exists(path))
                return null;
            using var file = File.OpenHandle(path);
            return new(key =>
            {
                if (RandomAccess.Read(file, key, 0) < key.Length)
                    throw new InvalidDataException($"the key file of session {session} is cut off");
            });
        }
    }

    public void Destroy(string session)
    {
        lock (_gate)
        {
            foreach (var path in new[] { At(session, Whole), At(session, Unfinished) }.Where(File.Exists))
            {
                using (var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.None))
                {
                    RandomAccess.Write(file, RandomNumberGenerator.GetBytes(BallotSeal.KeyBytes), 0);
                    RandomAccess.FlushToDisk(file);
                }
                (delete ?? File.Delete)(path);
                Folder.Sync(path);
            }
        }
    }

    void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, Own | UnixFileMode.UserExecute);
    }

    string At(string session, string extension) => session.All(char.IsAsciiLetterOrDigit)
        ? Path.Combine(folder, session + extension)
        : throw new ArgumentException($"'{session}' is no session's code", nameof(session));
}
