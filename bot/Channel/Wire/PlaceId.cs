using System.Diagnostics.CodeAnalysis;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>What the text of a conversation id tells.</summary>
static class PlaceId
{
    const string Thread = ";messageid=";

    [return: NotNullIfNotNull(nameof(conversationId))]
    public static string? Of(string? conversationId) =>
        conversationId?.IndexOf(Thread, StringComparison.Ordinal) is >= 0 and var at ? conversationId[..at] : conversationId;

    public static bool IsChannel(string? conversationId) => Of(conversationId) is { } id
        && (id.EndsWith("@thread.tacv2", StringComparison.Ordinal) || id.EndsWith("@thread.skype", StringComparison.Ordinal));

    public static bool IsGroupChat(string? conversationId) =>
        Of(conversationId)?.EndsWith("@thread.v2", StringComparison.Ordinal) is true;
}
