using ThiDua.Bot.Features;
using ThiDua.Bot.Features.Administer;
using ThiDua.Bot.Features.Awards;
using ThiDua.Bot.Features.Regimes;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Hosting;

/// <summary>What can be done from the command line beside running: <c>verify</c>, <c>import FILE</c> and <c>awards FILE</c>.</summary>
sealed record CommandLine(string Name, IReadOnlyList<string> Words)
{
    const string SkipBadRows = "--skip-bad-rows";

    const string Usage = "It is run as: dotnet run --project bot [-- verify | import FILE [--skip-bad-rows] | awards FILE] [--Section:Setting=value …]";

    /// <summary>Everything that is not a setting, in order.</summary>
    public static CommandLine? Of(string[] args)
    {
        if (args.FirstOrDefault() is not { } name || name.StartsWith("--", StringComparison.Ordinal))
            return null;
        if (name is not ("verify" or "import" or "awards"))
            throw new SettingUnusable($"'{name}' is not a command. {Usage}");
        var words = args[1..];
        var file = name == "verify" ? null : Array.Find(words, IsFile);
        // a setting that is passed over would have another store looked at than was meant
        if (Array.Find(words, word => !IsSetting(word) && word != file && !(name == "import" && word == SkipBadRows)) is { } strange)
            throw new SettingUnusable($"'{strange}' is not understood; a setting is written --Section:Setting=value. {Usage}");
        return new(name, words);
    }

    /// <returns>0 when all is well, 1 when something was found or refused.</returns>
    public async Task<int> Run()
    {
        await using var app = BotHost.Build([.. Words.Where(IsSetting)]);
        await using var store = app.Services.GetRequiredService<IStore>();
        var language = app.Services.GetRequiredService<Desk>().Office.Language;
        return Name switch
        {
            "verify" => await Verify(store, language),
            "import" => await Import(app.Services.GetRequiredService<PeopleImport>(), store, language),
            _ => await Awards(app.Services, store, language),
        };
    }

    static async Task<int> Verify(IStore store, string language)
    {
        var words = Cards.Text.Words.For(language);
        var found = await new Verification(store).Run(CancellationToken.None);
        Console.WriteLine(found.Broken is { } broken
            ? words.ChainBroken(broken.Sequence, broken.Why)
            : words.ChainHolds(found.Entries, found.Head.Hash));
        foreach (var (key, stored, counted) in found.Differences)
            Console.WriteLine(words.TallyDiffers(key, stored, counted));
        foreach (var (what, shown, told) in found.Mismatches)
            Console.WriteLine(words.DocumentDiffers(what, shown, told));
        if (found.Holds)
            Console.WriteLine(words.TalliesHold);
        return found.Holds ? 0 : 1;
    }

    async Task<int> Import(PeopleImport import, IStore store, string language)
    {
        await using var file = Opened();
        var report = await import.Import(store, file, Path.GetFileName(file.Name), Words.Contains(SkipBadRows), CancellationToken.None);
        foreach (var line in report.Lines(Cards.Text.Words.For(language)))
            Console.WriteLine(line);
        return report.ExitCode;
    }

    async Task<int> Awards(IServiceProvider services, IStore store, string language)
    {
        await using var file = Opened();
        var report = await services.GetRequiredService<RegulationImport>().Import(store, file, Path.GetFileName(file.Name), CancellationToken.None);
        var forms = services.GetRequiredService<AwardForms>();
        foreach (var line in report.Lines(Cards.Text.Words.For(language), id => forms.Find(id)?.Name ?? id))
            Console.WriteLine(line);
        return report.ExitCode;
    }

    FileStream Opened()
    {
        if (Words.FirstOrDefault(IsFile) is not { } path)
            throw new SettingUnusable($"{Name} needs a file. {Usage}");
        return File.Exists(path) ? File.OpenRead(path) : throw new SettingUnusable($"there is no file {path}. {Usage}");
    }

    static bool IsFile(string word) => !word.StartsWith("--", StringComparison.Ordinal);

    static bool IsSetting(string word) => word.StartsWith("--", StringComparison.Ordinal) && word.Contains('=', StringComparison.Ordinal);
}
