using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>
/// Opens a 1:1 chat (one member, no activity) or a thread in a channel (an activity, members ignored). Group chats cannot be opened.
/// </summary>
sealed record ConversationParameters
{
    public bool? IsGroup { get; init; }
    public ChannelAccount? Bot { get; init; }
    public IReadOnlyList<ChannelAccount>? Members { get; init; }
    public string? TenantId { get; init; }
    public Activity? Activity { get; init; }
    public TeamsChannelData? ChannelData { get; init; }
}

sealed record ConversationResourceResponse
{
    public string? Id { get; init; }
    /// <summary>Never for a 1:1 chat, even when an activity went along.</summary>
    public string? ActivityId { get; init; }
    public string? ServiceUrl { get; init; }
}

sealed record ResourceResponse
{
    /// <summary>May be absent: text beside a card, and typing, are taken without an id.</summary>
    public string? Id { get; init; }
}

sealed record TeamsPagedMembers
{
    /// <summary>A member may come on two pages.</summary>
    public IReadOnlyList<ChannelAccount>? Members { get; init; }
    /// <summary>Absent on the last page.</summary>
    public string? ContinuationToken { get; init; }
}

sealed record TeamDetails
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadGroupId { get; init; }
    public string? TenantId { get; init; }
    public string? Type { get; init; }
    public int? ChannelCount { get; init; }
    public int? MemberCount { get; init; }
}

sealed record ChannelList
{
    public IReadOnlyList<ChannelInfo>? Conversations { get; init; }
}

/// <summary>Teams mostly answers <c>{error:{code,message}}</c>, sometimes <c>{errorCode,message}</c>, sometimes HTML or nothing.</summary>
sealed record ErrorResponse
{
    public ErrorBody? Error { get; init; }
    public JsonElement? ErrorCode { get; init; }
    public string? SubCode { get; init; }
    public string? Message { get; init; }
}

sealed record ErrorBody
{
    public string? Code { get; init; }
    public string? SubCode { get; init; }
    public string? Message { get; init; }
    [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; }
}
