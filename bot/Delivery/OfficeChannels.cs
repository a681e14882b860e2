using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery;

/// <summary>
/// Where the office announces, for what is decided while it has no channel: such a post waits, and becomes one in each channel when there
/// are some.
/// </summary>
sealed class OfficeChannels(IStore store, TimeProvider clock)
{
    /// <summary>Stands for a place id in <see cref="Post.To"/>.</summary>
    public const string To = "channels";

    /// <summary>One in each of these places, or one that waits for the first of them.</summary>
    public static IEnumerable<Post> Posts(IReadOnlyList<Place> places, string template, string subject) =>
        places.Count > 0 ? places.Select(place => In(place, template, subject)) : [new($"{subject}@", template, subject, To)];

    static Post In(Place place, string template, string subject) => new($"{subject}@{place.Id}", template, subject, place.Id);

    /// <summary>Makes a waiting post one in each channel. Once for all: a channel that comes later gets no old news.</summary>
    /// <returns>False when there is still none.</returns>
    public async ValueTask<bool> Spread(Post post, CancellationToken cancel)
    {
        if (post.Shown > 0)
            return true;
        var channels = PlaceRules.Channels(store.All(Kinds.Places).Values.Select(place => place.Value));
        var places = store.All(Kinds.Offices).TryGetValue(Office.Id, out var office) ? office.Value.AnnouncesIn(channels) : channels;
        if (places.Count == 0)
            return false;
        var change = new Change("system", clock.GetUtcNow());
        foreach (var place in places)
            change.Post(In(place, post.Template, post.Subject));
        await store.Commit(change, cancel);
        return true;
    }
}
