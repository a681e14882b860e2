using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Practice;

namespace ThiDua.Tests.Kit;

/// <summary>
/// A Teams of any number of people, without a wire: it takes the place of the bot's <see cref="IConnector"/>, below the pace, with the
/// limits and troubles of <see cref="StrictTeams"/>, and keeps what every conversation has received. A member's chat is known by the
/// member's id, so nobody needs to be told to it beforehand. What is on the way comes to its end, whatever is cancelled.
/// </summary>
sealed class CrowdTeams(TimeProvider clock, TeamsLimits? limits = null, TeamsFaults? faults = null) : IConnector
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    readonly ConcurrentDictionary<string, Chat> _chats = new();
    long _last = 1_764_000_000_000;
    int _now;
    int _most;
    int _delayed;

    /// <summary>Every answer takes so long.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>How long each request takes to arrive; none: no time.</summary>
    public Func<TimeSpan>? Way { get; init; }

    /// <summary>How many calls wait for the clock just now.</summary>
    public int Delayed => _delayed;

    /// <summary>How many calls were on the wire at once at most.</summary>
    public int MostAtOnce => _most;

    public IReadOnlyCollection<string> Conversations => [.. _chats.Keys];

    /// <summary>The bot's own 1:1 chat with this member.</summary>
    public static string ChatOf(string memberId) => "a:1-" + memberId;

    /// <summary>How many messages stand in a conversation, or how many of them say this.</summary>
    public int Delivered(string conversation, string? text = null) => Standing(conversation).Count(m => text is null || m == text);

    /// <summary>What stands in a conversation, in order: texts, or the JSON of cards.</summary>
    public IReadOnlyList<string> Standing(string conversation)
    {
        if (!_chats.TryGetValue(PlaceId.Of(conversation), out var chat))
            return [];
        lock (chat)
            return [.. from m in chat.Messages where m.Content is not null select m.Content];
    }

    public ValueTask<Outcome> Send(ConversationReference place, Activity activity, CancellationToken cancel) =>
        Called(Id(place), false, false, () => Post(Id(place), activity));

    public ValueTask<Outcome> Reply(ConversationReference place, Activity activity, CancellationToken cancel) => Send(place, activity, cancel);

    public ValueTask<Outcome> Update(ConversationReference place, string activityId, Activity activity, CancellationToken cancel) =>
        Called(Id(place), false, true, () => Change(Id(place), activityId, Content(activity)));

    public ValueTask<Outcome> Delete(ConversationReference place, string activityId, CancellationToken cancel) =>
        Called(Id(place), false, true, () => Change(Id(place), activityId, null));

    public async ValueTask<Answer<ConversationResourceResponse>> CreatePersonal(
        string serviceUrl, string tenantId, string memberId, CancellationToken cancel)
    {
        var outcome = await Called(memberId, false, true, () => new Delivered());
        return new(outcome is Delivered ? new() { Id = ChatOf(memberId) } : null, outcome);
    }

    public async ValueTask<Answer<ConversationResourceResponse>> PostThread(
        string serviceUrl, string tenantId, string channelId, Activity activity, CancellationToken cancel)
    {
        var outcome = await Called(channelId, false, false, () => Post(channelId, activity));
        return new(outcome is Delivered { ActivityId: { } id } ? new() { Id = $"{channelId};messageid={id}", ActivityId = id } : null, outcome);
    }

    public async ValueTask<Answer<ChannelAccount>> Member(ConversationReference place, string memberId, CancellationToken cancel)
    {
        var outcome = await Called(Id(place), true, true, () => new Delivered());
        return new(outcome is Delivered ? new() { Id = memberId } : null, outcome);
    }

    public async ValueTask<Answer<TeamsPagedMembers>> PagedMembers(
        ConversationReference place, string? continuationToken, int pageSize, CancellationToken cancel)
    {
        var outcome = await Called(Id(place), true, true, () => new Delivered());
        return new(outcome is Delivered ? new() { Members = [] } : null, outcome);
    }

    public async ValueTask<Answer<TeamDetails>> Team(string serviceUrl, string teamId, CancellationToken cancel)
    {
        var outcome = await Called(teamId, true, true, () => new Delivered());
        return new(outcome is Delivered ? new() { Id = teamId } : null, outcome);
    }

    public async ValueTask<Answer<ChannelList>> Channels(string serviceUrl, string teamId, CancellationToken cancel)
    {
        var outcome = await Called(teamId, true, true, () => new Delivered());
        return new(outcome is Delivered ? new() { Conversations = [] } : null, outcome);
    }

    async ValueTask<Outcome> Called(string thread, bool reads, bool idempotent, Func<Outcome> execute)
    {
        var atOnce = Interlocked.Increment(ref _now);
        InterlockedMax(ref _most, atOnce);
        try
        {
            await Pass(Way?.Invoke() ?? TimeSpan.Zero);
            var fault = limits?.Arrives(thread, reads) is { } wait
                ? limits.SaysWhen ? ConnectorFault.TooManyRequests(wait) : Trouble.Throttled
                : faults?.Next(thread);
            var executed = fault?.Status is null || fault.Executed ? execute() : null;
            var delay = Latency + (fault?.Delay ?? TimeSpan.Zero);
            await Pass(delay < Longest ? delay : Longest);
            return fault?.Status is not { } status ? executed!
                : delay >= Longest ? Broken("no answer in time")
                : status == ConnectorFault.CutOff ? Broken("the connection was cut")
                : Verdict.Of((HttpStatusCode)status, idempotent, After(fault), fault.Body is { } body ? Encoding.UTF8.GetBytes(body.ToJsonString()) : default);
        }
        finally
        {
            Interlocked.Decrement(ref _now);
        }

        Outcome Broken(string why) => idempotent ? new TryAgain(why) : new InDoubt(why);
    }

    async ValueTask Pass(TimeSpan time)
    {
        if (time == TimeSpan.Zero)
            return;
        var passed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        // counted in the instant the clock gets there, not when somebody finds the time to go on
        await using var timer = clock.CreateTimer(_ => Passed(), null, time, Timeout.InfiniteTimeSpan);
        Interlocked.Increment(ref _delayed);
        await passed.Task;

        void Passed()
        {
            if (passed.TrySetResult())
                Interlocked.Decrement(ref _delayed);
        }
    }

    Delivered Post(string conversation, Activity activity)
    {
        var id = Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
        var chat = _chats.GetOrAdd(conversation, _ => new());
        lock (chat)
            chat.Messages.Add((id, Content(activity)));
        return new(id);
    }

    Outcome Change(string conversation, string activity, string? content)
    {
        if (_chats.TryGetValue(conversation, out var chat))
        {
            lock (chat)
            {
                var at = chat.Messages.FindIndex(m => m.Id == activity && m.Content is not null);
                if (at >= 0)
                {
                    chat.Messages[at] = (activity, content);
                    return new Delivered(activity);
                }
            }
        }
        return new Refused(RefusalKind.ActivityNotFound, 404, "ActivityNotFoundInConversation", null);
    }

    static string Id(ConversationReference place) => PlaceId.Of(place.Conversation?.Id)!;

    static string Content(Activity activity) => activity.Text ?? (activity.Attachments is [{ Content: { } card }, ..] ? card.ToString() : "")!;

    static TimeSpan? After(ConnectorFault fault) =>
        fault.Headers?.TryGetValue("Retry-After", out var seconds) == true ? TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)) : null;

    static void InterlockedMax(ref int most, int seen)
    {
        for (var known = Volatile.Read(ref most); seen > known;)
        {
            var before = Interlocked.CompareExchange(ref most, seen, known);
            if (before == known)
                return;
            known = before;
        }
    }

    sealed class Chat
    {
        public List<(string Id, string? Content)> Messages { get; } = new(1);
    }
}
