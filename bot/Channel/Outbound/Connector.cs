using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>The calls of the Bot Connector REST API that this bot makes; <see cref="ConnectorHttp"/> carries them.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference.</remarks>
sealed class Connector(ConnectorHttp http) : IConnector
{
    const string Conversations = "conversations";
    const string Activities = "activities";
    const string Teams = "teams";

    public ValueTask<Outcome> Send(ConversationReference place, Activity activity, CancellationToken cancel) => http.Post(
        Address.Of(place.ServiceUrl, null, Conversations, place.Conversation?.Id, Activities),
        activity.Stencil is { } stencil && place.Conversation?.Id is not null ? Copied(stencil, activity, place) : Written(Addressed(activity, place)),
        cancel);

    public ValueTask<Outcome> Reply(ConversationReference place, Activity activity, CancellationToken cancel) =>
        place.ActivityId is { Length: > 0 } replyToId
            ? http.Post(
                Address.Of(place.ServiceUrl, null, Conversations, place.Conversation?.Id, Activities, replyToId),
                Written(Addressed(activity with { Recipient = activity.Recipient ?? place.User, ReplyToId = replyToId }, place)),
                cancel)
            : Send(place, activity, cancel);

    public ValueTask<Outcome> Update(ConversationReference place, string activityId, Activity activity, CancellationToken cancel) => http.Put(
        Address.Of(place.ServiceUrl, null, Conversations, place.Conversation?.Id, Activities, activityId),
        Written(Addressed(activity with { Id = activityId }, place)),
        cancel);

    public ValueTask<Outcome> Delete(ConversationReference place, string activityId, CancellationToken cancel) =>
        http.Delete(Address.Of(place.ServiceUrl, null, Conversations, place.Conversation?.Id, Activities, activityId), cancel);

    public ValueTask<Answer<ConversationResourceResponse>> CreatePersonal(
        string serviceUrl, string tenantId, string memberId, CancellationToken cancel)
    {
        // no activity goes along: Teams would not tell its id, and without one the call is free to repeat
        var body = Written(new ConversationParameters
        {
            IsGroup = false,
            Members = [new() { Id = memberId }],
            TenantId = tenantId,
            ChannelData = new() { Tenant = new() { Id = tenantId } },
        });
        return http.Create(Address.Of(serviceUrl, null, Conversations), body, idempotent: true, cancel);
    }

    public ValueTask<Answer<ConversationResourceResponse>> PostThread(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancel)
    {
        var body = Written(new ConversationParameters
        {
            IsGroup = true,
            Activity = activity,
            TenantId = tenantId,
            ChannelData = new() { Channel = new() { Id = PlaceId.Of(channelId) }, Tenant = new() { Id = tenantId } },
        });
        return http.Create(Address.Of(serviceUrl, null, Conversations), body, idempotent: false, cancel);
    }

    public ValueTask<Answer<ChannelAccount>> Member(ConversationReference place, string memberId, CancellationToken cancel) =>
        http.Get(Address.Of(place.ServiceUrl, null, Conversations, PlaceId.Of(place.Conversation?.Id), "members", memberId),
            WireJson.Default.ChannelAccount, cancel);

    public ValueTask<Answer<TeamsPagedMembers>> PagedMembers(
        ConversationReference place, string? continuationToken, int pageSize, CancellationToken cancel)
    {
        var query = FormattableString.Invariant($"pageSize={Math.Clamp(pageSize, 50, 500)}");
        if (continuationToken is not null) query += "&continuationToken=" + Uri.EscapeDataString(continuationToken);
        return http.Get(Address.Of(place.ServiceUrl, query, Conversations, PlaceId.Of(place.Conversation?.Id), "pagedmembers"),
            WireJson.Default.TeamsPagedMembers, cancel);
    }

    public ValueTask<Answer<TeamDetails>> Team(string serviceUrl, string teamId, CancellationToken cancel) =>
        http.Get(Address.Of(serviceUrl, null, Teams, teamId), WireJson.Default.TeamDetails, cancel);

    public ValueTask<Answer<ChannelList>> Channels(string serviceUrl, string teamId, CancellationToken cancel) =>
        http.Get(Address.Of(serviceUrl, null, Teams, teamId, Conversations), WireJson.Default.ChannelList, cancel);

    static Activity Addressed(Activity activity, ConversationReference place) => activity with
    {
        ChannelId = place.ChannelId,
        ServiceUrl = place.ServiceUrl,
        From = place.Bot,
        // kind and isGroup are Teams' to say (Activity specification, A2083)
        Conversation = new() { Id = place.Conversation?.Id, TenantId = place.Conversation?.TenantId },
    };

    static PooledBuffer Written(Activity activity)
    {
        var buffer = new PooledBuffer();
        WireJson.Write(buffer, activity, WireJson.Default.Activity);
        return buffer;
    }

    static PooledBuffer Copied(Stencil stencil, Activity activity, ConversationReference place)
    {
        var buffer = new PooledBuffer();
        stencil.Write(buffer, activity, place, Addressed);
        return buffer;
    }

    static PooledBuffer Written(ConversationParameters parameters)
    {
        var buffer = new PooledBuffer();
        WireJson.Write(buffer, parameters, WireJson.Default.ConversationParameters);
        return buffer;
    }
}
