using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Channel.Outbound;

/// <summary>
/// The Bot Connector of one conversation's serviceUrl. Makes each call once (a 401 is tried again with a fresh token) and says
/// what became of it; whether to repeat is the caller's decision. Throws only for cancellation and for faults of our own.
/// </summary>
interface IConnector
{
    /// <summary>Posts into the conversation; in a channel, into the thread its id names, or as a new post without one.</summary>
    ValueTask<Outcome> Send(ConversationReference place, Activity activity, CancellationToken cancel);

    /// <summary>Posts as an answer to <see cref="ConversationReference.ActivityId"/>; without one, the same as <see cref="Send"/>.</summary>
    ValueTask<Outcome> Reply(ConversationReference place, Activity activity, CancellationToken cancel);

    /// <summary>Replaces a message of ours. Free to repeat.</summary>
    ValueTask<Outcome> Update(ConversationReference place, string activityId, Activity activity, CancellationToken cancel);

    /// <summary>Removes a message of ours. Free to repeat.</summary>
    ValueTask<Outcome> Delete(ConversationReference place, string activityId, CancellationToken cancel);

    /// <summary>Opens the 1:1 chat with a person, or finds the one there is: the same id every time. Free to repeat.</summary>
    ValueTask<Answer<ConversationResourceResponse>> CreatePersonal(
        string serviceUrl, string tenantId, string memberId, CancellationToken cancel);

    /// <summary>Posts a new thread in a channel and tells its conversation and activity id.</summary>
    ValueTask<Answer<ConversationResourceResponse>> PostThread(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancel);

    /// <param name="place">A conversation, or a channel of the team.</param>
    /// <param name="memberId">"29:…", Entra object id or user principal name.</param>
    /// <param name="cancel">Ends the call.</param>
    ValueTask<Answer<ChannelAccount>> Member(ConversationReference place, string memberId, CancellationToken cancel);

    /// <summary>One page of 50 to 500 members; ask on with the token until there is none.</summary>
    ValueTask<Answer<TeamsPagedMembers>> PagedMembers(
        ConversationReference place, string? continuationToken, int pageSize, CancellationToken cancel);

    ValueTask<Answer<TeamDetails>> Team(string serviceUrl, string teamId, CancellationToken cancel);

    ValueTask<Answer<ChannelList>> Channels(string serviceUrl, string teamId, CancellationToken cancel);
}
