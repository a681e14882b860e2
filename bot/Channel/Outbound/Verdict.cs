using System.Net;
using System.Text.Json;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>Reads an outcome out of a status and a body that is not a success.</summary>
/// <remarks>
/// See https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages, "Status codes from bot
/// conversational APIs". A post has no idempotency key and was seen delivered after a 5xx: only idempotent calls may be repeated.
/// </remarks>
static class Verdict
{
    public static Outcome Of(HttpStatusCode status, bool idempotent, TimeSpan? retryAfter, ReadOnlyMemory<byte> body)
    {
        var (code, subCode, message) = Read(body);
        var number = (int)status;
        return number switch
        {
            429 => new Throttled(retryAfter),
            412 => new TryAgain(Why()),
            405 or 501 => Refuse(RefusalKind.NotSupported),
            408 or >= 500 => idempotent ? new TryAgain(Why()) : new InDoubt(Why()),
            400 => Refuse(code switch { "MessageSizeTooBig" => RefusalKind.TooBig, "InvalidBotApiHost" => RefusalKind.InvalidBotApiHost, _ => RefusalKind.BadRequest }),
            401 => Refuse(RefusalKind.Unauthorized),
            403 => Refuse(Forbidden(code, subCode)),
            404 => Refuse(Missing(code)),
            413 => Refuse(RefusalKind.TooBig),
            _ => Refuse(RefusalKind.Unexpected),
        };

        string Why() => code is null ? $"{number}" : $"{number} {code}";
        Refused Refuse(RefusalKind kind) => new(kind, number, code ?? subCode, message);
    }

    static RefusalKind Forbidden(string? code, string? subCode) => code switch
    {
        "BotNotInConversationRoster" => RefusalKind.BotNotInConversationRoster,
        "ConversationBlockedByUser" => RefusalKind.ConversationBlockedByUser,
        "BotDisabledByAdmin" => RefusalKind.BotDisabledByAdmin,
        "InvalidBotApiHost" => RefusalKind.InvalidBotApiHost,
        "NotEnoughPermissions" => RefusalKind.NotEnoughPermissions,
        "MessageWritesBlocked" or "209" => RefusalKind.MessageWritesBlocked,
        _ when subCode == "MessageWritesBlocked" => RefusalKind.MessageWritesBlocked,
        _ => RefusalKind.Forbidden,
    };

    static RefusalKind Missing(string? code) => code switch
    {
        "ActivityNotFoundInConversation" => RefusalKind.ActivityNotFound,
        "ConversationNotFound" => RefusalKind.ConversationNotFound,
        "MemberNotFoundInConversation" => RefusalKind.MemberNotFound,
        "BotNotInConversationRoster" => RefusalKind.BotNotInConversationRoster,
        _ => RefusalKind.NotFound,
    };

    /// <summary>Some answers are HTML, some empty: then the status alone decides.</summary>
    static (string? Code, string? SubCode, string? Message) Read(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty) return default;
        try
        {
            var error = WireJson.Read(body.Span, WireJson.Default.ErrorResponse);
            return (error?.Error?.Code ?? error?.ErrorCode?.ToString(), error?.SubCode ?? error?.Error?.SubCode, error?.Error?.Message ?? error?.Message);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
