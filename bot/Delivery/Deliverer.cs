using System.Collections.Concurrent;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Delivery;

/// <summary>
/// Brings posts in line with what they show: sends what was never sent, edits what has changed, and writes down what became of it.
/// A post stays waiting until Teams has taken it, over restarts and throttling alike.
/// </summary>
sealed partial class Deliverer(
    IStore store, IDrawings drawings, Addresses addresses, OfficeChannels channels, Lines lines, TimeProvider clock, ILogger<Deliverer> log) : BackgroundService
{
    /// <summary>On the wire at once; one per conversation, so that a post and its edit keep their order.</summary>
    const int AtOnce = 16;

    /// <summary>How many are read at once, so that a crowded place does not hide the others.</summary>
    const int Ahead = 256;

    /// <summary>How many of one place are worked on before it is looked again what is most urgent.</summary>
    const int LongestLine = 32;

    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<string, byte> _busyPosts = new();
    readonly ConcurrentDictionary<string, byte> _busyPlaces = new();
    readonly SemaphoreSlim _free = new(AtOnce);
    readonly Nudge _finished = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var finished = _finished.Next();
            var (started, heldUp) = (0, false);
            var due = await store.Due(clock.GetUtcNow(), Ahead, _busyPosts.Keys.ToHashSet(), stoppingToken);
            foreach (var line in due.GroupBy(post => post.To))
            {
                if (!_busyPlaces.TryAdd(line.Key, 0))
                {
                    heldUp = true;
                    continue;
                }
                var posts = line.Take(LongestLine).ToList();
                posts.ForEach(post => _busyPosts.TryAdd(post.Id, 0));
                await _free.WaitAsync(stoppingToken);
                _ = Work(posts, stoppingToken);
                started++;
            }
            if (started == 0)
                await Rest(heldUp, finished, stoppingToken);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // what is on the wire is settled, so that the next start does not send it again
        for (var i = 0; i < AtOnce; i++)
            await _free.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // whoever stops it again need not wait for those
        _free.Release(AtOnce);
    }

    /// <summary>Until a commit brings something, a delivery ends, or the earliest post is due.</summary>
    async Task Rest(bool heldUp, Task finished, CancellationToken stopping)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        if (heldUp)
        {
            // a crowded place: reading its line again at every commit would cost more than sending it
            await Task.WhenAny(finished, Task.Delay(BetweenLooks, clock, enough.Token));
            await enough.CancelAsync();
            return;
        }
        var rest = await store.NextDue(stopping) is { } due && _busyPosts.IsEmpty ? due - clock.GetUtcNow() : LongestRest;
        if (rest <= TimeSpan.Zero)
            return;
        await Task.WhenAny(
            store.Waiting(enough.Token).AsTask(),
            finished,
            Task.Delay(rest, clock, enough.Token));
        await enough.CancelAsync();
    }

    /// <summary>The posts of one place, one after the other.</summary>
    async Task Work(List<Post> posts, CancellationToken stopping)
    {
        try
        {
            foreach (var post in posts)
            {
                if (!stopping.IsCancellationRequested)
                    await Work(post, stopping);
            }
        }
        finally
        {
            posts.ForEach(post => _busyPosts.TryRemove(post.Id, out _));
            _busyPlaces.TryRemove(posts[0].To, out _);
            _free.Release();
            _finished.Give();
        }
    }

    async Task Work(Post post, CancellationToken stopping)
    {
        try
        {
            await store.Settle(await Tried(post, stopping), CancellationToken.None);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // it waits in the outbox for the next start
        }
#pragma warning disable CA1031 // one post that cannot be drawn must not stop the others; it is logged and tried again
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Faulted(log, fault, post.Id);
            await store.Settle(Again(post, new TryAgain(fault.Message)), CancellationToken.None);
        }
    }

    /// <param name="anew">The chat of before is gone, and has been opened again.</param>
    async ValueTask<Post> Tried(Post post, CancellationToken stopping, bool anew = false)
    {
        if (post.To == OfficeChannels.To)
            return await channels.Spread(post, stopping) ? Done(post) : Again(post, new TryAgain("the office has no channel yet"));
        var (where, language, why) = await addresses.Of(post, lines.Posts, stopping);
        if (where is null)
            return After(post, why!);

        var drawn = await drawings.Draw(post, Words.For(language), stopping);
        if (drawn is null && post.ActivityId is null)
            return Done(post);

        var outcome = post.ActivityId is not { } stands
            ? await lines.Posts.Send(where, drawn!, stopping)
            : drawn is null
                ? await lines.Posts.Delete(where, stands, stopping)
                : await lines.Posts.Update(where, stands, drawn, stopping);
        await addresses.Learn(where, outcome, CancellationToken.None);
        switch (outcome)
        {
            case Delivered delivered:
                return post with
                {
                    State = PostState.Sent,
                    Shown = post.Wanted,
                    Attempts = 0,
                    Why = null,
                    ConversationId = where.Conversation!.Id,
                    ActivityId = drawn is null ? null : post.ActivityId ?? delivered.ActivityId,
                };
            // somebody took the message away: that stands, and the next news of the subject is a new message
            case Refused { Kind: RefusalKind.ActivityNotFound }:
            case Refused { Kind: RefusalKind.ConversationNotFound } when drawn is null:
                return post with { State = PostState.Sent, Shown = post.Wanted, Attempts = 0, Why = outcome.ToString(), ActivityId = null };
            case Refused { Kind: RefusalKind.ConversationNotFound } when !anew && Addresses.IsPerson(post.To):
                (where, why) = await addresses.OpenedAnew(post.To, lines.Posts, stopping);
                return where is null ? After(post, why!) : await Tried(post with { ConversationId = null, ActivityId = null }, stopping, anew: true);
            // posts reach people at least once: an unknown outcome is sent again, and says so
            case InDoubt doubt:
                return After(post with { Why = $"in doubt: {doubt.Why}" }, outcome);
            default:
                return After(post, outcome);
        }
    }

    /// <summary>Nothing of its own stands anywhere, nor is it wanted.</summary>
    static Post Done(Post post) => post with { State = PostState.Sent, Shown = post.Wanted, Attempts = 0, Why = null };

    /// <summary>Nothing stands yet. That Teams refuses the bot itself is nobody's failure: it waits.</summary>
    Post After(Post post, Outcome outcome)
    {
        if (outcome is Refused { Kind: RefusalKind.InvalidBotApiHost or RefusalKind.HostNotAllowed })
            WrongHost(log, post.To);
        return outcome is Refused { Kind: not RefusalKind.Unauthorized } ? Failed(post, outcome) : Again(post, outcome);
    }

    Post Again(Post post, Outcome outcome)
    {
        var wait = Backoff.After(post.Attempts + 1, outcome);
        Waits(log, post.Id, wait, outcome);
        return post with
        {
            State = PostState.Waiting,
            Attempts = post.Attempts + 1,
            DueTicks = (clock.GetUtcNow() + wait).UtcTicks,
            Why = post.Why ?? outcome.ToString(),
        };
    }

    Post Failed(Post post, Outcome outcome)
    {
        GivenUp(log, post.Id, post.To, outcome);
        return post with { State = PostState.Failed, Attempts = post.Attempts + 1, Why = outcome.ToString() };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Post {Post} waits {Wait}: {Outcome}")]
    static partial void Waits(ILogger log, string post, TimeSpan wait, Outcome outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Post {Post} to {To} cannot be delivered: {Outcome}")]
    static partial void GivenUp(ILogger log, string post, string to, Outcome outcome);

    [LoggerMessage(Level = LogLevel.Error, Message = "{To} is served by a host that the bot does not know or may not send to: check Channel:Cloud and Channel:ExtraHosts")]
    static partial void WrongHost(ILogger log, string to);

    [LoggerMessage(Level = LogLevel.Error, Message = "Post {Post} could not be worked on")]
    static partial void Faulted(ILogger log, Exception fault, string post);
}
