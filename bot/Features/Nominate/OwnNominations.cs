using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Nominate;

/// <summary>A nomination that its nominator wants to change: whether he may, and how it stands afterwards.</summary>
sealed class OwnNominations(NominationDrawing drawing)
{
    public async ValueTask<(Versioned<Nomination>? Found, string? Refusal)> Changeable(Turn turn, string code, CancellationToken cancel)
    {
        if (await drawing.Find(code, cancel) is not { } found)
            return (null, turn.Words.NominationUnknown(code));
        return NominationRules.MayChange(found.Value, turn.Who.Id) switch
        {
            null => (found, null),
            ChangeRefusal.NotYours => (null, turn.Words.NominationNotYours(code)),
            _ => (null, turn.Words.NominationNotOpen(code, NominationDrawing.Stage(found.Value.State))),
        };
    }

    public async ValueTask<Reply> Settled(Turn turn, string code, string notice, CancellationToken cancel) =>
        await drawing.Find(code, cancel) is { } found
            ? new Reply.Card(await drawing.Mine(found.Value, turn.Words, notice, cancel), Settle: true)
            : turn.Words.NominationUnknown(code);
}
