using System.Runtime.CompilerServices;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>The connector at the pace of Teams. What it promises is told at <see cref="Lines"/>.</summary>
/// <param name="departure">Is told when something is posted; what changes nothing by being repeated leaves without a word.</param>
sealed class PacedConnector(IConnector connector, Pace pace, Urgency urgency, IDeparture? departure = null) : IConnector
{
    readonly string _line = departure?.Line ?? "";

    public ValueTask<Outcome> Send(ConversationReference place, Activity activity, CancellationToken cancel) =>
        Paced(Sends(place), () => connector.Send(place, activity, CancellationToken.None), cancel, departure);

    public ValueTask<Outcome> Reply(ConversationReference place, Activity activity, CancellationToken cancel) =>
        Paced(Sends(place), () => connector.Reply(place, activity, CancellationToken.None), cancel, departure);

    public ValueTask<Outcome> Update(ConversationReference place, string activityId, Activity activity, CancellationToken cancel) =>
        Paced(Sends(place), () => connector.Update(place, activityId, activity, CancellationToken.None), cancel);

    public ValueTask<Outcome> Delete(ConversationReference place, string activityId, CancellationToken cancel) =>
        Paced(Sends(place), () => connector.Delete(place, activityId, CancellationToken.None), cancel);

    public ValueTask<Answer<ConversationResourceResponse>> CreatePersonal(
        string serviceUrl, string tenantId, string memberId, CancellationToken cancel) =>
        Paced(new(memberId, false), () => connector.CreatePersonal(serviceUrl, tenantId, memberId, CancellationToken.None), cancel);

    public ValueTask<Answer<ConversationResourceResponse>> PostThread(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancel) =>
        Paced(
            new(PlaceId.Of(channelId), false), () => connector.PostThread(serviceUrl, tenantId, channelId, activity, CancellationToken.None), cancel, departure);

    public ValueTask<Answer<ChannelAccount>> Member(ConversationReference place, string memberId, CancellationToken cancel) =>
        Paced(Reads(place), () => connector.Member(place, memberId, cancel), cancel);

    public ValueTask<Answer<TeamsPagedMembers>> PagedMembers(
        ConversationReference place, string? continuationToken, int pageSize, CancellationToken cancel) =>
        Paced(Reads(place), () => connector.PagedMembers(place, continuationToken, pageSize, cancel), cancel);

    public ValueTask<Answer<TeamDetails>> Team(string serviceUrl, string teamId, CancellationToken cancel) =>
        Paced(new(teamId, true), () => connector.Team(serviceUrl, teamId, cancel), cancel);

    public ValueTask<Answer<ChannelList>> Channels(string serviceUrl, string teamId, CancellationToken cancel) =>
        Paced(new(teamId, true), () => connector.Channels(serviceUrl, teamId, cancel), cancel);

    // edits and deletions are not named in the documentation of the limits: counted as sends, which is the safe side
    static Target Sends(ConversationReference place) => new(PlaceId.Of(place.Conversation?.Id), false);

    static Target Reads(ConversationReference place) => new(PlaceId.Of(place.Conversation?.Id), true);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    async ValueTask<Outcome> Paced(Target target, Func<ValueTask<Outcome>> call, CancellationToken cancel, IDeparture? leaving = null)
    {
        var trial = new Trial();
        while (true)
        {
            var turn = await pace.Next(urgency, _line, target, trial.Wait, cancel);
            if (leaving is not null)
            {
                var leaves = false;
                try
                {
                    await leaving.Leave();
                    leaves = !cancel.IsCancellationRequested && pace.Leaves(ref turn);
                }
                finally
                {
                    if (!leaves)
                        pace.Return(turn);
                }
                if (!leaves)
                {
                    leaving.Return();
                    // it is not wanted any more, or else Teams has asked all to wait meanwhile: it needs another turn
                    cancel.ThrowIfCancellationRequested();
                    continue;
                }
            }
            Outcome? outcome = null;
            try
            {
                outcome = await call();
            }
            finally
            {
                if (outcome is null)
                    pace.Done(turn, target, null, ref trial);
            }
            if (!pace.Done(turn, target, outcome, ref trial))
                return outcome;
            leaving?.Return();
        }
    }

    async ValueTask<Answer<T>> Paced<T>(Target target, Func<ValueTask<Answer<T>>> call, CancellationToken cancel, IDeparture? leaving = null)
        where T : class
    {
        Answer<T> answer = default;
        await Paced(target, async () => (answer = await call()).Outcome, cancel, leaving);
        return answer;
    }
}
