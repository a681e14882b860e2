using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Delivery.Pacing;

namespace ThiDua.Bot.Delivery;

/// <summary>
/// The ways to Teams, by what goes first when not all can go at once. All of them keep the limits of Teams together; nothing calls the
/// connector but through here.
/// </summary>
/// <remarks>
/// A call on a line waits for its turn, and <c>cancel</c> ends that wait only: <see cref="OperationCanceledException"/> means that
/// nothing was sent, and what is on the wire is seen to its end. It never ends in <see cref="Throttled"/>: the line waits as long as Teams
/// asks and calls again. It ends in a refusal as <see cref="RefusalKind.Unauthorized"/> only where others are accepted meanwhile;
/// otherwise it waits until Teams accepts the bot again. So it is with <see cref="RefusalKind.BotDisabledByAdmin"/>, which is a
/// refusal only where it is said of that conversation alone.
/// </remarks>
/// <param name="moves">Null: every tenant is served where it is known to be.</param>
sealed class Lines(IConnector connector, Pace pace, HostMoves? moves = null)
{
    /// <summary>Answers to a person's own turn.</summary>
    public IConnector Replies { get; } = Homing(new(connector, pace, Urgency.Reply), moves);

    /// <summary>What the office's work brings: posts and their edits, rosters.</summary>
    public IConnector Posts { get; } = Homing(new(connector, pace, Urgency.Post), moves);

    /// <summary>One message to many.</summary>
    /// <param name="leaving">One of the many, who must know when his message leaves.</param>
    public IConnector Broadcast(IDeparture leaving) => Homing(new(connector, pace, Urgency.Broadcast, leaving), moves);

    static IConnector Homing(PacedConnector paced, HostMoves? moves) => moves is null ? paced : new HomingConnector(paced, moves);
}
