using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Kit;

/// <summary>
/// The local Teams with the limits and the troubles of the real one, over real HTTP. For thousands of people see
/// <see cref="CrowdTeams"/>, which has the same limits and troubles without a wire: at 45,000 people, HTTP in the same process would
/// measure itself.
/// </summary>
static class StrictTeams
{
    public static void Behaves(this LocalTeams teams, TeamsLimits? limits = null, TeamsFaults? faults = null) =>
        teams.Gate = (call, _) => new(Judged(call, limits, faults));

    /// <summary>How many messages of the bot stand in a conversation.</summary>
    public static int Delivered(this LocalTeams teams, string conversation) =>
        teams.MessagesIn(conversation).Count(message => message.ByBot && !message.Deleted);

    static ConnectorFault? Judged(ConnectorCall call, TeamsLimits? limits, TeamsFaults? faults)
    {
        var (thread, reads) = (Thread(call), call.Method == "GET");
        return limits?.Arrives(thread, reads) is { } wait
            ? limits.SaysWhen ? ConnectorFault.TooManyRequests(wait) : Trouble.Throttled
            : faults?.Next(thread);
    }

    /// <summary>What Teams counts under: the conversation, or who it is opened with.</summary>
    static string Thread(ConnectorCall call) => call.Path switch
    {
        ["v3", "conversations"] => (string?)call.Body?["channelData"]?["channel"]?["id"] ?? (string?)call.Body?["members"]?[0]?["id"] ?? "",
        ["v3", _, var id, ..] => Place.Split(id).Place,
        _ => "",
    };
}
