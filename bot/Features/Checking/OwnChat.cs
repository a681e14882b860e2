using ThiDua.Bot.Delivery;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Features.Checking;

/// <summary>Brings a card that others must not see to the person's own chat, when it was asked for where others read.</summary>
static class OwnChat
{
    /// <param name="intention">Asking again with the same one sends nothing more.</param>
    /// <param name="args">What the template needs to draw it, from what is true when it is sent.</param>
    public static async ValueTask Send(Desk desk, Turn turn, string template, string intention, string args, CancellationToken cancel)
    {
        await desk.Once($"{template}/{turn.Who.Id}/{intention}", _ =>
        {
            var subject = $"{template}/{desk.Ids.Nonce()}";
            return new(new Decision.Do(
                new Change(turn.Who.Id, desk.Now).Post(new($"{subject}@{turn.Who.Id}", template, subject, Addresses.ToPerson + turn.Who.Id, args)), subject));
        }, cancel);
    }
}
