using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ThiDua.Benchmarks.Wire;

namespace ThiDua.Benchmarks.Peers;

/// <summary>A peer as a process of its own, from its start to its end.</summary>
sealed class Running : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Process _process;
    readonly Queue<string> _said = new();

    Running(Process process, Site site, Turns turns) => (_process, Site, Turns) = (process, site, turns);

    public Site Site { get; }

    public Turns Turns { get; }

    /// <summary>From the start of the process to its first answered turn.</summary>
    public TimeSpan Start { get; private set; }

    public TimeSpan StartCpu { get; private set; }

    public static async Task<Running> Begin(Peer peer, Site site, FakeConnector connector)
    {
        var (start, turns, posted) = (peer.Program(site), peer.Turns(site), connector.Posts);
        var began = Stopwatch.GetTimestamp();
        var running = new Running(Process.Start(start)!, site, turns);
        running.Listen();
        try
        {
            await running.FirstAnswer(began);
            while (peer.Posts && connector.Posts == posted)
                await running.Wait(began, "it answered but did not post");
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
        (running.Start, running.StartCpu) = (Stopwatch.GetElapsedTime(began), running.Cpu());
        return running;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Bytes of memory that are really its own now.</summary>
    public long Resident()
    {
        const string field = "VmRSS:";
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith(field, StringComparison.Ordinal));
        return 1024 * long.Parse(line[field.Length..^"kB".Length], CultureInfo.InvariantCulture);
    }

    /// <summary>Of all its threads since it began: unlike the clock, hardly moved by what else the machine does.</summary>
    public TimeSpan Cpu()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>The number of its ledger's last entry.</summary>
    public async Task<long> Ledger()
    {
        using var http = new HttpClient();
        var health = await http.GetStringAsync(new Uri($"http://127.0.0.1:{Site.Port}/healthz"));
        return long.Parse(health.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    /// <summary>As an office ends it, so that it still writes what it has to write.</summary>
    public async Task End()
    {
        using var kill = Process.Start("kill", ["-TERM", string.Create(CultureInfo.InvariantCulture, $"{_process.Id}")]);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    async Task FirstAnswer(long began)
    {
        var turn = Turns.Copy();
        while (true)
        {
            try
            {
                using var wire = await HttpWire.To(Site.Port);
                Turns.Next(turn);
                await wire.Send(turn);
                if (await wire.Receive() is { } answer && Turns.IsAnswer(wire.Bytes.Span[..answer.Length]))
                    return;
                throw new InvalidOperationException($"The first turn was answered wrongly: {System.Text.Encoding.UTF8.GetString(wire.Bytes.Span)}\n{Said()}");
            }
            catch (SocketException)
            {
                await Wait(began, "nobody listens");
            }
        }
    }

    async Task Wait(long began, string why)
    {
        if (_process.HasExited || Stopwatch.GetElapsedTime(began) > Patience)
            throw new InvalidOperationException($"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)}: {why}.\n{Said()}");
        await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
    }

    void Listen()
    {
        DataReceivedEventHandler keep = (_, line) =>
        {
            lock (_said)
            {
                _said.Enqueue(line.Data ?? "");
                if (_said.Count > 20)
                    _said.Dequeue();
            }
        };
        _process.OutputDataReceived += keep;
        _process.ErrorDataReceived += keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Its last lines, for somebody who has to find out what went wrong.</summary>
    public string Said()
    {
        lock (_said)
            return string.Join('\n', _said.Where(line => line.Length > 0));
    }
}
