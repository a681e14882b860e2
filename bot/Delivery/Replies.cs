using System.Threading.Channels;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;

namespace ThiDua.Bot.Delivery;

/// <summary>Sends answers to people's own turns beside the turn, so that a slow connector never makes an answer late.</summary>
sealed partial class Replies(Lines lines, ITraffic traffic, TimeProvider clock, ILogger<Replies> log) : BackgroundService, IReplies
{
    /// <summary>How many are on the wire at once.</summary>
    const int Lanes = 32;

    /// <summary>How many may wait before turns wait too.</summary>
    const int Room = 1024;

    const int MostTries = 6;

    readonly CancellationTokenSource _enough = new();
    readonly Channel<Answer> _waiting = System.Threading.Channels.Channel.CreateBounded<Answer>(
        new BoundedChannelOptions(Room) { FullMode = BoundedChannelFullMode.Wait });

    public ValueTask Send(ConversationReference to, Activity message, CancellationToken cancel) =>
        _waiting.Writer.WriteAsync(new(to, null, message), cancel);

    public ValueTask Update(ConversationReference where, string activityId, Activity message, CancellationToken cancel) =>
        _waiting.Writer.WriteAsync(new(where, activityId, message), cancel);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Lanes).Select(_ => Lane(stoppingToken)));

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // what was promised is sent before the process ends, unless Teams has asked to wait
        _waiting.Writer.TryComplete();
        await using var end = cancellationToken.UnsafeRegister(_ => _enough.Cancel(), null);
        if (traffic.PausedUntil is not null || traffic.Stoppage is not null)
            await _enough.CancelAsync();
        if (ExecuteTask is { } running)
            await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    async Task Lane(CancellationToken stopping)
    {
        await foreach (var answer in _waiting.Reader.ReadAllAsync(CancellationToken.None))
        {
            try
            {
                await Deliver(answer, stopping);
            }
            catch (OperationCanceledException) when (_enough.IsCancellationRequested)
            {
                NotAnswered(log, answer.Where.Conversation?.Id, 0, new TryAgain("the bot ended before it was sent"));
            }
        }
    }

    async Task Deliver(Answer answer, CancellationToken stopping)
    {
        for (var tries = 1; ; tries++)
        {
            var outcome = answer.ActivityId is null
                ? await lines.Replies.Reply(answer.Where, answer.Message, _enough.Token)
                : await lines.Replies.Update(answer.Where, answer.ActivityId, answer.Message, _enough.Token);
            if (outcome is Delivered)
                return;
            if (outcome is not TryAgain || tries == MostTries || stopping.IsCancellationRequested)
            {
                // an answer in doubt is not repeated: the person sees it, or asks again
                NotAnswered(log, answer.Where.Conversation?.Id, tries, outcome);
                return;
            }
            await Task.Delay(Backoff.After(tries, outcome), clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer in {Conversation} was not delivered after {Tries} tries: {Outcome}")]
    static partial void NotAnswered(ILogger log, string? conversation, int tries, Outcome outcome);

    // no struct: .NET brings no compiled code for channels of ours
    sealed record Answer(ConversationReference Where, string? ActivityId, Activity Message);
}
