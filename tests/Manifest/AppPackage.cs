using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Manifest;

/// <summary>A Teams app package, made by the documented command.</summary>
sealed class AppPackage(byte[] bytes)
{
    public const string BotId = "4423f44a-6780-57a8-8e78-59a11a232d0f";
    public const string Domain = "thidua.example.gov.vn";

    public byte[] Bytes => bytes;

    public IReadOnlyList<string> Files => Read(zip => zip.Entries.Select(e => e.FullName).ToList());

    public JsonObject Manifest => Json("manifest.json");

    public JsonObject Json(string file) => JsonNode.Parse(File(file))!.AsObject();

    public byte[] File(string name) => Read(zip =>
    {
        using var content = zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    });

    public static async Task<AppPackage> Make(params string[] order)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("thidua-package-").FullName, "app.zip");
        var (status, _, errors) = await Pack([.. order, "--to", file]);
        Assert.True(status == 0, errors);
        var package = new AppPackage(await System.IO.File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return package;
    }

    public static Task<(int Status, string Output, string Errors)> Pack(params string[] order)
    {
        var start = new ProcessStartInfo("dotnet", ["run", Sources.At("manifest", "pack.cs"), "--", .. order]) { WorkingDirectory = Sources.Root };
        // the test run's own MSBuild settings are not the command's
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        return Node.Run(start);
    }

    T Read<T>(Func<ZipArchive, T> read)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return read(zip);
    }
}
