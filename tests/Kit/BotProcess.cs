using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using ThiDua.Tests.Promise;

namespace ThiDua.Tests.Kit;

/// <summary>The bot as a process of its own, which can be killed and started again on the same store and address.</summary>
sealed class BotProcess : IAsyncDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("thidua-process-").FullName;
    readonly int _port = FreePort();
    readonly List<Task<string>> _said = [];
    Process? _process;

    public Uri Address => new($"http://127.0.0.1:{_port}");

    public string Folder => _folder;

    public string Store => Path.Combine(_folder, "data", "thidua.db");

    /// <summary>From which level on it logs.</summary>
    public LogLevel Logs { get; init; } = LogLevel.Warning;

    public bool HasExited => _process?.HasExited ?? true;

    static CancellationToken Cancel => Patience.Cancel;

    /// <param name="answersToLive">It kills itself in the instant after this many answers; null: it lives.</param>
    /// <param name="dies">Where in a count it kills itself; null: it lives.</param>
    public async Task Start(int? answersToLive = null, CountDeath? dies = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "ThiDua.Bot.dll"),
                "--environment=Development",
                $"--contentRoot={_folder}",
                $"--Urls={Address}",
                "--Channel:AllowAnonymous=true",
                "--Delivery:PerSecond=0",
                $"--Logging:LogLevel:Default={Logs}",
                $"--Logging:LogLevel:Microsoft={Logs}",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (answersToLive is not null || dies is not null)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(BotProcess).Assembly.Location;
            start.Environment[StartupHook.AnswersToLive] = $"{answersToLive}";
            start.Environment[StartupHook.DiesInCount] = $"{dies}";
        }
        _process = Process.Start(start)!;
        // it says so when it can be talked to
        var (output, errors) = (_process.StandardOutput, _process.StandardError.ReadToEndAsync(Cancel));
        _said.Add(errors);
        do
        {
            var line = await output.ReadLineAsync(Cancel) ?? throw new InvalidOperationException($"The bot did not start: {await errors}");
            _said.Add(Task.FromResult(line));
        }
        while (!(await _said[^1]).Contains("ThiDua.Bot is ready", StringComparison.Ordinal));
        _said.Add(output.ReadToEndAsync(Cancel));
    }

    /// <summary>All that it has logged in all its lives, the last of which is over.</summary>
    public async Task<string> Said() => string.Join('\n', await Task.WhenAll(_said));

    /// <summary>SIGKILL: no farewell, no flush.</summary>
    public async Task Kill()
    {
        _process!.Kill();
        await Gone();
    }

    public Task Gone() => _process!.WaitForExitAsync(Cancel);

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
            _process.Kill();
        if (_process is not null)
            await _process.WaitForExitAsync();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>One that nobody listens on now; for what must come back at the same address.</summary>
    public static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
