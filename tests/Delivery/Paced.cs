using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Delivery;
using ThiDua.Bot.Delivery.Pacing;
using ThiDua.Tests.Kit;

namespace ThiDua.Tests.Delivery;

/// <summary>The lines with a Teams at their end, on a clock of their own.</summary>
sealed class Paced : IDisposable
{
    readonly FaultLog _log = new();
    readonly LoggerFactory _logs;
    int _made;
    int _answered;
    long _last;

    public Paced(Action<DeliveryOptions>? settings = null, Func<FakeTimeProvider, CrowdTeams>? teams = null)
    {
        var options = new DeliveryOptions();
        settings?.Invoke(options);
        _logs = new([_log]);
        Limits = new(Clock);
        Teams = teams?.Invoke(Clock) ?? new(Clock, Limits);
        Pace = new(Options.Create(options), Clock, _logs.CreateLogger<Pace>());
        Lines = new(Teams, Pace);
    }

    public FakeTimeProvider Clock { get; } = new(Office.Monday);

    public TeamsLimits Limits { get; }

    public CrowdTeams Teams { get; }

    public Pace Pace { get; }

    public Lines Lines { get; }

    public IReadOnlyCollection<string> Alarms => _log.Said;

    /// <summary>Calls that came to their end.</summary>
    public int Answered => Volatile.Read(ref _answered);

    public static ConversationReference Chat(string id) => new() { Conversation = new() { Id = id } };

    public static ConversationReference Chat(int n) => Chat($"a:{n}");

    public Task<Outcome> Reply(int n = 0) => Sent(Lines.Replies, Chat(n), CancellationToken.None);

    public Task<Outcome> ReplyUnless(CancellationToken cancel) => Sent(Lines.Replies, Chat(0), cancel);

    public Task<Outcome> Post(int n = 0) => Sent(Lines.Posts, Chat(n), CancellationToken.None);

    public Task<Outcome> Broadcast(int n = 0, string announcement = "") =>
        Sent(Lines.Broadcast(new Leaves(announcement)), Chat(n), CancellationToken.None);

    /// <summary>One to each of so many.</summary>
    public Task<Outcome>[] BroadcastTo(int people, int from = 1) => [.. Enumerable.Range(from, people).Select(n => Broadcast(n))];

    public Task Passes(double milliseconds)
    {
        var end = Clock.GetTimestamp() + TimeSpan.FromMilliseconds(milliseconds).Ticks;
        return Passes(() => Clock.GetTimestamp() >= end);
    }

    public Task Passes(Func<bool> holds, TimeSpan? step = null) =>
        // every call waits in the line, or on the wire for the clock, or is answered
        Clock.PassesUntil(holds, () => Volatile.Read(ref _made) == Pace.Waiting + Teams.Delayed + Answered, step);

    /// <summary>How long it takes until a call has its answer.</summary>
    public async Task<TimeSpan> Until(Task done)
    {
        var began = Clock.GetTimestamp();
        await Passes(() => done.IsCompleted);
        return Clock.GetElapsedTime(began, _last);
    }

    public Task<TimeSpan> Until(IEnumerable<Task> done) => Until(Task.WhenAll(done));

    public async Task<Outcome> Made(Func<ValueTask<Outcome>> call)
    {
        Interlocked.Increment(ref _made);
        try
        {
            return await call();
        }
        finally
        {
            _last = Clock.GetTimestamp();
            Interlocked.Increment(ref _answered);
        }
    }

    public void Dispose()
    {
        Pace.Dispose();
        _logs.Dispose();
    }

    /// <summary>Leaves at once.</summary>
    sealed record Leaves(string Line) : IDeparture
    {
        public ValueTask Leave() => default;

        public void Return()
        {
        }
    }

    Task<Outcome> Sent(IConnector line, ConversationReference chat, CancellationToken cancel) =>
        Made(() => line.Send(chat, Activity.Message("n"), cancel));
}
