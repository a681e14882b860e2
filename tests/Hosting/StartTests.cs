using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Hosting;

/// <summary>What cannot work is said in one sentence that names the setting; the exit code is 1 and nothing is overwritten.</summary>
public sealed class StartTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-start-").FullName;

    [Fact]
    public async Task An_address_that_is_taken_is_said_before_the_store_is_touched()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (code, said) = await Run($"--Urls=http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.Equal(1, code);
        Assert.Contains("Urls", Assert.Single(said), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "data")));
    }

    [Fact]
    public async Task A_foreign_file_is_left_as_it_is()
    {
        var file = Path.Combine(_folder, "foreign.db");
        await File.WriteAllTextAsync(file, "somebody's letter", Patience.Cancel);

        var (code, said) = await Run("--Urls=http://127.0.0.1:0", $"--Storage:Path={file}");

        Assert.Equal(1, code);
        Assert.Contains("Storage:Path", Assert.Single(said), StringComparison.Ordinal);
        Assert.Equal("somebody's letter", await File.ReadAllTextAsync(file, Patience.Cancel));
    }

    [Fact]
    public async Task Two_bots_never_share_a_store()
    {
        await using var bot = new BotProcess();
        await bot.Start();

        var (code, said) = await Run("--Urls=http://127.0.0.1:0", $"--Storage:Path={bot.Store}");

        Assert.Equal(1, code);
        Assert.Contains("in use", Assert.Single(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", "Channel:AllowAnonymous", "--Channel:AllowAnonymous=true")]
    [InlineData("Production", "Channel:AppId")]
    [InlineData("Development", "Delivery:PerSecond", "--Delivery:PerSecond=500")]
    [InlineData("Development", "'Delivery:PerSecond'", "--Delivery:PerSecond=many")]
    [InlineData("Development", "'Delivery:MostAway'", "--Delivery:MostAway=99999999999")]
    [InlineData("Development", "'Practice:KeptExchanges'", "--Practice:KeptExchanges=all")]
    [InlineData("Development", "Logging:LogLevel", "--Logging:LogLevel:Default=Loud")]
    [InlineData("Development", "Council:ReminderHour", "--Council:ReminderHour=24")]
    [InlineData("Development", "Checking:AdHocReminderDays", "--Checking:AdHocReminderDays=-1")]
    [InlineData("Development", "'Council:HeadsRecuse'", "--Council:HeadsRecuse=perhaps")]
    [InlineData("Development", "Urls", "--Urls=nowhere")]
    [InlineData("Development", "Delivery:MostAway", "--Delivery:MostAway=5")]
    [InlineData("Development", "not a command", "verfy")]
    [InlineData("Development", "'another.db' is not understood", "verify", "another.db")]
    [InlineData("Development", "'--Storage:Path' is not understood", "verify", "--Storage:Path", "another.db")]
    [InlineData("Development", "'--skip-bad-row' is not understood", "import", "people.csv", "--skip-bad-row")]
    public async Task A_setting_that_cannot_work_is_named(string environment, string named, params string[] arguments)
    {
        var (code, said) = environment == "Production" ? await Run(environment, arguments) : await Run(arguments);

        Assert.Equal(1, code);
        Assert.Contains(named, Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_settings_with_a_slip_in_it_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "appsettings.json"), """{ "Delivery": { "PerSecond": 5 }""", Patience.Cancel);

        var (code, said) = await Run("--Urls=http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Contains("appsettings.json", Assert.Single(said), StringComparison.Ordinal);
        Assert.Contains("LineNumber", said[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DOTNET_DbgEnableMiniDump", "1")]
    [InlineData("COMPlus_DbgEnableMiniDump", "01")]
    public async Task A_bot_that_is_told_to_write_its_memory_to_the_disk_does_not_start(string variable, string value)
    {
        const string Id = "00001111-aaaa-2222-bbbb-3333cccc4444";
        string[] sound = ["--Urls=http://127.0.0.1:0", $"--Channel:AppId={Id}", $"--Channel:TenantId={Id}", "--Channel:Credential:Kind=Secret", "--Channel:Credential:Secret=x"];

        var (code, said) = await Run("Production", sound, (variable, value));

        Assert.Equal(1, code);
        Assert.Contains(variable, Assert.Single(said), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "data")));
    }

    [Fact]
    public async Task Whoever_recounts_is_told_that_everything_is_there()
    {
        await using var bot = new BotProcess();
        await bot.Start();
        await bot.Kill();

        var (code, said) = await Run("verify", $"--Storage:Path={bot.Store}");

        Assert.Equal(0, code);
        Assert.Contains(said, line => line.StartsWith("Sổ cái:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_offices_own_rules_come_in_from_a_file_and_whoever_recounts_finds_them()
    {
        var (file, store) = (Path.Combine(_folder, "quy-che.json"), $"--Storage:Path={Path.Combine(_folder, "awards.db")}");
        await File.WriteAllTextAsync(
            file, """{"ground":"Quy chế số 12/QĐ-VP","from":"2026-01-05","forms":[{"id":"giay-khen","percent":75}]}""", Patience.Cancel);

        var (code, said) = await Run("awards", file, store);
        var (again, nothing) = await Run("awards", file, store);
        var (verified, _) = await Run("verify", store);

        Assert.Equal((0, 0, 0), (code, again, verified));
        Assert.Equal(["Giấy khen (giay-khen): Tỷ lệ phiếu đạt (%): 70% → 75%.", "Đã ghi 1 mục sửa đổi."], said);
        Assert.Equal(["Tệp giống với quy định đang áp dụng; không có gì thay đổi."], nothing);
    }

    [Theory]
    [InlineData("""{"ground":"Quy chế","from":"2026-01-05","forms":[{"id":"giay-khen","percent":75},{"id":"ldtt","percent":7}]}""", "Mục “ldtt”")]
    [InlineData("{", "không đúng định dạng JSON")]
    public async Task A_file_of_rules_with_a_slip_in_it_is_refused_whole(string text, string named)
    {
        var (file, store) = (Path.Combine(_folder, "quy-che.json"), $"--Storage:Path={Path.Combine(_folder, "awards.db")}");
        await File.WriteAllTextAsync(file, text, Patience.Cancel);

        var (code, said) = await Run("awards", file, store);
        var (_, found) = await Run("verify", store);

        Assert.Equal(1, code);
        Assert.Contains(named, said[0], StringComparison.Ordinal);
        Assert.Contains(found, line => line.Contains("Sổ cái: 0 bút toán", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var (code, said) = await Run("awards", Path.Combine(_folder, "khong-co.json"));

        Assert.Equal(1, code);
        Assert.Contains("khong-co.json", Assert.Single(said), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    Task<(int Code, string[] Said)> Run(params string[] arguments) => Run("Development", [.. arguments, "--Channel:AllowAnonymous=true"]);

    async Task<(int Code, string[] Said)> Run(string environment, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "ThiDua.Bot.dll"), .. arguments, $"--environment={environment}", $"--contentRoot={_folder}"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(Patience.Cancel);
        var errors = await process.StandardError.ReadToEndAsync(Patience.Cancel);
        await process.WaitForExitAsync(Patience.Cancel);
        return (process.ExitCode, $"{await output}{errors}".Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
