using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ThiDua.Benchmarks.Peers;

static class Programs
{
    const string Itself = "benchmarks";

    public static ProcessStartInfo Floor(Site site, int replyBytes) => Published(
        site, "floor", "ThiDua.Floor", $"{site.Port}", $"{replyBytes}");

    /// <summary>Everything it keeps goes into the site's folder. The peers know no limits, so it keeps none.</summary>
    public static ProcessStartInfo Bot(Site site) => Bot(site, "--Delivery:PerSecond", "0");

    /// <summary>At the pace of Teams, as it is shipped.</summary>
    public static ProcessStartInfo PacedBot(Site site) => Bot(site, []);

    static ProcessStartInfo Bot(Site site, params string[] more)
    {
        var bot = Published(
            site, "bot", "ThiDua.Bot",
            [
                "--Urls", $"http://127.0.0.1:{site.Port}",
                "--Storage:Path", Path.Combine(site.Folder, Offices.Filled.File),
                "--Practice:DataFolder", Path.Combine(site.Folder, "practice"),
                "--Channel:AllowAnonymous", "true",
                "--Logging:LogLevel:Default", "Warning",
                .. more,
            ]);
        bot.Environment["DOTNET_ENVIRONMENT"] = "Development";
        return bot;
    }

    public static ProcessStartInfo Broadcasting(string folder, params string[] arguments) => Published(
        new(0, "", folder), Itself, "ThiDua.Benchmarks", arguments);

    public static ProcessStartInfo BotBuilder(Site site)
    {
        var node = Quiet(new("node") { WorkingDirectory = Folders.BotBuilder });
        node.ArgumentList.Add("echo.js");
        node.Environment["PORT"] = $"{site.Port}";
        node.Environment["NODE_ENV"] = "production";
        node.Environment["NODE_NO_WARNINGS"] = "1";
        return node;
    }

    /// <summary>Ours and the floor as they are deployed: published for this machine, with .NET in them, compiled ahead.</summary>
    /// <param name="broadcasts">This program too, which measures broadcasts as one of them.</param>
    public static async Task Publish(bool broadcasts)
    {
        (string Name, string Project)[] all = [("bot", Folders.Bot), ("floor", Folders.Floor), .. broadcasts ? [(Itself, Folders.Benchmarks)] : Array.Empty<(string, string)>()];
        foreach (var (name, project) in all)
        {
            await Done(project, "dotnet", "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
                "-p:RunAnalyzers=false", "-v", "q", "--nologo", "-o", Folders.Published(name));
        }
    }

    /// <summary>The packages of the JavaScript peer, when they are not there yet.</summary>
    public static async Task Install()
    {
        if (!Directory.Exists(Path.Combine(Folders.BotBuilder, "node_modules", "botbuilder")))
            await Done(Folders.BotBuilder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
    }

    public static async Task Done(string folder, string program, params string[] arguments)
    {
        var line = $"{program} {string.Join(' ', arguments)}";
        Console.Error.WriteLine($"{line} …");
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        // what it says goes beside the Markdown, not into it
        Console.Error.Write(await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'{line}' did not work in {folder}");
    }

    static ProcessStartInfo Published(Site site, string name, string program, params string[] arguments) =>
        Quiet(new(Path.Combine(Folders.Published(name), program), arguments) { WorkingDirectory = site.Folder });

    static ProcessStartInfo Quiet(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        return start;
    }
}
