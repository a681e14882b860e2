using System.Collections.Concurrent;
using System.Globalization;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>A Teams that keeps every message on the wire until it is told to let go; then it takes them all, and those that follow.</summary>
sealed class Held : IConnector
{
    readonly ConcurrentDictionary<string, List<(string Id, string Text)>> _stands = [];
    readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int _came;
    int _onTheWire;

    /// <summary>Messages posted, answered or not.</summary>
    public int Came => Volatile.Read(ref _came);

    public int OnTheWire => Volatile.Read(ref _onTheWire);

    public void LetGo() => _letGo.SetResult();

    public IReadOnlyList<string> Standing(string conversation) =>
        _stands.TryGetValue(conversation, out var messages) ? [.. messages.Select(m => m.Text)] : [];

    /// <summary>All that stands, in the order it came.</summary>
    public IReadOnlyList<string> InOrder =>
        [.. _stands.Values.SelectMany(messages => messages).OrderBy(m => int.Parse(m.Id, CultureInfo.InvariantCulture)).Select(m => m.Text)];

    public async ValueTask<Outcome> Send(ConversationReference place, Activity activity, CancellationToken cancel)
    {
        var id = Interlocked.Increment(ref _came).ToString(CultureInfo.InvariantCulture);
        Interlocked.Increment(ref _onTheWire);
        await _letGo.Task.WaitAsync(Patience.Cancel);
        Interlocked.Decrement(ref _onTheWire);
        _stands.AddOrUpdate(place.Conversation!.Id!, [(id, activity.Text!)], (_, before) => [.. before, (id, activity.Text!)]);
        return new Delivered(id);
    }

    public ValueTask<Outcome> Reply(ConversationReference place, Activity activity, CancellationToken cancel) => Send(place, activity, cancel);

    public ValueTask<Outcome> Update(ConversationReference place, string activityId, Activity activity, CancellationToken cancel)
    {
        _stands.AddOrUpdate(place.Conversation!.Id!, _ => throw new InvalidOperationException("nothing stands there"),
            (_, before) => [.. before.Select(m => m.Id == activityId ? (m.Id, activity.Text!) : m)]);
        return new(new Delivered(activityId));
    }

    public ValueTask<Outcome> Delete(ConversationReference place, string activityId, CancellationToken cancel)
    {
        _stands.AddOrUpdate(place.Conversation!.Id!, _ => throw new InvalidOperationException("nothing stands there"),
            (_, before) => [.. before.Where(m => m.Id != activityId)]);
        return new(new Delivered());
    }

    public ValueTask<Answer<ConversationResourceResponse>> CreatePersonal(string serviceUrl, string tenantId, string memberId, CancellationToken cancel) =>
        throw new NotSupportedException();

    public ValueTask<Answer<ConversationResourceResponse>> PostThread(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<Answer<ChannelAccount>> Member(ConversationReference place, string memberId, CancellationToken cancel) =>
        throw new NotSupportedException();

    public ValueTask<Answer<TeamsPagedMembers>> PagedMembers(
        ConversationReference place, string? continuationToken, int pageSize, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<Answer<TeamDetails>> Team(string serviceUrl, string teamId, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<Answer<ChannelList>> Channels(string serviceUrl, string teamId, CancellationToken cancel) => throw new NotSupportedException();
}
