using System.Runtime.CompilerServices;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Delivery;

/// <summary>
/// Calls the host that a tenant is known to be served at; where that one says it is the wrong one, the other host, once, in a turn of its
/// own. The first call was refused whole, so nobody gets a message twice.
/// </summary>
/// <remarks>
/// InvalidBotApiHost in
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages.
/// </remarks>
sealed class HomingConnector(IConnector connector, HostMoves moves) : IConnector
{
    public ValueTask<Outcome> Send(ConversationReference place, Activity activity, CancellationToken cancel) =>
        Homed(place, at => connector.Send(at, activity, cancel));

    public ValueTask<Outcome> Reply(ConversationReference place, Activity activity, CancellationToken cancel) =>
        Homed(place, at => connector.Reply(at, activity, cancel));

    public ValueTask<Outcome> Update(ConversationReference place, string activityId, Activity activity, CancellationToken cancel) =>
        Homed(place, at => connector.Update(at, activityId, activity, cancel));

    public ValueTask<Outcome> Delete(ConversationReference place, string activityId, CancellationToken cancel) =>
        Homed(place, at => connector.Delete(at, activityId, cancel));

    public ValueTask<Answer<ConversationResourceResponse>> CreatePersonal(
        string serviceUrl, string tenantId, string memberId, CancellationToken cancel) =>
        Homed(tenantId, serviceUrl, at => connector.CreatePersonal(at, tenantId, memberId, cancel));

    public ValueTask<Answer<ConversationResourceResponse>> PostThread(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancel) =>
        Homed(tenantId, serviceUrl, at => connector.PostThread(at, tenantId, channelId, activity, cancel));

    public ValueTask<Answer<ChannelAccount>> Member(ConversationReference place, string memberId, CancellationToken cancel) =>
        Homed(place, at => connector.Member(at, memberId, cancel));

    public ValueTask<Answer<TeamsPagedMembers>> PagedMembers(
        ConversationReference place, string? continuationToken, int pageSize, CancellationToken cancel) =>
        Homed(place, at => connector.PagedMembers(at, continuationToken, pageSize, cancel));

    public ValueTask<Answer<TeamDetails>> Team(string serviceUrl, string teamId, CancellationToken cancel) =>
        Homed(null, serviceUrl, at => connector.Team(at, teamId, cancel));

    public ValueTask<Answer<ChannelList>> Channels(string serviceUrl, string teamId, CancellationToken cancel) =>
        Homed(null, serviceUrl, at => connector.Channels(at, teamId, cancel));

    ValueTask<Outcome> Homed(ConversationReference place, Func<ConversationReference, ValueTask<Outcome>> call) =>
        Homed(place.Conversation?.TenantId, place.ServiceUrl, at => call(At(place, at)), outcome => outcome);

    ValueTask<Answer<T>> Homed<T>(ConversationReference place, Func<ConversationReference, ValueTask<Answer<T>>> call)
        where T : class =>
        Homed(place.Conversation?.TenantId, place.ServiceUrl, at => call(At(place, at)), answer => answer.Outcome);

    ValueTask<Answer<T>> Homed<T>(string? tenant, string serviceUrl, Func<string, ValueTask<Answer<T>>> call)
        where T : class =>
        Homed(tenant, serviceUrl, at => call(at!), answer => answer.Outcome);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    async ValueTask<T> Homed<T>(string? tenant, string? serviceUrl, Func<string?, ValueTask<T>> call, Func<T, Outcome> outcome)
    {
        var at = moves.Of(tenant, serviceUrl);
        var answer = await call(at);
        if (!IsElsewhere(outcome(answer)) || moves.Other(serviceUrl, at) is not { } other)
            return answer;
        var second = await call(other);
        if (IsElsewhere(outcome(second)))
            return answer;
        // only what a host says of a message shows that it serves the tenant
        if (outcome(second) is Delivered or Refused { Status: > 0, Kind: not (RefusalKind.Unauthorized or RefusalKind.Unexpected) })
            await moves.Found(tenant, serviceUrl, other, CancellationToken.None);
        return second;
    }

    static bool IsElsewhere(Outcome outcome) => outcome is Refused { Kind: RefusalKind.InvalidBotApiHost };

    static ConversationReference At(ConversationReference place, string? serviceUrl) =>
        ReferenceEquals(place.ServiceUrl, serviceUrl) ? place : place with { ServiceUrl = serviceUrl };
}
