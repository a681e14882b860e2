using System.Text.Json;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>Asks a person in his own chat whether a file may be put into his OneDrive.</summary>
/// <remarks>See https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4.</remarks>
sealed record FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public string? Description { get; init; }
    /// <summary>Roughly, for the person to see.</summary>
    public long SizeInBytes { get; init; }
    /// <summary>Come back with the answer, through the client.</summary>
    public FileContext? AcceptContext { get; init; }
    public FileContext? DeclineContext { get; init; }

    public Attachment Attached(string name) =>
        new() { ContentType = ContentType, Name = name, Content = WireJson.Write(this, WireJson.Default.FileConsentCard) };
}

/// <summary>Which offer is meant; who answers it, the bot finds out for itself.</summary>
sealed record FileContext(string? Offer);

/// <summary>The value of <c>fileConsent/invoke</c>.</summary>
sealed record FileConsentValue
{
    public const string Accept = "accept", Decline = "decline";

    public string? Type { get; init; }
    public string? Action { get; init; }
    public JsonElement? Context { get; init; }
    /// <summary>Accepted only.</summary>
    public FileUploadInfo? UploadInfo { get; init; }

    /// <summary>From the context; null when it is not one of ours.</summary>
    public string? Offer =>
        Context is { ValueKind: JsonValueKind.Object } context && context.TryGetProperty("offer", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}

sealed record FileUploadInfo
{
    public string? Name { get; init; }
    /// <summary>Where the bytes go: one PUT, valid for some minutes.</summary>
    public string? UploadUrl { get; init; }
    /// <summary>Where people will find the file.</summary>
    public string? ContentUrl { get; init; }
    public string? UniqueId { get; init; }
    public string? FileType { get; init; }
}

/// <summary>The file as it lies in the person's OneDrive, to be opened from the chat.</summary>
sealed record FileInfoCard(string? UniqueId, string? FileType)
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public Attachment Attached(string? name, string? contentUrl) => new()
    {
        ContentType = ContentType,
        Name = name,
        ContentUrl = contentUrl,
        Content = WireJson.Write(this, WireJson.Default.FileInfoCard),
    };
}

/// <summary>A file that a person sent in his own chat: it lies in his OneDrive.</summary>
/// <param name="DownloadUrl">Where it can be fetched without a token, for some minutes.</param>
sealed record FileDownloadInfo(string? DownloadUrl, string? UniqueId, string? FileType)
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";
}

/// <param name="Name">As the person calls it.</param>
readonly record struct SentFile(string Name, string? DownloadUrl);

static class SentFiles
{
    /// <summary>Teams tells a bot of files in a person's own chat only.</summary>
    public static IReadOnlyList<SentFile> Files(this Activity activity) =>
    [
        .. from attachment in activity.Attachments ?? []
           where attachment is { ContentType: FileDownloadInfo.ContentType }
           select new SentFile(attachment.Name ?? "", Info(attachment)?.DownloadUrl),
    ];

    static FileDownloadInfo? Info(Attachment attachment) =>
        attachment.Content is { Utf8.IsEmpty: false } content && content.ToElement() is { ValueKind: JsonValueKind.Object } info
            ? info.Deserialize(WireJson.Default.FileDownloadInfo)
            : null;
}
