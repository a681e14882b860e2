namespace ThiDua.Bot.Channel.Outbound;

/// <summary>What became of a call to the connector. A closed family: the five below and no others.</summary>
abstract record Outcome;

/// <summary>Teams took it. The id is absent for typing, for text beside a card, and for calls that post nothing.</summary>
sealed record Delivered(string? ActivityId = null) : Outcome;

/// <summary>429: nothing was sent, and the whole tenant should pause.</summary>
sealed record Throttled(TimeSpan? RetryAfter) : Outcome;

/// <summary>Nothing was posted, or doing it again does no harm: 412, no connection, or a failed call that is idempotent.</summary>
sealed record TryAgain(string Why) : Outcome;

/// <summary>A post may or may not have arrived (time-out, 5xx, cut connection). Sending again may show it twice.</summary>
sealed record InDoubt(string Why) : Outcome;

/// <summary>Will not succeed by repeating it.</summary>
sealed record Refused(RefusalKind Kind, int Status, string? Code, string? Message) : Outcome;

enum RefusalKind
{
    /// <summary>400: the payload is wrong.</summary>
    BadRequest,
    /// <summary>401 even with a fresh token: wrong registration or credential. Not the recipient's fault.</summary>
    Unauthorized,
    /// <summary>The bot is not installed there.</summary>
    BotNotInConversationRoster,
    /// <summary>The person blocked the bot.</summary>
    ConversationBlockedByUser,
    BotDisabledByAdmin,
    /// <summary>Wrong cloud: this tenant is served from another host.</summary>
    InvalidBotApiHost,
    NotEnoughPermissions,
    /// <summary>Blocked or uninstalled by the person.</summary>
    MessageWritesBlocked,
    /// <summary>Another 403.</summary>
    Forbidden,
    /// <summary>The message is gone.</summary>
    ActivityNotFound,
    /// <summary>The conversation is gone: a 1:1 chat can be created again.</summary>
    ConversationNotFound,
    MemberNotFound,
    /// <summary>Another 404.</summary>
    NotFound,
    TooBig,
    /// <summary>501, 405 and other calls the service does not know.</summary>
    NotSupported,
    /// <summary>Our own refusal: this host must never see our token.</summary>
    HostNotAllowed,
    /// <summary>A redirect, or an answer outside the protocol.</summary>
    Unexpected,
}

/// <summary>A value that was asked for, or why there is none.</summary>
readonly record struct Answer<T>(T? Value, Outcome Outcome) where T : class;
