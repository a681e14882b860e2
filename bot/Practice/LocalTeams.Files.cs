using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>
/// Files, in people's OneDrive, in memory: one that a bot offers lies there once the person has consented and the bot has uploaded it; one that a
/// person sends, the bot is told where to fetch.
/// </summary>
sealed partial class LocalTeams
{
    public const string FilesBase = "/practice/files";

    const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    const string ConsentCard = "application/vnd.microsoft.teams.card.file.consent";

    readonly ConcurrentDictionary<string, KeptFile> _files = [];

    /// <summary>Presses Allow or Decline on a message that asks for consent.</summary>
    /// <param name="uploadUrl">Another place than the person's own OneDrive here.</param>
    public Task<Answer> Consent(string person, string message, bool accept, string? uploadUrl = null, CancellationToken cancel = default)
    {
        var (place, seen) = Shown(Office.Someone(person), message);
        if (!place.IsPersonal || Offered(seen) is not { } card)
            throw new ArgumentException($"Message {message} offers no file", nameof(message));
        var value = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = accept ? "accept" : "decline",
            ["context"] = card["content"]?[accept ? "acceptContext" : "declineContext"]?.DeepClone(),
        };
        if (accept)
            value["uploadInfo"] = Awaited((string)card["name"]!, uploadUrl);
        return Invoke(person, message, "fileConsent/invoke", value, cancel);
    }

    /// <summary>Sends a file to the bot in the person's own chat; elsewhere Teams tells bots of no files.</summary>
    /// <param name="downloadUrl">Another place than the person's own OneDrive here.</param>
    public Task<Answer> Attach(
        string person, string name, byte[] content, string text = "", string? downloadUrl = null, CancellationToken cancel = default)
    {
        var someone = Office.Someone(person);
        var (place, root) = Find(someone, "bot");
        var id = _ids.Event()[2..];
        _files[id] = new(name, content);
        var address = new Uri(new Uri(Service), $"{FilesBase}/{id}").AbsoluteUri;
        var message = ActivityWriter.Typed(text, []);
        message["attachments"]!.AsArray().Insert(0, new JsonObject
        {
            ["contentType"] = DownloadInfo,
            ["contentUrl"] = address,
            ["name"] = name,
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = downloadUrl ?? address, ["uniqueId"] = id, ["fileType"] = Path.GetExtension(name).TrimStart('.'),
            },
        });
        return Write(someone, place, root, message, toTheBot: true, cancel);
    }

    /// <returns>Whether the place had been given out.</returns>
    public bool Keep(string id, byte[] content)
    {
        while (_files.TryGetValue(id, out var file))
        {
            if (_files.TryUpdate(id, file with { Content = content }, file))
                return true;
        }
        return false;
    }

    /// <summary>Null until it has been uploaded.</summary>
    public KeptFile? FileAt(string id) => _files.TryGetValue(id, out var file) && file.Content is not null ? file : null;

    JsonObject Awaited(string name, string? uploadUrl)
    {
        var id = _ids.Event()[2..];
        _files[id] = new(name, null);
        var address = new Uri(new Uri(Service), $"{FilesBase}/{id}").AbsoluteUri;
        return new JsonObject
        {
            ["name"] = name,
            ["uploadUrl"] = uploadUrl ?? address,
            ["contentUrl"] = address,
            ["uniqueId"] = id,
            ["fileType"] = Path.GetExtension(name).TrimStart('.'),
        };
    }

    static JsonObject? Offered(Message message) => (message.Content["attachments"] as JsonArray)?
        .OfType<JsonObject>().FirstOrDefault(attachment => (string?)attachment["contentType"] == ConsentCard);
}

/// <param name="Content">Null while it is awaited.</param>
sealed record KeptFile(string Name, byte[]? Content);
