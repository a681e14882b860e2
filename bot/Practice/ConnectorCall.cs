using System.Text.Json.Nodes;

namespace ThiDua.Bot.Practice;

/// <summary>One call of the bot to Teams. <see cref="Path"/> is unescaped, after the connector's base: v3, conversations, …</summary>
/// <param name="BodyLength">In UTF-16 units, which is how Teams measures a message.</param>
sealed record ConnectorCall(
    string Method,
    IReadOnlyList<string> Path,
    IReadOnlyDictionary<string, string> Query,
    JsonNode? Body,
    int BodyLength,
    bool BodyIsJson,
    string? Authorization = null)
{
    public string? Conversation => Path is ["v3", "conversations", var id, ..] ? id : null;

    /// <summary>Sends, replies and creations: what Teams counts as "send" in its limits, and what is not safe to repeat.</summary>
    public bool IsSend => Method == "POST" && Path is ["v3", "conversations"] or ["v3", "conversations", _, "activities", ..];
}

/// <summary>What the connector answers.</summary>
sealed record ConnectorAnswer(int Status, JsonNode? Body = null, IReadOnlyDictionary<string, string>? Headers = null)
{
    public static ConnectorAnswer Error(int status, string code, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    public static ConnectorAnswer BadSyntax(string message) => Error(400, "BadSyntax", message);

    public static readonly ConnectorAnswer NoConversation = Error(404, "ConversationNotFound", "Conversation not found.");
    public static readonly ConnectorAnswer NoActivity = Error(404, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");
    public static readonly ConnectorAnswer NoMember = Error(404, "MemberNotFoundInConversation", "Member not found in conversation");
    public static readonly ConnectorAnswer NotInRoster = Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
}

/// <summary>A disturbance on the way. A null status keeps the true answer and only delays it; with <see cref="CutOff"/> there is no answer.</summary>
/// <param name="Executed">The call takes effect all the same: the late success that must not be repeated.</param>
sealed record ConnectorFault(
    int? Status = null,
    JsonNode? Body = null,
    IReadOnlyDictionary<string, string>? Headers = null,
    TimeSpan Delay = default,
    bool Executed = false)
{
    /// <summary>In the place of a status: the connection ends.</summary>
    public const int CutOff = 0;

    public static ConnectorFault TooManyRequests(TimeSpan after) => new(
        429,
        new JsonObject { ["error"] = new JsonObject { ["code"] = "Throttled", ["message"] = "Too many requests" } },
        new Dictionary<string, string> { ["Retry-After"] = $"{Math.Ceiling(after.TotalSeconds):0}" });
}
