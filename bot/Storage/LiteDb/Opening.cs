using LiteDB;
using LiteDB.Engine;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>Finds out whether files are a store of ours before anything may write to them, and puts a new one in its place whole.</summary>
static class Opening
{
    /// <exception cref="StoreUnusable">They cannot be opened or created.</exception>
    public static (IBlockFile Data, IBlockFile Log, IBlockFile Journal) Files(string path, IReadOnlyList<IKind> kinds)
    {
        path = Path.GetFullPath(path);
        string[] beside = [Beside(path, "log"), Beside(path, "journal")];
        var opened = new List<IBlockFile>();
        try
        {
            if (!File.Exists(path))
            {
                if (Array.Find(beside, file => File.Exists(file) && new FileInfo(file).Length > 0) is { } orphan)
                    throw new StoreUnusable($"'{orphan}' is there but its data file '{path}' is not; put them back in one place, or move it away.");
                Create(path, kinds);
            }
            opened.Add(new DiskFile(path, FileMode.Open));
            var someAreNew = !Array.TrueForAll(beside, File.Exists);
            if (!File.Exists(beside[0]))
            {
                // a foreign file gets nothing beside it
                Inspect(opened[0], new MemoryFile());
            }
            opened.AddRange(beside.Select(file => new DiskFile(file, FileMode.OpenOrCreate)));
            if (someAreNew)
                Folder.Sync(path);
            return (opened[0], opened[1], opened[2]);
        }
        catch (Exception fault)
        {
            opened.ForEach(file => file.Dispose());
            if (fault is IOException or UnauthorizedAccessException)
                throw new StoreUnusable(Said(path, fault), fault);
            throw;
        }
    }

    /// <exception cref="StoreUnusable">They are something else, damaged, or newer.</exception>
    public static void Inspect(IBlockFile data, IBlockFile log)
    {
        const string keep = "It was left as it is.";
        var preview = new Replay(data, log).Preview;
        var first = new byte[Page.Size];
        if (data.Length == 0)
            throw new StoreUnusable($"The data file is empty, so it is not a store of this bot. {keep}");
        if (preview.Length < Page.Size || !LooksLikeLiteDb(first.AsSpan(0, preview.Read(first, 0))))
            throw new StoreUnusable($"The data file is not a LiteDB database of version 5, so it is not a store of this bot. {keep}");
        if (preview.Length < Page.LengthSaidBy(first))
            throw new StoreUnusable($"The data file is damaged: it ends before its last page. {keep} Put back a backup.");
        int? schema;
        try
        {
            using var engine = new LiteEngine(new EngineSettings { DataStream = new DataStream(preview), LogStream = new MemoryStream() });
            schema = Meta.SchemaOf(engine);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // LiteDB meets damage with exceptions of every type
            throw new StoreUnusable($"The data file is damaged: {fault.Message}. {keep} Put back a backup.", fault);
        }
        if (schema is null)
            throw new StoreUnusable($"The data file is a LiteDB database of another application. {keep}");
        if (schema > Meta.Schema)
            throw new StoreUnusable(
                $"The data file was written by a newer version of this bot (schema {schema}, this one knows {Meta.Schema}). {keep}");
    }

    /// <summary>An empty store, drawn up in memory.</summary>
    public static MemoryFile Draft(IReadOnlyList<IKind> kinds)
    {
        var file = new MemoryFile();
        using var engine = new LiteEngine(
            new EngineSettings { DataStream = new DataStream(file), LogStream = new MemoryStream(), Collation = Collation.Binary });
        // the writer decides when; a checkpoint of LiteDB's own would come in the middle of a batch
        engine.Pragma("CHECKPOINT", 0);
        Meta.Write(engine);
        Collections.Create(engine, kinds);
        engine.Checkpoint();
        return file;
    }

    static string Beside(string path, string what) =>
        Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}-{what}{Path.GetExtension(path)}");

    static void Create(string path, IReadOnlyList<IKind> kinds)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = path + ".new";
        using (var file = new DiskFile(draft, FileMode.Create))
        {
            file.Write(Draft(kinds).Bytes, 0);
            file.Sync();
        }
        File.Move(draft, path, overwrite: false);
        Folder.Sync(path);
    }

    static bool LooksLikeLiteDb(ReadOnlySpan<byte> first) =>
        first.Length == Page.Size && first[32..].StartsWith("** This is a LiteDB file **"u8) && first[59] == 8;

    static string Said(string path, Exception fault) => fault switch
    {
        UnauthorizedAccessException => $"The store '{path}' cannot be written: no permission for the file or its folder.",
        DirectoryNotFoundException => $"The folder of the store '{path}' is not there and cannot be made.",
        _ when fault.Message.Contains("another process", StringComparison.Ordinal) =>
            $"The store '{path}' is in use by another process; a store has one bot at a time.",
        _ => $"The store '{path}' cannot be opened: {fault.Message}",
    };
}
