using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Architecture;

public sealed class ReadmeMapTests
{
    // what is built, fetched or kept there is not ours
    static readonly string[] NotOurs = ["artifacts", "bin", "obj", "node_modules", "data"];

    [Fact]
    public void The_map_names_every_folder_and_no_other()
    {
        var map = Map();
        var disk = OnDisk(Sources.Root, "").ToList();

        var invented = map.Folders.Except(disk).ToList();
        Assert.True(invented.Count == 0, $"README.md's map names what is not there: {string.Join(", ", invented)}");
        var forgotten = disk.Where(folder => !map.Folders.Contains(folder) && !Mirrors(folder, map, disk) && !Inside(folder, map)).ToList();
        Assert.True(forgotten.Count == 0, $"README.md's map forgets: {string.Join(", ", forgotten)}");
    }

    [Fact]
    public void Files_that_the_map_names_are_there() =>
        Assert.All(Map().Files, file => Assert.True(File.Exists(Sources.At(file)) || File.Exists(Sources.At(file + ".cs")), $"{file} is not there"));

    [Fact]
    public void A_map_is_read_line_by_line()
    {
        const string readme = "# Name\n```\nnot/ this\n```\n## The map\nwords\n```\nbot/      the bot/ itself\n  Program.cs  start\n  A/  B/    two\n  C/\n    D/    deep\ncards/\n```\n## Next\n```\nE/\n```\n";

        var map = ReadmeMap.Read(readme);

        Assert.Equal(["bot", "bot/A", "bot/B", "bot/C", "bot/C/D", "cards"], map.Folders);
        Assert.Equal(["bot/Program.cs"], map.Files);
    }

    static ReadmeMap Map()
    {
        var readme = Sources.At("README.md");
        if (!File.Exists(readme))
            Assert.Fail("There is no README.md: its section \"## The map\" has to show every folder in one code block.");
        var map = ReadmeMap.Read(File.ReadAllText(readme));
        if (map.Folders.Count == 0)
            Assert.Fail("README.md has no section \"## The map\" with a code block of folders.");
        return map;
    }

    // "tests/ mirrors the folders above", and cards/ those of the features
    static bool Mirrors(string folder, ReadmeMap map, List<string> disk) => folder.Split('/') switch
    {
        ["tests", .. var rest] => rest is ["Cards" or "Manifest"] || disk.Contains("bot/" + string.Join('/', rest)) && map.Folders.Contains($"bot/{rest[0]}"),
        ["cards", var feature] => map.Folders.Contains($"bot/Features/{feature}"),
        _ => false,
    };

    // a folder that the map shows without what is in it
    static bool Inside(string folder, ReadmeMap map) =>
        folder.LastIndexOf('/') is > 0 and var at && folder[..at] is var parent
        && (map.Folders.Contains(parent) ? !map.Folders.Any(f => f.StartsWith(parent + "/", StringComparison.Ordinal)) : Inside(parent, map));

    static IEnumerable<string> OnDisk(string folder, string path) =>
        from sub in Directory.EnumerateDirectories(folder)
        let name = Path.GetFileName(sub)
        where name[0] != '.' && !NotOurs.Contains(name) && Directory.EnumerateFiles(sub, "*", SearchOption.AllDirectories).Any()
        from found in OnDisk(sub, $"{path}{name}/").Prepend(path + name)
        select found;
}
