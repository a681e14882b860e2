using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>What a conversation shows. <see cref="Content"/> is the activity's own text, attachments, entities and so on.</summary>
/// <param name="Root">In a channel, the id of the thread's first message (its own id when it is that message).</param>
/// <param name="From">MRI of the author: <c>29:</c> a person, <c>28:</c> the bot.</param>
sealed record Message(
    string Id,
    string Place,
    string? Root,
    string From,
    DateTimeOffset At,
    JsonObject Content,
    bool Edited = false,
    bool Deleted = false)
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public bool ByBot => From.StartsWith("28:", StringComparison.Ordinal);

    public string Text => Content["text"]?.GetValue<string>() ?? "";

    public JsonObject? Card => (Content["attachments"] as JsonArray)?
        .OfType<JsonObject>()
        .FirstOrDefault(attachment => (string?)attachment["contentType"] == AdaptiveCard)?["content"] as JsonObject;

    /// <summary>The same message with another card in the place of its own.</summary>
    public Message Showing(JsonObject card)
    {
        var content = (JsonObject)Content.DeepClone();
        foreach (var attachment in (content["attachments"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if ((string?)attachment["contentType"] == AdaptiveCard)
            {
                attachment["content"] = card.DeepClone();
                break;
            }
        }

        return this with { Content = content };
    }
}

/// <summary>What one person sees in the place of a message's card, since the bot answered that person with a card.</summary>
sealed record CardView(string Message, string Person, JsonObject Card);
