using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Deliveries;

namespace ThiDua.Bot.Features.Deliveries;

/// <summary>Why a copy failed, from what the engine wrote down, as people are told it.</summary>
static class Failures
{
    /// <param name="why">Of many copies: who they went to is not known.</param>
    public static FailureReason Of(string? why) => Enum.TryParse<RefusalKind>(why, out var kind)
        ? kind switch
        {
            RefusalKind.BotNotInConversationRoster => FailureReason.NotInstalled,
            RefusalKind.ConversationBlockedByUser or RefusalKind.MessageWritesBlocked => FailureReason.Blocked,
            RefusalKind.BotDisabledByAdmin => FailureReason.DisabledByAdmin,
            RefusalKind.MemberNotFound => FailureReason.NotInTeams,
            RefusalKind.ConversationNotFound or RefusalKind.NotFound => FailureReason.ChatGone,
            RefusalKind.NotEnoughPermissions or RefusalKind.Forbidden => FailureReason.NotPermitted,
            RefusalKind.TooBig => FailureReason.TooBig,
            RefusalKind.BadRequest or RefusalKind.NotSupported => FailureReason.BadMessage,
            RefusalKind.InvalidBotApiHost or RefusalKind.HostNotAllowed => FailureReason.WrongAddress,
            _ => FailureReason.Other,
        }
        : FailureReason.NoAnswer;

    /// <param name="who">Null for a place, and for somebody the office does not know any more.</param>
    public static FailureReason Of(Copy copy, Person? who) => (Of(copy.Why), Addresses.IsPerson(copy.To)) switch
    {
        (FailureReason.NotInTeams, true) when who is not { Gone: false } => FailureReason.Left,
        (FailureReason.NotInTeams, true) when who is { AadId: null } => FailureReason.NotSeen,
        (FailureReason.NotInstalled or FailureReason.ChatGone or FailureReason.NotInTeams, false) => FailureReason.PlaceGone,
        var (reason, _) => reason,
    };

    /// <summary>What holds up a copy that waits; null when it has not been tried yet.</summary>
    public static Holdup? HoldupOf(string? why) => why switch
    {
        null => null,
        nameof(Throttled) => Holdup.Throttled,
        nameof(RefusalKind.Unauthorized) => Holdup.Refused,
        _ => Holdup.NoAnswer,
    };
}
