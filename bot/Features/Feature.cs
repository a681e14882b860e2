using ThiDua.Bot.Channel.Wire;
using ThiDua.Bot.Recognition;
using ThiDua.Bot.Storage;
using ThiDua.Cards.Elements;
using ThiDua.Cards.Text;

namespace ThiDua.Bot.Features;

/// <summary>One thing a person can do: what he types, what he presses, and the messages that stand afterwards.</summary>
abstract class Feature
{
    /// <summary>What can be typed, the main one first.</summary>
    public virtual IReadOnlyList<Command> Commands => [];

    /// <summary>What can be pressed. Names are for good: cards in old chats still send them.</summary>
    public virtual IReadOnlyList<Verb> Verbs => [];

    /// <summary>The messages it draws, by <see cref="Post.Template"/>.</summary>
    public virtual IReadOnlyList<string> Templates => [];

    /// <summary>Datasets of type-ahead fields it answers for.</summary>
    public virtual IReadOnlyList<string> Datasets => [];

    /// <summary>Under which heading help lists its commands.</summary>
    public virtual CommandGroup Group => CommandGroup.Recognise;

    /// <summary>Somebody typed one of <see cref="Commands"/>; <see cref="Turn.Rest"/> is what came after it.</summary>
    public virtual ValueTask<Reply> Hear(Turn turn, string command, CancellationToken cancel) => throw Unclaimed(command);

    /// <summary>Somebody pressed one of <see cref="Verbs"/>.</summary>
    public virtual ValueTask<Reply> Press(Turn turn, string verb, FormData form, CancellationToken cancel) => throw Unclaimed(verb);

    /// <summary>The message as it should stand now, or null when it should stand no longer.</summary>
    public virtual ValueTask<Activity?> Draw(Post post, Words words, CancellationToken cancel) => throw Unclaimed(post.Template);

    /// <summary>Choices for a type-ahead field, 15 at most.</summary>
    public virtual ValueTask<IReadOnlyList<Choice>> Search(Turn turn, string dataset, string query, CancellationToken cancel) =>
        throw Unclaimed(dataset);

    InvalidOperationException Unclaimed(string what) => new($"{GetType().Name} claims '{what}' and does not answer it");
}

/// <param name="Id">E.g. <c>nominate</c>; also its name in the manifest test.</param>
/// <param name="Aliases">Folded (no diacritics, lower case): all that people may type for it, Vietnamese and English.</param>
/// <param name="Text">How help lists it, in the reader's language.</param>
/// <param name="Needs">Any one of these roles; none: everybody.</param>
sealed record Command(string Id, IReadOnlyList<string> Aliases, Func<Words, CommandText> Text, params IReadOnlyList<Role> Needs);

/// <param name="Needs">Any one of these roles; none: everybody.</param>
sealed record Verb(string Id, params IReadOnlyList<Role> Needs);

/// <summary>What a feature answers to the person whose turn it is.</summary>
abstract record Reply
{
    /// <summary>A card; after a button it takes the place of the card that was pressed.</summary>
    /// <param name="Content">A card, or one that was drawn before.</param>
    /// <param name="Settle">Also for everybody else, and when the chat is opened again: the posted message itself is edited.</param>
    internal sealed record Card(DrawnCard Content, bool Settle = false) : Reply;

    internal sealed record Text(string Sentence) : Reply;

    internal sealed record Nothing : Reply;

    public static implicit operator Reply(AdaptiveCard card) => new Card(card);

    public static implicit operator Reply(DrawnCard card) => new Card(card);

    public static implicit operator Reply(string sentence) => new Text(sentence);

    public static Reply None { get; } = new Nothing();
}
