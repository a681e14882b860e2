using ThiDua.Bot.Delivery.Pacing;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>One call that is to be made for one copy.</summary>
/// <param name="index">Of the copy, in its sheet.</param>
/// <param name="copy">As it is leased when it leaves, for one to be sent; as it stands, for the others.</param>
/// <param name="departures">Where those wait who have their turn.</param>
sealed class Errand(int index, Copy copy, Step step, Rendering? drawn, Departures departures) : IDeparture
{
    public int Index => index;

    public Copy Copy => copy;

    public Step Step => step;

    public Rendering? Drawn => drawn;

    public string Line => departures.Line;

    public ValueTask Leave() => new(departures.Leave(this));

    public void Return() => departures.Return(this);
}
