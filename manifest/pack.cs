// Makes the Teams app package: dotnet run manifest/pack.cs -- BOT_ID DOMAIN
#:property PublishAot=false
using System.IO.Compression;
using System.Text;
using System.Text.Json;

const string Usage = "dotnet run manifest/pack.cs -- BOT_ID DOMAIN [--website URL] [--privacy URL] [--terms URL] [--to FILE]";
var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;

try
{
    var order = Order.Read(args, Path.Combine(here, "..", "artifacts", "thidua-bot.zip"));
    Directory.CreateDirectory(Path.GetDirectoryName(order.To)!);
    File.WriteAllBytes(order.To, Zip(["manifest.json", "en.json", "color.png", "outline.png"], order));
    Console.WriteLine(order.To);
    return 0;
}
catch (OrderException wrong)
{
    Console.Error.WriteLine($"{wrong.Message}\n{Usage}");
    return 1;
}

// the same order gives the same bytes: fixed order, times and attributes
byte[] Zip(IEnumerable<string> names, Order order)
{
    using var bytes = new MemoryStream();
    using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
    {
        foreach (var name in names)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            entry.ExternalAttributes = 0;
            using var content = entry.Open();
            var file = File.ReadAllBytes(Path.Combine(here, name));
            content.Write(name.EndsWith(".json", StringComparison.Ordinal) ? order.FillIn(file) : file);
        }
    }
    return bytes.ToArray();
}

/// <summary>What to pack: whose bot, and where it lives.</summary>
sealed record Order(string BotId, string Domain, string Website, string Privacy, string Terms, string To)
{
    public static Order Read(string[] args, string to)
    {
        var words = new List<string>();
        var options = new Dictionary<string, string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                words.Add(args[i]);
            else if (args[i] is "--website" or "--privacy" or "--terms" or "--to" && i + 1 < args.Length)
                options[args[i]] = args[++i];
            else
                throw new OrderException($"'{args[i]}' is not understood, or its value is missing.");
        }
        if (words.Count != 2)
            throw new OrderException("The bot's id (its Microsoft Entra application id) and its public domain are both needed, and nothing else.");

        var website = Url(options.GetValueOrDefault("--website") ?? $"https://{DomainOf(words[1])}/");
        return new(
            BotIdOf(words[0]),
            DomainOf(words[1]),
            website,
            Url(options.GetValueOrDefault("--privacy") ?? website),
            Url(options.GetValueOrDefault("--terms") ?? website),
            Path.GetFullPath(options.GetValueOrDefault("--to") ?? to));
    }

    public byte[] FillIn(byte[] json)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(json))
            .Replace("${{BOT_ID}}", BotId)
            .Replace("${{DOMAIN}}", Domain)
            .Replace("${{WEBSITE}}", InJson(Website))
            .Replace("${{PRIVACY}}", InJson(Privacy))
            .Replace("${{TERMS}}", InJson(Terms));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static string BotIdOf(string word) => Guid.TryParseExact(word, "D", out var id) && id != Guid.Empty
        ? id.ToString("D")
        : throw new OrderException($"The bot's id is a GUID such as 00001111-aaaa-2222-bbbb-3333cccc4444, not '{word}'.");

    static string DomainOf(string word) => Uri.CheckHostName(word) == UriHostNameType.Dns && word.Contains('.')
        ? word.ToLowerInvariant()
        : throw new OrderException($"The domain is a public host name such as thidua.example.gov.vn, without https:// and without a path or port, not '{word}'.");

    // Teams refuses a package whose links are not https
    static string Url(string word) => Uri.TryCreate(word, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps
        ? url.AbsoluteUri
        : throw new OrderException($"'{word}' is not an https address.");

    static string InJson(string text) => JsonEncodedText.Encode(text).ToString();
}

sealed class OrderException(string message) : Exception(message);
