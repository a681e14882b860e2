namespace ThiDua.Tests.Architecture;

/// <summary>
/// The folders and files that README.md's map names, by path. A line is indented by two blanks for each level and begins with what it
/// names: one file, or one or more folders, each with a slash; two blanks or more end a name.
/// </summary>
sealed record ReadmeMap(IReadOnlyList<string> Folders, IReadOnlyList<string> Files)
{
    public static ReadmeMap Read(string readme)
    {
        var (folders, files, open) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var line in Block(readme))
        {
            var depth = (line.Length - line.TrimStart(' ').Length) / 2;
            var names = line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var within = string.Concat(open.Take(depth));
            if (names[0].EndsWith('/'))
            {
                folders.AddRange(names.TakeWhile(n => n.EndsWith('/')).Select(n => within + n.TrimEnd('/')));
                open = [.. open.Take(depth), names[0]];
            }
            else
                files.Add(within + names[0]);
        }
        return new(folders, files);
    }

    static IEnumerable<string> Block(string readme) => readme.ReplaceLineEndings("\n").Split('\n')
        .SkipWhile(l => l != "## The map").Skip(1)
        .TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
        .SkipWhile(l => !l.StartsWith("```", StringComparison.Ordinal)).Skip(1)
        .TakeWhile(l => !l.StartsWith("```", StringComparison.Ordinal))
        .Where(l => l.Trim().Length > 0);
}
