using System.Buffers.Binary;
using System.Text.Json.Nodes;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Manifest;

public sealed class PackCommandTests
{
    [Fact]
    public async Task The_package_is_what_Microsofts_schema_asks_for()
    {
        var package = await AppPackage.Make(AppPackage.BotId, AppPackage.Domain);

        var judgement = await Node.Run("manifest.js", new JsonObject
        {
            ["version"] = "1.25",
            ["manifest"] = package.Manifest,
            ["languages"] = new JsonObject { ["en.json"] = package.Json("en.json") },
        });

        Assert.All(judgement.AsObject(), file => Assert.True(file.Value!.AsArray().Count == 0, $"{file.Key}: {file.Value}"));
        Assert.Equal(["manifest.json", "en.json"], judgement.AsObject().Select(file => file.Key));
    }

    [Fact]
    public async Task The_schema_is_really_asked()
    {
        var package = await AppPackage.Make(AppPackage.BotId, AppPackage.Domain);
        var broken = package.Manifest;
        broken["name"]!["short"] = new string('a', 31);

        var judgement = await Node.Run("manifest.js", new JsonObject
        {
            ["version"] = "1.25",
            ["manifest"] = broken,
            ["languages"] = new JsonObject { ["en.json"] = new JsonObject() },
        });

        Assert.Single(judgement["manifest.json"]!.AsArray());
        Assert.Equal(3, judgement["en.json"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_same_order_gives_the_same_bytes()
    {
        var once = await AppPackage.Make(AppPackage.BotId, AppPackage.Domain);
        var again = await AppPackage.Make(AppPackage.BotId, AppPackage.Domain);

        Assert.Equal(once.Bytes, again.Bytes);
    }

    [Fact]
    public async Task Nothing_is_left_to_fill_in_and_the_bot_and_its_domain_are_named()
    {
        var package = await AppPackage.Make(AppPackage.BotId.ToUpperInvariant(), "ThiDua.example.gov.vn", "--privacy", "https://example.gov.vn/a\"b");

        var manifest = package.Manifest;

        Assert.DoesNotContain("${{", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(AppPackage.BotId, (string?)manifest["id"]);
        Assert.Equal(AppPackage.BotId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal([AppPackage.Domain], manifest["validDomains"]!.AsArray().Select(d => (string?)d));
        Assert.Equal("https://example.gov.vn/a%22b", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal($"https://{AppPackage.Domain}/", (string?)manifest["developer"]!["termsOfUseUrl"]);
        Assert.Equal(["manifest.json", "en.json", "color.png", "outline.png"], package.Files);
    }

    [Theory]
    [InlineData("GUID")]
    [InlineData("GUID", "4423f44a", AppPackage.Domain)]
    [InlineData("GUID", "00000000-0000-0000-0000-000000000000", AppPackage.Domain)]
    [InlineData("https://", AppPackage.BotId, "https://thidua.example.gov.vn")]
    [InlineData("https://", AppPackage.BotId, "thidua.example.gov.vn:443")]
    [InlineData("https://", AppPackage.BotId, "localhost")]
    [InlineData("https address", AppPackage.BotId, AppPackage.Domain, "--terms", "http://thidua.example.gov.vn")]
    [InlineData("--colour", AppPackage.BotId, AppPackage.Domain, "--colour")]
    public async Task A_wrong_order_is_refused_with_one_sentence(string said, params string[] order)
    {
        var (status, output, errors) = await AppPackage.Pack(order);

        Assert.Equal(1, status);
        Assert.Empty(output);
        Assert.Equal(2, errors.TrimEnd().Split('\n').Length);
        Assert.Contains(order.Length == 0 ? "both needed" : said, errors.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public async Task Icons_have_the_size_that_Teams_asks_for(string file, int side)
    {
        var package = await AppPackage.Make(AppPackage.BotId, AppPackage.Domain);

        var png = package.File(file);

        // the header of a PNG: 8 bytes of signature, 8 of chunk, then width and height
        Assert.Equal("PNG"u8, png.AsSpan(1, 3));
        Assert.Equal(side, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(side, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
