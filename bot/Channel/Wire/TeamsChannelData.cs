using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Bot.Channel.Wire;

/// <summary>What only Teams says about an activity. Members not named here are kept as they came.</summary>
sealed record TeamsChannelData
{
    public TenantInfo? Tenant { get; init; }
    public TeamInfo? Team { get; init; }
    public ChannelInfo? Channel { get; init; }
    /// <summary>teamMemberAdded, channelCreated, editMessage …</summary>
    public string? EventType { get; init; }
    public ChannelDataSettings? Settings { get; init; }
    public ChannelDataSource? Source { get; init; }
    public MeetingInfo? Meeting { get; init; }
    public NotificationInfo? Notification { get; init; }
    public bool? FeedbackLoopEnabled { get; init; }

    [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; }
}

sealed record TenantInfo
{
    public string? Id { get; init; }
}

sealed record TeamInfo
{
    /// <summary>A thread id "19:…", the same as that of its General channel.</summary>
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadGroupId { get; init; }
    public string? Type { get; init; }
}

sealed record ChannelInfo
{
    public string? Id { get; init; }
    /// <summary>Absent for the General channel.</summary>
    public string? Name { get; init; }
    /// <summary>standard, private or shared.</summary>
    public string? Type { get; init; }
    /// <summary>The same, as the channel list of some clients calls it.</summary>
    public string? ChannelType { get; init; }
}

sealed record ChannelDataSettings
{
    /// <summary>Where the person who installed the app wants its first message.</summary>
    public ChannelInfo? SelectedChannel { get; init; }
}

sealed record ChannelDataSource
{
    public string? Name { get; init; }
}

sealed record MeetingInfo
{
    public string? Id { get; init; }
}

sealed record NotificationInfo
{
    /// <summary>Raises an entry in the activity feed, in 1:1 chats.</summary>
    public bool? Alert { get; init; }
}
