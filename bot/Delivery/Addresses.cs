using ThiDua.Bot.Channel.Outbound;
using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;

namespace ThiDua.Bot.Delivery;

/// <summary>Turns where a message should go into a conversation the connector can reach, and the language spoken there.</summary>
sealed class Addresses(IStore store, Chats chats, Staff staff)
{
    public const string ToPerson = "person/";

    public static bool IsPerson(string to) => to.StartsWith(ToPerson, StringComparison.Ordinal);

    /// <returns>The conversation and its language, or why there is none (yet).</returns>
    public async ValueTask<(ConversationReference? Where, string? Language, Outcome? Why)> Of(Post post, IConnector over, CancellationToken cancel)
    {
        var (where, why) = await Of(post.To, post.ConversationId, over, cancel);
        return (where, Language(post.To), why);
    }

    /// <summary>A person's own language where it is known, else the office's.</summary>
    public string? Language(string to)
    {
        var office = store.All(Kinds.Offices).TryGetValue(Office.Id, out var known) ? known.Value.Language : null;
        return IsPerson(to) && Person(to) is { Language: { } chosen } ? chosen : office;
    }

    /// <param name="to">A place id, or <c>person/…</c>, whose chat is opened when the bot has none with him.</param>
    /// <param name="conversation">Where an earlier message stands, thread and all; null for a new one.</param>
    /// <param name="over">What opens it, as urgently as the message is.</param>
    /// <param name="cancel">Ends the call that opens the chat; opening it again does no harm.</param>
    public async ValueTask<(ConversationReference? Where, Outcome? Why)> Of(string to, string? conversation, IConnector over, CancellationToken cancel)
    {
        if (!IsPerson(to))
        {
            return store.All(Kinds.Places).TryGetValue(to, out var place) && !place.Value.Gone
                ? Known(place.Value, conversation)
                : (null, new Refused(RefusalKind.BotNotInConversationRoster, 0, null, "the bot is not in this place"));
        }
        if (Person(to) is not { Gone: false } who)
            return (null, new Refused(RefusalKind.MemberNotFound, 0, null, "the person has left"));
        return chats.Of(who) is { } chat ? Known(chat, conversation) : await Opened(who, conversation, over, cancel);
    }

    /// <summary>Where a message stands already: nothing is opened, and nobody has to be there any more.</summary>
    public (ConversationReference? Where, Outcome? Why) Of(string to, string conversation)
    {
        var place = IsPerson(to)
            ? (Person(to) is { } who ? chats.Of(who) : null)
            : store.All(Kinds.Places).TryGetValue(to, out var known) ? known.Value : null;
        return (place ?? chats.Any()) is { } near
            ? Known(near, conversation)
            : (null, new Refused(RefusalKind.ConversationNotFound, 0, null, "the bot is in no place any more"));
    }

    /// <summary>What Teams answers of a place that must be remembered, so that it is not asked again.</summary>
    public ValueTask Learn(ConversationReference where, Outcome outcome, CancellationToken cancel) =>
        outcome is Refused { Kind: RefusalKind.BotDisabledByAdmin } ? chats.TurnedOff(where.Conversation?.Id, cancel) : ValueTask.CompletedTask;

    /// <summary>The chat the bot knew is gone: asks Teams for the one of now.</summary>
    public ValueTask<(ConversationReference? Where, Outcome? Why)> OpenedAnew(string to, IConnector over, CancellationToken cancel) =>
        Person(to) is { Gone: false } who
            ? Opened(who, null, over, cancel)
            : new((null, new Refused(RefusalKind.MemberNotFound, 0, null, "the person has left")));

    Person? Person(string to) => staff.Of(to.AsSpan(ToPerson.Length));

    /// <summary>Opens the 1:1 chat: the same conversation each time, so this is free to repeat.</summary>
    async ValueTask<(ConversationReference? Where, Outcome? Why)> Opened(Person who, string? conversation, IConnector over, CancellationToken cancel)
    {
        if (chats.Any() is not { } near || (who.Mri ?? who.AadId) is not { } member || who.AadId is null)
            return (null, new Refused(RefusalKind.MemberNotFound, 0, null, "not seen in Teams yet"));

        var made = await over.CreatePersonal(near.ServiceUrl, near.TenantId, member, cancel);
        if (made.Value?.Id is not { } id)
            return (null, made.Outcome);
        var chat = new Place(id, PlaceKind.Personal, null, near.ServiceUrl, near.TenantId, near.BotId) { Person = who.AadId };
        await chats.Opened(chat, cancel);
        return (Reference(chat, conversation), null);
    }

    static (ConversationReference? Where, Outcome? Why) Known(Place place, string? conversation) => place.TurnedOffAt is null
        ? (Reference(place, conversation), null)
        : (null, new Refused(RefusalKind.BotDisabledByAdmin, 0, null, "an administrator turned the bot off here"));

    static ConversationReference Reference(Place place, string? conversation) => new()
    {
        ServiceUrl = place.ServiceUrl,
        ChannelId = "msteams",
        Bot = new() { Id = place.BotId },
        Conversation = new() { Id = conversation ?? place.Id, TenantId = place.TenantId },
    };
}
