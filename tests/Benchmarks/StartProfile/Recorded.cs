using System.Diagnostics;
using System.Runtime.InteropServices;
using ThiDua.Benchmarks;
using ThiDua.Benchmarks.Offices;
using ThiDua.Benchmarks.Peers;
using ThiDua.Benchmarks.Wire;

namespace ThiDua.StartProfile;

/// <summary>The published bot, without a profile, from its start through the first turns that people take in a day.</summary>
static class Recorded
{
    /// <summary>CLR events of the compiler (JitKeyword), with the names of what it compiles (Verbose); see "Well-known event providers" of .NET.</summary>
    const string CompilerEvents = "Microsoft-Windows-DotNETRuntime:0x10:5";

    static readonly Filled Office = new(People: 10, Nominations: 1_000);

    static readonly string[] Typed =
    [
        "trợ giúp", "đề cử Nguyễn Văn Số 3 vì đã hoàn thành báo cáo tổng kết của cơ quan trước thời hạn mười ngày", "trạng thái",
        "biểu dương Nguyễn Văn Số 4 vì đã tận tình hướng dẫn người dân làm hồ sơ trực tuyến", "bảng vàng", "phong trào", "hồ sơ của tôi", "tra cứu Nguyễn",
    ];

    /// <summary>What the bot's publishing reads.</summary>
    public static string Profile => Path.Combine(Folders.Bot, "start.mibc");

    /// <returns>The folder. What is compiled ahead with a profile is not there to be recorded, so this one is built apart.</returns>
    public static async Task<string> Publish()
    {
        var apart = Folders.Published("unprofiled");
        var folder = Path.Combine(apart, "bot");
        await Programs.Done(Folders.Bot, "dotnet", "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-p:StartProfile=none",
            "--artifacts-path", apart, "-p:RunAnalyzers=false", "-v", "q", "--nologo", "-o", folder);
        return folder;
    }

    /// <returns>The trace: a file of events in the <c>nettrace</c> format.</returns>
    public static async Task<string> Start(string published)
    {
        using var connector = new FakeConnector(TimeSpan.Zero);
        var site = new Site(Running.FreePort(), FakeConnector.ServiceUrl, Folders.Fresh("start"));
        await Office.Into(site.Folder);
        var trace = Path.Combine(site.Folder, "start.nettrace");
        var peer = new Peer("start", "", at => Traced(at, published, trace), Activities.Help);
        await using var running = await Running.Begin(peer, site, connector);
        foreach (var turns in Day(site))
        {
            var measured = await Load.Count(1, 0, site.Port, turns);
            if (measured.Wrong > 0)
                throw new InvalidOperationException($"a turn was answered wrongly\n{running.Said()}");
        }
        await running.End();
        return trace;
    }

    static IEnumerable<Turns> Day(Site site) =>
        [.. Typed.Select(text => Activities.Typed(site, text)), Activities.Nominate(site), Activities.Endorse(site, Office)];

    static ProcessStartInfo Traced(Site site, string published, string trace)
    {
        var bot = Programs.Bot(site);
        bot.FileName = Path.Combine(published, Path.GetFileName(bot.FileName));
        bot.Environment["DOTNET_EnableEventPipe"] = "1";
        bot.Environment["DOTNET_EventPipeOutputPath"] = trace;
        bot.Environment["DOTNET_EventPipeConfig"] = CompilerEvents;
        return bot;
    }
}
