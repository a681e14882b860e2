namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>Somebody who must know when his call leaves: not when he asks for it, and not while it waits for its turn.</summary>
interface IDeparture
{
    /// <summary>Which line the call stands in. Lines of one urgency have their turns one after the other, however long each is.</summary>
    string Line { get; }

    /// <summary>The call has its turn, and leaves when this is done.</summary>
    ValueTask Leave();

    /// <summary>It did not leave after all, or nothing came of it: it waits for another turn, or is not made any more.</summary>
    void Return();
}
