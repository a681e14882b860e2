using System.Text.Json.Nodes;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Kit;

/// <summary>Everything that was seen to go wrong between a bot and Teams.</summary>
static class Trouble
{
    /// <summary>Longer than any caller waits.</summary>
    static readonly TimeSpan Forever = TimeSpan.FromDays(1);

    public static ConnectorFault Throttled { get; } = Refusal(429, "Throttled", null);

    public static ConnectorFault ThrottledFor(int seconds) => ConnectorFault.TooManyRequests(TimeSpan.FromSeconds(seconds));

    public static ConnectorFault Conflict { get; } = Refusal(412, "PreconditionFailed", null);

    /// <summary>500, 502, 503 or 504, and nothing happened.</summary>
    public static ConnectorFault Broken(int status) => Refusal(status, "ServiceError", null);

    /// <summary>The same, and yet it happened.</summary>
    public static ConnectorFault BrokenAfterwards(int status) => Broken(status) with { Executed = true };

    public static ConnectorFault NeverAnswers { get; } = new(504, Delay: Forever);

    /// <summary>It happened, and nobody was told.</summary>
    public static ConnectorFault AnswerLost { get; } = new(504, Delay: Forever, Executed: true);

    public static ConnectorFault Slow(TimeSpan by) => new(Delay: by);

    /// <summary>The connection ends in place of an answer.</summary>
    public static ConnectorFault Cut { get; } = new(ConnectorFault.CutOff);

    public static ConnectorFault CutAfterwards { get; } = Cut with { Executed = true };

    public static ConnectorFault Unauthorized { get; } = Refusal(401, "BotNotRegistered", "Authorization has been denied for this request.");

    /// <summary>Each code of a 403 that Teams documents.</summary>
    public static IReadOnlyList<ConnectorFault> Forbidden { get; } =
    [
        .. from code in (string[])["BotDisabledByAdmin", "BotNotInConversationRoster", "ConversationBlockedByUser", "InvalidBotApiHost", "NotEnoughPermissions"]
           select Refusal(403, code, null),
        new(403, new JsonObject { ["errorCode"] = 209, ["subCode"] = "MessageWritesBlocked", ["message"] = "Message writes are blocked" }),
    ];

    /// <summary>Each code of a 404 that Teams documents.</summary>
    public static IReadOnlyList<ConnectorFault> Missing { get; } =
        [Refusal(404, "ConversationNotFound", null), Refusal(404, "ActivityNotFoundInConversation", null), Refusal(404, "MemberNotFoundInConversation", null)];

    /// <summary>What passes by itself: whoever tries again reaches everybody.</summary>
    public static IReadOnlyList<ConnectorFault> Passing { get; } =
    [
        Throttled, ThrottledFor(1), Conflict, Broken(500), Broken(502), Broken(503), Broken(504), BrokenAfterwards(500), BrokenAfterwards(502),
        NeverAnswers, AnswerLost, Slow(TimeSpan.FromSeconds(3)), Cut, CutAfterwards,
    ];

    static ConnectorFault Refusal(int status, string code, string? message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message ?? code } });
}
