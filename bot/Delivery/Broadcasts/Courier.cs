using System.Runtime.CompilerServices;
using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Recognition.Announcing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>Makes the calls of one copy.</summary>
/// <param name="lines">At the pace of a broadcast: what is cancelled there has not left.</param>
sealed class Courier(IStore store, Addresses addresses, Lines lines)
{
    /// <returns>What came of it; null when nothing has left, because it is not wanted any more.</returns>
    public ValueTask<Sent?> Run(Errand errand, Announcement announcement, CancellationToken halt)
    {
        // a cancel acts here, before the next copy leaves; while it waits for its turn under Teams' limits, through the token
        if (halt.IsCancellationRequested || !IsStillWanted(announcement))
            return default;
        var connector = lines.Broadcast(errand);
        return errand.Step == Step.Send ? Send(errand, connector, halt) : Change(errand, connector, halt);
    }

    bool IsStillWanted(Announcement was) =>
        store.All(Kinds.Announcements).TryGetValue(was.Id, out var now)
        && (now.Value.State, now.Value.Edition, now.Value.Round) == (was.State, was.Edition, was.Round);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    async ValueTask<Sent?> Send(Errand errand, IConnector connector, CancellationToken halt)
    {
        var (to, drawn) = (errand.Copy.To, errand.Drawn!);
        try
        {
            var (where, why) = await addresses.Of(to, null, connector, halt);
            if (where is null)
                return new(why!, drawn.Edition);
            var outcome = await connector.Send(where, drawn.Message!, halt);
            if (outcome is Refused { Kind: RefusalKind.ConversationNotFound } && Addresses.IsPerson(to))
            {
                (var anew, why) = await addresses.OpenedAnew(to, connector, halt);
                if (anew is null)
                    return new(why!, drawn.Edition);
                (where, outcome) = (anew, await connector.Send(anew, drawn.Message!, halt));
            }
            await addresses.Learn(where, outcome, CancellationToken.None);
            return new(outcome, drawn.Edition, where.Conversation!.Id);
        }
        catch (OperationCanceledException) when (halt.IsCancellationRequested)
        {
            return null;
        }
    }

    async ValueTask<Sent?> Change(Errand errand, IConnector connector, CancellationToken halt)
    {
        var (copy, edition) = (errand.Copy, errand.Drawn?.Edition ?? errand.Copy.Edition);
        var (where, why) = addresses.Of(copy.To, copy.ConversationId!);
        if (where is null)
            return new(why!, edition);
        try
        {
            var outcome = errand.Step == Step.Edit
                ? await connector.Update(where, copy.ActivityId!, errand.Drawn!.Message!, halt)
                : await connector.Delete(where, copy.ActivityId!, halt);
            await addresses.Learn(where, outcome, CancellationToken.None);
            return new(outcome, edition, copy.ConversationId);
        }
        catch (OperationCanceledException) when (halt.IsCancellationRequested)
        {
            return null;
        }
    }
}
