namespace ThiDua.Bot.Channel.Wire;

/// <summary>A person or a bot. Messages carry id, name and aadObjectId; the rest comes from the member calls.</summary>
sealed record ChannelAccount
{
    /// <summary>"29:…" for a person, different for every bot; "28:{app id}" for a bot.</summary>
    public string? Id { get; init; }
    /// <summary>As Teams shows it now; people are renamed, so never a key.</summary>
    public string? Name { get; init; }
    /// <summary>Absent for guests from elsewhere and anonymous meeting users.</summary>
    public string? AadObjectId { get; init; }
    public string? TenantId { get; init; }
    public string? Role { get; init; }
    public string? UserRole { get; init; }
    public string? Email { get; init; }
    public string? UserPrincipalName { get; init; }
    public string? GivenName { get; init; }
    public string? Surname { get; init; }
    /// <summary>The older name of aadObjectId in member calls.</summary>
    public string? ObjectId { get; init; }
    /// <summary>Only this account sees the message.</summary>
    public bool? IsTargeted { get; init; }
}

sealed record ConversationAccount
{
    /// <summary>In a channel the thread is part of it: <c>19:…@thread.tacv2;messageid=…</c>.</summary>
    public string? Id { get; init; }
    public string? TenantId { get; init; }
    /// <summary>personal, groupChat or channel; may be absent in meetings.</summary>
    public string? ConversationType { get; init; }
    public bool? IsGroup { get; init; }
    public string? Name { get; init; }
    public string? AadObjectId { get; init; }
}

/// <summary>All that is needed to speak in a conversation again later. Refresh it from every proven activity: serviceUrl can move.</summary>
sealed record ConversationReference
{
    public string? ActivityId { get; init; }
    public ChannelAccount? User { get; init; }
    public ChannelAccount? Bot { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public string? Locale { get; init; }
}

enum ConversationKind
{
    Personal,
    GroupChat,
    Channel,
}
