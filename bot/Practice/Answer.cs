using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>What the bot said to one activity.</summary>
/// <param name="Status">The HTTP status; 0 when the bot could not be reached.</param>
/// <param name="Sent">False when Teams would not have told the bot at all: a group message that does not mention it.</param>
sealed record Answer(int Status, JsonNode? Body, TimeSpan Took, bool Sent = true)
{
    public static readonly Answer NotForTheBot = new(0, null, TimeSpan.Zero, Sent: false);

    string? Type => (string?)(Body as JsonObject)?["type"];

    public bool Accepted => Status is >= 200 and < 300;

    /// <summary>The card that an Action.Execute was answered with.</summary>
    public JsonObject? Card => Type == Message.AdaptiveCard ? Body!["value"] as JsonObject : null;

    /// <summary>The sentence that an Action.Execute was answered with.</summary>
    public string? Text => Type == "application/vnd.microsoft.activity.message" ? (string?)Body!["value"] : null;

    public bool IsError => Type == "application/vnd.microsoft.error" || (Sent && !Accepted);
}
