using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ThiDua.Tests.Kit;

/// <summary>
/// Programs of tests/node: Microsoft's own JavaScript packages as judges and as clients. Never skipped: where node is missing the test
/// fails and says what to install.
/// </summary>
static class Node
{
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Hands the program <paramref name="input"/> on its standard input, and gives back the JSON it prints.</summary>
    public static async Task<JsonNode> Run(string program, JsonNode input)
    {
        if (!Directory.Exists(Sources.At("tests", "node", "node_modules")))
            Assert.Fail("The packages of tests/node are not installed: install Node.js 20 or later with npm, then build again (or run npm ci in tests/node).");
        var (status, output, errors) = await Run(new ProcessStartInfo("node", [Sources.At("tests", "node", program)]), input.ToJsonString());
        if (status != 0)
            Assert.Fail($"{program} ended with {status}:\n{errors}\n{output}");
        return JsonNode.Parse(output) ?? throw new InvalidOperationException($"{program} printed null");
    }

    /// <summary>Runs any program to its end.</summary>
    public static async Task<(int Status, string Output, string Errors)> Run(ProcessStartInfo start, string input = "")
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Longest);
        using var process = Start(start);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start");
        }
        catch (Win32Exception)
        {
            Assert.Fail($"'{start.FileName}' is not installed: install Node.js 20 or later with npm, then build again.");
            throw;
        }
    }
}
