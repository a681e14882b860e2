using System.Collections.Concurrent;
using System.Collections.Immutable;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery;

/// <summary>Whose 1:1 chat with the bot is which, among tens of thousands of places.</summary>
sealed class Chats(IStore store, TimeProvider clock)
{
    /// <summary>
    /// While a broadcast opens chats the places change many times a second, and each look through all of them costs milliseconds. A chat
    /// that is found too late is only opened once more, which Teams answers with the same one.
    /// </summary>
    static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    volatile Index? _index;

    /// <summary>The chat the bot has with this person now, or null.</summary>
    public Place? Of(Person who)
    {
        if (who.AadId is null)
            return null;
        var places = store.All(Kinds.Places);
        var index = Known(places);
        if (!index.ByPerson.TryGetValue(who.AadId, out var chat))
            return null;
        // as it was when the index was made, unless places have changed since: a look among tens of thousands costs a microsecond
        if (ReferenceEquals(index.Of, places))
            return chat;
        return places.TryGetValue(chat.Id, out var place) && !place.Value.Gone ? place.Value : null;
    }

    /// <summary>Any place the bot is in: it tells where Teams can be reached.</summary>
    public Place? Any()
    {
        var places = store.All(Kinds.Places);
        return Known(places).Any is { } id && places.TryGetValue(id, out var place) && !place.Value.Gone
            ? place.Value
            : places.Values.Select(p => p.Value).FirstOrDefault(p => !p.Gone);
    }

    /// <summary>
    /// Remembers a chat that was just opened, in place of the one known before. A conflict is somebody who wrote the same, and knows more.
    /// </summary>
    public async ValueTask Opened(Place chat, CancellationToken cancel)
    {
        var places = store.All(Kinds.Places);
        var index = Known(places);
        var change = new Change("system", clock.GetUtcNow());
        if (!places.TryGetValue(chat.Id, out var known))
            change.Write(Kinds.Places, chat, 0);
        else if (known.Value.Gone || known.Value.Person != chat.Person)
            change.Write(Kinds.Places, known.Value with { Person = chat.Person, Gone = false }, known.Version);
        if (index.ByPerson.TryGetValue(chat.Person!, out var old) && old.Id != chat.Id && places.TryGetValue(old.Id, out var left) && !left.Value.Gone)
            change.Write(Kinds.Places, left.Value with { Gone = true }, left.Version);
        if (change.Writes.Count > 0)
            await store.Commit(change, cancel);
        index.ByPerson[chat.Person!] = chat;
    }

    /// <summary>
    /// An administrator turned the bot off in this conversation: remembered until somebody speaks there. A conflict is news of the place,
    /// and whoever sends there next is told the same again.
    /// </summary>
    public async ValueTask TurnedOff(string? conversation, CancellationToken cancel)
    {
        if (PlaceId.Of(conversation) is { } id && store.All(Kinds.Places).TryGetValue(id, out var known) && known.Value.TurnedOffAt is null)
        {
            var now = clock.GetUtcNow();
            await store.Commit(new Change("system", now).Write(Kinds.Places, known.Value with { TurnedOffAt = now }, known.Version), cancel);
        }
    }

    Index Known(ImmutableDictionary<string, Versioned<Place>> places)
    {
        var now = clock.GetTimestamp();
        if (_index is { } known && (ReferenceEquals(known.Of, places) || clock.GetElapsedTime(known.At, now) < BetweenLooks))
            return known;
        var byPerson = new ConcurrentDictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        string? any = null;
        foreach (var (id, place) in places)
        {
            if (place.Value.Gone)
                continue;
            any ??= id;
            if (place.Value is { Kind: PlaceKind.Personal, Person: { } person })
                byPerson.TryAdd(person, place.Value);
        }
        return _index = new(places, byPerson, any, now);
    }

    sealed record Index(
        ImmutableDictionary<string, Versioned<Place>> Of, ConcurrentDictionary<string, Place> ByPerson, string? Any, long At);
}
