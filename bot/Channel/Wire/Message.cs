using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Bot.Channel.Wire;

sealed record Attachment
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public string? ContentType { get; init; }
    public string? ContentUrl { get; init; }
    public RawJson? Content { get; init; }
    public string? Name { get; init; }
    public string? ThumbnailUrl { get; init; }
    /// <summary>What a messaging extension lists before the card is chosen.</summary>
    public Attachment? Preview { get; init; }

    public static Attachment Card(RawJson card) => new() { ContentType = AdaptiveCard, Content = card };
}

/// <summary>
/// Something said about an activity. Mentions and clientInfo are typed, since every message carries them; the members of
/// all other kinds are kept as they came.
/// </summary>
sealed record Entity
{
    public const string MentionType = "mention";

    public string? Type { get; init; }

    /// <summary>Of a mention: the exact text it stands for, <c>&lt;at&gt;Name&lt;/at&gt;</c>.</summary>
    public string? Text { get; init; }
    public ChannelAccount? Mentioned { get; init; }

    public string? Locale { get; init; }
    public string? Country { get; init; }
    public string? Platform { get; init; }
    public string? Timezone { get; init; }

    [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; }

    /// <summary>A mention for a message whose text contains <see cref="Text"/> literally.</summary>
    public static Entity Mention(ChannelAccount who) => new()
    {
        Type = MentionType,
        Text = $"<at>{System.Net.WebUtility.HtmlEncode(who.Name)}</at>",
        Mentioned = new() { Id = who.Id, Name = who.Name },
    };
}

sealed record MessageReaction
{
    /// <summary>like, heart, laugh, surprised, sad, angry …</summary>
    public string? Type { get; init; }
}

/// <summary>Personal chats only, at most 6 shown, imBack only.</summary>
sealed record SuggestedActions
{
    public IReadOnlyList<string>? To { get; init; }
    public IReadOnlyList<CardAction>? Actions { get; init; }
}

sealed record CardAction
{
    public string? Type { get; init; }
    public string? Title { get; init; }
    public RawJson? Value { get; init; }
    public string? Image { get; init; }
    public string? Text { get; init; }
    public string? DisplayText { get; init; }
}
