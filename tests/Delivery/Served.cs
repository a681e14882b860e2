using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Tests.Delivery;

/// <summary>A Teams that serves its tenant at one host only, and says so to whoever comes to another.</summary>
sealed class Served(IConnector teams, string at) : IConnector
{
    static readonly Refused Elsewhere = new(RefusalKind.InvalidBotApiHost, 403, "InvalidBotApiHost", null);

    int _astray;

    /// <summary>Where the tenant is served now.</summary>
    public string At { get; set; } = at;

    /// <summary>Calls that came to another host.</summary>
    public int Astray => Volatile.Read(ref _astray);

    public ValueTask<Outcome> Send(ConversationReference place, Activity activity, CancellationToken cancel) =>
        IsHere(place.ServiceUrl) ? teams.Send(place, activity, cancel) : new(Elsewhere);

    public ValueTask<Outcome> Reply(ConversationReference place, Activity activity, CancellationToken cancel) =>
        IsHere(place.ServiceUrl) ? teams.Reply(place, activity, cancel) : new(Elsewhere);

    public ValueTask<Outcome> Update(ConversationReference place, string activityId, Activity activity, CancellationToken cancel) =>
        IsHere(place.ServiceUrl) ? teams.Update(place, activityId, activity, cancel) : new(Elsewhere);

    public ValueTask<Outcome> Delete(ConversationReference place, string activityId, CancellationToken cancel) =>
        IsHere(place.ServiceUrl) ? teams.Delete(place, activityId, cancel) : new(Elsewhere);

    public ValueTask<Answer<ConversationResourceResponse>> CreatePersonal(
        string serviceUrl, string tenantId, string memberId, CancellationToken cancel) =>
        IsHere(serviceUrl) ? teams.CreatePersonal(serviceUrl, tenantId, memberId, cancel) : new(new Answer<ConversationResourceResponse>(null, Elsewhere));

    public ValueTask<Answer<ConversationResourceResponse>> PostThread(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<Answer<ChannelAccount>> Member(ConversationReference place, string memberId, CancellationToken cancel) =>
        throw new NotSupportedException();

    public ValueTask<Answer<TeamsPagedMembers>> PagedMembers(
        ConversationReference place, string? continuationToken, int pageSize, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<Answer<TeamDetails>> Team(string serviceUrl, string teamId, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<Answer<ChannelList>> Channels(string serviceUrl, string teamId, CancellationToken cancel) =>
        IsHere(serviceUrl) ? teams.Channels(serviceUrl, teamId, cancel) : new(new Answer<ChannelList>(null, Elsewhere));

    bool IsHere(string? serviceUrl)
    {
        if (serviceUrl?.StartsWith(At, StringComparison.Ordinal) is true)
            return true;
        Interlocked.Increment(ref _astray);
        return false;
    }
}
