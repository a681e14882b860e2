using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>One thing that happened in Teams, or that the bot says. Every member may be absent.</summary>
/// <remarks>Source: github.com/microsoft/botframework-sdk, specs/botframework-activity.</remarks>
sealed record Activity
{
    public string? Type { get; init; }
    /// <summary>Epoch milliseconds for messages, "f:…" for invokes and events. A retry may come under a new one.</summary>
    public string? Id { get; init; }
    public DateTimeOffset? Timestamp { get; init; }
    public string? LocalTimestamp { get; init; }
    public string? LocalTimezone { get; init; }
    public string? ServiceUrl { get; init; }
    public string? ChannelId { get; init; }
    public ChannelAccount? From { get; init; }
    /// <summary>Absent in the message-extension invoke of a 1:1 chat.</summary>
    public ConversationAccount? Conversation { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public string? ReplyToId { get; init; }
    /// <summary>The language of the person's Teams client.</summary>
    public string? Locale { get; init; }

    /// <summary>As it came. <see cref="Speech.Said"/> is what the person meant.</summary>
    public string? Text { get; init; }
    public string? TextFormat { get; init; }
    /// <summary>What the activity feed says of a message that is only a card.</summary>
    public string? Summary { get; init; }
    public string? Importance { get; init; }
    public string? InputHint { get; init; }
    public string? DeliveryMode { get; init; }
    public string? AttachmentLayout { get; init; }
    public IReadOnlyList<Attachment>? Attachments { get; init; }
    public IReadOnlyList<Entity>? Entities { get; init; }
    public SuggestedActions? SuggestedActions { get; init; }
    public TeamsChannelData? ChannelData { get; init; }

    /// <summary>The name of an invoke or event.</summary>
    public string? Name { get; init; }
    public JsonElement? Value { get; init; }
    public string? ValueType { get; init; }
    /// <summary>add, add-upgrade, remove or remove-upgrade of an installationUpdate.</summary>
    public string? Action { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }
    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }
    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }

    /// <summary>For one that goes to many alike.</summary>
    [JsonIgnore] public Stencil? Stencil { get; init; }

    [JsonIgnore] public bool IsInvoke => Type == ActivityTypes.Invoke;

    [JsonIgnore] public string? TenantId => Conversation?.TenantId ?? ChannelData?.Tenant?.Id;

    /// <summary>The conversation without its thread: all threads of a channel are one place.</summary>
    [JsonIgnore] public string? PlaceId => Wire.PlaceId.Of(Conversation?.Id);

    /// <summary>Inferred from ids where Teams leaves conversationType out, as it does in meetings.</summary>
    [JsonIgnore]
    public ConversationKind ConversationKind => Conversation?.ConversationType switch
    {
        "personal" => ConversationKind.Personal,
        "groupChat" => ConversationKind.GroupChat,
        "channel" => ConversationKind.Channel,
        _ when ChannelData?.Meeting is not null => ConversationKind.GroupChat,
        _ when Wire.PlaceId.IsChannel(Conversation?.Id) || ChannelData?.Channel is not null => ConversationKind.Channel,
        _ when Wire.PlaceId.IsGroupChat(Conversation?.Id) || Conversation?.IsGroup is true => ConversationKind.GroupChat,
        _ => ConversationKind.Personal,
    };

    /// <summary>The bot joined: the only member change that concerns itself.</summary>
    [JsonIgnore] public bool AddsTheBot => MembersAdded?.Any(m => m?.Id is { } id && id == Recipient?.Id) is true;

    [JsonIgnore] public bool RemovesTheBot => MembersRemoved?.Any(m => m?.Id is { } id && id == Recipient?.Id) is true;

    public ConversationReference Reference() => new()
    {
        ActivityId = Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Locale = Locale,
    };

    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    /// <summary>Text and a card in one message are split by Teams into two without ids: so either, not both.</summary>
    public static Activity Message(Attachment card, string? summary = null) =>
        new() { Type = ActivityTypes.Message, Attachments = [card], Summary = summary };
}

static class ActivityTypes
{
    public const string Message = "message";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
    public const string Event = "event";
    public const string Typing = "typing";
}
