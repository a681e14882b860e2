using System.Collections.Immutable;

namespace ThiDua.Bot.Delivery.Broadcasts;

/// <summary>The announcements the broadcaster is busy with, for those who ask how far they are.</summary>
sealed class UnderWay
{
    ImmutableList<Broadcast> _all = [];

    public ImmutableList<Broadcast> All => Volatile.Read(ref _all);

    public Broadcast? Of(string id) => All.Find(b => b.Id == id);

    /// <summary>The broadcaster's own loop is the only one who adds and removes.</summary>
    public Broadcast GetOrAdd(string id, Func<Broadcast> make)
    {
        if (Of(id) is { } known)
            return known;
        var made = make();
        Volatile.Write(ref _all, All.Add(made));
        return made;
    }

    public void Remove(string id) => Volatile.Write(ref _all, All.RemoveAll(b => b.Id == id));
}
