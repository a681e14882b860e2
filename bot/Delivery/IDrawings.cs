using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Delivery;

/// <summary>Draws a post from what is true now: called when it is sent and each time it is edited.</summary>
interface IDrawings
{
    /// <returns>The message as it should stand, or null when it should stand no longer.</returns>
    ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel);
}

/// <summary>Answers to a person's own turn that need no outbox: if they are lost in a crash, Teams sends the turn again.</summary>
interface IReplies
{
    /// <summary>Posts into the conversation of <paramref name="to"/>, in its thread. Returns at once unless too many wait.</summary>
    ValueTask Send(ConversationReference to, Activity message, CancellationToken cancel);

    /// <summary>Edits a message of ours.</summary>
    ValueTask Update(ConversationReference where, string activityId, Activity message, CancellationToken cancel);
}
